internal import Outcome
internal import Outsourcing

/// Every value of every provider with its place in its file.
enum EvidenceSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let evaluation = indexed.evaluation
    guard !evaluation.vendors.isEmpty else { return nil }
    let ranked = evaluation.ranking.places.map(\.vendor)
    let rest = evaluation.vendors.map(\.id).filter { !ranked.contains($0) }
    let blocks = (ranked + rest).map { vendor in
      Block.folded(
        summary: indexed.name(vendor) + summary(indexed, vendor), [.table(table(indexed, vendor))])
    }
    return Section(
      id: "evidence", shortTitle: "Evidence", title: "Evidence", question: "Where does each value come from?",
      blocks: blocks)
  }

  private static func summary(_ indexed: IndexedEvaluation, _ vendor: String) -> Text {
    let answered = indexed.leaves.filter { indexed.performance(vendor, $0.id)?.state == .answered }.count
    return ", \(answered) of \(indexed.leaves.count) criteria answered"
  }

  private static func table(_ indexed: IndexedEvaluation, _ vendor: String) -> Table {
    let place = indexed.evaluation.ranking.places.first { $0.vendor == vendor }
    let shown = place.map(indexed.shownContributions)
    let rows = indexed.leaves.map { leaf in
      let performance = indexed.performance(vendor, leaf.id)
      return Table.Row([
        .text(.quoted(leaf.title)), .text(value(performance, leaf)),
        .number(indexed.points(vendor, leaf.id).map { Figures.points($0.headline) } ?? "–"),
        .number(Figures.percent(leaf.globalWeight)),
        .number(shown.map { Figures.points($0[leaf.id] ?? 0) } ?? "–"),
        .text(support(performance)), .text(performance?.source.map { .source($0) } ?? "no source"),
      ])
    }
    return Table(
      caption: place == nil
        ? "Knocked out: what it adds is not counted" : "What it adds sums to the score",
      columns: [
        .init("Criterion"), .init("Value", .number), .init("Points", .number), .init("Weight", .number),
        .init("Adds", .number), .init("Evidence"), .init("Source"),
      ], rows: rows, header: 0)
  }

  static func value(_ performance: PerformanceFacts?, _ leaf: CriterionFacts) -> Text {
    guard let performance else { return "no answer" }
    let unit: Text = leaf.leaf.map { unitText($0) } ?? ""
    switch performance.state {
    case .missing: return "not in the bid"
    case .unanswered: return "not answered" + reason(performance)
    case .notApplicable: return "not applicable, claimed" + reason(performance)
    case .answered: break
    }
    switch (performance.level, performance.low, performance.high) {
    case (.number(let number), _, _): return "\(figure: Figures.level(number))" + unit + written(performance, number)
    case (.word(let word), _, _): return .quoted(word)
    case (nil, .some(let low), .some(let high)):
      return "\(figure: Figures.level(low)) to \(figure: Figures.level(high))" + unit
    default: return "no answer"
    }
  }

  /// The original beside a converted value.
  private static func written(_ performance: PerformanceFacts, _ number: Double) -> Text {
    performance.written.map { ", written " + .quoted($0) } ?? ""
  }

  private static func reason(_ performance: PerformanceFacts) -> Text {
    performance.reason.map { ": " + .quoted($0) } ?? ""
  }

  private static func support(_ performance: PerformanceFacts?) -> Text {
    guard let performance, performance.state == .answered else { return "–" }
    var text: Text = "\(figure: performance.evidence.rawValue)"
    if let document = performance.document { text = text + ", " + .quoted(document) }
    if let page = performance.page { text = text + " p. " + .quoted(page) }
    if let date = performance.date { text = text + ", \(figure: date.description)" }
    return text
  }

  static func unitText(_ leaf: LeafFacts) -> Text {
    switch leaf.unit {
    case .percent: "%"
    case .index, .ratio: ""
    default:
      leaf.currency.map { currency in " \(figure: currency)" }
        ?? (leaf.unit.form == .word ? "" : " \(figure: leaf.unit.rawValue)")
    }
  }
}
