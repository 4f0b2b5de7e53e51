import Decision
import Testing
import TestSupport

/// The laws of `methods.md` section 5 that some forms break: the others keep them, and these do break them.
@Suite("All ranking methods, laws with exceptions")
struct RankingMethodExceptionTests {
  @Test("U: another unit of a criterion leaves the scores where they were", arguments: Law.unit.forms)
  func unit(form: MethodForm) { check { try unit(form, seed: $0) } }

  @Test(
    "I: removing a vendor that did not win keeps the order of the rest", arguments: Law.irrelevantAlternatives.forms)
  func irrelevantAlternatives(form: MethodForm) { check { try irrelevantAlternatives(form, seed: $0) } }

  @Test("C: adding a copy of a vendor keeps the winner", arguments: Law.copies.forms)
  func copies(form: MethodForm) { check { try copies(form, seed: $0) } }

  // The law table promises this for additive value alone: where the scale of a column moves with the level, it does not.
  @Test("M: bettering one level lowers neither the score nor the rank of additive value")
  func monotonicity() throws {
    let form = try #require(MethodForm.all.first { $0.name == "additive/anchored" })
    check { seed in
      var matrix = RandomMatrix(seed: seed, form.levels)
      let before = try form.scores(matrix)
      let (row, column) = (
        matrix.dice.integer(0...matrix.rows.count - 1), matrix.dice.integer(0...matrix.columns.count - 1)
      )
      let vendor = matrix.rows[row].vendor
      var levels = matrix.rows[row].levels
      levels[column] = matrix.dice.number(levels[column], 100)
      matrix.rows[row] = .init(vendor: vendor, levels: levels)
      let after = try form.scores(matrix)
      func score(_ scores: Scores) -> Double? { scores.entries.first { $0.vendor == vendor }?.score }
      func rank(_ scores: Scores) -> Int? { scores.ranks.first { $0.vendor == vendor }?.rank }
      guard let worse = score(before), let better = score(after), let last = rank(before), let now = rank(after) else {
        return .broken("the vendor is missing")
      }
      return .that(better >= worse && now <= last, "\(worse), rank \(last), became \(better), rank \(now)")
    }
  }

  @Test("No exception is without effect: each form named as breaking a law does break it")
  func exceptionsAreReal() {
    let laws: [(Law, (MethodForm, UInt64) throws -> Verdict)] = [
      (.unit, unit), (.irrelevantAlternatives, irrelevantAlternatives), (.copies, copies),
    ]
    for (law, verdict) in laws {
      for form in law.breakers {
        let breach = firstBreach(on: 2000) { try verdict(form, $0) }
        #expect(breach?.hasPrefix("seed") == true, "\(law) holds for \(form.name)")
      }
    }
  }

  @Test("Every form named in an exception exists", arguments: [Law.unit, .irrelevantAlternatives, .copies])
  func exceptionsExist(law: Law) {
    #expect(Set(law.exceptions.keys).isSubset(of: MethodForm.all.map(\.name)))
  }

  // MARK: The laws

  private func unit(_ form: MethodForm, seed: UInt64) throws -> Verdict {
    var matrix = RandomMatrix(seed: seed, form.levels)
    let before = try form.scores(matrix)
    let index = matrix.dice.integer(0...matrix.columns.count - 1)
    let factor = matrix.dice.pick([0.001, 1000, 1.609344, 0.45359237, 1.25, 4096])
    matrix.rows = matrix.rows.map { row in
      var levels = row.levels
      levels[index] *= factor
      return .init(vendor: row.vendor, levels: levels)
    }
    let after = try form.scores(matrix)
    let close = zip(before.entries, after.entries).allSatisfy {
      isTie($0.score, $1.score, naturalSize: before.naturalSize)
    }
    return .that(close && before.ranks == after.ranks, "times \(factor): \(before.entries) became \(after.entries)")
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
