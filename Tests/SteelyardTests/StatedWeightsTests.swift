import Decision
import Foundation
import Intake
import Testing

@testable import Outcome
import Outsourcing
@testable import Reporting
@testable import Steelyard

/// Weights that a comparison gives by a method, from `steelyard.yaml` to the report.
@Suite struct StatedWeightsTests {
  private static let uppermost = ["cost", "expertise", "security", "location", "contract"]

  /// The worked comparison with weights of its own.
  private func bench(_ weights: String) throws -> Workbench {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    let path = "reports/contact-centre-2026/steelyard.yaml"
    try bench.write(path, bench.read(path) + "\nweights:\n" + weights)
    return bench
  }

  private func evaluation(_ bench: Workbench) throws -> Evaluation {
    let comparison = try #require(try bench.comparisonRead())
    return try Evaluating(comparison, warnings: [], simulation: SimulationSize(cases: 100)).evaluation()
  }

  private static let pairs: [(String, String, Int)] = [
    ("cost", "expertise", 2), ("cost", "security", 2), ("cost", "location", 4), ("cost", "contract", 4),
    ("expertise", "security", 1), ("expertise", "location", 2), ("expertise", "contract", 2),
    ("security", "location", 2), ("security", "contract", 2), ("location", "contract", 1),
  ]

  private static func comparisons(_ pairs: [(String, String, Int)]) -> String {
    pairs.map { "\n      - {more: \($0.0), than: \($0.1), times: \($0.2)}" }.joined()
  }

  struct Given: Sendable {
    let method: String
    let statements: String
    /// By hand, of the uppermost criteria in the order of the model.
    let percents: [Double]

    init(_ method: String, _ statements: String, _ percents: [Double]) {
      (self.method, self.statements, self.percents) = (method, statements, percents)
    }
  }

  static let given: [Given] = [
    Given(
      "direct", "numbers: {cost: 40, expertise: 30, security: 15, location: 10, contract: 5}", [40, 30, 15, 10, 5]),
    Given("points", "numbers: {cost: 6, expertise: 5, security: 4, location: 3, contract: 2}", [30, 25, 20, 15, 10]),
    Given(
      "swing", "numbers: {cost: 100, expertise: 80, security: 60, location: 40, contract: 20}",
      [33.333333333, 26.666666667, 20, 13.333333333, 6.666666667]),
    Given(
      "roc", "order: [cost, expertise, security, location, contract]", [45.666666667, 25.666666667, 15.666666667, 9, 4]),
    Given(
      "rank_sum", "order: [cost = expertise, security, location, contract]", [30, 30, 20, 13.333333333, 6.666666667]),
    Given(
      "rank_reciprocal", "order: [contract, location, security, expertise, cost]",
      [8.759124088, 10.948905109, 14.598540146, 21.897810219, 43.795620438]),
    Given("ahp", "comparisons:" + comparisons(pairs), [40, 20, 20, 10, 10]),
    Given("ahp", "form: geometric\n    comparisons:" + comparisons(pairs), [40, 20, 20, 10, 10]),
    // Four comparisons that hang together say as much where all agree.
    Given("ahp", "form: geometric\n    comparisons:" + comparisons(Array(pairs.prefix(4))), [40, 20, 20, 10, 10]),
    Given(
      "bwm",
      "best: cost\n    worst: contract\n    best_over: {expertise: 2, security: 2, location: 4, contract: 4}\n    over_worst: {cost: 4, expertise: 2, security: 2, location: 1}",
      [40, 20, 20, 10, 10]),
  ]

