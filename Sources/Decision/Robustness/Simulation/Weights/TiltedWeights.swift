/// All weights of sum 1 between their bounds, where plain rejection would keep almost nothing.
///
/// Above their lower bounds the weights x are uniform on 0 ≤ x ≤ c, Σx = s. Each but one is drawn from its range with a
/// density in proportion to e^(θx), θ such that the means add up to s; the one with the widest range takes what is
/// left, and is kept with a chance in proportion to e^(θx) if it lies in its range. All of a sum s then have the same
/// density e^(θs), so what is kept is uniform. (Rejection from a tilted law; see Devroye 1986, chapter II.3.)
struct TiltedWeights: WeightSampler {
  private let bounds: WeightBounds
  private let seed: UInt64
  /// Free criteria, the one with the widest range last.
  private let rows: [Int]
  private let ranges: [TiltedRange]
  private let tilt: Double

  /// About so many tries are behind the choice of a sampler.
  private static let tries = RejectionWeights.tries

  /// `bounds` must leave at least two criteria free.
  init(_ bounds: WeightBounds, seed: UInt64) throws(Refusal) {
    self.bounds = bounds
    self.seed = seed
    func width(_ row: Int) -> Double { bounds.high[row] - bounds.low[row] }
    let widest = bounds.free.max { width($0) < width($1) }
    rows = bounds.free.filter { $0 != widest } + (widest.map { [$0] } ?? [])
    tilt = try Self.tilt(of: rows.map(width), sum: bounds.slack)
    var ranges: [TiltedRange] = []
    for row in rows { ranges.append(try TiltedRange(width: width(row), tilt: tilt)) }
    self.ranges = ranges
  }

  var procedure: String { "uniform within bounds, by tilted rejection" }

  /// The share kept of the first tries.
  func acceptance() throws(Refusal) -> Double {
    var streams = self.streams(0)
    var kept = 0
    for _ in 0..<Self.tries where try attempt(&streams) != nil { kept += 1 }
    return Double(kept) / Double(Self.tries)
  }

  func draw(block: UInt64, cases: Int, into table: inout CaseTable) throws(Refusal) {
    var streams = self.streams(block)
    var done = 0
    for _ in 0..<(1000 * RandomStream.casesInBlock) where done < cases {
      guard let drawn = try attempt(&streams) else { continue }
      table.lend { weights in
        for (row, low) in bounds.low.enumerated() { weights[row * CaseTable.stride + done] = low }
        for (row, excess) in zip(rows, drawn) { weights[row * CaseTable.stride + done] += excess }
      }
      done += 1
    }
    guard done == cases else { throw Refusal(.sizeLimit, "", "too few weights fall between their bounds") }
  }

  private func streams(_ block: UInt64) -> [RandomStream] {
    rows.map { RandomStream(seed: seed, purpose: .weights, key: bounds.criteria[$0], block: block) }
  }

  /// What each free criterion gets above its lower bound; nil if the try is thrown away.
  private func attempt(_ streams: inout [RandomStream]) throws(Refusal) -> [Double]? {
    var drawn: [Double] = []
    var left = bounds.slack
    for index in ranges.indices.dropLast() {
      let excess = try ranges[index].level(at: streams[index].uniform())
      drawn.append(excess)
      left -= excess
    }
    guard let last = ranges.indices.last else { return nil }
    let chance = streams[last].uniform()
    guard left >= 0, left <= ranges[last].width else { return nil }
    let exponent = tilt * (left - (tilt > 0 ? ranges[last].width : 0))
    guard chance < (exponent < -700 ? 0 : try PortableFunctions.exp(exponent)) else { return nil }
    return drawn + [left]
  }

  /// θ for which the means of the ranges add up to `sum`, near enough: any θ draws from the same law, only less often.
  private static func tilt(of widths: [Double], sum: Double) throws(Refusal) -> Double {
    let widest = widths.max() ?? 1
    let steepest = 700 / widest * Double(widths.count)
    var (low, high) = (-steepest, steepest)
    for _ in 0..<200 {
      let middle = (low + high) / 2
      var total = 0.0
      for width in widths { total += try TiltedRange(width: width, tilt: middle).mean() }
      if total < sum { low = middle } else { high = middle }
    }
    let tilt = (low + high) / 2
    // So little tilt cannot be told from none.
    return (tilt * widest).magnitude < 1e-6 ? 0 : tilt
  }
}

/// The range 0…width with a density in proportion to e^(tilt·x).
struct TiltedRange: Sendable {
  let width: Double
  private let tilt: Double
  /// 1 − e^(−|tilt|·width).
  private let span: Double

  init(width: Double, tilt: Double) throws(Refusal) {
    self.width = width
    self.tilt = tilt
    let steepness = (tilt * width).magnitude
    span = steepness > 700 ? 1 : 1 - (try PortableFunctions.exp(-steepness))
  }

  /// The level below which a share `p` lies.
  func level(at p: Double) throws(Refusal) -> Double {
    let steepness = tilt * width
    // The first terms of the series, where the logarithm would lose its figures.
    guard steepness.magnitude > 1e-6 else { return width * (p + steepness * p * (1 - p) / 2) }
    let fromDenseEnd = min(-(try PortableFunctions.ln(1 - (tilt > 0 ? 1 - p : p) * span)) / tilt.magnitude, width)
    return tilt > 0 ? width - fromDenseEnd : fromDenseEnd
  }

  func mean() throws(Refusal) -> Double {
    let steepness = (tilt * width).magnitude
    guard steepness > 1e-3 else { return width * (0.5 + tilt * width / 12) }
    let share = 1 / steepness - (1 - span) / span
    return width * (tilt > 0 ? 1 - share : share)
  }
}
