internal import Decision
internal import Outcome
internal import Reporting

/// How sure the answer is, as it stands in `evaluation.json`.
enum RobustnessSchema: ClosedSchema {
  static let robustness = object(
    required("leader", text, "Id of the provider ranked first."),
    required("ranges", list(of: safeRange), "How far the weight of each criterion may move alone."),
    required("pairs", list(of: pair), "Pairs of ranked providers, the better one first."),
    optional("dominance", dominance, "Who is at least as good as whom on every criterion."),
    optional("costAndQuality", costAndQuality, "Cost beside the value of everything else."),
    required(
      "breakEven", list(of: breakEven), "Which level of one criterion alone would level a provider and the leader."),
    optional("tornado", tornado, "What moves the lead most."),
    optional("partial", UncertaintySchema.partial, "What holds for all weights and open answers that are possible."),
    optional("simulation", UncertaintySchema.simulation, "How often each provider takes each place."),
    optional("questions", UncertaintySchema.questions, "Which open answer is worth asking for."),
    optional(
      "keepsScoresBesideOthers", truth,
      "Whether an offer that is worst on all criteria but one would leave every other score as it is, bit for bit."),
    optional("disagreement", disagreement, "What the roles that gave weights of their own disagree about."),
    required("notes", texts, "Why something was not worked out."))

  static let scenario = object(
    required("id", text, "Id of the scenario."), required("title", text, "What it is called."),
    required("assumption", assumption, "What is otherwise in it."),
    required("places", places, "The ranking, best first."),
    required("knockedOut", texts, "Providers that fail a must-have in it."),
    optional("refusal", text, "Why it has no ranking."))

  private static let percentages = list(
    of: object(required("of", text, "Id or code."), required("percent", number, "Percent.")))

  private static let assumption = object(
    required("weights", percentages, "Criteria and their shares of the whole."),
    required(
      "levels",
      list(
        of: object(
          required("vendor", text, "Id of the provider."), required("criterion", text, "Id of a leaf or fact."),
          required("level", text, "As written."))), "Levels in place of the stated ones."),
    required("prices", percentages, "Providers and the rise of their prices."),
    required("volumes", number, "Percent by which planned volumes rise."),
    required("rates", percentages, "Currencies and the rise of their worth."),
    required("without", texts, "Providers that do not take part."))

  private static let range = object(
    required("low", percent, "Percent of the whole."), required("high", percent, "Percent of the whole."),
    optional("firstBelow", text, "Who leads just below; absent if the range goes to 0."),
    optional("firstAbove", text, "Who leads just above; absent if the range goes to 100."))

  private static let safeRange = object(
    required("criterion", text, "Id of a leaf or group."), required("weight", percent, "Percent of the whole."),
    optional("range", range, "Where the leader stays first; absent if no other criterion weighs anything."),
    optional("whateverIsOpen", range, "The same whatever the open answers are; absent if there is no such range."),
    required(
      "ties", list(of: object(required("vendor", text, "A rival."), required("weight", percent, "Where it ties."))),
      "Of uppermost criteria."))

  private static let switches = list(
    of: object(required("criterion", text, "Id."), required("weight", percent, "Percent of the whole.")))

  private static let pair = object(
    required("ahead", text, "Id of the better one."), required("behind", text, "Id of the other."),
    required("lead", number, "Points between them."),
    required("switches", switches, "Weights of uppermost criteria at which the two tie."),
    optional(
      "leastShift",
      object(
        required("amount", percent, "Percent of the whole that changes hands."),
        required("receiver", text, "Criterion that gains."), required("givers", switches, "Criteria that give.")),
      "The least shift of weights that levels the two."),
    required("isAheadEverywhere", truth, "Whether the one ahead is better on every criterion."))

  private static let dominance = object(
    required(
      "pairs",
      list(
        of: object(
          required("dominant", text, "At least as good on every criterion."), required("dominated", text, "The other."))
      ),
      "Pairs, whatever the open answers are."))

