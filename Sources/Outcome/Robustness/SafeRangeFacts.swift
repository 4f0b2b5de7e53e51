/// Between which weights of one criterion the leader stays first, all other criteria in proportion.
package struct SafeRangeFacts: Codable, Sendable, Equatable {
  /// Weights in percent of the whole, ends included.
  package struct Range: Codable, Sendable, Equatable {
    package let low: Double
    package let high: Double
    /// Who leads just beyond an end; nil where the range goes to 0 or 100.
    package let firstBelow: String?
    package let firstAbove: String?

    package init(low: Double, high: Double, firstBelow: String?, firstAbove: String?) {
      self.low = low
      self.high = high
      self.firstBelow = firstBelow
      self.firstAbove = firstAbove
    }
  }

  package struct Tie: Codable, Sendable, Equatable {
    package let vendor: String
    /// Percent of the whole.
    package let weight: Double

    package init(vendor: String, weight: Double) {
      self.vendor = vendor
      self.weight = weight
    }
  }

  /// A leaf or a group.
  package let criterion: String
  /// Percent of the whole.
  package let weight: Double
  /// Nil if no other criterion weighs anything, so that there are no proportions to keep.
  package let range: Range?
  /// The same with the leader at its worst and the others at their best open answers; nil if another may then be first
  /// at the weight as it is.
  package let whateverIsOpen: Range?
  /// Where a rival ties with the leader; of uppermost criteria only.
  package let ties: [Tie]

  package init(criterion: String, weight: Double, range: Range?, whateverIsOpen: Range?, ties: [Tie]) {
    self.criterion = criterion
    self.weight = weight
    self.range = range
    self.whateverIsOpen = whateverIsOpen
    self.ties = ties
  }
}

/// Two ranked providers, and what would level them.
package struct PairFacts: Codable, Sendable, Equatable {
  package struct Switch: Codable, Sendable, Equatable {
    /// An uppermost criterion.
    package let criterion: String
    /// At which the two tie, all others in proportion; percent of the whole.
    package let weight: Double

    package init(criterion: String, weight: Double) {
      self.criterion = criterion
      self.weight = weight
    }
  }

  /// Weight that changes hands, in percent of the whole.
  package struct Shift: Codable, Sendable, Equatable {
    package let amount: Double
    package let receiver: String
    package let givers: [Switch]

    package init(amount: Double, receiver: String, givers: [Switch]) {
      self.amount = amount
      self.receiver = receiver
      self.givers = givers
    }
  }

  package let ahead: String
  package let behind: String
  /// Points between the two scores.
  package let lead: Double
  package let switches: [Switch]
  /// The least weight among leaves that must change hands for a tie; nil if they tie already, or no weights level them.
  package let leastShift: Shift?
  /// True if the provider ahead is better on every criterion.
  package let isAheadEverywhere: Bool

  package init(
    ahead: String, behind: String, lead: Double, switches: [Switch], leastShift: Shift?, isAheadEverywhere: Bool
  ) {
    self.ahead = ahead
    self.behind = behind
    self.lead = lead
    self.switches = switches
    self.leastShift = leastShift
    self.isAheadEverywhere = isAheadEverywhere
  }
}
