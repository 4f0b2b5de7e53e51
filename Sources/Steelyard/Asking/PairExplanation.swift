internal import Decision
internal import Outcome
internal import Outsourcing
internal import Reporting

/// Why one provider is ahead of another, in three sentences: what carries the lead, what reduces it, what would turn it.
struct PairExplanation {
  let evaluation: Evaluation
  /// The better one first.
  let ahead: String
  let behind: String
  private let lead: Double
  /// Points each leaf adds for the one ahead less what it adds for the other, largest first.
  private let differences: [(criterion: String, points: Double)]

  /// Throws ``QuestionFault`` where a score is not known.
  init(_ evaluation: Evaluation, _ first: String, _ second: String) throws(QuestionFault) {
    guard let one = StandingOf(first, in: evaluation), let two = StandingOf(second, in: evaluation) else {
      throw QuestionFault(text: "one of the two has no score", help: "run steelyard check")
    }
    self.evaluation = evaluation
    let isFirstAhead = one.scores.score >= two.scores.score
    (ahead, behind) = isFirstAhead ? (first, second) : (second, first)
    lead = (one.scores.score - two.scores.score).magnitude
    var points: [String: [String: Double]] = [:]
    for value in evaluation.values { points[value.vendor, default: [:]][value.criterion] = value.points?.headline }
    let (own, other) = (points[ahead] ?? [:], points[behind] ?? [:])
    var found: [(criterion: String, points: Double)] = []
    for leaf in evaluation.model.criteria where leaf.leaf != nil {
      guard let better = own[leaf.id], let rival = other[leaf.id] else { continue }
      found.append((leaf.id, leaf.globalWeight / 100 * (better - rival)))
    }
    differences = found.enumerated().sorted { left, right in
      let (a, b) = (left.element.points, right.element.points)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }

  private var names: (ahead: String, behind: String) {
    func name(_ vendor: String) -> String {
      terminalText(evaluation.vendors.first { $0.id == vendor }?.name ?? vendor)
    }
    return (name(ahead), name(behind))
  }

  private func title(_ criterion: String) -> String {
    terminalText(evaluation.model.criteria.first { $0.id == criterion }?.title ?? criterion)
  }

  private func listed(_ entries: [(criterion: String, points: Double)]) -> String {
    entries.map { "\(title($0.criterion)) (\(Figures.fixed($0.points.magnitude, 1)))" }.joined(separator: ", ")
  }

  var text: String { [carries, reduces, turns].joined(separator: "\n") + "\n" }

  /// What carries the lead.
  private var carries: String {
    let (better, other) = names
    let gains = differences.filter { $0.points > 0 }
    let total = gains.reduce(0) { $0 + $1.points }
    let knocked = StandingOf(ahead, in: evaluation)?.place == nil ? " before must-haves are looked at" : ""
    return
      "\(better) is \(Figures.points(lead)) points ahead of \(other)\(knocked), carried by \(listed(Array(gains.prefix(3)))): \(Figures.points(total)) points on \(gains.count == 1 ? "1 criterion" : "\(gains.count) criteria") in all."
  }

  /// What reduces it.
  private var reduces: String {
    let losses = differences.filter { $0.points < 0 }.reversed()
    guard !losses.isEmpty else { return "Nothing reduces the lead: \(names.behind) is better on no criterion." }
    let total = losses.reduce(0) { $0 + $1.points }
    return
      "\(names.behind) takes back \(Figures.points(total.magnitude)) points, most of them on \(listed(Array(losses.prefix(3))))."
  }

  /// What would turn it.
  private var turns: String {
    let pair = evaluation.robustness?.pairs.first { $0.ahead == ahead && $0.behind == behind }
    guard let pair else { return "What would turn it is worked out for ranked providers only." }
    if pair.isAheadEverywhere { return "No weights turn it: \(names.ahead) is better on every criterion." }
    var ways = pair.switches.map { way in
      let now = evaluation.model.criteria.first { $0.id == way.criterion }?.globalWeight ?? 0
      return
        "\(title(way.criterion)) weighed \(way.weight > now ? "more" : "less") than \(Figures.fixed(way.weight, 1))% (now \(Figures.percent(now)))"
    }
    let level = evaluation.robustness?.breakEven.first {
      $0.vendor == behind && $0.kind == .toWin && $0.price != nil
    }
    if ahead == evaluation.robustness?.leader, let price = level?.price {
      ways.append(
        "\(names.behind) cost \(Figures.money(price.costThen)) or less (now \(Figures.money(price.costNow)))")
    }
    let shift = pair.leastShift.map {
      "; the least shift of weights that levels them is \(Figures.fixed($0.amount, 2))%"
    }
    return ways.isEmpty
      ? "No single top weight turns it\(shift ?? "")."
      : "It would turn if \(ways.joined(separator: ", or if "))\(shift ?? "")."
  }

  var json: JSONValue {
    .members([
      ("ahead", .text(ahead)), ("behind", .text(behind)), ("lead", .number(lead)),
      ("sentences", .array([carries, reduces, turns].map { .text($0) })),
      ("differences", .object(differences.map { .init($0.criterion, .number($0.points)) })),
    ])
  }
}
