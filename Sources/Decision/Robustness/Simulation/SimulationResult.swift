/// What a simulation found. Lists by vendor and criterion stand in the order of ``acceptability``.
package struct SimulationResult: Sendable, Equatable, Codable {
  package let acceptability: Acceptability
  /// How weights were drawn.
  package let procedure: String
  package let cases: Int
  package let seed: UInt64
  /// The standard error of a share of one half, which is the largest: √(¼/N).
  package let largestStandardError: Double
  /// In points, over all cases.
  package let meanScore: [Double]
  /// The mean over the cases of the best score of each: with ``meanScore`` what it would be worth to know everything,
  /// weights included.
  package let meanBestScore: Double
  /// Nil if the scores were not kept.
  package let scoreQuantiles: [ScoreQuantiles]?
  /// Nil if no fixed weights were given.
  package let fixed: FixedWeightsResult?

  /// Scores that a share of the cases does not exceed: the k-th smallest of N, k = ⌈pN⌉.
  package struct ScoreQuantiles: Sendable, Equatable, Codable {
    package let low: Double
    package let median: Double
    package let high: Double
  }

  /// The same cases with one set of weights: only the open values vary.
  package struct FixedWeightsResult: Sendable, Equatable, Codable {
    /// The share of the cases in which a vendor is first; vendors that tie share the case.
    package let firstPlace: [Double]
    /// In points.
    package let meanScore: [Double]
    package let meanBestScore: Double
    /// What it would be worth to know every open value before choosing, in points: the mean of the best score less the
    /// best mean score (Howard 1966; `methods.md` 4.11). At least 0.
    package let perfectInformation: Double
    /// By vendor: what all its answers at once would be worth, in points: E[max(X, o)] − max(M, o) with the vendor's
    /// score X, its mean M and the best mean o of the others. At least 0; 0 without rivals.
    package let answers: [Double]
  }

  /// How far a share of the cases may lie from the truth.
  package func error(of share: Double) throws(Refusal) -> SimulationError {
    try SimulationError(share: share, cases: Double(cases))
  }
}

extension Simulation {
  /// What `tally`, of all blocks in their order, comes to; `confidence` as ``confidenceCounts(_:blocks:)`` counts it.
  func result(_ tally: SimulationTally, centralWeights: [[Double]?], confidence: [Int]) -> SimulationResult {
    let count = Double(cases)
    let quantiles = keepsScores ? tally.scores.map { self.quantiles($0) } : nil
    return SimulationResult(
      acceptability: Acceptability(
        vendors: vendors, criteria: criteria, rankAcceptability: tally.places.acceptability,
        meanRank: tally.places.meanRank, pairwiseWinning: tally.places.winning, centralWeights: centralWeights,
        confidenceFactor: zip(centralWeights, confidence).map { $0 == nil ? nil : Double($1) / count }),
      procedure: sampler.procedure, cases: cases, seed: seed, largestStandardError: (0.25 / count).squareRoot(),
      meanScore: vendors.indices.map { index in model.points(tally.total { $0.scores[index] } / count) },
      meanBestScore: model.points(tally.total(\.best) / count), scoreQuantiles: quantiles,
      fixed: fixedWeights == nil ? nil : fixedResult(tally))
  }

  /// The mean of the weights with which each vendor is first; nil if it never is.
  func centralWeights(_ tally: SimulationTally) -> [[Double]?] {
    let shares = tally.places.acceptability
    return vendors.indices.map { vendor in
      guard let share = shares[vendor].first, share > 0 else { return nil }
      return criteria.indices.map { criterion in
        tally.total { $0.firstWeights[vendor * criteria.count + criterion] } / (share * Double(cases))
      }
    }
  }

  private func quantiles(_ scores: [Double]) -> SimulationResult.ScoreQuantiles {
    let sorted = scores.sorted()
    // ⌈pN⌉ in hundredths, so that no rounding of p moves it.
    func smallest(_ hundredths: Int) -> Double {
      model.points(sorted[min(max((hundredths * cases + 99) / 100, 1), cases) - 1])
    }
    return .init(low: smallest(5), median: smallest(50), high: smallest(95))
  }

  private func fixedResult(_ tally: SimulationTally) -> SimulationResult.FixedWeightsResult {
    let count = Double(cases)
    let means = vendors.indices.map { index in tally.total { $0.fixedScores[index] } / count }
    let best = tally.total(\.fixedBest) / count
    let answers = vendors.indices.map { vendor -> Double in
      guard let other = means.indices.filter({ $0 != vendor }).map({ means[$0] }).max() else { return 0 }
      var sum = 0.0
      for score in tally.fixedScores[vendor] { sum += max(score, other) }
      return max(sum / count - max(means[vendor], other), 0)
    }
    return .init(
      firstPlace: tally.fixedPlaces.acceptability.map { $0.first ?? 0 }, meanScore: means.map { model.points($0) },
      meanBestScore: model.points(best), perfectInformation: model.points(max(best - (means.max() ?? best), 0)),
      answers: answers.map { model.points($0) })
  }
}
