internal import Decision
internal import Outcome
internal import Outsourcing
internal import Reporting

extension EvaluatedComparison {
  /// Why things are as they are: of a provider, of a pair of providers, or of a criterion.
  ///
  /// `subject` is the id of a provider or a criterion. Throws ``QuestionFault`` for an id that is neither, and for a
  /// second provider beside a criterion.
  public func explanation(of subject: String, versus rival: String? = nil, _ format: AnswerFormat) throws -> String {
    let isVendor = evaluation.vendors.contains { $0.id == subject }
    if let rival {
      try refuseUnknown(vendor: subject)
      try refuseUnknown(vendor: rival)
      guard subject != rival else {
        throw QuestionFault(text: "a provider cannot be compared with itself", help: "name another one after --versus")
      }
      let pair = try PairExplanation(evaluation, subject, rival)
      return format == .json ? pair.json.document : pair.text
    }
    if isVendor {
      let vendor = VendorExplanation(evaluation: evaluation, vendor: subject)
      return format == .json ? try vendor.json.document : vendor.text
    }
    guard evaluation.model.criteria.contains(where: { $0.id == subject }) else {
      let known = evaluation.vendors.map(\.id) + evaluation.model.criteria.map(\.id)
      throw QuestionFault(
        text: "no provider and no criterion is called \"\(terminalText(subject))\"",
        help: Steelyard.suggestion(for: subject, among: known).map { "did you mean \"\($0)\"?" }
          ?? "name a provider or a criterion of \(evaluation.comparison.id)")
    }
    let criterion = CriterionExplanation(evaluation: evaluation, criterion: subject)
    return format == .json ? try criterion.json.document : criterion.text
  }
}

/// The scores of a provider, ranked or not.
struct StandingOf {
  let name: String
  let scores: ScoreFacts
  /// Nil for one that is knocked out.
  let place: PlaceFacts?
  let reasons: [KnockOutFacts]

  init?(_ vendor: String, in evaluation: Evaluation) {
    place = evaluation.ranking.places.first { $0.vendor == vendor }
    reasons = evaluation.ranking.knockedOut.filter { $0.vendor == vendor }
    guard let scores = place?.scores ?? reasons.first?.scores else { return nil }
    self.scores = scores
    name = evaluation.vendors.first { $0.id == vendor }?.name ?? vendor
  }
}

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

/// What one provider's score is made of.
struct VendorExplanation {
  let evaluation: Evaluation
  let vendor: String

  private var standing: StandingOf? { StandingOf(vendor, in: evaluation) }

  /// Every leaf with its points, weight and what it adds, the largest addition first.
  private var lines: [(leaf: CriterionFacts, points: Double?, adds: Double)] {
    let values = Dictionary(
      evaluation.values.filter { $0.vendor == vendor }.map { ($0.criterion, $0.points?.headline) }
    ) { first, _ in first }
    let adds = Dictionary(
      (standing?.place?.contributions ?? []).map { ($0.criterion, $0.points) }
    ) { first, _ in first }
    let lines = evaluation.model.criteria.filter { $0.leaf != nil }.map { leaf in
      let points = values[leaf.id] ?? nil
      return (leaf: leaf, points: points, adds: adds[leaf.id] ?? leaf.globalWeight / 100 * (points ?? 0))
    }
    return lines.enumerated().sorted { left, right in
      left.element.adds == right.element.adds ? left.offset < right.offset : left.element.adds > right.element.adds
    }.map(\.element)
  }

  var text: String {
    guard let standing else { return "\(terminalText(vendor)) has no score.\n" }
    let name = terminalText(standing.name)
    let head =
      standing.place.map { place in
        "\(name) is on rank \(place.rank) with \(Figures.points(place.scores.score)) of 100 points"
          + (place.bestRank == place.worstRank
            ? "." : "; open answers can put it on \(place.bestRank) to \(place.worstRank).")
      } ?? "\(name) is knocked out; it would have had \(Figures.points(standing.scores.score)) of 100 points."
    let reasons = standing.reasons.map { entry in
      terminalText("  \(entry.reason)" + (entry.source.map { " (\($0.file):\($0.line))" } ?? ""))
    }
    let rows = lines.map { line -> [String] in
      let performance = evaluation.performances.first { $0.vendor == vendor && $0.criterion == line.leaf.id }
      return [
        terminalText(line.leaf.id), Self.level(performance), line.points.map(Figures.points) ?? "–",
        Figures.percent(line.leaf.globalWeight), Figures.fixed(line.adds, 2),
        performance?.source.map { terminalText("\($0.file):\($0.line)") } ?? "",
      ]
    }
    let table = TextTable.lines(
      [["criterion", "level", "points", "weight", "adds", "source"]] + rows, numbers: [1, 2, 3, 4])
    return ([head] + reasons + [""] + table).joined(separator: "\n") + "\n"
  }

