/// The offers for which no other is cheaper without being worse, or better without being dearer (`methods.md` 4.6).
package struct CostQualityFrontier: Sendable, Equatable, Codable {
  package struct Offer: Sendable, Equatable, Codable {
    package let vendor: String
    /// In any unit; less is better.
    package let cost: Double
    /// In any unit; more is better.
    package let quality: Double

    package init(vendor: String, cost: Double, quality: Double) {
      self.vendor = vendor
      self.cost = cost
      self.quality = quality
    }

    /// No worse on both and better on one: equal offers do not dominate each other.
    package func dominates(_ other: Offer) -> Bool {
      cost <= other.cost && quality >= other.quality && (cost < other.cost || quality > other.quality)
    }
  }

  package struct Dominated: Sendable, Equatable, Codable {
    package let vendor: String
    /// Everybody who dominates it, in the byte order of ids; empty on the frontier.
    package let by: [String]
  }

  /// By rising cost, then id.
  package let frontier: [Offer]
  /// Every offer, in the byte order of ids.
  package let dominated: [Dominated]

  /// Throws `nonFinite` and `duplicateId`, naming the vendor. No offers give an empty frontier.
  package init(_ offers: [Offer]) throws(Refusal) {
    let byId = offers.sorted { bytesPrecede($0.vendor, $1.vendor) }
    for offer in byId where !offer.cost.isFinite || !offer.quality.isFinite {
      throw Refusal(.nonFinite, offer.vendor, "cost and quality must be finite")
    }
    for (left, right) in zip(byId, byId.dropFirst()) where left.vendor == right.vendor {
      throw Refusal(.duplicateId, left.vendor, "two vendors have this id")
    }
    frontier = Self.sweep(byId)
    dominated = byId.map { offer in
      Dominated(vendor: offer.vendor, by: byId.filter { $0.dominates(offer) }.map(\.vendor))
    }
  }

  /// From the cheapest offer up: whoever is better than all before it is on the frontier, and so is its equal.
  private static func sweep(_ byId: [Offer]) -> [Offer] {
    // The sort is stable, so that equal offers stay in the order of ids.
    let rising = byId.sorted { $0.cost != $1.cost ? $0.cost < $1.cost : $0.quality > $1.quality }
    var frontier: [Offer] = []
    for offer in rising {
      if let last = frontier.last,
        offer.quality < last.quality || (offer.quality == last.quality && offer.cost > last.cost)
      {
        continue
      }
      frontier.append(offer)
    }
    return frontier
  }

  /// What every vendor is worth without some criteria, usually those of cost: Σ w·u/Σ w over the others, in points, in the
  /// byte order of vendor ids.
  ///
  /// Throws `missingCell` for a vendor with weights of its own, `allWeightsZero` if no weight is left, and `nonFinite`.
  package static func quality(
    of matrix: DecisionMatrix, without criteria: Set<String>
  ) throws(Refusal) -> [(vendor: String, quality: Double)] {
    try matrix.requireCommonWeights()
    let kept = matrix.columns.indices.filter { !criteria.contains(matrix.columns[$0].criterion) }
    let weights = kept.map { matrix.columns[$0].weight }
    let sum = weights.reduce(0, +)
    guard sum.isFinite else { throw Refusal(.nonFinite, "", "the sum of the weights leaves the range of numbers") }
    guard sum > 0 else { throw Refusal(.allWeightsZero, "", "no criterion of quality has a weight") }
    var qualities: [(vendor: String, quality: Double)] = []
    for row in matrix.rows {
      let quality = AdditiveValue.score(kept.map { row.levels[$0] }, weights: weights.map { $0 / sum })
      guard quality.isFinite else { throw Refusal(.nonFinite, row.vendor, "the sum leaves the range of numbers") }
      qualities.append((row.vendor, quality))
    }
    return qualities
  }
}
