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

  @Test("D: a vendor at least as good in every criterion never ranks below the other", arguments: MethodForm.all)
  func dominance(form: MethodForm) {
    check { seed in
      var matrix = RandomMatrix(seed: seed, form.levels)
      let dominated = matrix.dice.pick(matrix.rows)
      let levels = matrix.columns.indices.map {
        matrix.dice.better(dominated.levels[$0], matrix.columns[$0].direction)
      }
      matrix.rows.append(.init(vendor: "a dominator", levels: levels))
      let ranks = try form.scores(matrix).ranks
      guard let above = ranks.first(where: { $0.vendor == "a dominator" })?.rank,
        let below = ranks.first(where: { $0.vendor == dominated.vendor })?.rank
      else { return .broken("a rank is missing") }
      return .that(above <= below, "rank \(above) against \(below)")
    }
  }

  @Test("Contributions add up to the score, bit for bit, in the order of the columns", arguments: MethodForm.all)
  func contributions(form: MethodForm) {
    check { seed in
      let matrix = RandomMatrix(seed: seed, form.levels)
      for entry in try form.scores(matrix).entries {
        guard entry.contributions.count == matrix.columns.count, entry.contributions.reduce(0, +) == entry.score else {
          return .broken("\(entry)")
        }
      }
      return .holds
    }
  }
}
