internal import Decision
internal import Outcome
internal import Outsourcing

/// The rules by which answers become points and points a ranking, for everybody who is to check them.
enum MethodRules {
  static func facts(_ evaluation: Evaluation) -> [Fact] {
    let model = evaluation.model
    let dependence: Text =
      RelativePriceWords(evaluation)?.dependence ?? ", so adding or removing a provider changes no other score."
    return [
      Fact(
        term: "Score",
        detail:
          "Each criterion gives points from 0 to 100; the score is the sum of weight × points. What counts as 0 and as 100 stands in the criteria model and does not depend on the bids\(dependence) Method: \(.code(evaluation.ranking.variant))."
      ),
      Fact(term: "Weights", detail: weights(model)),
      Fact(term: "Not answered", detail: "Counts as worst."),
      Fact(term: "Not applicable", detail: notApplicable(model.missing)),
      Fact(
        term: "A range in a bid",
        detail: model.missing.vendorInterval == .worst
          ? "Counts with its worse end." : "Counts with the middle between the points of its two ends."),
      Fact(
        term: "Beyond the scale",
        detail: model.missing.outside == .clamp
          ? "An answer beyond what counts as 0 or 100 gets 0 or 100 and is remarked on."
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
        detail: "The comparison holds for \(date: evaluation.comparison.decisionDate). No clock was read."),
    ]
  }

  private static func weights(_ model: ModelFacts) -> Text {
    let weights = model.weights
    // Each group has a level of weights below it, and there is the uppermost one.
    if weights.byMethod?.count == 1 + model.criteria.count(where: { $0.leaf == nil }) {
      return "All come out of a method, as is said under “How the weights arose”."
    }
    let setBy: [Text] = weights.setBy.map { ["Set by \(.quoted($0))."] } ?? []
    let scaled: Text =
      switch weights.scaling {
      case .mustSumToWhole: "Each level of the model sums to \(figure: "100%")."
      case .scaleToOne:
        weights.sumBeforeScaling.map {
          "The top level sums to \(figure: Figures.level($0)) as written; the model asks for the weights of a level to be divided by their sum."
        } ?? "The model asks for the weights of a level to be divided by their sum."
      case .useAsGiven: "The weights count as written, whatever their sum."
      }
    let end: Text = weights.origin.hasSuffix(".") ? "" : "."
    let byMethod: [Text] =
      weights.byMethod == nil
      ? [] : ["Some come out of a method, as is said under “How the weights arose”; of the others the model says:"]
    return (byMethod + [.quoted(weights.origin) + end] + setBy + [scaled]).joined(by: " ")
  }

  private static func notApplicable(_ missing: MissingFacts) -> Text {
    let treatment: Text =
      switch missing.notApplicable {
      case "full": "counts with the full points"
      case "zero": "counts with no points"
      case "exclude": "leaves the criterion out for that provider and shares its weight out among the others"
      default: "counts with \(figure: Figures.level(missing.neutralPoints ?? 50)) points"
      }
    return "Only the buyer can grant it; then it \(treatment). A provider's own claim counts as not answered."
  }

  private static func mustHaveRule(_ model: ModelFacts) -> Text {
    guard !model.requirements.isEmpty else { return "The criteria model has none." }
    return model.openCountsAs == .conditional
      ? "Decided before any score is looked at. A must-have without an answer leaves the provider in the ranking, marked."
      : "Decided before any score is looked at. A must-have without an answer counts as failed."
  }
}