  @Test(arguments: given)
  func `Every method gives the weights that it gives by hand, and the ranking of a model with those weights`(
    given: Given
  ) throws {
    let (method, percents) = (given.method, given.percents)
    let evaluation = try evaluation(bench("  - method: \(method)\n    \(given.statements)\n"))
    let top = evaluation.model.criteria.filter { $0.parent == nil }
    #expect(top.map(\.id) == Self.uppermost)
    for (criterion, percent) in zip(top, percents) { #expect(abs(criterion.localWeight - percent) < 1e-6) }
    let told = try #require(evaluation.model.weights.byMethod?.first)
    #expect(told.variant.hasPrefix(method) && told.of == nil && told.source.text.hasPrefix("steelyard.yaml:"))
    #expect(told.findings.allSatisfy { $0.isWithin != false })

    let scores = Dictionary(
      uniqueKeysWithValues: evaluation.ranking.places.map { ($0.vendor, $0.scores.score) })
    let plain = try self.evaluation(Workbench(copyOf: "contact-centre-2026"))
    let points = Dictionary(
      uniqueKeysWithValues: plain.ranking.places.map { place in
        (place.vendor, Self.score(place, plain, by: zip(Self.uppermost, percents)))
      })
    for (vendor, score) in scores { #expect(abs(score - (points[vendor] ?? 0)) < 1e-5, "\(vendor)") }
  }

  /// The score of a provider whose uppermost groups have other weights, from what each leaf adds.
  private static func score(
    _ place: PlaceFacts, _ evaluation: Evaluation, by weights: some Sequence<(String, Double)>
  ) -> Double {
    let parents = Dictionary(uniqueKeysWithValues: evaluation.model.criteria.map { ($0.id, $0.parent) })
    func top(_ id: String) -> String { (parents[id] ?? nil).map(top) ?? id }
    let own = Dictionary(uniqueKeysWithValues: evaluation.model.criteria.map { ($0.id, $0.localWeight) })
    let new = Dictionary(uniqueKeysWithValues: Array(weights))
    return place.contributions.reduce(0) { sum, part in
      let group = top(part.criterion)
      return sum + part.points * (new[group] ?? 0) / (own[group] ?? 1)
    }
  }

  @Test func `Every way to weights can be asked for, but for those worked out from the bids`() {
    let diagnostics = Set(WeightMethods.diagnostics.map { $0.id })
    let ways = WeightMethods.all.map { $0.id }.filter { !diagnostics.contains($0) }
    #expect(Set(StatedWeightsShape.Method.allCases.map(\.rawValue)) == Set(ways))
  }

  @Test func `A group can be weighed by itself, and the rest stays as the model has it`() throws {
    let ids = try evaluation(Workbench(copyOf: "contact-centre-2026")).model.criteria.filter { $0.parent == "cost" }
    let order = ids.map(\.id).reversed().joined(separator: ", ")
    let evaluation = try evaluation(bench("  - {of: cost, method: rank_sum, order: [\(order)]}\n"))
    let steps = Double(ids.count * (ids.count + 1) / 2)
    let weighed = evaluation.model.criteria.filter { $0.parent == "cost" }
    for (place, criterion) in weighed.enumerated() {
      #expect(abs(criterion.localWeight - 100 * Double(place + 1) / steps) < 1e-9)
    }
    #expect(evaluation.model.criteria.first { $0.id == "cost" }?.localWeight == 30)
    #expect(evaluation.model.weights.byMethod?.map(\.of) == ["cost"])
  }

  @Test func `The report says how the weights arose and how well the statements agree, in both languages`() throws {
    var pairs = Self.pairs
    pairs[5] = ("location", "expertise", 5)
    let bench = try bench("  - method: ahp\n    set_by: The panel\n    comparisons:\(Self.comparisons(pairs))\n")
    #expect(try bench.messages().contains { $0.contains("consistency ratio (saaty): ") })
    let evaluation = try evaluation(bench)
    let markdown = MarkdownRenderer.render(evaluation).replacing("\\", with: "")
    #expect(
      markdown.contains("The criteria were compared pair by pair (10 comparisons). Set by The panel. `ahp/eigenvector`")
    )
    #expect(markdown.contains("Some come out of a method"))
    #expect(markdown.contains("| consistency ratio (saaty) | "))
    let german = MarkdownRenderer.render(evaluation, in: .german)
    #expect(german.contains("Die Kriterien wurden paarweise verglichen (10 Vergleiche)."))
    #expect(german.contains("schlechteste Dreiergruppe"))
  }

  @Test func `Further from the best than the worst is said to be: the statements of BWM are warned of`() throws {
    let bench = try bench(
      "  - method: bwm\n    best: cost\n    worst: contract\n    best_over: {expertise: 9, security: 2, location: 2, contract: 2}\n    over_worst: {cost: 2, expertise: 9, security: 1, location: 1}\n"
    )
    #expect(try bench.messages().contains { $0.contains("input-based consistency ratio: 39.5, and at most 1 passes") })
  }

  @Test func `Uncertain weights are held against those of the method, and the message names them`() throws {
    let bench = try bench("  - method: roc\n    order: [cost, expertise, security, location, contract]\n")
    let path = "\(bench.comparison)/steelyard.yaml"
    try bench.write(
      path,
      bench.read(path).replacingOccurrences(
        of: "uncertain_weights: {within: 30}",
        with: "uncertain_weights: {bounds: [{criterion: cost, low: 25, high: 35}]}"))
    #expect(
      try bench.messages().contains {
        $0.contains("\"cost\" weighs 45.666667 percent by the method under weights, which is not between 25 and 35")
      })
  }

