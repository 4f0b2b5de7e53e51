import Decision
import Outcome
import Outsourcing
import Testing

extension Sketch {
  /// Providers `a`, `b`, … on five flat criteria of 20% each, with the given points on all of them.
  static func scoring(_ scores: Double...) -> Sketch {
    Sketch(
      criteria: flat(5) { _ in 20 },
      providers: scores.enumerated().map { index, score in
        let letter = String(UnicodeScalar(UInt8(97 + index)))
        return Provider(
          id: letter, name: "\(letter.uppercased()) (fictional)", points: Array(repeating: score, count: 5))
      })
  }

  /// As many providers and flat criteria of equal weight as asked, with points that look arbitrary.
  static func size(providers: Int, criteria: Int) -> Sketch {
    Sketch(
      criteria: flat(criteria) { _ in 100 / Double(criteria) },
      providers: (0..<providers).map { provider in
        let points = (0..<criteria).map { criterion -> Double in
          let mixed: Int = provider * 37 + criterion * 53 + provider * criterion * 11
          return Double(mixed % 997) / 9.97
        }
        return Provider(id: "v\(provider)", name: "Provider \(provider + 1) (fictional)", points: points)
      })
  }

  /// One of everything a report can hold: groups in groups, an open must-have, a knock-out, ties, every kind of answer,
  /// names that would act if they could, a published ranking and a remark.
  static var everything: Sketch {
    let words = LeafFacts(
      kind: .measured, evidence: nil, rubric: [], unit: .level, currency: nil, direction: nil, valueFunction: "levels",
      anchors: [.init(level: "none", value: 0), .init(level: "agreed", value: 80), .init(level: "tested", value: 100)])
    let hourly = LeafFacts(
      kind: .measured, evidence: nil, rubric: [], unit: .moneyPerProductiveHour, currency: "EUR", direction: .min,
      valueFunction: "linear",
      anchors: [.init(level: "40", value: 0), .init(level: "15", value: 100)])
    let price = LeafFacts(
      kind: .measured, evidence: nil, rubric: [], unit: .money, currency: "EUR", direction: .min,
      valueFunction: "linear",
      anchors: [.init(level: "900000", value: 0), .init(level: "0", value: 100)])
    var sketch = Sketch(
      criteria: [
        Criterion(id: "cost", title: "Cost", weight: 40, isGroup: true),
        Criterion(id: "cost.hour", title: "Price per hour", weight: 27.5, group: "cost", leaf: hourly),
        Criterion(id: "cost.start", title: "Cost of the start | once", weight: 12.5, group: "cost", leaf: price),
        Criterion(id: "quality", title: "Quality & people", weight: 35, isGroup: true),
        Criterion(id: "quality.calls", title: "Calls answered", weight: 20, group: "quality"),
        Criterion(id: "people", title: "People", weight: 15, group: "quality", isGroup: true),
        Criterion(id: "people.stay", title: "Agents who stay", weight: 15, group: "people"),
        Criterion(id: "exit", title: "Exit plan", weight: 25, leaf: words),
      ],
      providers: [
        Provider(id: "alder", name: "Alder & Finch (fictional)", points: [80, 60, 70, 0, 80]),
        Provider(id: "bright", name: "<b>Brightwater</b> (fictional)", points: [60, 58, 50, 0, 80]),
        Provider(id: "cobalt", name: "=Cobalt|Harbour @fictional", points: [60, 58, 10, 100, 0]),
        Provider(id: "dunmore", name: "#1 Dunmore (fictional)", points: [90, 90, 90, 20, 100]),
      ])
    sketch.addDetails()
    sketch.addPlaces()
    sketch.robustness = part(robustness)
    sketch.methods = part(opinions)
    sketch.scenarios = part(scenarios)
    var earlier = Array(sketch.providers.dropLast())
    earlier[1].points[0] = 95
    earlier[0].performances["cost.hour"] = .answered("alder", "cost.hour", .number(24), source: nil)
    sketch.earlier = earlier
    return sketch
  }

  /// Nil with an issue, so that a part that cannot be read any more does not vanish from the golden files.
  private static func part<Part>(_ made: () throws -> Part) -> Part? {
    do { return try made() } catch {
      Issue.record(error)
      return nil
    }
  }

