internal import Outcome
internal import Outsourcing

/// One question of a bid form in plain words: what is asked, how to answer, what counts, and what must be met.
struct BidQuestion {
  let id: String
  let unit: Unit
  let currency: String?
  let title: String
  /// Sentences, in the order in which a form prints them below the title.
  let sentences: [Text]

  /// The title with all that is said of it, on one line.
  var line: String { ([Self.sentence(title)] + sentences.map(\.plain)).joined(separator: " ") }

  /// Everything a bid is asked, in the order of the model: its measured criteria, then its facts.
  static func all(of model: ModelFacts) -> [BidQuestion] {
    let leaves = model.criteria.compactMap { criterion in
      criterion.leaf.flatMap { $0.kind == .measured ? BidQuestion(criterion, $0, model) : nil }
    }
    return leaves + model.facts.filter { $0.measure == nil }.map { BidQuestion($0, model) }
  }

  private init(_ criterion: CriterionFacts, _ leaf: LeafFacts, _ model: ModelFacts) {
    (id, unit, currency, title) = (criterion.id, leaf.unit, leaf.currency, criterion.title)
    sentences =
      [
        criterion.question.map { .quoted(Self.sentence($0)) },
        "Answer: \(leaf.unit.asked(currency: leaf.currency, words: leaf.anchors.map(\.level))).",
        Self.points(leaf.anchors),
      ].compactMap { $0 } + Self.mustHaves(criterion.id, model)
      + (leaf.evidence.map { ["Evidence asked: \(.quoted(Self.sentence($0)))"] } ?? [])
  }

  private init(_ fact: FactFacts, _ model: ModelFacts) {
    (id, unit, currency, title) = (fact.id, fact.unit, nil, fact.title)
    let words = fact.words.isEmpty ? fact.unit.words ?? [] : fact.words
    sentences =
      [
        fact.question.map { .quoted(Self.sentence($0)) }, "Answer: \(fact.unit.asked(currency: nil, words: words)).",
        "It gets no points.",
      ].compactMap { $0 }
      + Self.mustHaves(fact.id, model) + (fact.usedFor.map { ["Used for: \(.quoted(Self.sentence($0)))"] } ?? [])
  }

  /// What is worth least and what is worth most.
  private static func points(_ anchors: [LeafFacts.Anchor]) -> Text? {
    let values = anchors.map(\.value)
    guard let least = values.min(), let most = values.max(), least < most else { return nil }
    func levels(_ value: Double) -> Text {
      anchors.filter { $0.value == value }.map { .quoted($0.level) }.reduce(nil as Text?) { all, level in
        all.map { "\($0) or \(level)" } ?? level
      } ?? ""
    }
    return
      "\(levels(least)) gets \(figure: Figures.level(least)) points, \(levels(most)) gets \(figure: Figures.level(most)) points."
  }

  static func mustHaves(_ id: String, _ model: ModelFacts) -> [Text] {
    model.requirements.filter { $0.subject != .group && $0.criterion == id }.map { requirement in
      "Must-have: \(.quoted(requirement.condition)); otherwise the bid is knocked out."
    }
  }

  static func sentence(_ text: String) -> String {
    text.last.map { ".?!".contains($0) } ?? true ? text : text + "."
  }
}

extension Unit {
  /// How an answer looks, with an example that fits the unit.
  func asked(currency: String?, words: [String]) -> Text {
    let money: Text = currency.map { "an amount in \(verbatim: $0)" } ?? "an amount in the currency of the criterion"
    let listed = words.map { Text.quoted($0) }.joined(by: ", ")
    return switch self {
    case .percent: "a number from 0 to 100, in percent, such as 12.5"
    case .percentPerYear: "percent a year, such as 24.5"
    case .percentPerMonth: "percent a month, such as 2.5"
    case .percentOfMonthlyCharges: "percent of the monthly charges, such as 10"
    case .perTenThousand: "cases in 10,000, such as 2.5"
    case .fraction: "a share from 0 to 1, such as 0.85"
    case .ratio: "a quotient, such as 0.95"
    case .multiple: "how many times, such as 1.5; no amount of money"
    case .timesAnnualCharges: "how many times the yearly charges, such as 1.5; no amount of money"
    case .timesMonthlyCharges: "how many times the monthly charges, such as 3; no amount of money"
    case .count: "a whole number, such as 3"
    case .fte: "full-time staff, such as 40"
    case .seats: "a whole number of seats, such as 120"
    case .seconds: "in seconds, a number only, such as 320"
    case .minutes: "in minutes, a number only, such as 30"
    case .hours: "in hours, a number only, such as 4"
    case .days: "in days, a number only, such as 90"
    case .months: "in months, a number only, such as 12"
    case .years: "in years, a number only, such as 3"
    case .hoursPerDay: "hours a day, 0 to 24, such as 6.5"
    case .pointsTo5: "points from 0 to 5, such as 3.5"
    case .pointsTo10: "points from 0 to 10, such as 7.5"
    case .pointsTo100: "points from 0 to 100, such as 72"
    case .nps: "a number from -100 to 100, such as 42"
    case .index: "the figure of the index, such as 2.1"
    case .percentile: "a percentile from 0 to 100, such as 75"
    case .wgiEstimate: "the estimate, about -2.5 to 2.5, such as 0.8"
    case .agentsPerLead: "agents for each team leader, such as 14"
    case .money: "\(money), such as 1250.50"
    case .moneyPerProductiveHour: "\(money) for an hour worked, such as 21.40"
    case .moneyPerContact: "\(money) for a contact, such as 1.85"
    case .moneyPerTransaction: "\(money) for a transaction, such as 0.95"
    case .moneyPerFteMonth: "\(money) for a month of full-time staff, such as 2900"
    case .cefr:
      "one of the levels \(listed) (Common European Framework of Reference for Languages)"
    case .yesNo, .level, .date: "one of the words \(listed)"
    }
  }
}