  @Test func `The order behind weights is sealed as an order`() throws {
    let bench = try bench("  - method: roc\n    order: [cost, expertise, security, location, contract]\n")
    _ = try #require(try bench.opened().seal(on: "2026-08-03", replacing: true))
    #expect(try evaluation(bench).seal?.isUnchanged == true)
    let path = "\(bench.comparison)/steelyard.yaml"
    let text = try bench.read(path)
    try bench.write(
      path, text.replacingOccurrences(of: "[cost, expertise, security", with: "[expertise, cost, security"))
    #expect(try evaluation(bench).seal?.isUnchanged == false)
  }

  @Test func `Weights by a method are sealed, and the effect of a change is told by the sealed ones`() throws {
    let bench = try bench(
      "  - method: points\n    numbers: {cost: 6, expertise: 5, security: 4, location: 3, contract: 2}\n")
    let agreed = try evaluation(bench).ranking.places
    _ = try #require(try bench.opened().seal(on: "2026-08-03", replacing: true))
    let path = "\(bench.comparison)/steelyard.yaml"
    try bench.write(path, bench.read(path).replacingOccurrences(of: "cost: 6", with: "cost: 9"))
    let changed = try evaluation(bench)
    let effect = try #require(changed.seal?.effect)
    #expect(changed.seal?.isUnchanged == false && effect.refusal == nil)
    let sealed = Dictionary(uniqueKeysWithValues: effect.standings.map { ($0.vendor, $0.sealedScore) })
    for place in agreed { #expect(abs((sealed[place.vendor] ?? 0) - place.scores.score) < 1e-9, "\(place.vendor)") }
  }

  @Test(arguments: [
    ("- {method: roc}", "roc needs order"),
    ("- {method: roc, order: [cost], numbers: {cost: 1}}", "roc has no use for numbers"),
    ("- {method: roc, order: [cost, expertise, security, location]}", "the order has no place for \"contract\""),
    ("- {method: roc, order: [cost, cost, expertise, security, location, contract]}", "stands in the order twice"),
    ("- {method: points, numbers: {cost: 1}}", "numbers has no number for \"expertise\""),
    ("- {method: points, numbers: {price: 1}}", "no criterion of the level is called \"price\""),
    (
      "- {method: points, numbers: {cost: 0, expertise: 0, security: 0, location: 0, contract: 0}}",
      "all numbers are 0"
    ),
    (
      "- {method: direct, numbers: {cost: 40, expertise: 30, security: 15, location: 10, contract: 4}}",
      "the weights sum to 99, not to 100"
    ),
    (
      "- {method: swing, numbers: {cost: 90, expertise: 80, security: 60, location: 40, contract: 20}}",
      "the swing judged most important has 100 points"
    ),
    ("- {method: ahp, comparisons: [{more: cost, than: cost, times: 2}]}", "\"cost\" is compared with itself"),
    ("- {method: ahp, comparisons: [{more: cost, than: expertise, times: 12}]}", "12"),
    (
      "- {method: ahp, comparisons: [{more: cost, than: expertise, times: 2}]}",
      "the eigenvector needs every comparison"
    ),
    (
      "- {method: ahp, form: geometric, comparisons: [{more: cost, than: expertise, times: 2}]}", "ahp: "
    ),
    ("- {method: ahp, form: linear, comparisons: []}", "ahp has no form \"linear\""),
    ("- {of: price, method: roc, order: [cost]}", "no group is called \"price\""),
    (
      "- {method: roc, order: [cost, expertise, security, location, contract]}\n  - {method: roc, order: [cost]}",
      "the weights of the uppermost criteria are given twice"
    ),
    (
      "- {method: bwm, best: cost, worst: cost, best_over: {expertise: 2, security: 2, location: 4, contract: 4}, over_worst: {expertise: 2, security: 2, location: 1, contract: 1}}",
      "one of several criteria cannot be both the best and the worst"
    ),
  ])
  func `What is not said well enough is refused with its place and what to do`(weights: String, text: String) throws {
    let bench = try bench("  \(weights)\n")
    #expect(try bench.comparisonRead() == nil)
    let messages = try bench.messages()
    #expect(messages.contains { $0.contains(text) && $0.contains("steelyard.yaml:") }, "\(messages)")
  }
}
