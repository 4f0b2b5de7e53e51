package import Decision

/// Service credits month by month, with those the provider has earned back.
package struct CreditLedger: Sendable, Equatable, Codable {
  /// One month of service as it was measured.
  package struct Month: Sendable, Equatable {
    package let charge: Double
    /// Ids of the measures missed.
    package let missed: Set<String>

    package init(charge: Double, missed: Set<String>) {
      self.charge = charge
      self.missed = missed
    }
  }

  package enum State: String, Sendable, Codable {
    /// Nothing was missed, or nothing is allocated to what was.
    case none
    case kept
    /// Given back to the provider, after enough months without a miss.
    case returned
    /// So far without a miss, and the months to come decide.
    case pending
  }

  package struct Entry: Sendable, Equatable, Codable {
    package let credit: ServiceCredits.MonthlyCredit
    package let state: State
  }

  /// One for each month, in their order.
  package let entries: [Entry]

  package static let usualEarnBackMonths = 12

  /// - Parameter earnBackMonths: a credit is returned when every measure is met in so many months that follow; nil if
  ///   no earn-back is agreed.
  ///
  /// Throws `outsideBounds` for fewer than one such month, and what a month's credit throws.
  package init(
    _ months: [Month], under credits: ServiceCredits, earnBackMonths: Int? = nil
  ) throws(Refusal) {
    if let earnBackMonths, earnBackMonths < 1 {
      throw Refusal(.outsideBounds, "contract.credits", "earn-back needs at least one month")
    }
    var entries: [Entry] = []
    for (index, month) in months.enumerated() {
      let credit = try credits.credit(missed: month.missed, monthlyCharge: month.charge)
      let state: State
      if credit.amount == 0 {
        state = .none
      } else if let earnBackMonths {
        let next = months.dropFirst(index + 1).prefix(earnBackMonths)
        state = next.contains { !$0.missed.isEmpty } ? .kept : next.count == earnBackMonths ? .returned : .pending
      } else {
        state = .kept
      }
      entries.append(Entry(credit: credit, state: state))
    }
    self.entries = entries
  }

  /// Sum of the credits in a state.
  package func total(_ state: State) -> Double {
    entries.reduce(0) { $1.state == state ? $0 + $1.credit.amount : $0 }
  }
}
