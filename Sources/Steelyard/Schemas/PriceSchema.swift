internal import Outsourcing
internal import Reporting

/// Price formulas side by side, as they stand in `evaluation.json`.
enum PriceSchema: ClosedSchema {
  static let prices = object(
    required("agreed", text, "Id of the formula by which prices are scored; only it counts."),
    required("agreedVariant", text, "Form of that formula; empty where there is only one."),
    required("isDefault", truth, "Whether the buyer named no formula."),
    required(
      "laboratory",
      object(
        required("priceWeight", fraction, "Share of the price in the decision."),
        required("lines", list(of: line), "One for each formula and form."),
        required("leftOut", texts, "Bids that are not admissible.")), "One tender under every formula."),
    required(
      "reversals", list(of: reversal),
      "What changes in the ranking when a bid that did not win is dropped; empty unless the formula is relative."),
    required(
      "abnormallyLow",
      list(
        of: object(
          required("bid", text, "Id of the provider."), required("price", number, "Expected cost."),
          required(
            "triggers",
            list(
              of: object(
                required("reason", words(reasons.map(\.rawValue)), "What it fell short of."),
                required("limit", number, "Price it had to reach."))), "At least one."))),
      "Bids so low that the provider is asked how it will deliver; never a knock-out by itself."))

  private static let reasons: [AbnormallyLowBid.Reason] = [.belowMedian, .belowShouldCost, .belowFloor]
  private static let yields: [PriceYield] = [.priceScore, .total, .comparedPrice]
  private static let orders: [PriceReversal.Order] = [.ahead, .level, .behind]

  private static let reversal = object(
    required("dropped", text, "Bid that is dropped."),
    required(
      "pairs",
      list(
        of: object(
          required("first", text, "Ahead with all bids."), required("second", text, "The other."),
          required("before", words(orders.map(\.rawValue)), "How the first stands with all bids."),
          required("after", words(orders.map(\.rawValue)), "How it stands without the dropped one."))),
      "Bids whose order changes."),
    optional("refusal", text, "Why there is no order without the bid."))

  private static let line = object(
    required("formula", text, "Id of the formula."), required("title", text, "What it is called."),
    required("variant", text, "Form of the formula; empty where there is only one."),
    required("defect", text, "What is known to be wrong with it."),
    required("yield", words(yields.map(\.rawValue)), "What the formula gives."),
    required("isRelative", truth, "Whether the score of a bid depends on other bids."),
    optional(
      "standing",
      object(
        required(
          "places",
          list(
            of: object(
              required("bid", text, "Id of the provider."), optional("priceScore", number, "0 to 100."),
              required("value", number, "What the bids are ordered by."), required("rank", whole, "From 1."))),
          "By rank."),
        required(
          "passedOver",
          list(of: object(required("bid", text, "Id of the provider."), required("reason", text, "Why."))),
          "Admissible bids that the formula does not score."), required("notes", texts, "Remarks.")),
      "The order by this formula; absent if it has none."),
    required(
      "reversals",
      list(of: reversal), "What changes when a bid that did not win is dropped."),
    optional("refusal", text, "Why the formula has no answer."))
}
