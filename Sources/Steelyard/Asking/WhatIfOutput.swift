internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

/// Forms in which answers to questions are printed (`--format`).
public enum AnswerFormat: String, Sendable, CaseIterable {
  case text, json
}

extension WhatIfAnswer {
  public func printed(_ format: AnswerFormat) throws -> String {
    switch format {
    case .text: text
    case .json: try json.document
    }
  }

  // MARK: For people

  private var text: String {
    let rows = after.places.map { place -> [String] in
      let old = before.places.first { $0.vendor == place.vendor }?.rank
      return [
        "  \(place.rank)", terminalText(place.name), Figures.points(place.scores.score),
        old == place.rank ? "" : old.map { "was \($0)" } ?? "was knocked out",
        old.map { $0 == place.rank ? "" : Self.signed($0 - place.rank) } ?? "",
      ]
    }
    let out = after.knockedOut.map { entry in
      "  out: \(terminalText(entry.name)), \(terminalText(entry.reason))"
    }
    return ([question] + TextTable.lines(rows, numbers: [0, 2]) + out + [verdict] + ranges).joined(separator: "\n")
      + "\n"
  }

  private static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : String(number) }

  /// What is asked, as a sentence.
  private var question: String {
    var parts: [String] = []
    if let scenario { parts.append("“\(terminalText(scenario.title))”") }
    let own = Set(scenario.map { $0.assumption.weights.map(\.criterion) } ?? [])
    let weights = assumption.weights.filter { !own.contains($0.criterion) }
    parts += weights.map { weight in
      "\(terminalText(weight.criterion)) weighs \(Figures.percent(100 * weight.share)) (now \(Figures.percent(100 * now(weight.criterion))))"
    }
    if !weights.isEmpty, leavesOthers { parts[parts.count - 1] += ", the others in proportion" }
    let levels = assumption.levels.dropFirst(scenario?.assumption.levels.count ?? 0)
    parts += levels.map { level in
      "\(terminalText(level.criterion)) of \(terminalText(name(level.vendor))) is \(terminalText(AssumptionFacts.words(level.answer)))"
    }
    parts += assumption.prices.map { change in
      "the prices of \(terminalText(name(change.vendor))) \(change.percent < 0 ? "fall" : "rise") by \(Figures.percent(change.percent.magnitude))"
    }
    let absent = assumption.without.dropFirst(scenario?.assumption.without.count ?? 0)
    parts += absent.map { "\(terminalText(name($0))) does not take part" }
    return "What if \(parts.joined(separator: "; "))?"
  }

  /// True if some weight follows from those that are assumed.
  private var leavesOthers: Bool {
    let moved = Set(assumption.weights.map(\.criterion))
    return comparison.model.tree.leaves.contains { moved.isDisjoint(with: $0.path) }
  }

  private func name(_ vendor: String) -> String {
    comparison.bids.first { $0.bid.id == vendor }?.bid.name ?? vendor
  }

  /// Share of the whole that a criterion has now.
  private func now(_ criterion: String) -> Double {
    comparison.model.tree.leaves.filter { $0.path.contains(criterion) }.reduce(0) { $0 + $1.globalWeight }
  }

  /// Who leads then, and whether that is another.
  private var verdict: String {
    let (old, new) = (Self.leaders(before), Self.leaders(after))
    guard let leader = new.first else { return "Nobody would be left." }
    let second = after.places.first { $0.rank > 1 }
    let margin = second.map {
      ", \(Figures.pointsBetween(leader.scores.score, $0.scores.score)) points ahead of \(terminalText($0.name))"
    }
    let names = new.map { terminalText($0.name) }.joined(separator: " and ")
    if new.map(\.vendor) == old.map(\.vendor) {
      return new.count > 1 ? "\(names) still tie\(margin ?? "")." : "\(names) stays first\(margin ?? "")."
    }
    return "The leader changes: \(names) \(new.count > 1 ? "would tie" : "would be first")\(margin ?? "")."
  }

  /// From which weight on whom leads, where one weight alone is moved.
  private var ranges: [String] {
    guard let range = safeRange?.range else { return [] }
    func named(_ vendor: String) -> String { terminalText(name(vendor)) }
    var ends: [String] = []
    if let below = range.firstBelow { ends.append("\(named(below)) leads below \(Figures.fixed(range.low, 1))%") }
    if let above = range.firstAbove { ends.append("\(named(above)) leads above \(Figures.fixed(range.high, 1))%") }
    let leader = before.places.first.map { named($0.vendor) } ?? ""
    return [
      "\(leader) stays first from \(Figures.fixed(range.low, 1))% to \(Figures.fixed(range.high, 1))%"
        + (ends.isEmpty ? "." : "; \(ends.joined(separator: ", ")).")
    ]
  }

  private static func leaders(_ ranking: RankingFacts) -> [PlaceFacts] { ranking.places.filter { $0.rank == 1 } }

  // MARK: For programs

  private var json: JSONValue {
    get throws {
      .members([
        ("comparison", .text(comparison.id)), ("scenario", scenario.map { .text($0.id) } ?? .null),
        ("assumption", try JSONValueEncoder.value(of: AssumptionFacts(assumption))),
        ("leaderChanges", .truth(Self.leaders(before).map(\.vendor) != Self.leaders(after).map(\.vendor))),
        ("ranking", .array(after.places.map(place))),
        ("knockedOut", .array(after.knockedOut.map { RankingJSON.entry($0) })),
      ])
    }
  }

  private func place(_ place: PlaceFacts) -> JSONValue {
    let old = before.places.first { $0.vendor == place.vendor }
    return RankingJSON.place(
      place,
      and: [
        ("rankBefore", old.map { .number(Double($0.rank)) } ?? .null),
        ("scoreBefore", old.map { .number($0.scores.score) } ?? .null),
      ])
  }
}