  private static let offer = object(
    required("vendor", text, "Id of the provider."), required("cost", number, "Expected discounted cost."),
    required("quality", number, "Points of everything but the cost, 0 to 100."))

  private static let costAndQuality = object(
    required("criterion", text, "Criterion that computes the cost."), required("currency", text, "Of the costs."),
    required("offers", list(of: offer), "Every offer."),
    required(
      "frontier",
      object(
        required("frontier", list(of: offer), "Offers that nobody beats on both, by rising cost."),
        required(
          "dominated",
          list(of: object(required("vendor", text, "Id."), required("by", texts, "Who beats it on both."))),
          "Every offer with those that beat it.")), "Who is not beaten on both."),
    required("withoutCost", texts, "Providers of which no cost is known."))

  private static let price = object(
    required("costNow", number, "Expected discounted cost."), required("costThen", number, "What it would have to be."),
    required(
      "lines",
      list(
        of: object(
          required("price", text, "Id of the line."), required("per", text, "What it is asked for."),
          required("currency", text, "Of the price."), required("now", number, "As offered."),
          required("then", number, "As it would have to be."))), "Lines of which one alone would do."),
    optional("allPrices", number, "Percent by which all prices would have to change together."))

  private static let breakEven = object(
    required("vendor", text, "Id of the provider."), required("criterion", text, "Id of the leaf."),
    required(
      "kind", words(["to_win", "may_fall_to"]), "Of a rival what it must show, of the leader how far it may fall."),
    required(
      "status", words(["attainable", "not_attainable", "cannot_lose_by_this_alone", "no_effect"]), "What came out."),
    required("now", number, "Points it has."), optional("points", number, "Points at which both tie."),
    required(
      "levels", list(of: object(required("low", number, "One end."), required("high", number, "The other end."))),
      "Levels worth those points."),
    required("words", texts, "Words worth those points or more."),
    optional("preference", words(["max", "min"]), "Whether at least or at most is meant."),
    optional("price", price, "What the level of a total cost means for the prices."))

  private static let places = list(
    of: object(
      required("vendor", text, "Id of the provider."), required("rank", whole, "From 1."),
      required("score", number, "0 to 100.")))

  private static let disagreement = object(
    required("criteria", texts, "The uppermost criteria."),
    required(
      "roles",
      list(
        of: object(
          required("role", text, "Whose weights they are."),
          required("weights", list(of: percent), "Percent of the whole, in the order of the criteria."),
          required("outside", texts, "Criteria it weighs outside the range in which the leader stays first."),
          required("places", places, "The ranking by these weights, best first."),
          required("source", source, "Where they stand."))), "Every role with its weights."),
    required(
      "spreads",
      list(
        of: object(
          required("criterion", text, "Id."), required("lowest", percent, "Lowest weight."),
          required("highest", percent, "Highest weight."), required("mean", percent, "Mean of all weights."),
          optional("deviation", percent, "Sample standard deviation; absent for one role."))),
      "How far the weights of each criterion lie apart."),
    required("together", places, "The ranking by the mean of all weights, best first."),
    required(
      "without",
      list(of: object(required("role", text, "Who is left out."), required("first", texts, "Who is first then."))),
      "By the mean weights of all roles but one."))

  private static let tornado = object(
    required("lead", number, "Points between the first and the best other."),
    required(
      "rows",
      list(
        of: object(
          required("kind", words(["weight", "cell"]), "What is moved."),
          optional("vendor", text, "Whose level; absent for a weight."), required("criterion", text, "Id of the leaf."),
          required("low", number, "The lead at the lower setting."),
          required("high", number, "The lead at the upper setting."),
          required("losesLead", truth, "Whether the leader falls behind at one of them."),
          required("isFixed", truth, "Whether the weight cannot move."))), "The largest swings."),
    required("more", whole, "How many smaller swings are left out."))
}
