import TestSupport

@testable import Outsourcing

/// Makes bids of every shape from a seed, so that a failing one can be made again.
struct RandomBid {
  static let place = SourceReference(file: "", line: 1, column: 1)

  private var dice: SplitMix64

  init(seed: UInt64) {
    dice = SplitMix64(seed: seed)
  }

  /// Text with everything that a syntax could trip over.
  private static let texts = [
    "plain", "with \"quotes\" & <marks>", "Kraków – Málaga", "two  blanks", "a 'single' quote", "back\\slash",
    "100 % of it",
    "日本語", "ends with ]]>",
  ]

  mutating func bid() throws -> Bid {
    let sites = try ["porto", "krakow"].prefix(below(3)).map { try site($0) }
    let documents = ["kpi", "cert"].prefix(below(3)).map { id in
      Document(id: id, title: text(), file: maybe("a.pdf"), date: date(), issuedBy: maybe(text()))
    }
    let siteIds = sites.map(\.id)
    let hasOffer = chance()
    return Bid(
      id: "acme", name: text(),
      company: chance()
        ? Company(
          legalName: maybe(text()), country: "PT", registration: maybe("PT-1"), employees: try maybe(number()),
          website: maybe("https://acme.example/")) : nil,
      offer: hasOffer
        ? Offer(
          reference: text(), date: try required("2026-01-02"), validUntil: CalendarDate("2026-12-31"), currency: "EUR",
          tax: pick(Offer.Tax.allCases), preparedBy: maybe(text()), lot: maybe("lot-1"), variant: maybe("b")) : nil,
      documents: documents, sites: sites,
      services: ["voice", "chat"].prefix(below(3)).map { id in
        Service(id: id, name: text(), since: maybe("2014"), agents: nil, sites: chance() ? siteIds : [])
      },
      prices: try ["p1", "p2"].prefix(below(3)).enumerated().map { index, id in
        Price(
          id: id, per: Price.Basis.allCases[index], amount: try Quantity("21.40"), service: nil,
          currency: hasOffer && chance() ? nil : "EUR", tax: maybe(.included), from: nil, to: nil,
          validity: Period(from: nil, to: date()), note: maybe(text()))
      },
      certificates: ["c1"].prefix(below(2)).map { id in
        Certificate(
          id: id, standard: "SOC 2 Type II", issued: nil, expires: nil, periodEnd: date(), bridgeUntil: nil,
          number: maybe("7"), issuer: maybe(text()), sites: siteIds, provenance: provenance(documents.map(\.id)))
      },
      answers: try (0..<below(8)).map { try answer("c\($0)", documents.map(\.id)) }, source: Self.place)
  }

  private mutating func answer(_ criterion: String, _ documents: [String]) throws -> Answer {
    let content: Answer.Content =
      switch below(6) {
      case 0: .number(try number())
      case 1: .word(pick(["yes", "B2", "type-2"]))
      case 2: .counts(count: try Quantity("3"), of: try Quantity("40"))
      case 3: .range(low: try Quantity("1"), likely: try maybe(Quantity("2")), high: try Quantity("3.5"))
      case 4: .notApplicable
      default: .unanswered
      }
    var unit: Unit?
    switch content {
    case .number, .range: unit = .hours
    default: unit = nil
    }
    let isMoney = unit != nil && chance()
    return Answer(
      criterion: criterion, content: content, unit: isMoney ? nil : unit, currency: isMoney ? "EUR" : nil,
      period: maybe(Period(from: CalendarDate("2025-01-01"), to: CalendarDate("2025-12-31"))),
      sample: try maybe(Quantity("1200")), reason: content == .notApplicable ? text() : nil, note: maybe(text()),
      provenance: provenance(documents), source: Self.place, criterionSource: Self.place)
  }

  private mutating func site(_ id: String) throws -> Site {
    Site(
      id: id, role: .backup, country: "PT", city: maybe(text()), zone: "Europe/Lisbon",
      seats: try maybe(Quantity("40")),
      share: nil, days: chance() ? [.monday, .friday] : [], opens: "08:00", closes: maybe("17:00"),
      languages: chance() ? [.init(code: "en", level: .c1, agents: try maybe(Quantity("12")))] : [])
  }

  private mutating func provenance(_ documents: [String]) -> Provenance {
    Provenance(
      evidence: pick(EvidenceLevel.allCases), document: documents.first, page: maybe("3"), date: date())
  }

  private func required(_ day: String) throws -> CalendarDate {
    guard let date = CalendarDate(day) else { throw NoDate(day: day) }
    return date
  }

  private struct NoDate: Error {
    let day: String
  }

  private mutating func number() throws -> Quantity { try Quantity(pick(["0", "7", "21.40", "0.05", "1250"])) }
  private mutating func text() -> String { pick(Self.texts) }
  private mutating func date() -> CalendarDate? { chance() ? CalendarDate("2026-02-28") : nil }
  private mutating func chance() -> Bool { dice.chance(0.5) }
  private mutating func below(_ bound: Int) -> Int { dice.integer(0...bound - 1) }
  private mutating func pick<Item>(_ items: [Item]) -> Item { dice.pick(items) }
  private mutating func maybe<Value>(_ value: Value) -> Value? { chance() ? value : nil }
}
