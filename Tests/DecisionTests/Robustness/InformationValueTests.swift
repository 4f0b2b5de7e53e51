import TestSupport
import Testing

@testable import Decision

struct InformationValueTests {
  static func table(_ rows: [(String, [UncertainCell])], weights: [Double] = [0.5, 0.5]) throws(Refusal)
    -> UncertainTable
  {
    try UncertainTable(
      criteria: weights.enumerated().map { ("c\($0.offset)", $0.element) },
      rows: rows.map { .init(vendor: $0.0, cells: $0.1) })
  }

  private static func cell(_ value: JSON) throws -> UncertainCell {
    if case .number(let number) = value { return .exact(number) }
    if value["missing"] != nil { return .uniform(low: 0, high: 100) }
    return .uniform(low: try value.member("low").number(), high: try value.member("high").number())
  }

  @Test func `The published questions have the published worth`() throws {
    let published = try PublishedCase("rb-information-value-a")
    let columns = try published.columns
    let rows = try published.value("alternatives").list().map { entry in
      UncertainTable.Row(
        vendor: try entry.member("id").text(),
        cells: try columns.map { try Self.cell(entry.member("values").member($0.criterion)) })
    }
    let found = try InformationValue(
      of: UncertainTable(criteria: columns.map { ($0.criterion, $0.weight) }, rows: rows))
    let scores = try published.numbers("expected", "expected_scores")
    #expect(found.scores.allSatisfy { ($0.expected - (scores[$0.vendor] ?? .nan)).magnitude < 1e-9 })
    #expect(found.choice == "Cedar")
    let (worth, chance) = (
      try published.numbers("expected", "evppi"), try published.numbers("expected", "chance_choice_changes")
    )
    #expect(found.questions.map(\.id) == ["Alder.security", "Cedar.quality"])
    for question in found.questions {
      #expect((question.evppi - (try #require(worth[question.id]))).magnitude < 1e-12)
      #expect((question.chance - (try #require(chance[question.id]))).magnitude < 1e-12)
    }
    // Each vendor has one open cell, so that all its cells are that one.
    #expect(found.vendors.map(\.vendor) == ["Alder", "Cedar"])
    #expect((found.vendors[0].value - 1.849).magnitude < 1e-12)
    #expect(found.questions.map(\.guaranteedGain) == [20, 12])
    #expect((found.evpi - (try published.value("expected", "evpi").number())).magnitude < 1e-12)
    #expect(found.evpiStandardError == nil)
  }

  @Test func `One cell against a known rival is worth all there is to know`() throws {
    // X is uniform on 25 to 75, the rival has 60: E[max] − 60 = 15²/100, and 15 of 50 of the cases change the choice.
    let found = try InformationValue(
      of: Self.table([("a", [.uniform(low: 0, high: 100), .exact(50)]), ("b", [.exact(60), .exact(60)])]))
    #expect(found.choice == "b" && found.questions.count == 1)
    #expect((found.questions[0].evppi - 2.25).magnitude < 1e-12 && (found.questions[0].chance - 0.3).magnitude < 1e-12)
    #expect((found.evpi - 2.25).magnitude < 1e-12 && (found.vendors[0].value - 2.25).magnitude < 1e-12)
  }

  @Test func `What cannot change the choice is worth nothing`() throws {
    let far = try InformationValue(
      of: Self.table([("a", [.uniform(low: 0, high: 20), .exact(0)]), ("b", [.exact(60), .exact(60)])]))
    #expect(far.questions.map(\.evppi) == [0] && far.questions.map(\.chance) == [0] && far.evpi == 0)
    #expect(far.questions.map(\.guaranteedGain) == [10])
    let alone = try InformationValue(of: Self.table([("a", [.uniform(low: 0, high: 20), .exact(0)])]))
    #expect(alone.choice == "a" && alone.questions.map(\.evppi) == [0] && alone.evpi == 0)
    let nobody = try InformationValue(of: Self.table([]))
    #expect(nobody.choice == nil && nobody.questions.isEmpty && nobody.evpi == 0)
    let weightless = try InformationValue(
      of: Self.table(
        [("a", [.uniform(low: 0, high: 99), .exact(1)]), ("b", [.exact(0), .exact(1)])], weights: [0, 1]))
    #expect(weightless.questions.map(\.evppi) == [0] && weightless.evpi == 0)
  }

