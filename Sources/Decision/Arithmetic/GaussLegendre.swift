/// Gauss's rule of integration on Legendre's nodes: exact, but for rounding, for polynomials of degree 2n − 1.
struct GaussLegendre {
  /// Rising, in (−1, 1).
  let nodes: [Double]
  /// Above 0, with the sum 2.
  let weights: [Double]

  /// The rule of `count` nodes, at least 1.
  ///
  /// The zeros of a Legendre polynomial lie one by one between those of the one before it, where they are halved down to;
  /// no cosine is needed, so the bits are the same on every machine.
  init(count: Int) {
    var zeros: [Double] = []
    for degree in 1...max(count, 1) {
      let fences = [-1] + zeros + [1]
      zeros = zip(fences, fences.dropFirst()).map { Self.zero(degree, from: $0, to: $1) }
    }
    nodes = zeros
    weights = zeros.map { node in
      let slope = Self.legendre(zeros.count, node).slope
      return 2 / ((1 - node * node) * slope * slope)
    }
  }

  /// ∫ from `low` to `high` of a function.
  func integral(from low: Double, to high: Double, _ function: (Double) -> Double) -> Double {
    let (middle, half) = (low / 2 + high / 2, high / 2 - low / 2)
    return half * zip(nodes, weights).reduce(0) { $0 + $1.1 * function(middle + half * $1.0) }
  }

  private static func zero(_ degree: Int, from low: Double, to high: Double) -> Double {
    var (low, high) = (low, high)
    let isBelow = legendre(degree, low).value < 0
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if (legendre(degree, middle).value < 0) == isBelow { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// A Legendre polynomial and its slope inside (−1, 1), by Bonnet's recursion.
  private static func legendre(_ degree: Int, _ x: Double) -> (value: Double, slope: Double) {
    var (before, value) = (1.0, x)
    for order in 2..<max(degree + 1, 2) {
      let order = Double(order)
      (before, value) = (value, ((2 * order - 1) * x * value - (order - 1) * before) / order)
    }
    return (value, Double(degree) * (x * value - before) / (x * x - 1))
  }
}
