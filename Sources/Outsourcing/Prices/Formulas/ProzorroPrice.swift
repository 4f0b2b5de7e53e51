package import Decision

/// The price divided by 1 + Σv/(1 − Σv_max), where v is what a feature of the bid is worth as a share of the price.
///
/// Source: the auction of the Ukrainian procurement system (ProzorroUKR, `barbecue`).
package struct ProzorroPrice: PriceFormula {
  package static let id = "prozorro"
  package static let title = "Price corrected for features, as in Prozorro"
  package static let formula =
    "price ÷ (1 + sum of feature values ÷ (1 − sum of the most they can be)); the lowest wins"
  package static let extraInputs = ["most each feature can be worth"]
  package static let defect =
    "What a feature is worth must be agreed beforehand, as a share of a price nobody knows yet."
  package static let yield = PriceYield.comparedPrice
  package static let isRelative = false

  /// Shares of the price, each at least 0, their sum below 1.
  package let mostFeatures: [Double]

  /// Throws `outsideBounds` for a negative share, and for a sum of 1 or more.
  package init(mostFeatures: [Double]) throws(Refusal) {
    guard mostFeatures.allSatisfy({ $0 >= 0 }), mostFeatures.reduce(0, +) < 1 else {
      throw Refusal(.outsideBounds, "", "the most that features can be worth is at least 0 each and below 1 in all")
    }
    self.mostFeatures = mostFeatures
  }

  package static func forms(_ terms: PriceTerms) throws(Refusal) -> [Self] {
    [try Self(mostFeatures: try PriceTerms.stated(terms.mostFeatures, "values of features"))]
  }

  /// Throws `missingCell` for a bid without the value of each feature, `outsideBounds` for a value outside 0…most.
  package func results(_ field: PriceField) throws(Refusal) -> [Double] {
    let rest = 1 - mostFeatures.reduce(0, +)
    var results: [Double] = []
    for bid in field.bids {
      guard let features = bid.features, features.count == mostFeatures.count else {
        throw Refusal(.missingCell, bid.id, "the formula needs the value of each of the \(mostFeatures.count) features")
      }
      guard zip(features, mostFeatures).allSatisfy({ $0 >= 0 && $0 <= $1 }) else {
        throw Refusal(.outsideBounds, bid.id, "the value of a feature lies between 0 and the most it can be worth")
      }
      results.append(bid.price / (1 + features.reduce(0, +) / rest))
    }
    return results
  }
}
