/// Acceptabilities of settled values under weights of at most three criteria, by area instead of by simulation.
///
/// The set of weights is cut along every line on which two vendors are level; inside a part the ranking is everywhere
/// the same (`methods.md` 4.8; two criteria are Lahdelma, Hokkanen & Salminen's 1998 case of one free weight).
package enum ExactAcceptability {
  /// So many lines are cut: the parts of a polygon grow with the square of their number.
  static let mostLines = [1: 2000, 2: 110]

  /// Nil where it does not apply: more than three criteria (unless the weights are settled), an open value, or more
  /// lines than can be cut, which is above 63 vendors with two criteria and above 15 with three.
  ///
  /// Throws what a ``WeightDomain`` refuses.
  package static func acceptability(of simulation: Simulation) throws(Refusal) -> Acceptability? {
    let model = simulation.model
    guard !model.isOpen, let region = try simulation.domain.region(simulation.criteria) else { return nil }
    let points = (0..<model.vendors).map { vendor in
      Array(model.settled[vendor * model.criteria..<(vendor + 1) * model.criteria])
    }
    var parts = [region]
    let lines = lines(points, level: tieTolerance * model.naturalSize)
    if region.dimension > 0 {
      guard lines.count <= mostLines[region.dimension] ?? 0 else { return nil }
      for line in lines {
        parts = parts.flatMap { part in
          part.split(line).map { [$0.0, $0.1] } ?? [part]
        }
      }
    }
    return acceptability(simulation, points, parts)
  }

  /// The differences of all pairs of vendors that do not tie throughout, whatever the size of their points.
  private static func lines(_ points: [[Double]], level: Double) -> [[Double]] {
    var lines: [[Double]] = []
    for (index, one) in points.enumerated() {
      for other in points[(index + 1)...] {
        // Halves, because the difference of two large numbers of unlike sign overflows.
        let line = zip(one, other).map { $0 / 2 - $1 / 2 }
        if line.contains(where: { $0.magnitude > level / 2 }) { lines.append(line) }
      }
    }
    return lines
  }

  private static func acceptability(
    _ simulation: Simulation, _ points: [[Double]], _ parts: [WeightRegion]
  ) -> Acceptability {
    let count = points.count
    let empty = [Double](repeating: 0, count: count)
    var shares = [[Double]](repeating: empty, count: count)
    var winning = shares
    var first = [[Double]](repeating: [Double](repeating: 0, count: simulation.criteria.count), count: count)
    let whole = parts.reduce(0) { $0 + $1.size }
    var placing = Placing(vendors: count, naturalSize: simulation.model.naturalSize)
    for part in parts {
      let size = part.size / whole
      let centre = part.centroid
      let scores = points.map { zip($0, centre).reduce(0) { $0 + $1.0 * $1.1 } }
      scores.withUnsafeBufferPointer { placing.place($0) }
      for (place, vendor) in placing.order.enumerated() {
        let start = placing.starts[place]
        let tied = placing.size(from: start)
        for taken in start..<(start + tied) { shares[vendor][taken] += size / Double(tied) }
        if start == 0 {
          for index in centre.indices { first[vendor][index] += size / Double(tied) * centre[index] }
        }
        for (later, rival) in placing.order.enumerated() where later != place {
          if placing.starts[later] == start {
            winning[vendor][rival] += size / 2
          } else if later > place {
            winning[vendor][rival] += size
          }
        }
      }
    }
    let central = zip(first, shares).map { sums, shares in
      shares.first.flatMap { share in share > 0 ? sums.map { $0 / share } : nil }
    }
    return Acceptability(
      vendors: simulation.vendors, criteria: simulation.criteria, rankAcceptability: shares,
      meanRank: winning.indices.map { vendor in 1 + winning.reduce(0) { $0 + $1[vendor] } }, pairwiseWinning: winning,
      centralWeights: central, confidenceFactor: simulation.isFirst(underOwn: central))
  }
}

extension Simulation {
  /// For settled values: 1 for a vendor that is first, alone or with others, under its central weights, 0 for one that is
  /// not, nil for one without central weights.
  fileprivate func isFirst(underOwn centralWeights: [[Double]?]) -> [Double?] {
    centralWeights.enumerated().map { vendor, weights in
      guard let weights else { return nil }
      let scores = model.settledScores(weights)
      let best = scores.max() ?? 0
      return isTie(best, scores[vendor], naturalSize: model.naturalSize) ? 1 : 0
    }
  }
}
