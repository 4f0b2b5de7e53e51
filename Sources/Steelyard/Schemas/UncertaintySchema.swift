internal import Reporting

/// What is open and what follows from it, as it stands in `evaluation.json`.
enum UncertaintySchema: ClosedSchema {
  static let partial = object(
    required("criteria", texts, "The uppermost criteria; weights follow their order."),
    required("statements", texts, "What is known of the weights; empty where they are exact."),
    required(
      "preferences",
      list(
        of: object(
          required("vendor", text, "Id."), required("rival", text, "Id."),
          required("minDifference", number, "Least difference of the scores."),
          required("maxDifference", number, "Greatest difference."),
          required("isNecessary", truth, "Whether the first is never behind."),
          required("isPossible", truth, "Whether the first can be ahead or level."))), "Every ordered pair."),
    required(
      "ranks",
      list(
        of: object(
          required("vendor", text, "Id."), required("best", whole, "Best rank that is reached."),
          required("worst", whole, "Worst rank that is reached."),
          required("bestPossible", whole, "No rank is better."), required("worstPossible", whole, "No rank is worse."))),
      "Best and worst rank of each."),
    required(
      "leads",
      list(
        of: object(
          required("vendor", text, "Id."), required("lead", number, "Largest lead over the best other."),
          required("weights", numbers, "The weights that favour it most."),
          required("canBeFirst", truth, "Whether it can be first."))), "Largest lead of each."))

  static let simulation = object(
    required("hasUncertainWeights", truth, "Whether weights vary."),
    required("openAnswers", whole, "Answers that vary."), required("samples", whole, "Measured shares that vary."),
    required("result", result, "What came out."))

  static let questions = object(
    required(
      "scores", list(of: object(required("vendor", text, "Id."), required("expected", number, "Expected score."))),
      "Expected scores."), optional("choice", text, "Who has the highest."),
    required(
      "questions",
      list(
        of: object(
          required("vendor", text, "Id."), required("criterion", text, "Id of the leaf."),
          required("evppi", number, "Points the choice gains on average by knowing the answer."),
          required("chance", fraction, "Chance that another provider is chosen then."),
          required("guaranteedGain", number, "Points the best answer adds to the guaranteed score."))),
      "By falling value."),
    required(
      "vendors",
      list(
        of: object(
          required("vendor", text, "Id."), required("value", number, "Points gained by knowing all its answers."),
          optional("standardError", number, "Absent where exact."))), "Providers with open answers."),
    required("evpi", number, "Points gained by knowing every answer."),
    optional("evpiStandardError", number, "Absent where exact."), required("seed", whole, "Of what was simulated."),
    required("cases", whole, "Of what was simulated."))

  private static let acceptability = object(
    required("vendors", texts, "In byte order; lists follow it."), required("criteria", texts, "In byte order."),
    required("rankAcceptability", list(of: numbers), "Share of cases in each place, by provider."),
    required("meanRank", numbers, "Mean rank of each."),
    required("pairwiseWinning", list(of: numbers), "Share of cases in which one is ahead of the other."),
    required("centralWeights", list(of: orNull(numbers)), "Mean weights with which each is first; null if never."),
    required("confidenceFactor", list(of: orNull(number)), "Share of cases in which it is first with these."),
    required(
      "holistic",
      object(
        required("linear", numbers, "Falling weights of the places."),
        required("centroid", numbers, "Centroid weights."),
        required("inverse", numbers, "1/place.")), "One figure of all places."))

  private static let result = object(
    required("acceptability", acceptability, "Shares of cases."),
    required("procedure", text, "How weights were drawn."),
    required("cases", whole, "Number of cases."), required("seed", whole, "Seed of the draws."),
    required("largestStandardError", number, "Of a share of one half."),
    required("meanScore", numbers, "Mean score of each."), required("meanBestScore", number, "Mean of the best score."),
    optional(
      "scoreQuantiles",
      list(
        of: object(
          required("low", number, "5 percent of the cases lie below."), required("median", number, "Half."),
          required("high", number, "95 percent."))), "Spread of the scores."),
    optional(
      "fixed",
      object(
        required("firstPlace", numbers, "Share of cases in first place with the stated weights."),
        required("meanScore", numbers, "Mean scores."), required("meanBestScore", number, "Mean of the best."),
        required("perfectInformation", number, "Points gained by knowing every answer."),
        required("answers", numbers, "Points gained by knowing all answers of one.")), "With the stated weights."))

  private static func orNull(_ form: JSONValue) -> JSONValue {
    .object([.init("anyOf", .array([form, .object([.init("type", .text("null"))])]))])
  }
}
