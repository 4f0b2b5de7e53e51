import Testing

@testable import Intake
@testable import Outsourcing
@testable import Reporting

/// A bid written as XML and read, written as JSON and read, is the bid it was: nothing is lost between the spellings.
@Suite("Vendor files")
struct VendorFileTests {
  @Test("XML, model, JSON, model and back give equal bids", arguments: 0..<300)
  func roundTrip(seed: Int) throws {
    var random = RandomBid(seed: UInt64(seed))
    let bid = try random.bid()
    let xml = try read(VendorFile.xml(bid), "acme.xml")
    let json = try read(VendorFile.json(xml), "acme.json")
    let again = try read(VendorFile.xml(json), "acme.xml")
    #expect(VendorFile.json(bid) == VendorFile.json(xml))
    #expect(VendorFile.xml(bid) == VendorFile.xml(json))
    #expect(VendorFile.json(again) == VendorFile.json(bid))
    #expect(withoutPlaces(again) == withoutPlaces(bid))
  }

  private func read(_ text: String, _ name: String) throws -> Bid {
    let log = DiagnosticLog()
    let bid = Input.bid(SourceFile(path: name, bytes: Array(text.utf8)), log: log)
    try #require(log.sorted.filter { $0.severity == .error }.isEmpty, "\(log.sorted.map(\.text)) in \(text)")
    return try #require(bid)
  }

  /// The bid with every place replaced by one and the same.
  private func withoutPlaces(_ bid: Bid) -> Bid {
    Bid(
      id: bid.id, name: bid.name, company: bid.company, offer: bid.offer, documents: bid.documents, sites: bid.sites,
      services: bid.services, prices: bid.prices, certificates: bid.certificates,
      answers: bid.answers.map { answer in
        Answer(
          criterion: answer.criterion, content: answer.content, unit: answer.unit, currency: answer.currency,
          period: answer.period, sample: answer.sample, reason: answer.reason, note: answer.note,
          provenance: answer.provenance, source: RandomBid.place, criterionSource: RandomBid.place)
      }, source: RandomBid.place)
  }
}
