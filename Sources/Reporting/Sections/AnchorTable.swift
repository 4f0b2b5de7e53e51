internal import Decision
internal import Outcome
internal import Outsourcing

/// What counts as 0 and as 100 on every criterion, and what lies between.
enum AnchorTable {
  static func table(_ indexed: IndexedEvaluation) -> Table {
    let rows = indexed.outline.map { criterion, depth in
      let title: Text = .quoted(criterion.title) + (criterion.question.map { ": " + .quoted($0) } ?? "")
      guard let leaf = criterion.leaf else {
        return Table.Row(
          [.text(title), .number(indexed.weight(criterion.id)), .text(""), .text(""), .text(""), .text("")],
          kind: .group, depth: depth)
      }
      let ends = leaf.anchors.sorted { $0.value < $1.value }
      return Table.Row(
        [
          .text(title), .number(indexed.weight(criterion.id)),
          .text(leaf.unit.name(currency: leaf.currency)), .text(end(leaf, ends.first)),
          .text(end(leaf, ends.last)),
          .text(between(leaf)),
        ], depth: depth)
    }
    return Table(
      caption: "Weights are shares of the whole decision",
      columns: [
        .init("Criterion"), .init("Weight", .number), .init("Unit"), .init("Counts as 0"), .init("Counts as 100"),
        .init("Between"),
      ], rows: rows, header: 0)
  }

  /// A level, with its points where that is not the end of the scale.
  private static func end(_ leaf: LeafFacts, _ anchor: LeafFacts.Anchor?) -> Text {
    guard let anchor else { return "–" }
    let isEnd = anchor.value == 0 || anchor.value == 100
    let level = level(leaf, anchor)
    return isEnd ? level : "\(level) (counts as \(figure: Figures.level(anchor.value)))"
  }

  private static func level(_ leaf: LeafFacts, _ anchor: LeafFacts.Anchor) -> Text {
    guard leaf.valueFunction != "levels", let number = Double(anchor.level) else { return .quoted(anchor.level) }
    return "\(figure: Figures.grouped(number))"
  }

  private static func between(_ leaf: LeafFacts) -> Text {
    if let formula = leaf.priceFormula {
      let words = PriceFormulaWords(formula.id)
      let form: Text = leaf.variant.map { ", " + .figure($0) } ?? ""
      return "\((words?.formula ?? .quoted(formula.formula)) + form), over the bids that are not knocked out." + " "
        + (words?.defect ?? .quoted(formula.defect))
    }
    let all = leaf.anchors.map { level(leaf, $0) + " = " + .figure(Figures.level($0.value)) }.joined(by: ", ")
    return switch leaf.valueFunction {
    case "linear": "in proportion"
    case "plateau": "in proportion, level beyond"
    case "exponential": "on a curve"
    case "logistic": "on an S-shaped curve"
    case "piecewise_linear": "in proportion between \(all)"
    case "step": "in steps: \(all)"
    case "levels": all
    case "target": "a wanted range: \(all)"
    default: Text([.plain(leaf.valueFunction)])
    }
  }
}
