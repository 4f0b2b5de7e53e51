/// What holds between two vendors whatever the weights and the open cells are, and what may hold
/// (Greco, Mousseau & Słowiński 2008, "Ordinal regression revisited"; `methods.md` 4.5).
package struct PairwisePreference: Sendable, Equatable, Codable {
  package let vendor: String
  package let rival: String
  /// Least and greatest score of the vendor less that of the rival, in points.
  package let minDifference: Double
  package let maxDifference: Double
  /// The vendor is ahead or level everywhere.
  package let isNecessary: Bool
  /// The vendor is ahead or level somewhere.
  package let isPossible: Bool
}

/// The extremes of every difference of two scores over a set of weights and all open cells.
package struct PairExtremes: Sendable {
  package let ranges: PointRanges
  package let polytope: WeightPolytope
  /// By how much two scores may differ and still tie.
  let tie: Double
  /// By vendor, then rival: the greatest lead the vendor can have over the rival.
  let greatest: [[Double]]
  /// Weights at which a vendor has its greatest lead over a rival, pair after pair in one list.
  private let favouriteWeights: [Double]

  /// One linear objective for each ordered pair: the least difference of a pair is the greatest of the pair turned round.
  ///
  /// Throws `missingCell` if `polytope` speaks of other criteria than `ranges`, and what
  /// ``WeightPolytope/maximise(_:)`` throws.
  package init(_ ranges: PointRanges, over polytope: WeightPolytope) throws(Refusal) {
    guard ranges.criteria == polytope.criteria else {
      throw Refusal(.missingCell, "", "the weights and the values speak of different criteria")
    }
    self.ranges = ranges
    self.polytope = polytope
    tie = ranges.tie
    var optimiser = try WeightOptimiser(polytope)
    var advantage = Array(repeating: 0.0, count: ranges.criteria.count)
    var greatest: [[Double]] = []
    var favourites: [Double] = []
    favourites.reserveCapacity(ranges.vendors.count * max(0, ranges.vendors.count - 1) * advantage.count)
    for high in ranges.high {
      var row = Array(repeating: 0.0, count: ranges.vendors.count)
      for (rival, low) in ranges.low.enumerated() where rival != greatest.count {
        for index in advantage.indices { advantage[index] = high[index] - low[index] }
        row[rival] = try optimiser.maximum(of: advantage)
        favourites.append(contentsOf: optimiser.weights)
      }
      greatest.append(row)
    }
    self.greatest = greatest
    favouriteWeights = favourites
  }

  /// Weights at which a vendor has its greatest lead over a rival, each once.
  var favourites: [[Double]] {
    var seen: Set<[Double]> = []
    let count = ranges.criteria.count
    return stride(from: 0, to: favouriteWeights.count, by: count).map { Array(favouriteWeights[$0..<$0 + count]) }
      .filter { seen.insert($0).inserted }
  }

  /// Every ordered pair, by the bytes of the vendor's id, then of the rival's.
  package var preferences: [PairwisePreference] {
    var preferences: [PairwisePreference] = []
    for (vendor, name) in ranges.vendors.enumerated() {
      for (rival, other) in ranges.vendors.enumerated() where rival != vendor {
        let (least, most) = (0 - greatest[rival][vendor], greatest[vendor][rival])
        preferences.append(
          PairwisePreference(
            vendor: name, rival: other, minDifference: least, maxDifference: most, isNecessary: least >= -tie,
            isPossible: most >= -tie))
      }
    }
    return preferences
  }
}
