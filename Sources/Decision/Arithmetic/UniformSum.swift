/// A constant and independent numbers, each uniform on a range of its own, added up.
struct UniformSum {
  let mean: Double
  /// Half the width of the whole range.
  private let half: Double
  /// The width of each range as a share of the whole.
  private let shares: [Double]
  /// Each way to take some of the ranges: their shares added up, and whether they are an even number.
  private let subsets: [(sum: DoubleDouble, isEven: Bool)]
  /// k!·Π shares.
  private let divisor: Double

  /// What lies below this share of the whole moves no result: its square is less than 10⁻¹⁶ of that of the whole.
  private static let negligible = 1e-8

  /// Nil if there are more than 8 ranges, so unequal ones that the terms of the formula cancel, or endless ones.
  ///
  /// `halves` are half the widths of the ranges, at least 0.
  init?(mean: Double, halves: [Double]) {
    self.mean = mean
    let whole = halves.reduce(0, +)
    let kept = halves.filter { $0 > Self.negligible * whole }
    guard kept.count <= 8, whole.isFinite else { return nil }
    let half = kept.reduce(0, +)
    self.half = half
    let shares = kept.map { $0 / half }
    self.shares = shares
    var subsets = [(sum: DoubleDouble(0), isEven: true)]
    var divisor = 1.0
    for (index, share) in shares.enumerated() {
      divisor *= share * Double(index + 1)
      subsets += subsets.map { ($0.sum + DoubleDouble(share), !$0.isEven) }
    }
    // Every term is known to 2⁻¹⁰⁰ of itself and is at most 1.
    guard 0x1p-100 * Double(subsets.count) / divisor < 1e-14 else { return nil }
    self.subsets = subsets
    self.divisor = divisor
  }

  var low: Double { mean - half }
  var high: Double { mean + half }

  /// How many numbers vary.
  var count: Int { shares.count }

  /// Where one polynomial of the distribution function ends and the next begins.
  var knots: [Double] { subsets.map { low + 2 * half * $0.sum.value } }

  /// The chance that the sum is at most `x`: Σ over subsets of (−1)^|S|·(t − σ_S)₊^k/(k!·Π shares), t the place of x in
  /// the whole (Mitra 1971, "On the probability distribution of the sum of uniformly distributed random variables").
  func chance(atMost x: Double) -> Double {
    if x >= high { return 1 }
    if x <= low { return 0 }
    let place = DoubleDouble(((x - mean) / half + 1) / 2)
    var sum = DoubleDouble(0)
    for subset in subsets {
      let distance = place - subset.sum
      guard distance.value > 0 else { continue }
      var power = distance
      for _ in 1..<max(count, 1) { power = power * distance }
      sum = subset.isEven ? sum + power : sum - power
    }
    return min(max(sum.value / divisor, 0), 1)
  }
}

extension UniformSum {
  /// The expected value of the largest of independent sums, ∫ (1 − Π F) above the largest low end, exact but for rounding.
  ///
  /// Piece by piece between the knots, where the integrand is a polynomial. Nil for no sums, and if the pieces are too many
  /// (256) or of too high a degree (62) to be worth the time.
  static func expectedMaximum(_ sums: [UniformSum]) -> Double? {
    guard let floor = sums.map(\.low).max() else { return nil }
    let varying = sums.filter { $0.high > floor }
    let degree = varying.reduce(0) { $0 + $1.count }
    let knots = varying.flatMap(\.knots)
    guard knots.count <= 256, degree <= 62 else { return nil }
    let fences = [floor] + (knots.filter { $0 > floor } + varying.map(\.high)).sorted()
    let rule = GaussLegendre(count: degree / 2 + 1)
    var expected = CompensatedSum()
    expected.add(floor)
    for (low, high) in zip(fences, fences.dropFirst()) where high > low {
      expected.add(
        rule.integral(from: low, to: high) { x in 1 - varying.reduce(1) { $0 * $1.chance(atMost: x) } })
    }
    return expected.value
  }
}
