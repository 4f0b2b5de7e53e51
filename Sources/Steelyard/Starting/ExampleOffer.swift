internal import Outsourcing

/// What the three fictional providers of an example offer, beside their answers: sites, prices and certificates, so that
/// the computed figures of a model have something to be made from.
struct ExampleOffer {
  let sites: [Site]
  let prices: [Price]
  let certificates: [Certificate]
  let documents: [Document]
  let offer: Offer

  /// What the comparison says of service, currency and cost, so that the offers can be worked out.
  static let comparison = """
    # What is bought, and what it may cost. Everything here is an example.
    service:
      language: en
      country: IE
      zone: Europe/Dublin
      days: [monday, tuesday, wednesday, thursday, friday]
      opens: "09:00"
      closes: "17:00"
      start: 2026-06-01
      data: [personal]
    currency:
      base: EUR
    cost:
      horizon: 3
      ceiling: 9000000
      volumes:
        - {per: agent-month, units: 600}

    """

  /// Nil for a provider beyond the third, and if a figure cannot be read.
  init?(_ provider: Int) {
    let places: [(country: String, city: String, zone: String, month: String, move: String)] = [
      ("PT", "Braga", "Europe/Lisbon", "3450", "150000"), ("PL", "Gdańsk", "Europe/Warsaw", "3200", "180000"),
      ("IE", "Cork", "Europe/Dublin", "3900", "90000"),
    ]
    guard places.indices.contains(provider), let date = CalendarDate("2026-01-12"),
      let month = try? Quantity(places[provider].month), let move = try? Quantity(places[provider].move)
    else { return nil }
    let place = places[provider]
    offer = Offer(
      reference: "EXAMPLE-1", date: date, validUntil: CalendarDate("2026-12-31"), currency: "EUR", tax: .excluded,
      preparedBy: nil, lot: nil, variant: nil)
    documents = [
      Document(id: "security-pack", title: "Security pack", file: nil, date: date, issuedBy: nil)
    ]
    sites = [
      Site(
        id: "main", role: .delivery, country: place.country, city: place.city, zone: place.zone, seats: nil,
        share: nil, days: [], opens: "08:00", closes: "18:00", languages: [])
    ]
    func price(_ id: String, _ per: Price.Basis, _ amount: Quantity) -> Price {
      Price(
        id: id, per: per, amount: amount, service: nil, currency: nil, tax: nil, from: nil, to: nil,
        validity: Period(from: nil, to: nil), note: nil)
    }
    prices = [price("agent", .agentMonth, month), price("transition", .once, move)]
    func certificate(_ id: String, _ standard: String, issued: String?, expires: String?, end: String?) -> Certificate {
      Certificate(
        id: id, standard: standard, issued: issued.flatMap { CalendarDate($0) },
        expires: expires.flatMap { CalendarDate($0) }, periodEnd: end.flatMap { CalendarDate($0) }, bridgeUntil: nil,
        number: nil, issuer: "An example body", sites: [],
        provenance: Provenance(evidence: .certified, document: "security-pack", page: nil, date: nil))
    }
    let information = certificate(
      "iso-27001", "ISO/IEC 27001:2022", issued: "2025-03-01", expires: "2028-02-28", end: nil)
    let quality = certificate("iso-9001", "ISO 9001:2015", issued: "2024-09-01", expires: "2027-08-31", end: nil)
    let report = certificate("soc-2", "SOC 2 Type II", issued: nil, expires: nil, end: "2025-10-31")
    certificates = [[information, quality], [information, report], [information, quality, report]][provider]
  }
}
