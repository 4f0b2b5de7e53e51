internal import Decision
internal import Outcome
internal import Outsourcing
internal import Reporting

extension EvaluatedComparison {
  /// How sure the ranking is and what would change it, in one form; `criterion` narrows it to one leaf or group.
  ///
  /// Throws ``QuestionFault`` for a criterion that is not in the model.
  public func sensitivity(_ format: AnswerFormat, criterion: String? = nil) throws -> String {
    if let criterion { try refuseUnknown(criterion: criterion) }
    switch format {
    case .text: return SensitivityText(evaluation: evaluation, criterion: criterion).text
    case .json:
      return JSONValue.members([
        ("comparison", .text(evaluation.comparison.id)),
        ("robustness", try evaluation.robustness.map { try JSONValueEncoder.value(of: $0.about(criterion)) } ?? .null),
        ("scenarios", try JSONValueEncoder.value(of: evaluation.scenarios ?? [])),
      ]).document
    }
  }

  func refuseUnknown(criterion: String) throws(QuestionFault) {
    let known = evaluation.model.criteria.map(\.id)
    guard !known.contains(criterion) else { return }
    let near = Steelyard.suggestion(for: criterion, among: known)
    throw QuestionFault(
      text: "no criterion is called \"\(terminalText(criterion))\"",
      help: near.map { "did you mean \"\($0)\"?" } ?? "the criteria are listed in \(evaluation.model.file)")
  }

  func refuseUnknown(vendor: String) throws(QuestionFault) {
    let known = evaluation.vendors.map(\.id)
    guard !known.contains(vendor) else { return }
    let near = Steelyard.suggestion(for: vendor, among: known)
    throw QuestionFault(
      text: "no provider is called \"\(terminalText(vendor))\"",
      help: near.map { "did you mean \"\($0)\"?" } ?? "the providers are \(known.joined(separator: ", "))")
  }
}

extension RobustnessFacts {
  /// What speaks of one criterion alone; everything for nil.
  fileprivate func about(_ criterion: String?) -> RobustnessFacts {
    guard let criterion else { return self }
    return RobustnessFacts(
      leader: leader, ranges: ranges.filter { $0.criterion == criterion }, pairs: pairs, dominance: dominance,
      costAndQuality: costAndQuality, breakEven: breakEven.filter { $0.criterion == criterion }, tornado: tornado,
      partial: partial, simulation: simulation, questions: questions,
      keepsScoresBesideOthers: keepsScoresBesideOthers, disagreement: disagreement, notes: notes)
  }
}

/// The answer for people: ranges, shares, break-even levels.
private struct SensitivityText {
  let evaluation: Evaluation
  let criterion: String?

  var text: String {
    guard let robustness = evaluation.robustness else { return "No provider is ranked, so nothing can change.\n" }
    let parts = [
      ranges(robustness), criterion == nil ? places(robustness) : [], breakEven(robustness),
      robustness.notes.map { terminalText($0 + ".") },
    ].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func name(_ vendor: String) -> String {
    terminalText(evaluation.vendors.first { $0.id == vendor }?.name ?? vendor)
  }

  private func ranges(_ robustness: RobustnessFacts) -> [String] {
    let top = Set(evaluation.model.criteria.filter { $0.parent == nil }.map(\.id))
    let shown = robustness.ranges.filter { criterion == nil ? top.contains($0.criterion) : $0.criterion == criterion }
    guard !shown.isEmpty else { return [] }
    let rows = shown.map { facts -> [String] in
      guard let range = facts.range else {
        return [terminalText(facts.criterion), Figures.percent(facts.weight), "nothing else weighs anything", "", ""]
      }
      return [
        terminalText(facts.criterion), Figures.percent(facts.weight),
        "\(Figures.fixed(range.low, 2)) to \(Figures.fixed(range.high, 2))%",
        range.firstBelow.map { "below: \(name($0))" } ?? "", range.firstAbove.map { "above: \(name($0))" } ?? "",
      ]
    }
    return ["\(name(robustness.leader)) stays first while"]
      + TextTable.lines([["criterion", "weighs", "stays in", "", ""]] + rows, numbers: [1]).map { "  " + $0 }
  }

  private func places(_ robustness: RobustnessFacts) -> [String] {
    guard let simulation = robustness.simulation else {
      return ["Weights and answers are exact, so nothing was simulated."]
    }
    let shares = simulation.result.acceptability
    let rows = evaluation.ranking.places.compactMap { place -> [String]? in
      guard let row = shares.vendors.firstIndex(of: place.vendor) else { return nil }
      return [name(place.vendor)] + Figures.shares(shares.rankAcceptability[row])
    }
    let head = [""] + shares.vendors.indices.map { String($0 + 1) }
    return [
      "Places in 100 cases (\(Figures.money(Double(simulation.result.cases))) simulated, seed \(simulation.result.seed), give or take \(Figures.fixed(196 * simulation.result.largestStandardError, 1)))"
    ] + TextTable.lines([head] + rows, numbers: Set(1...max(shares.vendors.count, 1))).map { "  " + $0 }
  }

  /// What alone would do; of one criterion also what would not.
  private func breakEven(_ robustness: RobustnessFacts) -> [String] {
    let all = robustness.breakEven.filter { $0.kind == .toWin }
    let asked = all.filter { criterion == nil ? $0.status == .attainable : $0.criterion == criterion }
    guard !all.isEmpty else { return [] }
    let rows = asked.map { [name($0.vendor), terminalText($0.criterion), Self.words($0)] }
    return ["To be first by one criterion alone" + (rows.isEmpty ? ": nobody can" : "")]
      + TextTable.lines(rows, numbers: []).map { "  " + $0 }
  }

  private static func words(_ facts: BreakEvenFacts) -> String {
    switch facts.status {
    case .notAttainable: return "cannot do it"
    case .noEffect: return "weighs nothing"
    case .cannotLoseByThisAlone: return "cannot lose by it"
    case .attainable: break
    }
    let levels =
      facts.words.isEmpty
      ? facts.levels.map { levels in
        levels.low == levels.high
          ? Figures.level(levels.low) : "\(Figures.level(levels.low)) to \(Figures.level(levels.high))"
      }.joined(separator: " or ") : facts.words.map { terminalText($0) }.joined(separator: " or ")
    let direction = facts.preference == .min ? "at most " : facts.preference == .max ? "at least " : ""
    let prices = facts.price.map { price in
      ": expected cost \(Figures.money(price.costThen, 2))"
        + (price.allPrices.map { ", all prices \(Figures.fixed($0, 2))%" } ?? "")
    }
    return direction + levels + (prices ?? "")
  }
}
