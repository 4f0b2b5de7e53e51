package import Outsourcing

extension Unit {
  /// A figure of ``Figures`` in this unit: `4% a year`, `8 hours a day`. Money is followed by its currency.
  /// `number` decides between `1 month` and `2 months`.
  package func amount(_ figure: String, currency: String? = nil, after number: Double? = nil) -> Text {
    let isOne = number == 1
    let money: Text = currency.map { .money(figure, $0) } ?? .figure(figure)
    return switch self {
    case .percent: .figure(figure + "%")
    case .fraction, .ratio, .count, .index, .cefr, .level, .date, .yesNo: .figure(figure)
    case .multiple: "\(figure: figure) times"
    case .fte: "\(figure: figure) full-time staff"
    case .seats: isOne ? "\(figure: figure) seat" : "\(figure: figure) seats"
    case .seconds: isOne ? "\(figure: figure) second" : "\(figure: figure) seconds"
    case .minutes: isOne ? "\(figure: figure) minute" : "\(figure: figure) minutes"
    case .hours: isOne ? "\(figure: figure) hour" : "\(figure: figure) hours"
    case .days: isOne ? "\(figure: figure) day" : "\(figure: figure) days"
    case .months: isOne ? "\(figure: figure) month" : "\(figure: figure) months"
    case .years: isOne ? "\(figure: figure) year" : "\(figure: figure) years"
    case .percentPerYear: "\(figure: figure + "%") a year"
    case .percentPerMonth: "\(figure: figure + "%") a month"
    case .perTenThousand: "\(figure: figure) in \(figure: "10,000")"
    case .hoursPerDay: "\(figure: figure) hours a day"
    case .pointsTo5: "\(figure: figure) of \(5)"
    case .pointsTo10: "\(figure: figure) of \(10)"
    case .pointsTo100: "\(figure: figure) of \(100)"
    case .nps: "\(figure: figure) points (net promoter score)"
    case .percentile: "\(figure: figure) (percentile)"
    case .wgiEstimate: "\(figure: figure) (WGI estimate)"
    case .agentsPerLead: "\(figure: figure) agents for each team lead"
    case .timesAnnualCharges: "\(figure: figure) times the yearly charges"
    case .timesMonthlyCharges: "\(figure: figure) times the monthly charges"
    case .percentOfMonthlyCharges: "\(figure: figure + "%") of the monthly charges"
    case .money: money
    case .moneyPerProductiveHour: "\(money) an hour worked"
    case .moneyPerContact: "\(money) a contact"
    case .moneyPerTransaction: "\(money) a transaction"
    case .moneyPerFteMonth: "\(money) a month for full-time staff"
    }
  }

  /// The unit by itself, for a table of units.
  func name(currency: String?) -> Text {
    let money: Text = currency.map { Text([.plain($0)]) } ?? "money"
    return switch self {
    case .percent: "%"
    case .fraction: "share from 0 to 1"
    case .ratio: "ratio"
    case .multiple: "times"
    case .count: "number"
    case .fte: "full-time staff"
    case .seats: "seats"
    case .seconds: "seconds"
    case .minutes: "minutes"
    case .hours: "hours"
    case .days: "days"
    case .months: "months"
    case .years: "years"
    case .percentPerYear: "% a year"
    case .percentPerMonth: "% a month"
    case .perTenThousand: "in 10,000"
    case .hoursPerDay: "hours a day"
    case .pointsTo5: "points, 0 to 5"
    case .pointsTo10: "points, 0 to 10"
    case .pointsTo100: "points, 0 to 100"
    case .nps: "points (net promoter score)"
    case .index: "index"
    case .percentile: "(percentile)"
    case .wgiEstimate: "(WGI estimate)"
    case .agentsPerLead: "agents for each team lead"
    case .timesAnnualCharges: "times the yearly charges"
    case .timesMonthlyCharges: "times the monthly charges"
    case .percentOfMonthlyCharges: "% of the monthly charges"
    case .money: money
    case .moneyPerProductiveHour: "\(money) an hour worked"
    case .moneyPerContact: "\(money) a contact"
    case .moneyPerTransaction: "\(money) a transaction"
    case .moneyPerFteMonth: "\(money) a month for full-time staff"
    case .cefr: "language level"
    case .level: "words"
    case .date: "date"
    case .yesNo: "yes or no"
    }
  }

  /// A word that answers in this unit: yes and no in the language of the report, words of a model's own as they are.
  func word(_ word: String) -> Text {
    switch (self, word) {
    case (.yesNo, "yes"): "yes"
    case (.yesNo, "no"): "no"
    default: .quoted(word)
    }
  }
}

extension EvidenceLevel {
  /// As it is printed.
  var inWords: Text {
    switch self {
    case .none: "no evidence"
    case .claimed: "claimed"
    case .documented: "documented"
    case .attested: "attested"
    case .certified: "certified"
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
