extension BreakEven {
  /// The amount of money up to which an outcome stays within a limit: a formula between an offer and a level (price →
  /// total cost) read backwards, by bisection to one smallest coin.
  ///
  /// Of an outcome that rises with the amount, the largest amount from `low` to `high` at which it is at most `limit`; of
  /// one that falls, the smallest. One coin beyond, the outcome is above the limit, unless the amount is an end of the
  /// range. Nil if it is above the limit in the whole range, or if no whole coin lies in it. `coinsPerUnit` is 100 for
  /// cents, 1 for a currency without a smaller coin.
  ///
  /// Throws `nonFinite` for ends or outcomes that are not finite or amounts too large to be counted in coins,
  /// `outsideBounds` if the outcome is seen to rise and fall, and what `outcome` throws.
  package static func inverted(
    within limit: Double, between low: Double, and high: Double, coinsPerUnit: Double,
    _ outcome: (Double) throws(Refusal) -> Double
  ) throws(Refusal) -> Double? {
    let (first, last) = ((low * coinsPerUnit).rounded(.up), (high * coinsPerUnit).rounded(.down))
    guard coinsPerUnit > 0, first.magnitude < 0x1p53, last.magnitude < 0x1p53, limit.isFinite else {
      throw Refusal(.nonFinite, "", "the amounts cannot be counted in coins")
    }
    func value(_ coins: Double) throws(Refusal) -> Double {
      let value = try outcome(coins / coinsPerUnit)
      guard value.isFinite else {
        throw Refusal(.nonFinite, "", "the outcome of \(coins / coinsPerUnit) is not finite")
      }
      return value
    }
    guard first <= last else { return nil }
    let (start, end) = (try value(first), try value(last))
    // The end with the smaller outcome is where the limit is kept, if it is anywhere.
    var (kept, least) = start <= end ? (first, start) : (last, end)
    var (broken, most) = start <= end ? (last, end) : (first, start)
    guard least <= limit else { return nil }
    guard most > limit else { return broken / coinsPerUnit }
    while (kept - broken).magnitude > 1 {
      let middle = ((kept + broken) / 2).rounded(.down)
      let between = try value(middle)
      guard between >= least, between <= most else {
        throw Refusal(.outsideBounds, "", "the outcome rises and falls, so it cannot be read backwards")
      }
      if between <= limit { (kept, least) = (middle, between) } else { (broken, most) = (middle, between) }
    }
    return kept / coinsPerUnit
  }
}
