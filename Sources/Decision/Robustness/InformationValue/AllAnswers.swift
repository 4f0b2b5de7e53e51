/// What it is worth to know many cells at once before choosing: E[max_a S_a] − max_a E[S_a] (`methods.md` 4.11).
struct AllAnswers {
  /// Expected gain of the choice, in points, at least 0.
  let value: Double
  /// Standard error of a simulated value; nil if it was computed exactly.
  let standardError: Double?

  /// A vendor's expected score and its open cells with their weights.
  struct Score {
    let vendor: String
    let mean: Double
    let open: [(criterion: String, weight: Double, cell: UncertainCell)]
  }

  /// Exact where every open cell is uniform and they are few, simulated otherwise.
  static func of(_ scores: [Score], seed: UInt64, cases: Int) throws(Refusal) -> AllAnswers {
    guard let chosen = scores.map(\.mean).max(), scores.count > 1, scores.contains(where: { !$0.open.isEmpty }) else {
      return AllAnswers(value: 0, standardError: nil)
    }
    let sums = scores.compactMap(\.uniformSum)
    if sums.count == scores.count, let best = UniformSum.expectedMaximum(sums) {
      return AllAnswers(value: max(best - chosen, 0), standardError: nil)
    }
    return try simulated(scores, seed: seed, cases: cases)
  }

  /// The mean over cases of the largest score less the largest mean score; the cases come in blocks with streams of their
  /// own for each cell, and the sums of blocks are added in order.
  private static func simulated(_ scores: [Score], seed: UInt64, cases: Int) throws(Refusal) -> AllAnswers {
    let count = Double(cases)
    var sums = [Double](repeating: 0, count: scores.count)
    var largest = 0.0
    // Gains over the vendor chosen by expected score, for the error.
    let chosen = scores.indices.max { scores[$0].mean < scores[$1].mean } ?? 0
    var (gains, squares) = (0.0, 0.0)
    for block in 0..<(cases + RandomStream.casesInBlock - 1) / RandomStream.casesInBlock {
      let size = min(RandomStream.casesInBlock, cases - block * RandomStream.casesInBlock)
      var drawn: [[Double]] = []
      for score in scores { drawn.append(try score.drawn(seed: seed, block: UInt64(block), cases: size)) }
      for (index, values) in drawn.enumerated() { sums[index] += values.reduce(0) { $0 + $1 / count } }
      var (blockLargest, blockGains, blockSquares) = (0.0, 0.0, 0.0)
      for entry in 0..<size {
        let most = drawn.map { $0[entry] }.max() ?? 0
        let gain = most - drawn[chosen][entry]
        blockLargest += most / count
        blockGains += gain / count
        blockSquares += gain * (gain / count)
      }
      largest += blockLargest
      gains += blockGains
      squares += blockSquares
    }
    let value = max(largest - (sums.max() ?? 0), 0)
    let error = (max(squares - gains * gains, 0) / count).squareRoot()
    guard value.isFinite, error.isFinite else {
      throw Refusal(.nonFinite, "", "the value of the answers leaves the range of numbers")
    }
    return AllAnswers(value: value, standardError: error)
  }
}

extension AllAnswers.Score {
  /// Nil if an open cell is not uniform, or the cells are too many or too unequal.
  var uniformSum: UniformSum? {
    var halves: [Double] = []
    for (_, weight, cell) in open {
      guard case .uniform(let low, let high) = cell else { return nil }
      halves.append(weight * (high / 2 - low / 2))
    }
    return UniformSum(mean: mean, halves: halves)
  }

  /// The score in each case of a block.
  fileprivate func drawn(seed: UInt64, block: UInt64, cases: Int) throws(Refusal) -> [Double] {
    var scores = [Double](repeating: mean, count: cases)
    for (criterion, weight, cell) in open {
      let centre = try cell.expected()
      var stream = RandomStream(seed: seed, purpose: .cells, key: Seeding.key(vendor, criterion), block: block)
      for entry in 0..<cases { scores[entry] += weight * (try cell.points(at: stream.uniform()) - centre) }
    }
    return scores
  }
}
