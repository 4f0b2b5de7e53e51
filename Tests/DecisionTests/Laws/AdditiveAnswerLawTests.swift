import Decision
import Testing
import TestSupport

/// Laws W, B, M, D and U of the law table: what an answer can do to a score.
@Suite("Additive value, laws of answers")
struct AdditiveAnswerLawTests {
  @Test("W: withholding an answer raises neither the guaranteed nor the headline score nor the guaranteed rank")
  func withholding() {
    check { seed in
      var problem = try RandomProblem(seed: seed)
      let before = try problem.ranking()
      guard let (vendor, criterion) = problem.dice.answeredCell(of: problem) else { return .idle }
      // With a granted exclusion a vendor may have weights of its own; its answered cells obey the law all the same.
      problem.vendors[vendor].cells[criterion] = .unanswered
      return try withheld(problem.vendors[vendor].id, criterion, before, problem.ranking(), problem)
    }
  }

  @Test("W: withholding an answer within the bounds set by the buyer is no gain either")
  func withholdingWithinBounds() {
    check { seed in
      var problem = try RandomProblem(seed: seed)
      let before = try problem.ranking()
      guard let (vendor, criterion) = problem.dice.answeredCell(of: problem),
        case .value(.number(let level)) = problem.vendors[vendor].cells[criterion],
        let form = problem.criteria.first(where: { $0.id == criterion })?.form
      else { return .idle }
      let other = problem.dice.level(for: form)
      problem.vendors[vendor].cells[criterion] = .unansweredBounded(
        try Interval(low: min(level, other), high: max(level, other)))
      return try withheld(problem.vendors[vendor].id, criterion, before, problem.ranking(), problem)
    }
  }

  private func withheld(
    _ vendor: String, _ criterion: String, _ before: Ranking, _ after: Ranking, _ problem: RandomProblem
  ) throws -> Verdict {
    guard let old = before.standing(of: vendor), let new = after.standing(of: vendor) else {
      return .broken("a standing is missing")
    }
    guard new.guaranteed <= old.guaranteed, new.score <= old.score else {
      return .broken("\(vendor) hides \(criterion): \(old.scores) became \(new.scores)")
    }
    let (oldRank, newRank) = (before.guaranteedRank(of: vendor), after.guaranteedRank(of: vendor))
    switch (oldRank, newRank) {
    case (let old?, let new?): return .that(new >= old, "\(vendor) hides \(criterion): rank \(old) became \(new)")
    case (_, nil): return .holds
    // A failed requirement becomes an open one: the vendor is back, marked conditional, as `methods.md` 1.3 has it.
    case (nil, _?):
      return .that(problem.openRequirement == .conditional, "\(vendor) hides \(criterion) and is back in the ranking")
    }
  }

  @Test("B: a guaranteed score is at most the headline score, and that is at most the best one, cell by cell too")
  func bounds() {
    check { seed in
      let ranking = try RandomProblem(seed: seed).ranking()
      for standing in ranking.standings {
        guard standing.guaranteed <= standing.score, standing.score <= standing.best,
          standing.guaranteed <= standing.expected, standing.expected <= standing.best
        else { return .broken("\(standing)") }
      }
      for (leaf, value) in ranking.table.rows.flatMap(\.values) {
        guard value.guaranteed <= value.headline, value.headline <= value.best,
          value.guaranteed <= value.expected, value.expected <= value.best
        else { return .broken("\(leaf): \(value)") }
      }
      return .holds
    }
  }

  @Test("B: tightening an open cell narrows both ends of the score")
  func tightening() {
    check { seed in
      var problem = try RandomProblem(seed: seed)
      let before = try problem.ranking()
      guard let (vendor, criterion, cell) = try problem.dice.tightenedCell(of: problem) else { return .idle }
      let id = problem.vendors[vendor].id
      let old = problem.vendors[vendor].cells[criterion] ?? .unanswered
      problem.vendors[vendor].cells[criterion] = cell
      guard let wide = before.standing(of: id), let narrow = try problem.ranking().standing(of: id) else {
        return .broken("a standing is missing")
      }
      return .that(
        wide.guaranteed <= narrow.guaranteed && narrow.best <= wide.best,
        "\(criterion) of \(id) from \(old) to \(cell): \(wide.scores) became \(narrow.scores)")
    }
  }

  @Test("The rank of a vendor lies in its rank range")
  func rankRange() {
    check { seed in
      for place in try RandomProblem(seed: seed).ranking().places {
        guard place.rankRange.contains(place.rank) else { return .broken("\(place)") }
      }
      return .holds
    }
  }

  @Test("M: bettering one level lowers neither the score nor the rank")
  func monotonicity() {
    check { seed in
      var problem = try RandomProblem(seed: seed, .complete)
      let before = try problem.ranking()
      let vendor = problem.dice.integer(0...problem.vendors.count - 1)
      let criterion = problem.dice.pick(problem.criteria)
      let id = problem.vendors[vendor].id
      let old = problem.vendors[vendor].cells[criterion.id]
      problem.vendors[vendor].cells[criterion.id] = problem.dice.better(old, criterion.form)
      let after = try problem.ranking()
      guard let worse = before.place(of: id), let better = after.place(of: id) else {
        return .broken("a place is missing")
      }
      return .that(
        notBelow(better.standing.score, worse.standing.score) && better.rank <= worse.rank,
        "\(criterion) of \(id): \(worse) became \(better)")
    }
  }

  @Test("D: a vendor at least as good in every criterion never ranks below the other")
  func dominance() {
    check { seed in
      var problem = try RandomProblem(seed: seed, .complete)
      let dominated = problem.dice.pick(problem.vendors)
      var cells = dominated.cells
      for criterion in problem.criteria where problem.dice.chance(0.5) {
        cells[criterion.id] = problem.dice.better(cells[criterion.id], criterion.form)
      }
      problem.vendors.append(.init(id: "a dominator", cells: cells))
      let ranking = try problem.ranking()
      guard let above = ranking.place(of: "a dominator"), let below = ranking.place(of: dominated.id) else {
        return .broken("a place is missing")
      }
      return .that(
        above.rank <= below.rank && notBelow(above.standing.score, below.standing.score), "\(above) and \(below)")
    }
  }

  @Test("U: another unit for a criterion, anchors and answers converted, leaves the scores where they were")
  func unit() {
    check { seed in
      var problem = try RandomProblem(seed: seed)
      problem.requirements = []
      let before = try problem.ranking()
      let numeric = problem.criteria.indices.filter { problem.criteria[$0].form.words == nil }
      guard !numeric.isEmpty else { return .idle }
      let index = problem.dice.pick(numeric)
      let factor = problem.dice.pick([0.001, 1000, 1.609344, 0.45359237, 1.25, 4096])
      problem.criteria[index].unit = factor
      let id = problem.criteria[index].id
      for vendor in problem.vendors.indices {
        problem.vendors[vendor].cells[id] = try problem.vendors[vendor].cells[id]?.converted(by: factor)
      }
      let after = try problem.ranking()
      let close = zip(before.standings, after.standings).allSatisfy {
        zip($0.scores, $1.scores).allSatisfy { isTie($0, $1, naturalSize: 100) }
      }
      return .that(close, "\(id) times \(factor): \(after.difference(from: before))")
    }
  }

  /// Curves go through the module's exponential, which is right to one unit in the last place and no further.
  private func notBelow(_ score: Double, _ other: Double) -> Bool {
    score >= other || isTie(score, other, naturalSize: 1e-3)
  }
}
