package import Outsourcing

extension Unit {
  /// The unit as it follows a number, blank included: `% a year`, ` hours a day`. Money is followed by its currency.
  /// `number` decides between ` month` and ` months`.
  package func suffix(currency: String?, after number: Double? = nil) -> String {
    let money = currency.map { " \($0)" } ?? ""
    return switch self {
    case .percent: "%"
    case .fraction, .ratio, .count, .index: ""
    case .multiple: " times"
    case .fte: " full-time staff"
    case .seats, .seconds, .minutes, .hours, .days, .months, .years:
      " \(number == 1 ? String(rawValue.dropLast()) : rawValue)"
    case .percentPerYear: "% a year"
    case .percentPerMonth: "% a month"
    case .perTenThousand: " in 10,000"
    case .hoursPerDay: " hours a day"
    case .pointsTo5: " of 5"
    case .pointsTo10: " of 10"
    case .pointsTo100: " of 100"
    case .nps: " points (net promoter score)"
    case .percentile: " (percentile)"
    case .wgiEstimate: " (WGI estimate)"
    case .agentsPerLead: " agents for each team lead"
    case .timesAnnualCharges: " times the yearly charges"
    case .timesMonthlyCharges: " times the monthly charges"
    case .percentOfMonthlyCharges: "% of the monthly charges"
    case .money: money
    case .moneyPerProductiveHour: "\(money) an hour worked"
    case .moneyPerContact: "\(money) a contact"
    case .moneyPerTransaction: "\(money) a transaction"
    case .moneyPerFteMonth: "\(money) a month for full-time staff"
    case .cefr, .level, .date, .yesNo: ""
    }
  }

  /// The unit by itself, for a table of units.
  func name(currency: String?) -> String {
    switch self {
    case .fraction: return "share from 0 to 1"
    case .ratio: return "ratio"
    case .count: return "number"
    case .index: return "index"
    case .pointsTo5: return "points, 0 to 5"
    case .pointsTo10: return "points, 0 to 10"
    case .pointsTo100: return "points, 0 to 100"
    case .cefr: return "language level"
    case .level: return "words"
    case .date: return "date"
    case .yesNo: return "yes or no"
    default:
      let suffix = suffix(currency: currency)
      return suffix.hasPrefix(" ") ? String(suffix.dropFirst()) : suffix
    }
  }
}

extension CalendarDate {
  /// `2 March 2026`.
  package var inWords: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }
}

/// `1 provider`, `2 providers`; `1 criterion`, `2 criteria`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