  static func level(_ performance: PerformanceFacts?) -> String {
    switch performance?.level {
    case .number(let number)?: Figures.level(number)
    case .word(let word)?: terminalText(word)
    case nil: "open"
    }
  }

  var json: JSONValue {
    get throws {
      .members([
        ("vendor", .text(vendor)), ("rank", standing?.place.map { .number(Double($0.rank)) } ?? .null),
        ("score", standing.map { .number($0.scores.score) } ?? .null),
        ("knockedOut", .array((standing?.reasons ?? []).map { RankingJSON.entry($0) })),
        (
          "criteria",
          .array(
            lines.map { line in
              .members([
                ("criterion", .text(line.leaf.id)), ("points", line.points.map { .number($0) } ?? .null),
                ("weight", .number(line.leaf.globalWeight)), ("adds", .number(line.adds)),
              ])
            })
        ),
      ])
    }
  }
}

/// What one criterion is, what each provider shows on it, and how far its weight may move.
struct CriterionExplanation {
  let evaluation: Evaluation
  let criterion: String

  private var facts: CriterionFacts? { evaluation.model.criteria.first { $0.id == criterion } }
  private var range: SafeRangeFacts? { evaluation.robustness?.ranges.first { $0.criterion == criterion } }

  private var vendors: [String] {
    evaluation.ranking.places.map(\.vendor)
      + evaluation.vendors.map(\.id).filter { id in !evaluation.ranking.places.contains { $0.vendor == id } }
  }

  private func points(_ vendor: String) -> Double? {
    facts?.leaf == nil
      ? IndexedEvaluation(evaluation).groupPoints(vendor, criterion)
      : evaluation.values.first { $0.vendor == vendor && $0.criterion == criterion }?.points?.headline
  }

  var text: String {
    guard let facts else { return "" }
    var lines = ["\(terminalText(facts.title)) weighs \(Figures.percent(facts.globalWeight)) of the whole."]
    if let question = facts.question { lines.append(terminalText(question)) }
    if let leaf = facts.leaf, !leaf.anchors.isEmpty {
      let anchors = leaf.anchors.map { "\(terminalText($0.level)) is worth \(Figures.points($0.value))" }
      lines.append("What counts (\(leaf.valueFunction)): \(anchors.joined(separator: ", ")).")
    }
    if let range = range?.range {
      lines.append(
        "\(name(evaluation.robustness?.leader ?? "")) stays first while it weighs between \(Figures.fixed(range.low, 2)) and \(Figures.fixed(range.high, 2))%"
          + (range.firstBelow.map { "; below, \(name($0)) would be first" } ?? "")
          + (range.firstAbove.map { "; above, \(name($0))" } ?? "") + ".")
    }
    let rows = vendors.map { vendor -> [String] in
      let performance = evaluation.performances.first { $0.vendor == vendor && $0.criterion == criterion }
      return [
        name(vendor), facts.leaf == nil ? "" : VendorExplanation.level(performance),
        points(vendor).map(Figures.points) ?? "–",
        performance?.source.map { terminalText("\($0.file):\($0.line)") } ?? "",
      ]
    }
    return (lines + [""] + TextTable.lines([["provider", "level", "points", "source"]] + rows, numbers: [1, 2]))
      .joined(separator: "\n") + "\n"
  }

  private func name(_ vendor: String) -> String {
    terminalText(evaluation.vendors.first { $0.id == vendor }?.name ?? vendor)
  }

  var json: JSONValue {
    get throws {
      .members([
        ("criterion", .text(criterion)), ("title", facts.map { .text($0.title) } ?? .null),
        ("weight", facts.map { .number($0.globalWeight) } ?? .null),
        ("range", try range.map { try JSONValueEncoder.value(of: $0) } ?? .null),
        (
          "vendors",
          .array(
            vendors.map { vendor in
              .members([("vendor", .text(vendor)), ("points", points(vendor).map { .number($0) } ?? .null)])
            })
        ),
      ])
    }
  }
}