  @Test func `Mid-quantiles and the closed form agree on a uniform cell`() throws {
    let curve = try PiecewiseLinear([.init(0, 0), .init(50, 50), .init(100, 100)])
    let level = Distribution.uniform(try Interval(low: 20, high: 90))
    for rival in [30.0, 45, 55, 60, 80] {
      func answer(_ cell: UncertainCell) throws -> InformationValue.Question {
        let found = try InformationValue(of: Self.table([("a", [cell]), ("b", [.exact(rival)])], weights: [1]))
        return try #require(found.questions.first)
      }
      let (closed, quantiles) = (
        try answer(.uniform(low: 20, high: 90)), try answer(.distributed(level, by: curve))
      )
      #expect((closed.evppi - quantiles.evppi).magnitude < 1e-4 && (closed.chance - quantiles.chance).magnitude < 2e-3)
      #expect((closed.guaranteedGain - quantiles.guaranteedGain).magnitude < 1e-12)
    }
  }

  @Test func `A cell of a model is uniform between its ends, unless its level has another distribution`() throws {
    let line = Linear(try Anchors(worst: 200, best: 100))
    let policy = CellPolicy()
    func cell(_ cell: Cell) throws -> String { "\(try #require(try UncertainCell(cell, by: line, policy: policy)))" }
    #expect(try cell(.value(.number(150))) == "exact(50.0)")
    #expect(try cell(.unanswered) == "uniform(low: 0.0, high: 100.0)")
    let interval = try Interval(low: 110, high: 150)
    for open in [
      Cell.unansweredBounded(interval), .interval(interval, statedBy: .vendor), .distribution(.uniform(interval)),
    ] { #expect(try cell(open) == "uniform(low: 50.0, high: 90.0)") }
    #expect(
      try cell(.distribution(.normal(mean: 150, deviation: 10))).hasPrefix("distributed(Decision.Distribution.normal"))
    let beyond = try Interval(low: 50, high: 150)
    #expect(try cell(.distribution(.uniform(beyond))).hasPrefix("distributed(Decision.Distribution.uniform"))
    let excluding = CellPolicy(notApplicable: .exclude)
    #expect(try UncertainCell(.notApplicable, by: line, policy: excluding) == nil)
  }

