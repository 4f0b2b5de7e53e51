import Testing

@testable import Intake
@testable import Outcome
@testable import Outsourcing
@testable import Steelyard

/// Values of ours that a buyer can put others in place of.
@Suite("Defaults of ours, and the buyer's own")
struct BuyerDefaultsTests {
  private func bench() throws -> Workbench { try Workbench(copyOf: "contact-centre-2026") }

  private func level(_ vendor: String, _ criterion: String, _ bench: Workbench) throws -> PerformanceFacts.Level? {
    let evaluation = try #require(try bench.evaluation())
    return evaluation.performances.first { $0.vendor == vendor && $0.criterion == criterion }?.level
  }

  @Test("A data set of the buyer's takes the place of ours, and is named with its digest")
  func ownLanguages() throws {
    let bench = try bench()
    try bench.write(
      "reports/contact-centre-2026/languages.csv",
      "# name: Own survey\nterritory,language,percent,status\nCO,en,12,\nPT,en,40,\n")
    try bench.change("steelyard.yaml", "bids:\n", "data_sets: {languages: languages.csv}\nbids:\n")
    #expect(try level("halyard", "location.language", bench) == .number(12))
    #expect(try level("brightwater", "location.language", bench) == .number(40))
    #expect(try level("eastgate", "location.language", bench) == nil)
    let evaluation = try #require(try bench.evaluation())
    #expect(evaluation.inputs.contains { $0.path == "languages.csv" && $0.role == "data" })
    let source = try #require(evaluation.analysis?.sources.first { $0.name == "Own survey" })
    #expect(source.file?.digest == evaluation.inputs.first { $0.path == "languages.csv" }?.sha256)
  }

  @Test("What evidence is worth is the model's to say")
  func ownFactors() throws {
    let bench = try bench()
    let model = try bench.read("criteria/contact-centre.yaml")
    try bench.write(
      "criteria/contact-centre.yaml",
      model.replacing("\ncontrols:\n", with: "\nevidence_factors: {attested: 1, documented: 1}\ncontrols:\n"))
    // All of Brightwater's controls are certified, attested or documented; its ISO 22301 is documented.
    #expect(try level("brightwater", "security.controls", bench) == .number(100))
    #expect(try level("brightwater", "security.assurance", bench) == .number(100))
  }

  @Test("What is near is the buyer's to say, and moves no score")
  func ownShore() throws {
    let bench = try bench()
    let scores = try #require(try bench.evaluation()).ranking.places.map(\.scores.score)
    try bench.change("steelyard.yaml", "  data: [personal, card]", "  data: [personal, card]\n  nearshore: {hours: 1}")
    let evaluation = try #require(try bench.evaluation())
    let shores = evaluation.analysis?.providers.map { "\($0.vendor) \($0.shore?.shore.rawValue ?? "-")" } ?? []
    #expect(shores.contains("brightwater nearshore") && shores.contains("cobalt-harbour offshore"))
    #expect(evaluation.ranking.places.map(\.scores.score) == scores)
  }
}
