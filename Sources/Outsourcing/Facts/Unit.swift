/// The closed list of units. One spelling for each meaning; anything else in a file is an error.
package enum Unit: String, Sendable, Codable, CaseIterable {
  case percent, fraction, ratio, multiple, count, fte, seats
  case percentPerYear = "percent-per-year"
  case percentPerMonth = "percent-per-month"
  case perTenThousand = "per-10000"
  case seconds, minutes, hours, days, months, years
  case hoursPerDay = "hours-per-day"
  case pointsTo5 = "points-0-5"
  case pointsTo10 = "points-0-10"
  case pointsTo100 = "points-0-100"
  case nps, index, percentile
  case wgiEstimate = "wgi-estimate"
  case agentsPerLead = "agents-per-lead"
  case timesAnnualCharges = "times-annual-charges"
  case timesMonthlyCharges = "times-monthly-charges"
  case percentOfMonthlyCharges = "percent-of-monthly-charges"
  case money
  case moneyPerProductiveHour = "money-per-productive-hour"
  case moneyPerContact = "money-per-contact"
  case moneyPerTransaction = "money-per-transaction"
  case moneyPerFteMonth = "money-per-fte-month"
  /// Words, not numbers: these name the kind of a criterion, and a bid writes the word without a unit.
  case cefr, level, date
  case yesNo = "yes-no"

  /// What an answer in this unit looks like.
  package enum Form: Sendable {
    /// A number that names this unit.
    case number
    /// A number that names a currency.
    case money
    /// A word of the criterion's scale.
    case word
  }

  package var form: Form {
    switch self {
    case .money, .moneyPerProductiveHour, .moneyPerContact, .moneyPerTransaction, .moneyPerFteMonth:
      .money
    case .cefr, .level, .date, .yesNo: .word
    default: .number
    }
  }

  /// The words of a kind that has the same ones everywhere; nil for numbers and for scales of a model's own.
  package var words: [String]? {
    switch self {
    case .yesNo: ["yes", "no"]
    case .cefr: ["A1", "A2", "B1", "B2", "C1", "C2"]
    default: nil
    }
  }

  /// What a number in this unit can be at all; no end is open to judgement here, only what cannot be meant.
  package var range: ClosedRange<Double> {
    switch self {
    case .percent, .pointsTo100, .percentile: 0...100
    case .fraction: 0...1
    case .pointsTo5: 0...5
    case .pointsTo10: 0...10
    case .nps: -100...100
    case .hoursPerDay: 0...24
    case .perTenThousand: 0...10000
    case .multiple, .count, .fte, .seats, .seconds, .minutes, .hours, .days, .months, .years, .agentsPerLead,
      .timesAnnualCharges, .timesMonthlyCharges, .percentOfMonthlyCharges:
      0...(.infinity)
    default: -.infinity...(.infinity)
    }
  }

  /// True for units that say how many times something else is held, where no amount of money belongs.
  package var isMultiple: Bool {
    switch self {
    case .multiple, .timesAnnualCharges, .timesMonthlyCharges: true
    default: false
    }
  }

  /// The largest number anybody has meant in this unit; a larger one is mostly meant in another. Infinite where a
  /// number of any size makes sense.
  package var plausibleLimit: Double {
    switch self {
    case .seconds: 86_400
    case .minutes: 10_080
    case .hours: 8_784
    case .days: 3_660
    case .months: 600
    case .years: 100
    case .percentPerYear: 1000
    case .percentPerMonth: 100
    case .agentsPerLead: 1000
    case .multiple, .timesAnnualCharges, .timesMonthlyCharges: 10_000
    default: .infinity
    }
  }

  /// What a number in this unit is multiplied by to be one in `other`; nil where no built-in conversion exists.
  ///
  /// Months and days, or a monthly and a yearly rate, are deliberately absent: how they relate is for the buyer to say
  /// (`formats.md` 1).
  package func factor(to other: Unit) -> Double? {
    if self == other { return 1 }
    let families: [[Unit: Double]] = [
      [.percent: 1, .fraction: 100],
      [.seconds: 1, .minutes: 60, .hours: 3600, .days: 86400],
      [.months: 1, .years: 12],
    ]
    for family in families {
      if let own = family[self], let target = family[other] {
        // Days count as 24 hours only against hours.
        let pair: Set<Unit> = [self, other]
        guard !pair.contains(.days) || pair.contains(.hours) else { return nil }
        return own / target
      }
    }
    return nil
  }
}
