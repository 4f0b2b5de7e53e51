import Decision
import Testing
import TestSupport

/// The laws of `methods.md` section 5 that hold for every form of every ranking method.
@Suite("All ranking methods, laws without exception")
struct RankingMethodLawTests {
  @Test("P: the order of vendors and criteria changes no bit", arguments: MethodForm.all)
  func permutation(form: MethodForm) {
    check { seed in
      var matrix = RandomMatrix(seed: seed, form.levels)
      let before = try form.scores(matrix)
      let order = matrix.dice.shuffled(Array(matrix.columns.indices))
      matrix.columns = order.map { matrix.columns[$0] }
      matrix.rows = matrix.dice.shuffled(matrix.rows).map { row in
        DecisionMatrix.Row(vendor: row.vendor, levels: order.map { row.levels[$0] })
      }
      let after = try form.scores(matrix)
      return .that(before == after, "\(before) became \(after)")
    }
  }

  @Test("T: two runs give the same result", arguments: MethodForm.all)
  func repetition(form: MethodForm) {
    check { seed in
      let (first, second) = (RandomMatrix(seed: seed, form.levels), RandomMatrix(seed: seed, form.levels))
      return .that(try form.scores(first) == form.scores(second), "the second run differs")
    }
  }

  @Test("N: every number is finite or the problem is refused", arguments: MethodForm.all)
  func finiteness(form: MethodForm) {
    check { seed in
      var matrix = RandomMatrix(seed: seed, .extreme)
      if form.levels != .positive {
        matrix.columns = matrix.columns.map { .init(criterion: $0.criterion, direction: .max, weight: $0.weight) }
      }
      if form.name == "topsis/fixed" {
        matrix.rows = matrix.rows.map { .init(vendor: $0.vendor, levels: $0.levels.map { min(max($0, 0), 100) }) }
      }
      let unit = matrix.dice.pick([1, 1, 1, 1e300, 1e-300, 1e308, RandomProblem.tiny])
      matrix.columns = matrix.columns.map {
        .init(criterion: $0.criterion, direction: $0.direction, weight: $0.weight * unit)
      }
      let scores: Scores
      do throws(Refusal) {
        scores = try form.scores(matrix)
      } catch {
        return .idle
      }
      let numbers = scores.entries.flatMap { [$0.score] + $0.contributions }
      return .that(numbers.allSatisfy { $0.isFinite }, "\(scores)")
    }
  }

  @Test("C: identical vendors get identical scores", arguments: MethodForm.all)
  func identicalVendors(form: MethodForm) {
    check { seed in
      var matrix = RandomMatrix(seed: seed, form.levels)
      let original = matrix.dice.pick(matrix.rows)
      matrix.rows.append(.init(vendor: "a copy", levels: original.levels))
      let twins = try form.scores(matrix).entries.filter { ["a copy", original.vendor].contains($0.vendor) }
      return .that(twins.count == 2 && twins[0].score == twins[1].score, "\(twins)")
    }
  }

  @Test("Z: a criterion of weight 0 changes nothing, whatever stands in it", arguments: MethodForm.all)
  func zeroWeight(form: MethodForm) {
    check { seed in
      var matrix = RandomMatrix(seed: seed, form.levels)
      let before = try form.scores(matrix).entries.map(\.score)
      let index = matrix.dice.integer(0...matrix.columns.count)
      let direction: Direction = form.levels == .positive && matrix.dice.chance(0.5) ? .min : .max
      matrix.columns.insert(.init(criterion: "idle", direction: direction, weight: 0), at: index)
      matrix.rows = matrix.rows.map { row in
        var levels = row.levels
        levels.insert(matrix.dice.pick([0, -1, 7, matrix.dice.number(0, 100)]), at: index)
        return .init(vendor: row.vendor, levels: levels)
      }
      let after = try form.scores(matrix).entries.map(\.score)
      return .that(before == after, "\(before) became \(after)")
    }
  }

  @Test(
    "Contributions add up to the score, bit for bit, in the order of the columns; what is no sum has none",
    arguments: MethodForm.all)
  func contributions(form: MethodForm) {
    check { seed in
      let matrix = RandomMatrix(seed: seed, form.levels)
      for entry in try form.scores(matrix).entries {
        let isComplete = entry.contributions.count == (form.isSum ? matrix.columns.count : 0)
        guard isComplete, !form.isSum || entry.contributions.reduce(0, +) == entry.score else {
          return .broken("\(entry)")
        }
      }
      return .holds
    }
  }
}
