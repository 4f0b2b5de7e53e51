import Foundation
import Intake
import Outsourcing
import Testing

/// The full example of the native form, in both spellings, held fact by fact to what is known of it.
@Suite("Native samples", .enabled(if: Shared.samples != nil, "skipped: samples absent"))
struct NativeSampleTests {
  static let files = ["harbour-cx.vendor.xml", "harbour-cx.vendor.json"]

  private func opened(_ file: String) throws -> (bid: Bid, opened: Opened) {
    let opened = try Opened("\(try #require(Shared.samples))/\(file)", shownAs: file)
    guard case .vendor(let bid) = opened.input else { throw NoSuchInput(told: opened.told) }
    return (bid, opened)
  }

  private func expected(_ file: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(try #require(Shared.samples))/\(file).expected.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test("Every listed fact is in the bid as listed", arguments: files)
  func facts(file: String) throws {
    let (bid, expected) = (try opened(file).bid, try expected(file))
    let offer = try #require(bid.offer)
    var known: [String: [[String: Any]]] = [:]
    known["vendors"] = [
      [
        "id": bid.id, "name": bid.name, "legal_name": bid.company?.legalName as Any,
        "country": bid.company?.country as Any, "registration": bid.company?.registration as Any,
        "employees": bid.company?.employees?.text as Any,
      ]
    ]
    known["procedure"] = [
      [
        "reference": offer.reference, "date": "\(offer.date)", "valid_until": offer.validUntil?.description as Any,
        "currency": offer.currency, "tax": offer.tax.rawValue,
      ]
    ]
    known["sites"] = bid.sites.map { site in
      let languages = site.languages.map { ($0.code, [$0.level.rawValue, $0.agents?.text ?? "-"]) }
      return [
        "id": site.id, "role": site.role.rawValue, "country": site.country, "zone": site.zone,
        "seats": site.seats?.text as Any, "opens": site.opens as Any, "closes": site.closes as Any,
        "languages": Dictionary(languages) { first, _ in first },
      ]
    }
    known["services"] = bid.services.map { ["id": $0.id, "sites": $0.sites] }
    known["prices"] = bid.prices.map { price in
      [
        "id": price.id, "service": price.service as Any, "per": price.per.rawValue, "amount": price.amount.text,
        "currency": price.currency ?? offer.currency, "tax": (price.tax ?? offer.tax).rawValue,
        "from": price.from?.text as Any, "to": price.to?.text as Any, "note": price.note as Any,
      ]
    }
    known["certificates"] = bid.certificates.map { certificate in
      [
        "id": certificate.id, "standard": certificate.standard, "issued": certificate.issued?.description as Any,
        "expires": certificate.expires?.description as Any, "sites": certificate.sites,
        "evidence": certificate.provenance.evidence.rawValue,
      ]
    }
    known["answers"] = bid.answers.map(members)
    for (list, entries) in known {
      let facts = expected[list].map { $0 as? [[String: Any]] ?? [$0 as? [String: Any] ?? [:]] } ?? []
      try #require(facts.count == entries.count && !facts.isEmpty, "\(list)")
      for (fact, entry) in zip(facts, entries) {
        for (key, value) in fact {
          #expect(entry.keys.contains(key) && same(value, entry[key]), "\(list) \(fact["id"] ?? ""): \(key)")
        }
      }
    }
  }

  private func members(_ answer: Answer) -> [String: Any] {
    var members: [String: Any] = [
      "criterion": answer.criterion, "unit": answer.unit?.rawValue as Any, "currency": answer.currency as Any,
      "evidence": answer.provenance.evidence.rawValue, "document": answer.provenance.document as Any,
      "page": answer.provenance.page as Any, "date": answer.provenance.date?.description as Any,
      "sample": answer.sample?.text as Any, "note": answer.note as Any, "reason": answer.reason as Any,
      "period": [answer.period?.from?.description ?? "-", answer.period?.to?.description ?? "-"],
    ]
    switch answer.content {
    case .number(let quantity): members["value"] = quantity.text
    case .word(let word): members["value"] = word
    case .range(let low, let likely, let high):
      (members["low"], members["likely"], members["high"]) = (low.text, likely?.text as Any, high.text)
    case .notApplicable: members["state"] = "not-applicable"
    case .unanswered: members["state"] = "unanswered"
    case .counts: break
    }
    return members
  }

  /// Decimals compare as decimals; null is absence.
  private func same(_ expected: Any, _ found: Any?) -> Bool {
    switch (expected, found) {
    case (is NSNull, let found): return found.map { "\($0)" == "nil" } ?? true
    case (let text as String, let other as String):
      return text == other || Decimal(string: text) != nil && Decimal(string: text) == Decimal(string: other)
    case (let list as [String], let other as [String]): return list == other
    case (let map as [String: [String]], let other as [String: [String]]): return map == other
    default: return false
    }
  }

  @Test("Every listed warning is given, and only what follows from the rules besides", arguments: files)
  func warnings(file: String) throws {
    let codes = try opened(file).opened.codes.map(\.rawValue)
    let listed = try #require(try expected(file)["warnings"] as? [[String: Any]]).compactMap { $0["code"] as? String }
    #expect(!listed.isEmpty && codes.sorted() == listed.sorted())
  }

  @Test("Both spellings are one bid, each value with its own place")
  func oneBid() throws {
    let bids = try Self.files.map { try opened($0).bid }
    #expect(bids[0].withoutPlaces == bids[1].withoutPlaces)
    #expect(bids[0].answers.first { $0.criterion == "quality.fcr" }?.source.line == 33)
  }
}
