internal import Decision
internal import Outcome

/// The ranking in futures that the buyer has named.
enum ScenariosSection: ReportSection {
  /// How many lines a picture can hold.
  private static let drawn = 8
  /// How many columns a picture can hold besides the agreed ranking.
  private static let columns = 6

  static func section(of indexed: IndexedEvaluation) -> Section? {
    guard let scenarios = indexed.evaluation.scenarios, !scenarios.isEmpty else { return nil }
    let places = indexed.evaluation.ranking.places
    let leaders = places.filter { $0.rank == 1 }.map(\.vendor)
    let rows = scenarios.map { scenario in
      let first = scenario.places.filter { $0.rank == 1 }
      let second = scenario.places.first { $0.rank > 1 }
      let margin = first.first.flatMap { leader in
        second.map { Figures.pointsBetween(leader.score, $0.score) }
      }
      return Table.Row(
        [
          .text(.quoted(scenario.title)), .text(Self.change(scenario.assumption, indexed)),
          .text(
            scenario.refusal.map { .quoted($0) }
              ?? (first.isEmpty ? "nobody" : first.map { indexed.name($0.vendor) }.inWords)),
          .number(margin ?? "–"),
          .text(
            scenario.refusal != nil
              ? "–" : first.map(\.vendor) == leaders ? "same leader" : "the leader changes"),
        ], kind: first.map(\.vendor) == leaders ? .plain : .firstPlace)
    }
    let holds = scenarios.count { $0.refusal == nil && $0.places.filter { $0.rank == 1 }.map(\.vendor) == leaders }
    return Section(
      id: "scenarios", shortTitle: "Scenarios", title: "Scenarios", question: "Does the order hold in other futures?",
      blocks: [
        .paragraph(
          scenarios.count == 1
            ? "The leader is the same in \(holds) of 1 scenario. Everything that depends on what changes was worked out again."
            : "The leader is the same in \(holds) of \(scenarios.count) scenarios. Everything that depends on what changes was worked out again."
        ),
        .slopes(chart(scenarios, indexed)),
        .table(
          Table(
            caption: "Who is first in each scenario",
            columns: [
              .init("Scenario"), .init("What is otherwise"), .init("First"), .init("Ahead by", .number),
              .init("Effect"),
            ], rows: rows, header: 0)),
        .folded(summary: "Every rank and score", [.table(all(scenarios, indexed))]),
      ])
  }

  private static func chart(_ scenarios: [ScenarioFacts], _ indexed: IndexedEvaluation) -> SlopeChart {
    let shown = scenarios.filter { $0.refusal == nil }.prefix(columns)
    let lines = indexed.evaluation.ranking.places.prefix(drawn).map { place in
      SlopeChart.Line(
        label: indexed.name(place.vendor),
        ranks: [place.rank] + shown.map { scenario in scenario.places.first { $0.vendor == place.vendor }?.rank },
        isFirst: place.rank == 1)
    }
    return SlopeChart(
      columns: ["As agreed"] + shown.map { .quoted($0.title) }, lines: Array(lines),
      sentence: "Ranks as agreed and in each scenario; the table below names who is first.")
  }

  private static func all(_ scenarios: [ScenarioFacts], _ indexed: IndexedEvaluation) -> Table {
    let rows = indexed.evaluation.ranking.places.map { place -> Table.Row in
      let cells = scenarios.map { scenario -> TableCell in
        guard let then = scenario.places.first(where: { $0.vendor == place.vendor }) else {
          return .text(scenario.knockedOut.contains(place.vendor) ? "knocked out" : "–")
        }
        return .text("\(then.rank): \(figure: Figures.points(then.score))")
      }
      return Table.Row(
        [
          .text(indexed.name(place.vendor)),
          .text("\(place.rank): \(figure: Figures.points(place.scores.score))"),
        ] + cells)
    }
    return Table(
      caption: "Rank and score of each provider in each scenario",
      columns: [.init("Provider"), .init("As agreed")] + scenarios.map { .init(.quoted($0.title)) }, rows: rows,
      header: 0)
  }

  static func change(_ assumption: AssumptionFacts, _ indexed: IndexedEvaluation) -> Text {
    var parts: [Text] = assumption.weights.map {
      "\(indexed.title($0.of)) weighs \(figure: Figures.percent($0.percent))"
    }
    if let last = parts.popLast() { parts.append("\(last), the others in proportion") }
    if assumption.volumes != 0 { parts.append("planned volumes \(figure: signed(assumption.volumes))") }
    parts += assumption.rates.map { "\(verbatim: $0.of) \(figure: signed($0.percent))" }
    parts += assumption.prices.map { "prices of \(indexed.name($0.of)) \(figure: signed($0.percent))" }
    parts += assumption.levels.map {
      "\(indexed.title($0.criterion)) of \(indexed.name($0.vendor)): \(.quoted($0.level))"
    }
    parts += assumption.without.map { "without \(indexed.name($0))" }
    return parts.joined(by: "; ")
  }

  private static func signed(_ percent: Double) -> String { (percent > 0 ? "+" : "") + Figures.percent(percent) }
}
