/// What some blocks of a simulation add up to.
///
/// Counts are whole numbers; sums of real numbers are kept for each block, so that adding them up in the order of the
/// blocks gives the same bits whoever worked on which block.
package struct SimulationTally: Sendable, Equatable {
  /// Sums over the cases of one block, in units of the model.
  struct Sums: Sendable, Equatable {
    /// Σ weight over the cases in which a vendor is first, a shared place counting in part; by vendor, then criterion.
    var firstWeights: [Double]
    var scores: [Double]
    /// Σ of the best score of each case.
    var best = 0.0
    /// Like ``scores`` and ``best``, with the fixed weights; empty without them.
    var fixedScores: [Double]
    var fixedBest = 0.0
  }

  var places: PlaceCounts
  /// With the fixed weights; no case without them.
  var fixedPlaces: PlaceCounts
  var sums: [Sums] = []
  /// Every score by vendor, in the order of the cases, if they are kept.
  var scores: [[Double]]
  /// With the fixed weights.
  var fixedScores: [[Double]]

  init(vendors: Int) {
    places = PlaceCounts(vendors: vendors)
    fixedPlaces = places
    scores = [[Double]](repeating: [], count: vendors)
    fixedScores = scores
  }

  /// Adds what was found in the blocks that follow.
  package mutating func append(_ next: SimulationTally) {
    places.add(next.places)
    fixedPlaces.add(next.fixedPlaces)
    sums += next.sums
    for vendor in scores.indices {
      scores[vendor] += next.scores[vendor]
      fixedScores[vendor] += next.fixedScores[vendor]
    }
  }

  /// Σ over the blocks, in their order.
  func total(_ sum: (Sums) -> Double) -> Double { sums.reduce(0) { $0 + sum($1) } }
}
