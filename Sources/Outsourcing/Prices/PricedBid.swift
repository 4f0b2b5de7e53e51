internal import Decision

/// A bid as a price formula sees it.
package struct PricedBid: Sendable, Equatable {
  package let id: String
  /// Expected discounted cost, or the price, in the base currency; above 0.
  package let price: Double
  /// Quality points, at least 0: 0…100 where a formula weighs them against a price score.
  package let quality: Double
  /// Values of the features a bid has, as shares of the price; nil if the tender has none.
  package let features: [Double]?
  /// False for a bid that is knocked out, withdrawn or disqualified: no other bid is measured by it.
  package let isAdmissible: Bool
  /// Where the price stands.
  package let source: SourceReference?

  package init(
    id: String, price: Double, quality: Double, features: [Double]? = nil, isAdmissible: Bool = true,
    source: SourceReference? = nil
  ) {
    self.id = id
    self.price = price
    self.quality = quality
    self.features = features
    self.isAdmissible = isAdmissible
    self.source = source
  }
}
