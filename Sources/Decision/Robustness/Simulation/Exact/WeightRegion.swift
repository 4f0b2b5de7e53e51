/// A convex set of weights of at most three criteria: a point, a segment or a polygon.
///
/// Corners are whole sets of weights, so that nothing has to be said about which weight depends on the others.
struct WeightRegion: Sendable, Equatable {
  /// One, two, or the corners of a polygon in turn; none if the set is empty.
  let corners: [[Double]]

  /// Corners closer than this in every weight are one.
  private static let margin = 1e-12

  /// The simplex of one, two or three criteria.
  init(simplexOf criteria: Int) {
    corners = (0..<criteria).map { corner in (0..<criteria).map { $0 == corner ? 1 : 0 } }
  }

  /// One set of weights.
  init(point: [Double]) { corners = [point] }

  private init(corners: [[Double]]) {
    var kept: [[Double]] = []
    for corner in corners where !kept.contains(where: { Self.isSame($0, corner) }) { kept.append(corner) }
    guard kept.count > 2, Self.area(kept) <= Self.margin * Self.margin else {
      self.corners = kept
      return
    }
    // Three or more corners on a line: the two that are farthest apart.
    var ends = (kept[0], kept[1])
    for (index, one) in kept.enumerated() {
      for other in kept[(index + 1)...] where Self.length(one, other) > Self.length(ends.0, ends.1) {
        ends = (one, other)
      }
    }
    self.corners = [ends.0, ends.1]
  }

  var isEmpty: Bool { corners.isEmpty }

  /// 0 for a point, 1 for a segment, 2 for a polygon.
  var dimension: Int { min(corners.count, 3) - 1 }

  /// Area, length, or 1 for a point; comparable among sets of one dimension in one plane.
  var size: Double {
    switch corners.count {
    case 0: 0
    case 1: 1
    case 2: Self.length(corners[0], corners[1])
    default: Self.area(corners)
    }
  }

  /// The mean of all weights in the set.
  var centroid: [Double] {
    guard let first = corners.first else { return [] }
    guard corners.count > 2 else {
      return first.indices.map { index in corners.reduce(0) { $0 + $1[index] } / Double(corners.count) }
    }
    var sum = [Double](repeating: 0, count: first.count)
    var area = 0.0
    for (one, other) in zip(corners.dropFirst(), corners.dropFirst(2)) {
      let part = Self.area([first, one, other])
      area += part
      for index in sum.indices { sum[index] += part * (first[index] + one[index] + other[index]) / 3 }
    }
    return sum.map { $0 / area }
  }

  /// The part in which Σ slope·weight ≥ `least` (Sutherland & Hodgman 1974).
  func clipped(_ slope: [Double], atLeast least: Double) -> WeightRegion {
    let heights = heights(slope, least)
    let size = max(slope.map(\.magnitude).max() ?? 0, least.magnitude) * Self.margin
    if heights.allSatisfy({ $0 >= -size }) { return self }
    var kept: [[Double]] = []
    for (index, corner) in corners.enumerated() {
      if heights[index] >= -size { kept.append(corner) }
      let next = (index + 1) % corners.count
      let (here, there) = (heights[index], heights[next])
      // Of a segment there is one edge, not two.
      if (here > size && there < -size) || (here < -size && there > size), corners.count > 2 || index == 0 {
        let share = here / (here - there)
        kept.append(zip(corner, corners[next]).map { $0 + share * ($1 - $0) })
      }
    }
    return WeightRegion(corners: kept)
  }

  /// The two parts on either side of Σ slope·weight = 0, if both have a size of their own; nil if the line does not pass
  /// through.
  func split(_ slope: [Double]) -> (WeightRegion, WeightRegion)? {
    let heights = heights(slope, 0)
    let size = (slope.map(\.magnitude).max() ?? 0) * Self.margin
    guard heights.contains(where: { $0 > size }), heights.contains(where: { $0 < -size }) else { return nil }
    let parts = (clipped(slope, atLeast: 0), clipped(slope.map { -$0 }, atLeast: 0))
    return parts.0.dimension == dimension && parts.1.dimension == dimension ? parts : nil
  }

  private func heights(_ slope: [Double], _ least: Double) -> [Double] {
    corners.map { corner in zip(slope, corner).reduce(0) { $0 + $1.0 * $1.1 } - least }
  }

  private static func isSame(_ one: [Double], _ other: [Double]) -> Bool {
    zip(one, other).allSatisfy { ($0 - $1).magnitude <= margin }
  }

  private static func length(_ one: [Double], _ other: [Double]) -> Double {
    zip(one, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  /// Half the sum of the cross products of the first two weights (the shoelace formula), without its sign.
  private static func area(_ corners: [[Double]]) -> Double {
    guard let first = corners.first else { return 0 }
    var sum = 0.0
    for (one, other) in zip(corners.dropFirst(), corners.dropFirst(2)) {
      sum += (one[0] - first[0]) * (other[1] - first[1]) - (one[1] - first[1]) * (other[0] - first[0])
    }
    return sum.magnitude / 2
  }
}

extension WeightDomain {
  /// All weights of `criteria` (in byte order) that are possible; nil for more than three criteria, unless the weights are
  /// settled.
  ///
  /// Throws `emptyPolytope` if there are none.
  func region(_ criteria: [String]) throws(Refusal) -> WeightRegion? {
    if let weights = try fixedWeights(criteria) { return WeightRegion(point: weights) }
    let bounds = try weightBounds(criteria)
    if let bounds, bounds.isPoint { return WeightRegion(point: bounds.inner) }
    guard criteria.count <= 3 else { return nil }
    var region = WeightRegion(simplexOf: criteria.count)
    func axis(_ row: Int) -> [Double] { criteria.indices.map { $0 == row ? 1 : 0 } }
    switch self {
    case .simplex, .fixed: break
    case .order(let order):
      let rows = try Self.rows(order, in: criteria)
      for (more, less) in zip(rows, rows.dropFirst()) {
        region = region.clipped(zip(axis(more), axis(less)).map { $0 - $1 }, atLeast: 0)
      }
    case .bounds:
      for row in criteria.indices {
        guard let bounds else { continue }
        region = region.clipped(axis(row), atLeast: bounds.low[row])
        region = region.clipped(axis(row).map { -$0 }, atLeast: -bounds.high[row])
      }
    case .polytope(let polytope):
      guard polytope.criteria == criteria else {
        throw Refusal(.missingCell, "", "the statements about weights name other criteria")
      }
      for row in polytope.limits {
        region = region.clipped(row.coefficients.map { -$0 }, atLeast: -row.rightSide)
        if row.isEquality { region = region.clipped(row.coefficients, atLeast: row.rightSide) }
      }
    }
    guard !region.isEmpty else { throw Refusal(.emptyPolytope, "", "no weights keep to what is said about them") }
    return region
  }
}
