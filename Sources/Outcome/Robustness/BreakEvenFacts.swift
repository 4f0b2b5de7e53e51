package import Decision

/// The level of one criterion at which one provider ties with the leader, or down to which the leader stays first.
package struct BreakEvenFacts: Codable, Sendable, Equatable {
  package struct Levels: Codable, Sendable, Equatable {
    package let low: Double
    package let high: Double

    package init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }
  }

  package let vendor: String
  package let criterion: String
  package let kind: BreakEven.Kind
  package let status: BreakEven.Status
  /// Points the criterion has, and those that are needed; the latter nil where no number says it.
  package let now: Double
  package let points: Double?
  /// The levels worth that many points, ends included; a single level has two equal ends. Empty for words, and where
  /// nothing is attainable.
  package let levels: [Levels]
  /// Words worth that many points or more.
  package let words: [String]
  /// `max` for "at least", `min` for "at most"; nil for words and two-sided shapes.
  package let preference: Direction?
  /// What the level means for the total cost and the prices; nil for other criteria.
  package let price: PriceBreakEvenFacts?

  package init(
    vendor: String, criterion: String, kind: BreakEven.Kind, status: BreakEven.Status, now: Double, points: Double?,
    levels: [Levels], words: [String], preference: Direction?, price: PriceBreakEvenFacts?
  ) {
    self.vendor = vendor
    self.criterion = criterion
    self.kind = kind
    self.status = status
    self.now = now
    self.points = points
    self.levels = levels
    self.words = words
    self.preference = preference
    self.price = price
  }
}

/// A level of the total cost, followed back to what the provider asks.
package struct PriceBreakEvenFacts: Codable, Sendable, Equatable {
  /// One price that would do it, everything else as offered.
  package struct Line: Codable, Sendable, Equatable {
    /// Id of the line of the price sheet, what it is asked for, and its currency.
    package let price: String
    package let per: String
    package let currency: String
    package let now: Double
    /// To the smallest coin.
    package let then: Double

    package init(price: String, per: String, currency: String, now: Double, then: Double) {
      self.price = price
      self.per = per
      self.currency = currency
      self.now = now
      self.then = then
    }
  }

  /// Expected discounted cost in the buyer's currency, as it is and as it would have to be.
  package let costNow: Double
  package let costThen: Double
  /// Lines of the price sheet of which one alone would do; empty where none can.
  package let lines: [Line]
  /// Percent by which all prices of the sheet would have to change together; nil where they cannot do it.
  package let allPrices: Double?

  package init(costNow: Double, costThen: Double, lines: [Line], allPrices: Double?) {
    self.costNow = costNow
    self.costThen = costThen
    self.lines = lines
    self.allPrices = allPrices
  }
}
