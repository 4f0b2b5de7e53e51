/// What is known about one vendor on one leaf (`methods.md` 1.4). Missing is a case, never a number.
package enum Cell: Sendable, Equatable {
  case value(Performance)
  /// No answer. Counts as worst for the guaranteed score.
  case unanswered
  /// No answer, but the buyer has said between which levels it must lie.
  case unansweredBounded(Interval)
  case interval(Interval, statedBy: Party)
  case distribution(Distribution)
  /// The criterion does not apply to this vendor, as the buyer has granted. A vendor's own claim is `unanswered`.
  case notApplicable

  package enum Party: String, Sendable, Codable {
    case buyer, vendor
  }
}

/// A range of levels, both ends included, finite, `low` ≤ `high`.
package struct Interval: Sendable, Equatable {
  package let low: Double
  package let high: Double

  /// Throws `nonFinite` or `outsideBounds` for ends that are not finite or stand in the wrong order.
  package init(low: Double, high: Double) throws(Refusal) {
    guard low.isFinite, high.isFinite else {
      throw Refusal(.nonFinite, "", "the ends of an interval must be finite")
    }
    guard low <= high else {
      throw Refusal(.outsideBounds, "", "the low end \(low) lies above the high end \(high)")
    }
    self.low = low
    self.high = high
  }
}

/// What the model says about cells that are not a plain value.
package struct CellPolicy: Sendable, Equatable {
  /// What a granted "not applicable" counts as.
  package enum NotApplicable: Sendable, Equatable {
    /// Fixed points, 50 unless the buyer says otherwise.
    case neutral(points: Double)
    /// The largest value of the criterion.
    case full
    /// The smallest value of the criterion.
    case zero
    /// The criterion is left out for the vendor and its weight shared out among its siblings. Breaks the withholding
    /// law, which is why only the buyer can grant it and the report names it.
    case exclude
  }

  /// What an interval stated by a vendor counts as in the headline score.
  package enum VendorInterval: String, Sendable, Codable, CaseIterable {
    case worst, midpoint
  }

  package let notApplicable: NotApplicable
  package let vendorInterval: VendorInterval
  package let outside: OutsideRule

  package init(
    notApplicable: NotApplicable = .neutral(points: 50), vendorInterval: VendorInterval = .worst,
    outside: OutsideRule = .clamp
  ) {
    self.notApplicable = notApplicable
    self.vendorInterval = vendorInterval
    self.outside = outside
  }
}
