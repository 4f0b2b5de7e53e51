package import Decision
package import Outsourcing

/// What is taken to be otherwise in a what-if or a scenario; nothing of it changes a report's own result.
package struct Assumption: Sendable {
  /// Criteria that weigh another share of the whole; all others keep their proportions.
  package var weights: [CriteriaTree.MovedWeight] = []
  /// Levels in place of those that bids, panel or computation give.
  package var levels: [Level] = []
  /// Providers that do not take part.
  package var without: [String] = []
  /// Percent by which every planned volume grows, above −100.
  package var volumes = 0.0
  /// How rates of exchange move.
  package var rates: [Rate] = []
  /// Prices in place of those of a bid.
  package var prices: [PriceChange] = []

  package init() {}

  package struct Level: Sendable {
    package let vendor: String
    /// A leaf or a fact.
    package let criterion: String
    package let answer: Answer
  }

  package struct Rate: Sendable, Equatable {
    package let currency: String
    /// By which its worth in the base currency rises, above −100.
    package let percent: Double
  }

  /// How the price sheet of one bid changes.
  package struct PriceChange: Sendable, Equatable {
    package let vendor: String
    /// Id of the line; nil for all.
    package let price: String?
    /// By which the amounts rise, above −100.
    package let percent: Double

    package init(vendor: String, price: String?, percent: Double) {
      self.vendor = vendor
      self.price = price
      self.percent = percent
    }
  }

  /// The criterion whose weight is moved, if nothing else is assumed.
  package var onlyWeight: String? {
    guard weights.count == 1, let weight = weights.first else { return nil }
    var rest = self
    rest.weights = []
    return rest.isEmpty ? weight.criterion : nil
  }

  package var isEmpty: Bool {
    weights.isEmpty && levels.isEmpty && without.isEmpty && volumes == 0 && rates.isEmpty && prices.isEmpty
  }
}

/// A future that the buyer names, with what would be otherwise in it.
package struct Scenario: Sendable {
  package let id: String
  package let title: String
  package let assumption: Assumption
  package let source: SourceReference
}
