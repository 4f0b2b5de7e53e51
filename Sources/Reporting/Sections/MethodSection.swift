internal import Decision
internal import Outcome
internal import Outsourcing

/// All that somebody else needs to get the same result.
enum MethodSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let evaluation = indexed.evaluation
    return Section(
      id: "method", shortTitle: "Method", title: "Method and inputs", question: "Could someone else get this?",
      blocks: [
        .facts(facts(evaluation)), .heading("What counts as 0 and as 100"), .table(anchors(indexed)),
        .heading("Inputs"), .table(inputs(evaluation)),
      ])
  }

  private static func facts(_ evaluation: Evaluation) -> [Fact] {
    let model = evaluation.model
    var facts = [
      Fact(
        term: "Score",
        detail:
          "The sum over all criteria of weight × points, on what counts as 0 and as 100 fixed before the bids were read. Adding or removing a provider changes no other score. Variant "
          + .code(evaluation.ranking.variant) + "."),
      Fact(
        term: "Criteria model",
        detail: .quoted(model.title) + " (" + .quoted(model.file) + ")."
          + (model.source.map { " " + .quoted($0) } ?? "")),
      Fact(term: "Weights", detail: weights(model.weights)),
      Fact(term: "Not answered", detail: "Counts as worst in the score; the most it could add is shown beside it."),
      Fact(term: "Not applicable", detail: notApplicable(model.missing)),
      Fact(
        term: "A range stated by a provider",
        detail: model.missing.vendorInterval == .worst
          ? "Counts with its worse end." : "Counts with the middle of the values of its ends."),
      Fact(
        term: "Beyond 0 or 100",
        detail: model.missing.outside == .clamp
          ? "A level beyond what counts as 0 or 100 gets 0 or 100 and is listed under data quality."
          : "A level beyond what counts as 0 or 100 is refused."),
      Fact(
        term: "Must-haves",
        detail: model.requirements.isEmpty
          ? "The model has none."
          : model.openCountsAs == .conditional
            ? "A must-have without an answer leaves the provider in the ranking, marked."
            : "A must-have without an answer counts as failed."),
      Fact(
        term: "Ties",
        detail: "Scores that differ by less than 0.0000001 points count as equal and share a rank: 1, 2, 2, 4."),
      Fact(
        term: "Rounding",
        detail: "Figures are computed in full and rounded once for print, a half away from zero."),
      Fact(term: "Date", detail: "\(figure: evaluation.comparison.decisionDate.description). No clock was read."),
      Fact(term: "To get this again", detail: .code("steelyard report") + " in the folder of the comparison"),
    ]
    if let notes = evaluation.comparison.notes { facts.append(Fact(term: "Notes", detail: .quoted(notes))) }
    return facts
  }

  private static func weights(_ weights: WeightFacts) -> Text {
    let setBy: Text = weights.setBy.map { " Set by " + .quoted($0) + "." } ?? ""
    let scaled: Text =
      switch weights.scaling {
      case .mustSumToWhole: " Each level sums to 100."
      case .scaleToOne:
        " The top level sums to \(figure: Figures.level(weights.sumBeforeScaling ?? 100)) as given; the model asks for weights of a level to be divided by their sum."
      }
    return .quoted(weights.origin) + setBy + scaled
  }

  private static func notApplicable(_ missing: MissingFacts) -> Text {
    let treatment: Text =
      switch missing.notApplicable {
      case "full": "counts with the full points"
      case "zero": "counts with no points"
      case "exclude": "leaves the criterion out for that provider and shares its weight out beside it"
      default: "counts with \(figure: Figures.level(missing.neutralPoints ?? 50)) points"
      }
    return "Only the buyer can grant it; then it " + treatment + ". A provider's own claim counts as not answered."
  }

  private static func anchors(_ indexed: IndexedEvaluation) -> Table {
    let rows = indexed.leaves.map { criterion in
      let leaf = criterion.leaf
      let ends = leaf.map { $0.anchors.sorted { $0.value < $1.value } } ?? []
      return Table.Row([
        .text(.quoted(criterion.title)), .number(Figures.percent(criterion.globalWeight)),
        .text(leaf.map { "\(figure: $0.currency ?? $0.unit.rawValue)" } ?? "–"),
        .text(level(ends.first)), .text(level(ends.last)),
        .text(leaf.map { "\(figure: form($0.valueFunction))" } ?? "–"),
      ])
    }
    return Table(
      caption: "Weights are shares of the whole decision",
      columns: [
        .init("Criterion"), .init("Weight", .number), .init("Unit"), .init("Counts as 0"), .init("Counts as 100"),
        .init("Between"),
      ], rows: rows, header: 0)
  }

  /// A level, with its value where that is not the end of the scale.
  private static func level(_ anchor: LeafFacts.Anchor?) -> Text {
    guard let anchor else { return "–" }
    let end = anchor.value == 0 || anchor.value == 100
    return .quoted(anchor.level) + (end ? "" : " (\(figure: Figures.level(anchor.value)))")
  }

  private static func form(_ valueFunction: String) -> String {
    switch valueFunction {
    case "linear": "straight line"
    case "piecewise_linear": "straight lines"
    case "plateau": "straight line, level beyond"
    case "exponential": "curve"
    case "logistic": "S-shaped curve"
    case "step": "steps"
    case "levels": "words"
    case "target": "wanted range"
    default: valueFunction
    }
  }

  private static func inputs(_ evaluation: Evaluation) -> Table {
    Table(
      caption: "Every file that was read",
      columns: [.init("File"), .init("Bytes", .number), .init("SHA-256")],
      rows: evaluation.inputs.map { input in
        Table.Row([.text(.quoted(input.path)), .number(String(input.bytes)), .text(.code(input.sha256))])
      }, header: 0)
  }
}
