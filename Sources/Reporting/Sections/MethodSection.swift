internal import Decision
internal import Outcome
internal import Outsourcing

/// All that somebody else needs to get the same result.
enum MethodSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let evaluation = indexed.evaluation
    let seal = SealWords(indexed)
    var blocks: [Block] = [
      .facts(facts(evaluation) + (seal.map { [$0.fact] } ?? []))
    ]
    blocks += seal?.blocks ?? []
    blocks += [
      .heading("What counts as 0 and as 100"), .table(anchors(indexed)),
    ]
    if !evaluation.model.requirements.isEmpty {
      blocks += [.heading("Must-haves"), .table(mustHaves(evaluation))]
    }
    return Section(
      id: "method", shortTitle: "Method", title: "Method and inputs",
      question: "Could somebody else get the same result?",
      blocks: blocks + [.onPage([.heading("Files"), .table(inputs(evaluation))])])
  }

  static func facts(_ evaluation: Evaluation) -> [Fact] {
    let model = evaluation.model
    var facts = [
      Fact(
        term: "Score",
        detail:
          "Each criterion gives points from 0 to 100; the score is the sum of weight × points. What counts as 0 and as 100 stands in the criteria model and does not depend on the bids"
          + (RelativePriceWords(evaluation)?.dependence ?? ", so adding or removing a provider changes no other score.")
          + " Method: " + .code(evaluation.ranking.variant) + "."),
      Fact(
        term: "Criteria model",
        detail: .quoted(model.title) + " (" + .quoted(model.file) + ")."
          + (model.source.map { " " + .quoted($0) } ?? "")),
      Fact(term: "Weights", detail: weights(model.weights)),
      Fact(term: "Not answered", detail: "Counts as worst. The ranking shows beside it the most it could add."),
      Fact(term: "Not applicable", detail: notApplicable(model.missing)),
      Fact(
        term: "A range in a bid",
        detail: model.missing.vendorInterval == .worst
          ? "Counts with its worse end." : "Counts with the middle between the points of its two ends."),
      Fact(
        term: "Beyond the scale",
        detail: model.missing.outside == .clamp
          ? "An answer beyond what counts as 0 or 100 gets 0 or 100 and is listed under Data quality."
          : "An answer beyond what counts as 0 or 100 is refused."),
      Fact(term: "Must-haves", detail: mustHaveRule(model)),
      Fact(
        term: "Ties",
        detail: "Scores that differ by less than 0.0000001 points count as equal and share a rank: 1, 2, 2, 4."),
      Fact(
        term: "Rounding",
        detail:
          "Ranks follow the scores in full. Figures are rounded once, for print, halves away from zero; a difference shown is the difference of the figures shown."
      ),
      Fact(
        term: "Date",
        detail: "The comparison holds for \(figure: evaluation.comparison.decisionDate.inWords). No clock was read."),
      Fact(
        term: "To get it again", detail: "Run " + .code("steelyard report") + " in the folder of the comparison."),
    ]
    if evaluation.robustness?.keepsScoresBesideOthers == true {
      facts.append(
        Fact(
          term: "An offer nobody would take",
          detail:
            "An offer that is worst on everything but one criterion was added for a trial: no other score moved by a single bit."
        ))
    }
    if let sources = evaluation.analysis?.sources, !sources.isEmpty {
      facts.append(Fact(term: "Figures of others", detail: sources.map(\.line).joined(by: ". ") + "."))
    }
    if let anonymity = evaluation.anonymity { facts.append(Fact(term: "Names", detail: letters(anonymity))) }
    if let notes = evaluation.comparison.notes { facts.append(Fact(term: "Notes", detail: .quoted(notes))) }
    return facts
  }

  private static func letters(_ anonymity: AnonymityFacts) -> Text {
    let vendors: [Text] =
      anonymity.vendors
      ? ["Providers have letters in the order of the ranking, in place of names, ids and files."] : []
    let evaluators: [Text] =
      anonymity.evaluators
      ? ["Roles have letters in the order of their weights, other evaluators in that of the number of their scores."]
      : []
    return (vendors + evaluators).joined(by: " ")
  }

  private static func weights(_ weights: WeightFacts) -> Text {
    let setBy: Text = weights.setBy.map { " Set by " + .quoted($0) + "." } ?? ""
    let scaled: Text =
      switch weights.scaling {
      case .mustSumToWhole: " Each level of the model sums to 100%."
      case .scaleToOne:
        " The top level sums to \(figure: Figures.level(weights.sumBeforeScaling ?? 100)) as written; the model asks for the weights of a level to be divided by their sum."
      case .useAsGiven: " The weights count as written, whatever their sum."
      }
    let end: Text = weights.origin.hasSuffix(".") ? "" : "."
    return .quoted(weights.origin) + end + setBy + scaled
  }

  private static func notApplicable(_ missing: MissingFacts) -> Text {
    let treatment: Text =
      switch missing.notApplicable {
      case "full": "counts with the full points"
      case "zero": "counts with no points"
      case "exclude": "leaves the criterion out for that provider and shares its weight out among the others"
      default: "counts with \(figure: Figures.level(missing.neutralPoints ?? 50)) points"
      }
    return "Only the buyer can grant it; then it " + treatment + ". A provider's own claim counts as not answered."
  }

  private static func mustHaveRule(_ model: ModelFacts) -> Text {
    guard !model.requirements.isEmpty else { return "The criteria model has none." }
    return model.openCountsAs == .conditional
      ? "Decided before any score is looked at. A must-have without an answer leaves the provider in the ranking, marked."
      : "Decided before any score is looked at. A must-have without an answer counts as failed."
  }

  private static func mustHaves(_ evaluation: Evaluation) -> Table {
    let rows = evaluation.model.requirements.map { requirement in
      func count(_ result: Requirement.Result) -> TableCell {
        .number(String(evaluation.screening.count { $0.requirement == requirement.id && $0.result == result }))
      }
      return Table.Row([
        .text(.quoted(requirement.title)), .text(.quoted(requirement.condition)),
        .text(requirement.reason.map { .quoted($0) } ?? "–"), count(.met), count(.failed), count(.open),
      ])
    }
    return Table(
      caption: "How many bids meet each must-have",
      columns: [
        .init("Must-have"), .init("What is asked"), .init("Why"), .init("Met", .number), .init("Failed", .number),
        .init("Not answered", .number),
      ], rows: rows, header: 0)
  }

  // MARK: What counts as 0 and as 100

  static func anchors(_ indexed: IndexedEvaluation) -> Table {
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
          .text("\(figure: leaf.unit.name(currency: leaf.currency))"), .text(end(leaf, ends.first)),
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
    return level(leaf, anchor) + (isEnd ? "" : " (counts as \(figure: Figures.level(anchor.value)))")
  }

  private static func level(_ leaf: LeafFacts, _ anchor: LeafFacts.Anchor) -> Text {
    guard leaf.valueFunction != "levels", let number = Double(anchor.level) else { return .quoted(anchor.level) }
    return "\(figure: Figures.grouped(number))"
  }

  private static func between(_ leaf: LeafFacts) -> Text {
    if let formula = leaf.priceFormula {
      let form: Text = leaf.variant.map { ", \(figure: $0)" } ?? ""
      return "\(figure: formula.formula)" + form + ", over the bids that are not knocked out. \(figure: formula.defect)"
    }
    let all = leaf.anchors.map { level(leaf, $0) + " = \(figure: Figures.level($0.value))" }.joined(by: ", ")
    return switch leaf.valueFunction {
    case "linear": "in proportion"
    case "plateau": "in proportion, level beyond"
    case "exponential": "on a curve"
    case "logistic": "on an S-shaped curve"
    case "piecewise_linear": "in proportion between " + all
    case "step": "in steps: " + all
    case "levels": all
    case "target": "a wanted range: " + all
    default: "\(figure: leaf.valueFunction)"
    }
  }

  private static func inputs(_ evaluation: Evaluation) -> Table {
    Table(
      caption: "Every file that was read, with its fingerprint",
      columns: [.init("File"), .init("Bytes", .number), .init("SHA-256")],
      rows: evaluation.inputs.map { input in
        Table.Row([.text(.quoted(input.path)), .number(String(input.bytes)), .text(.code(input.sha256))])
      }, header: 0)
  }
}
