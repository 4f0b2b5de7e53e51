import Decision
import Testing
import TestSupport

/// The laws of `methods.md` section 5 that some forms break: the others keep them, and these do break them.
@Suite("All ranking methods, laws with exceptions")
struct RankingMethodExceptionTests {
  @Test("U: another unit of a criterion leaves the scores where they were", arguments: Law.unit.forms)
  func unit(form: MethodForm) { check { try unit(form, seed: $0) } }

  @Test(
    "D: a vendor at least as good in every criterion never ranks below the other", arguments: Law.dominance.forms)
  func dominance(form: MethodForm) { check { try dominance(form, seed: $0) } }

  @Test("M: bettering one level lowers neither the score nor the rank", arguments: Law.monotonicity.forms)
  func monotonicity(form: MethodForm) { check { try monotonicity(form, seed: $0) } }

  @Test(
    "I: removing a vendor that did not win keeps the order of the rest", arguments: Law.irrelevantAlternatives.forms)
  func irrelevantAlternatives(form: MethodForm) { check { try irrelevantAlternatives(form, seed: $0) } }

  @Test("C: adding a copy of a vendor keeps the winner", arguments: Law.copies.forms)
  func copies(form: MethodForm) { check { try copies(form, seed: $0) } }

  @Test("No exception is without effect: each form named as breaking a law does break it", arguments: Law.allCases)
  func exceptionsAreReal(law: Law) {
    let verdict: (MethodForm, UInt64) throws -> Verdict =
      switch law {
      case .unit: unit
      case .dominance: dominance
      case .monotonicity: monotonicity
      case .irrelevantAlternatives: irrelevantAlternatives
      case .copies: copies
      }
    for form in law.breakers where !law.brokenInFewProblems.contains(form.name) {
      let breach = firstBreach(on: 20_000) { try verdict(form, $0) }
      #expect(breach?.hasPrefix("seed") == true, "\(law) holds for \(form.name)")
    }
  }

  @Test("Every form named in an exception exists", arguments: Law.allCases)
  func exceptionsExist(law: Law) {
    #expect(law.exceptions.union(law.inapplicable).isSubset(of: MethodForm.all.map(\.name)))
  }

  @Test("The pages of the methods name the broken laws, and no others", arguments: MethodForm.all)
  func descriptions(form: MethodForm) {
    let named = form.method.description.breaches.filter { $0.variants.contains(form.variant) }.map(\.law)
    #expect(Set(named) == Set(Law.allCases.filter { $0.exceptions.contains(form.name) }.map(\.law)))
    #expect(Set(named).count == named.count)
  }

  // MARK: The laws

  private func unit(_ form: MethodForm, seed: UInt64) throws -> Verdict {
    var matrix = RandomMatrix(seed: seed, form.levels)
    let before = try form.scores(matrix)
    let index = matrix.dice.integer(0...matrix.columns.count - 1)
    let factor = matrix.dice.pick([0.001, 1000, 1.609344, 0.45359237, 1.25, 4096])
    matrix.convert(index, by: factor)
    let after = try form.scores(matrix)
    let origin = form.hasNoZero ? (before.entries[0].score, after.entries[0].score) : (0, 0)
    let close = zip(before.entries, after.entries).allSatisfy {
      isTie($0.score - origin.0, $1.score - origin.1, naturalSize: 1)
    }
    return .that(close && before.ranks == after.ranks, "times \(factor): \(before.entries) became \(after.entries)")
  }

  private func dominance(_ form: MethodForm, seed: UInt64) throws -> Verdict {
    var matrix = RandomMatrix(seed: seed, form.levels)
    let dominated = matrix.dice.pick(matrix.rows)
    var levels: [Double] = []
    for index in matrix.columns.indices { levels.append(matrix.better(dominated.levels[index], index, for: form)) }
    matrix.rows.append(.init(vendor: "a dominator", levels: levels))
    let ranks = try form.scores(matrix).ranks
    guard let above = ranks.first(where: { $0.vendor == "a dominator" })?.rank,
      let below = ranks.first(where: { $0.vendor == dominated.vendor })?.rank
    else { return .broken("a rank is missing") }
    return .that(above <= below, "rank \(above) against \(below)")
  }

  private func monotonicity(_ form: MethodForm, seed: UInt64) throws -> Verdict {
    var matrix = RandomMatrix(seed: seed, form.levels)
    let before = try form.scores(matrix)
    let (row, column) = (
      matrix.dice.integer(0...matrix.rows.count - 1), matrix.dice.integer(0...matrix.columns.count - 1)
    )
    let vendor = matrix.rows[row].vendor
    var levels = matrix.rows[row].levels
    // An ideal inside the scale makes more of a benefit no gain, which is what this form is for.
    levels[column] =
      form.method.id == Rim.id
      ? matrix.dice.better(levels[column], matrix.columns[column].direction)
      : matrix.better(levels[column], column, for: form)
    matrix.rows[row] = .init(vendor: vendor, levels: levels)
    let after = try form.scores(matrix)
    let sign: Double = before.order == .higherIsBetter ? 1 : -1
    func score(_ scores: Scores) -> Double? { scores.entries.first { $0.vendor == vendor }.map { sign * $0.score } }
    func rank(_ scores: Scores) -> Int? { scores.ranks.first { $0.vendor == vendor }?.rank }
    guard let worse = score(before), let better = score(after), let last = rank(before), let now = rank(after) else {
      return .broken("the vendor is missing")
    }
    // Where columns are scaled the last bits may fall; points on fixed anchors never do.
    let hasRisen = better >= worse || (form.levels != .points && isTie(better, worse, naturalSize: 1))
    return .that(hasRisen && now <= last, "\(worse), rank \(last), became \(better), rank \(now)")
  }

  private func irrelevantAlternatives(_ form: MethodForm, seed: UInt64) throws -> Verdict {
    var matrix = RandomMatrix(seed: seed, form.levels)
    let before = try form.scores(matrix).ranks
    let losers = before.filter { $0.rank > 1 }.map(\.vendor)
    guard !losers.isEmpty else { return .idle }
    let removed = matrix.dice.pick(losers)
    matrix.rows.removeAll { $0.vendor == removed }
    let after = try form.scores(matrix).ranks
    return .that(
      before.map(\.vendor).filter { $0 != removed } == after.map(\.vendor),
      "without \(removed) \(before) became \(after)")
  }

  private func copies(_ form: MethodForm, seed: UInt64) throws -> Verdict {
    var matrix = RandomMatrix(seed: seed, form.levels)
    func winners() throws -> Set<String> {
      Set(try form.scores(matrix).ranks.filter { $0.rank == 1 }.map(\.vendor))
    }
    let before = try winners()
    matrix.rows.append(.init(vendor: "a copy", levels: matrix.dice.pick(matrix.rows).levels))
    let after = try winners().subtracting(["a copy"])
    return .that(before == after, "\(before) became \(after)")
  }
}
