package import Decision

/// Where a figure of a sample lies with 95 % confidence, in the unit of the figure.
///
/// The figure is scored as it stands; the interval moves it in simulations only.
package struct ConfidenceInterval: Sendable, Equatable, Codable {
  package let low: Double
  package let high: Double
  /// True for less than ``smallSample`` answers, so that the reader is warned.
  package let isSmallSample: Bool

  package static let smallSample = 30.0

  /// A proportion of `count` out of `sample`, in percent: Wilson (1927), without correction for continuity.
  ///
  /// Throws `outsideBounds` unless 0 ≤ count ≤ sample and sample > 0.
  package static func proportion(_ count: Double, of sample: Double) throws(Refusal) -> ConfidenceInterval {
    guard sample > 0, sample.isFinite, count >= 0, count <= sample else {
      throw Refusal(
        .outsideBounds, "",
        "an interval needs a count of 0 up to a sample above 0, unlike \(numberInWords(count)) of \(numberInWords(sample))"
      )
    }
    let error = try SimulationError(share: count / sample, cases: sample)
    return ConfidenceInterval(low: 100 * error.low, high: 100 * error.high, isSmallSample: sample < smallSample)
  }

  /// A net promoter score from its counts, cut off at ±100.
  ///
  /// Nil if all answers are alike: the sample then says nothing about its error. Throws `outsideBounds` for a negative
  /// count and for no answers at all.
  package static func netPromoterScore(
    promoters: Double, passives: Double, detractors: Double
  ) throws(Refusal) -> ConfidenceInterval? {
    let error = try netPromoterError(promoters: promoters, passives: passives, detractors: detractors)
    guard error > 0 else { return nil }
    let answers = promoters + passives + detractors
    let score = 100 * ((promoters - detractors) / answers)
    return ConfidenceInterval(
      low: max(-100, score - SimulationError.z * error), high: min(100, score + SimulationError.z * error),
      isSmallSample: answers < smallSample)
  }

  /// Standard error of a net promoter score, in points.
  package static func netPromoterError(
    promoters: Double, passives: Double, detractors: Double
  ) throws(Refusal) -> Double {
    let answers = promoters + passives + detractors
    guard promoters >= 0, passives >= 0, detractors >= 0, answers > 0, answers.isFinite else {
      throw Refusal(.outsideBounds, "", "a net promoter score needs counts of at least 0 and one answer")
    }
    // One group alone leaves no variance; the difference below would leave rounding noise.
    guard max(promoters, passives, detractors) < answers else { return 0 }
    let (pro, contra) = (promoters / answers, detractors / answers)
    return 100 * ((pro + contra - (pro - contra) * (pro - contra)) / answers).squareRoot()
  }
}