  private mutating func addDetails() {
    subtitle = "Everything in this comparison is invented"
    notes = "Nothing here is real."
    requirements = [
      RequirementFacts(
        id: "r-stay", title: "At least 40% of agents stay", subject: .criterion, criterion: "people.stay",
        condition: "at least 40%",
        reason: "The service was lost to turnover", source: .init(file: "criteria.yaml", line: 40, column: 5))
    ]
    providers[0].performances = [
      "cost.hour": .answered(
        "alder", "cost.hour", .number(20), written: "0.02 thousand EUR", evidence: .certified,
        document: "Price sheet", page: "p. 4", date: CalendarDate("2026-01-31"), note: "without travel",
        source: .init(file: "vendors/alder.json", line: 12, column: 20)),
      "people.stay": .without("alder", "people.stay", .unanswered, reason: "Figures follow"),
      "exit": .answered(
        "alder", "exit", .word("agreed"), evidence: .claimed,
        source: .init(file: "vendors/alder.json", line: 20, column: 5)),
    ]
    providers[0].most = ["people.stay": 100]
    providers[0].open = ["r-stay"]
    providers[1].performances = [
      "quality.calls": .answered(
        "bright", "quality.calls", nil, low: 50, high: 70, evidence: .attested,
        source: .init(file: "vendors/bright.xml", line: 9, column: 3)),
      "people.stay": .without("bright", "people.stay", .notApplicable, reason: "Only subcontractors"),
    ]
    providers[2].performances = ["exit": .without("cobalt", "exit", .missing, reason: nil)]
    providers[3].failed = ["r-stay"]
    costs = .everything
    published = [
      PublishedFacts(
        title: "A fictional study", method: "Guess", source: "Nowhere (2026)",
        places: [.init(vendor: "alder", rank: 1, score: "0.90"), .init(vendor: "bright", rank: 3, score: nil)])
    ]
    findings = [
      Finding(
        code: "value.outside", severity: .warning,
        text: "cost.hour lies beyond what counts as 0 and as 100 points, so it gets 0 points",
        source: .init(file: "vendors/dunmore.json", line: 11, column: 14))
    ]
    addContractFact()
    addAnalysis()
  }

  private mutating func addContractFact() {
    facts.append(
      FactFacts(
        id: "contract.audit-right", title: "Audit right | granted", unit: .yesNo, words: ["yes", "no"], usedFor: nil))
    statements += [
      .answered(
        "alder", "contract.audit-right", .word("yes"),
        source: .init(file: "vendors/alder.json", line: 22, column: 5)),
      .without("bright", "contract.audit-right", .unanswered, reason: "Under <b>review</b>"),
    ]
  }

  /// Prices and certificates of the providers of ``everything``; the one that is knocked out is abnormally low as well.
  private mutating func addAnalysis() {
    guard let day = CalendarDate("2026-03-02") else { return }
    let offers: [Offer] = [
      Offer(
        id: "alder", price: 900_000, quality: 70,
        certificates: [
          .entry("ISO/IEC 27001:2022", to: "2027-06-30", sites: ["north"]),
          .entry("SOC 2 Type I", period: "2025-12-31"), .entry("ISO 9001:2015", to: "2026-04-30"),
        ], controls: [.yes, .partly, .unanswered]),
      Offer(
        id: "bright", price: 800_000, quality: 55,
        certificates: [
          .entry("ISO/IEC 27001:2022", to: "2026-01-31"), .entry("ISO 22301:2019", to: nil),
          .entry("<b>Gold</b> seal", to: "2030-01-01"),
        ], controls: [.yes, .no, .yes]),
      Offer(id: "cobalt", price: 700_000, quality: 30, certificates: [], controls: []),
      Offer(
        id: "dunmore", price: 300_000, quality: 80,
        certificates: [.entry("ISO/IEC 27001:2022", to: "2028-06-30", evidence: .claimed)],
        controls: [.yes, .yes, .yes]
      ),
    ]
    analysis = try? AnalysisFacts(
      offers, out: ["dunmore"], priceWeight: 0.4, ceiling: 1_000_000, agreed: "band", on: day,
      start: CalendarDate("2026-05-01"))
    facts += Offer.controls.map {
      FactFacts(id: $0.id, title: $0.title, unit: .level, words: ["yes", "partly", "no"], usedFor: nil)
    }
  }
}

extension Sketch: CustomTestStringConvertible {
  var testDescription: String { "\(providers.count) providers, \(leaves.count) criteria" }
}