  @Test func `Tables that cannot be, and results beyond all numbers, are refused`() throws {
    #expect(
      refusal { () throws(Refusal) in try Self.table([("a", [.uniform(low: 1, high: 0), .exact(0)])]) }
        == "outsideBounds a, c0")
    #expect(refusal { () throws(Refusal) in try Self.table([("a", [.exact(1)])]) } == "missingCell a")
    let extreme = try Self.table([
      ("a", [.uniform(low: -1e308, high: 1e308), .exact(1)]), ("b", [.exact(1), .exact(1)]),
    ])
    #expect(refusal { () throws(Refusal) in try InformationValue(of: extreme) } == "nonFinite a, c0")
    #expect(refusal { () throws(Refusal) in try InformationValue(of: Self.table([]), cases: 0) } == "tooFew")
  }

  @Test func `No cell alone is worth more than all together, and the order of vendors changes nothing`() {
    check { seed in
      let (rows, weights, dice) = Self.random(seed)
      var shuffling = dice
      let found = try InformationValue(of: Self.table(rows, weights: weights))
      guard found.evpiStandardError == nil else { return .broken("the value is simulated") }
      for vendor in found.vendors {
        let own = found.questions.filter { $0.vendor == vendor.vendor }
        guard own.allSatisfy({ 0 <= $0.evppi && $0.evppi <= vendor.value + 1e-9 && 0 <= $0.chance && $0.chance <= 1 }),
          vendor.value <= found.evpi + 1e-9
        else { return .broken("\(found)") }
        // Nothing to gain means nothing to change.
        guard own.allSatisfy({ ($0.evppi > 0) == ($0.chance > 0) }) else { return .broken("\(own)") }
      }
      for (left, right) in zip(found.questions, found.questions.dropFirst()) {
        guard left.evppi > right.evppi || isTie(left.evppi, right.evppi, naturalSize: 1) else {
          return .broken("\(left.id) before \(right.id)")
        }
      }
      let again = try InformationValue(of: Self.table(shuffling.shuffled(rows), weights: weights))
      return .that(again == found, "\(again) is not \(found)")
    }
  }

  /// Few vendors with few open cells, all uniform.
  private static func random(_ seed: UInt64) -> ([(String, [UncertainCell])], [Double], SplitMix64) {
    var dice = SplitMix64(seed: seed)
    let weights = (0..<dice.integer(1...4)).map { _ in dice.pick([0.1, 0.5, dice.share()]) + 0.001 }
    let rows = ["b", "a", "c", "Z"].prefix(dice.integer(1...4)).map { vendor in
      let cells = weights.map { _ -> UncertainCell in
        if dice.chance(0.6) { return .exact(Double(dice.integer(4...7)) * 10) }
        let ends = [dice.number(0, 100), dice.pick([0, 100, dice.number(0, 100)])].sorted()
        return .uniform(low: ends[0], high: ends[1])
      }
      return (vendor, cells)
    }
    return (rows, weights, dice)
  }

  @Test func `What is simulated lies about what is computed exactly, with an error of the right size`() {
    var (worst, sum) = (0.0, 0.0)
    check(on: 40) { seed in
      let (rows, weights, _) = Self.random(seed)
      let table = try Self.table(rows, weights: weights)
      let exact = try InformationValue(of: table).evpi
      let plain = try AllAnswers.of(Self.hidden(table), seed: seed, cases: 4096)
      guard exact > 0.01, let error = plain.standardError, error > 0 else { return .idle }
      let deviation = (plain.value - exact) / error
      worst = max(worst, deviation.magnitude)
      sum += deviation * deviation
      return .holds
    }
    #expect(worst < 5 && sum / 40 < 3)
  }

  /// The same cells, with distributions that cannot be seen to be uniform in points.
  private static func hidden(_ table: UncertainTable) throws -> [AllAnswers.Score] {
    let line = Linear(try Anchors(worst: 0, best: 100))
    let means = try AdditiveValue.scores(of: table.expected, variant: "anchored").entries
    return try zip(table.rows, means).map { row, mean in
      let open = try zip(table.expected.columns, row.cells).compactMap {
        column, cell -> (criterion: String, weight: Double, cell: UncertainCell)? in
        guard case .uniform(let low, let high) = cell else { return nil }
        return (
          column.criterion, column.weight, .distributed(.uniform(try Interval(low: low, high: high)), by: line)
        )
      }
      return .init(vendor: row.vendor, mean: mean.score, open: open)
    }
  }

  @Test func `Simulated values are never below any one cell's by more than their error, and come out the same twice`() {
    check(on: 30) { seed in
      let (rows, weights, dice) = Self.random(seed)
      var other = dice
      let line = Linear(try Anchors(worst: 0, best: 100))
      let curved = try rows.map { vendor, cells in
        (
          vendor,
          try cells.map { cell -> UncertainCell in
            guard case .uniform(let low, let high) = cell else { return cell }
            let middle = (low + high) / 2
            return try other.pick([
              .distributed(.triangular(Interval(low: low, high: high), mode: low), by: line),
              .distributed(.normal(mean: middle, deviation: (high - low) / 6), by: line),
            ])
          }
        )
      }
      let found = try InformationValue(of: Self.table(curved, weights: weights), seed: 3, cases: 3000)
      guard let error = found.evpiStandardError else { return .idle }
      guard found == (try InformationValue(of: Self.table(curved, weights: weights), seed: 3, cases: 3000)) else {
        return .broken("two runs differ")
      }
      let best = found.questions.map(\.evppi).max() ?? 0
      return .that(found.evpi >= 0 && best <= found.evpi + 5 * error + 1e-3, "\(best) and \(found.evpi) ± \(error)")
    }
  }
}
