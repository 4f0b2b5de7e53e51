import Decision
import Outcome
import Outsourcing
@testable import Reporting
import Testing

@Suite struct ContractTermsSectionTests {
  private func section(_ evaluation: Evaluation) -> Section? {
    ContractTermsSection.section(of: IndexedEvaluation(evaluation))
  }

  /// Two providers on terms that no group holds.
  private var sketch: Sketch {
    func leaf(_ unit: Unit, _ anchors: [(String, Double)]) -> LeafFacts {
      LeafFacts(
        kind: .measured, evidence: nil, rubric: [], unit: unit, currency: nil, direction: .max, valueFunction: "linear",
        anchors: anchors.map { .init(level: $0, value: $1) })
    }
    return Sketch(
      criteria: [
        .init(id: "contract.cap", title: "Liability cap", weight: 50, leaf: leaf(.multiple, [("0.5", 0), ("2", 100)])),
        .init(id: "contract.term", title: "Term", weight: 25, leaf: leaf(.months, [("0", 0), ("100", 100)])),
        .init(id: "quality", title: "Quality", weight: 25, leaf: leaf(.percent, [("0", 0), ("100", 100)])),
      ],
      providers: [
        .init(id: "a", name: "A <i>", points: [50, 36, 80]), .init(id: "b", name: "B", points: [100, 36, 90]),
      ])
  }

  private func cells(_ sketch: Sketch) throws -> [[String]] {
    try #require(section(try sketch.evaluation)?.tables.first).rows.map { $0.cells.map(\.words) }
  }

  @Test func `Terms stand side by side in the order of rank, with their units and the better one marked`() throws {
    #expect(
      try cells(sketch) == [
        ["Liability cap", "2 times, most points", "1.25 times"], ["Term", "36 months", "36 months"],
      ])
  }

  @Test func `Terms are found by their group where there is one`() throws {
    var grouped = sketch
    grouped.criteria.insert(.init(id: "contract", title: "Contract", weight: 75, isGroup: true), at: 0)
    grouped.criteria[1].group = "contract"
    #expect(try cells(grouped).map(\.first) == ["Liability cap"])
  }

  @Test func `Facts on the contract have rows too, without a mark, and must-haves are called so`() throws {
    var sketch = sketch
    sketch.facts = [
      FactFacts(id: "contract.audit", title: "Audit", unit: .yesNo, words: ["yes", "no"], usedFor: nil),
      FactFacts(id: "contract.breach-cap", title: "Breach cap", unit: .multiple, words: [], usedFor: nil),
      FactFacts(id: "people.ramp", title: "Ramp", unit: .percent, words: [], usedFor: nil),
    ]
    sketch.statements = [
      .answered("a", "contract.audit", .word("yes"), source: nil),
      .answered("b", "contract.audit", .word("no_right"), source: nil),
      .answered("a", "contract.breach-cap", .number(1.5), source: nil),
      .without("b", "contract.breach-cap", .unanswered, reason: "Under <b>review</b>"),
    ]
    sketch.requirements = [
      RequirementFacts(
        id: "r", title: "Audit", subject: .fact, criterion: "contract.audit", condition: "yes", reason: nil,
        source: .init(file: "criteria.yaml", line: 1, column: 1))
    ]
    #expect(
      try cells(sketch).suffix(2) == [
        ["Audit, must-have", "no right", "yes"],
        ["Breach cap", "not answered: Under <b>review</b>", "1.5 times"],
      ])
    let evaluation = try sketch.evaluation
    #expect(try #require(section(evaluation)).words.contains("Still open. B: Breach cap."))
    let html = HTMLRenderer.render(evaluation)
    #expect(!html.contains("<b>review") && !html.contains("A <i>"))
  }

  @Test func `An open answer is never the best`() throws {
    var sketch = sketch
    sketch.providers[1].performances = ["contract.cap": .without("b", "contract.cap", .missing, reason: nil)]
    let cells = try cells(sketch)
    #expect(cells[0] == ["Liability cap", "not in the bid", "1.25 times"])
  }

  @Test func `Without a contract term, or without a provider, there is no section`() throws {
    #expect(section(try Sketch.scoring(70, 60).evaluation) == nil)
    var empty = sketch
    empty.providers = []
    #expect(section(try empty.evaluation) == nil)
  }

  @Test func `The worked comparison shows eleven scored terms and three must-haves`() throws {
    let section = try #require(self.section(try committedEvaluation("contact-centre-2026")))
    let table = try #require(section.tables.first)
    #expect(table.rows.count == 14)
    #expect(
      table.row("Liability cap ÷ yearly charges") == [
        "1.5 times, most points", "1.5 times, most points", "1.5 times, most points", "1 times", "1.25 times",
        "1 times",
      ])
    #expect(
      table.row("Notice to end without cause") == [
        "90 days", "90 days", "60 days, most points", "120 days", "90 days", "90 days",
      ])
    #expect(
      table.row("Who carries the currency risk")?.prefix(2) == ["shared outside collar", "provider, most points"])
    #expect(table.row("Audit right granted, must-have") == Array(repeating: "yes", count: 6))
    #expect(section.words.contains("Still open. Fennel Group (fictional): Buyer rights granted, of five."))
  }
}
