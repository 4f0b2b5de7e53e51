import Decision
import Outcome
import Outsourcing
@testable import Reporting
import Testing

/// The registers of risks and of benefits.
@Suite struct RegisterSectionTests {
  private func indexed(_ costs: CostSketch?, failed: Bool = false) throws -> IndexedEvaluation {
    var sketch = Sketch.scoring(80, 60)
    sketch.costs = costs
    if failed { sketch.providers[1].failed = ["r"] }
    return IndexedEvaluation(try sketch.evaluation)
  }

  private func costs(_ risks: [RiskRegister.Entry]) -> CostSketch {
    var costs = CostSketch(offers: ["a": .init(hour: "10", risks: risks), "b": .init(hour: "20")])
    costs.inputs.horizon = 2
    (costs.inputs.discountRate, costs.inputs.index, costs.inputs.governance) = (0.1, .same(0), 0)
    return costs
  }

  @Test func `Without a risk or a benefit there is no section`() throws {
    for costs in [nil, costs([])] {
      #expect(try RisksSection.section(of: indexed(costs)) == nil)
      #expect(try BenefitsSection.section(of: indexed(costs)) == nil)
    }
  }

  // A risk of year 1 is divided by 1.1: 0.5 · 11,001 / 1.1 = 5,000.45…
  @Test func `Risks worked by hand stand with their sum, those of a later year in today's money`() throws {
    let section = try #require(
      RisksSection.section(
        of: indexed(
          costs([
            .init(id: "x", description: "Delay", probability: 0.25, impact: .fixed(4000)),
            .init(id: "y", description: "Dispute", probability: 0.5, impact: .fixed(11_001), year: 1),
          ]))))
    #expect(
      try section.table("Risks with A").words == [
        ["Delay", "25%", "4,000", "today", "1,000"], ["Dispute", "50%", "11,001", "year 1", "5,000"],
        ["All risks", "", "", "", "6,000"],
      ])
    // 100,000 / 1.1 + 100,000 / 1.21. One case of eight has both risks, so nine of ten are not enough to leave it out.
    #expect(
      try section.table("What the risks come to").words == [
        ["A (fictional)", "2", "173,554", "6,000", "179,554", "187,555"],
        ["B (fictional)", "none", "347,107", "0", "347,107", "347,107"],
      ])
    #expect(section.sentences.contains("A (fictional): 2 risks, expected 6,000 EUR"))
    #expect(
      section.sentences[0].hasSuffix("was found by looking at every combination of the risks. All amounts are in EUR."))
  }

  @Test func `A simulated register names its cases and its seed`() throws {
    let impact = RiskRegister.Entry.Impact.triangular(try Interval(low: 0, high: 300), mode: 150)
    let risk = RiskRegister.Entry(id: "x", description: "", probability: 0.5, impact: impact)
    let section = try #require(RisksSection.section(of: indexed(costs([risk]))))
    #expect(
      section.sentences[0].hasSuffix("was found by simulating 10,000 cases from the seed 7. All amounts are in EUR."))
    #expect(try section.table("Risks with A").words[0] == ["x", "50%", "150", "75"])
  }

  @Test func `Words of a register do nothing on a page or in Markdown`() throws {
    let text = "</td><script>alert(1)</script> | [x](javascript:y) @all"
    var costs = costs([.init(id: "x", description: text, probability: 0.5, impact: .fixed(10))])
    costs.benefits = [BenefitFacts(benefit: text, measure: nil, baseline: nil, target: text, owner: nil)]
    let indexed = try indexed(costs)
    let sections = try [
      #require(RisksSection.section(of: indexed)), #require(BenefitsSection.section(of: indexed)),
    ]
    let document = Document(title: "D", subtitle: nil, facts: [], sections: sections, footer: "F")
    let html = withoutOwnScript(HTMLRenderer.render(document))
    #expect(!html.contains("<script") && html.contains(">&lt;/td&gt;&lt;script&gt;"))
    let markdown = MarkdownRenderer.render(document)
    #expect(markdown.contains("| `</td><script>alert(1)</script> \\| [x](javascript:y) @all` |"))
  }

  @Test func `Risks of a provider that is knocked out are marked`() throws {
    var costs = costs([])
    costs.offers["b"]?.risks = [.init(id: "x", description: "Delay", probability: 1, impact: .fixed(5))]
    let section = try #require(RisksSection.section(of: indexed(costs, failed: true)))
    #expect(section.sentences.contains("B (fictional) (knocked out): 1 risk, expected 5 EUR"))
    #expect(
      try section.table("What the risks").words.map { $0[0] } == ["A (fictional)", "Knocked out", "B (fictional)"])
  }

  @Test func `Benefits have the columns that somebody filled`() throws {
    var costs = costs([])
    costs.benefits = [
      BenefitFacts(benefit: "Shorter waits", measure: "Calls in 20 s", baseline: nil, target: "85%", owner: nil),
      BenefitFacts(benefit: "Fewer repeats", measure: nil, baseline: nil, target: "80%", owner: nil),
    ]
    let table = try #require(BenefitsSection.section(of: indexed(costs))?.tables.first)
    #expect(table.titles == ["Benefit", "Measured by", "Target"])
    #expect(table.words == [["Shorter waits", "Calls in 20 s", "85%"], ["Fewer repeats", "–", "80%"]])
  }
}
