import Decision
import Foundation
import Testing

@testable import Outcome
@testable import Outsourcing
@testable import Steelyard

/// Weights by role, from `assessment.yaml` to the report.
@Suite struct RoleWeightsTests {
  private func facts(_ bench: Workbench) throws -> DisagreementFacts {
    try #require(try evaluation(bench).robustness?.disagreement)
  }

  /// With few simulated cases, since none of this hangs on them.
  private func evaluation(_ bench: Workbench) throws -> Evaluation {
    let comparison = try #require(try bench.comparisonRead())
    return try Evaluating(comparison, warnings: [], simulation: SimulationSize(cases: 100)).evaluation()
  }

  // Group values of `bpo-content.md` 9.5 with the weights of the roles, by hand to a tenth.
  @Test func `In the worked comparison five roles name three first choices, and three set cost outside`() throws {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    let facts = try facts(bench)
    #expect(facts.criteria == ["cost", "expertise", "security", "location", "contract"])
    #expect(
      facts.roles.map { [$0.role] + $0.places.leaders } == [
        ["Finance lead", "cobalt-harbour"], ["Operations lead", "alder-finch"],
        ["Customer experience lead", "alder-finch"], ["Information security lead", "brightwater"],
        ["Legal counsel", "brightwater"],
      ])
    let finance = facts.roles[0].places
    for (place, expected) in zip(finance, [71.00, 68.40]) { #expect(abs(place.score - expected) < 0.01) }
    #expect(facts.outside("cost").map(\.role) == ["Finance lead", "Operations lead", "Customer experience lead"])
    #expect(facts.outside("expertise").count == 2 && facts.outside("security").count == 1)
    #expect(facts.outside("location").isEmpty && facts.outside("contract").isEmpty)
    #expect(facts.roles[0].source.text.hasPrefix("assessment.yaml:"))
  }

  @Test func `A role sees what the whole comparison gives by its weights`() throws {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    let facts = try facts(bench)
    let model = try bench.read("criteria/contact-centre.yaml")
    for role in facts.roles {
      var text = model
      for (id, weight) in zip(facts.criteria, role.weights) {
        let start = try #require(text.range(of: "\n  - id: \(id)\n"))
        let line = try #require(
          text.range(
            of: #"\n    weight: [0-9]+\n"#, options: .regularExpression, range: start.upperBound..<text.endIndex))
        text.replaceSubrange(line, with: "\n    weight: \(Int(weight.rounded()))\n")
      }
      try bench.write("criteria/contact-centre.yaml", text)
      let comparison = try #require(try bench.comparisonRead())
      let ranking = try Evaluating(comparison, warnings: []).rankingFacts()
      #expect(ranking.places.map(\.vendor) == role.places.map(\.vendor))
      for (place, own) in zip(ranking.places, role.places) { #expect(abs(place.scores.score - own.score) < 1e-9) }
    }
  }

  @Test func `Opinions change neither ranking nor seal`() throws {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    let before = try evaluation(bench)
    try bench.change("assessment.yaml", "cost: 45, expertise: 22", "cost: 22, expertise: 45")
    let after = try evaluation(bench)
    #expect(after.ranking == before.ranking && after.seal == before.seal && after.seal?.isUnchanged == true)
    #expect(after.robustness?.disagreement != before.robustness?.disagreement)
    #expect(after.robustness?.ranges == before.robustness?.ranges)
  }

  @Test func `Weights that are to be scaled are divided by their sum`() throws {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    let before = try facts(bench)
    try bench.change(
      "assessment.yaml", "weights: {cost: 45, expertise: 22, security: 13, location: 5, contract: 15}",
      "scale_to_one: true, weights: {cost: 4.5, expertise: 2.2, security: 1.3, location: 0.5, contract: 1.5}")
    let after = try facts(bench)
    for (own, other) in zip(before.roles[0].weights, after.roles[0].weights) { #expect(abs(own - other) < 1e-12) }
    #expect(after.roles[0].outside == before.roles[0].outside)
  }

  @Test func `The first screen says how many roles lie outside, and the page has the section`() throws {
    let evaluated = try #require(try Workbench(copyOf: "contact-centre-2026").opened().evaluate())
    #expect(
      try evaluated.report("md").contains(
        "3 of 5 roles set it outside that range; by their own weights 2 would put Alder \\& Finch \\(fictional\\) first and 1 Cobalt Harbour \\(fictional\\)."
      ))
    #expect(try evaluated.report("html").contains("<section id=\"roles\""))
  }
}
