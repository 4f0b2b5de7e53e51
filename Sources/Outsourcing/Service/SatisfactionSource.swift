package import Decision

/// The five ways of finding out whether customers are satisfied, and what each is good for in a comparison.
package enum SatisfactionSource: String, Sendable, Codable, CaseIterable {
  case surveys
  case reviews
  case returningCustomers = "returning-customers"
  case churn
  case promoters

  package var title: String {
    switch self {
    case .surveys: "Surveys and forms"
    case .reviews: "Social networks and reviews"
    case .returningCustomers: "Customers who return"
    case .churn: "Customers lost"
    case .promoters: "Readiness to recommend"
    }
  }

  /// What a comparison does with the figure.
  package enum Place: String, Sendable, Codable {
    case scored
    case scoredWithSmallWeight = "scored-with-small-weight"
    case shown
  }

  package var place: Place {
    switch self {
    case .surveys: .scored
    case .promoters: .scoredWithSmallWeight
    case .reviews, .returningCustomers, .churn: .shown
    }
  }

  /// Id of the service measure; nil for reviews, which have ``Reviews``.
  package var measure: String? {
    switch self {
    case .surveys: CustomerSatisfaction.id
    case .reviews: nil
    case .returningCustomers: RepeatPurchase.id
    case .churn: Churn.id
    case .promoters: NetPromoterScore.id
    }
  }

  /// What must be told beside the figure.
  package var toldWithIt: [String] {
    switch self {
    case .surveys: ["number of answers", "response rate"]
    case .reviews: ["number of reviews", "first and last day"]
    case .returningCustomers: ["window"]
    case .churn: ["period"]
    case .promoters: ["number of answers"]
    }
  }
}

/// What people wrote about a provider in public.
package struct Reviews: Sendable, Equatable {
  package let positive: Double
  package let negative: Double
  /// How many reviews gave each number of stars, 1…5.
  package let stars: [Int: Double]

  /// Throws `outsideBounds` for a negative count, and for stars outside 1…5.
  package init(positive: Double, negative: Double, stars: [Int: Double] = [:]) throws(Refusal) {
    guard ([positive, negative] + stars.values).allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw Refusal(.outsideBounds, "", "a count of reviews is at least 0")
    }
    guard stars.keys.allSatisfy((1...5).contains) else {
      throw Refusal(.outsideBounds, "", "reviews give 1 to 5 stars")
    }
    self.positive = positive
    self.negative = negative
    self.stars = stars
  }

  /// Positive reviews in percent of those that are positive or negative.
  package var share: MeasureResult {
    let sum = positive + negative
    guard sum > 0 else { return .notComputable(divisor: "positive and negative reviews") }
    return .figure(MeasureFigure(100 * (positive / sum), numerator: positive, denominator: sum))
  }

  package var meanStars: MeasureResult {
    let counts = (1...5).map { (Double($0), stars[$0] ?? 0) }
    let reviews = counts.reduce(0) { $0 + $1.1 }
    guard reviews > 0 else { return .notComputable(divisor: "reviews with stars") }
    let sum = counts.reduce(0) { $0 + $1.0 * $1.1 }
    return .figure(MeasureFigure(sum / reviews, numerator: sum, denominator: reviews))
  }
}
