/// The corners of weights between bounds: all weights but one at a bound, and that one takes what is left.
struct BoxCorners {
  private let low: [Double]
  private let high: [Double]
  /// Sums of the bounds from a position on.
  private let lowAfter: [Double]
  private let highAfter: [Double]
  private let limit: Int
  /// Weights with room, the widest first; it alone speaks for corners at which every weight is at a bound.
  private let free: [Int]
  private var corners: [[Double]] = []
  private var steps = 0

  private static let tolerance = LinearProgram.tolerance
  /// Sums that nearly fit can be many more than corners.
  private static let greatestStepCount = 200_000

  /// Nil if there are more than `limit`, or too many sums to try.
  static func corners(low: [Double], high: [Double], limit: Int) -> [[Double]]? {
    var search = BoxCorners(low, high, limit)
    for free in search.free { search.visit(0, free, [], 0) }
    return search.isOver ? nil : search.corners
  }

  private var isOver: Bool { corners.count > limit || steps > Self.greatestStepCount }

  private init(_ low: [Double], _ high: [Double], _ limit: Int) {
    self.low = low
    self.high = high
    self.limit = limit
    let widths = zip(low, high).map { $1 - $0 }
    let byWidth = low.indices.sorted { widths[$0] != widths[$1] ? widths[$0] > widths[$1] : $0 < $1 }
    free = byWidth.enumerated().filter { $0 == 0 || widths[$1] > 0 }.map(\.element)
    func sumsAfter(_ bounds: [Double]) -> [Double] {
      var sums = [0.0]
      for bound in bounds.reversed() { sums.append((sums.last ?? 0) + bound) }
      return sums.reversed()
    }
    lowAfter = sumsAfter(low)
    highAfter = sumsAfter(high)
  }

  /// Goes on with the weight at `index`, unless what is left cannot be reached any more.
  private mutating func visit(_ index: Int, _ free: Int, _ fixed: [Double], _ sum: Double) {
    guard !isOver else { return }
    steps += 1
    let extra = index > free ? (low[free], high[free]) : (0, 0)
    guard sum + lowAfter[index] + extra.0 <= 1 + Self.tolerance,
      sum + highAfter[index] + extra.1 >= 1 - Self.tolerance
    else { return }
    guard index < low.count else { return close(free, fixed, 1 - sum) }
    if index == free { return visit(index + 1, free, fixed + [0], sum) }
    visit(index + 1, free, fixed + [low[index]], sum + low[index])
    if high[index] > low[index] { visit(index + 1, free, fixed + [high[index]], sum + high[index]) }
  }

  private mutating func close(_ free: Int, _ fixed: [Double], _ left: Double) {
    let isAtBound = left <= low[free] + Self.tolerance || left >= high[free] - Self.tolerance
    guard free == self.free.first || !isAtBound else { return }
    var corner = fixed
    corner[free] = min(max(left, low[free]), high[free])
    corners.append(corner)
  }
}
