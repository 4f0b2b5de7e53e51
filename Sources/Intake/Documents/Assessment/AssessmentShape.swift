internal import Outsourcing

/// `assessment.yaml`: what the buyer, and only the buyer, says of the bids.
package enum AssessmentShape {
  package static let assessment = Shape(
    "assessment", "The buyer's judgements on the bids of one comparison.",
    [
      .optional("judged", .list(item: "score") { judged }, "Scores of the panel on judged criteria."),
      .optional("consensus", .list(item: "score") { consensus }, "Agreed scores where the panel differed."),
      .optional(
        "overrides", .list(item: "override") { override },
        "Values set by the buyer in place of a bid's or a computed one."),
      .optional("confirmations", .list(item: "confirmation") { confirmation }, "Must-haves the buyer has checked."),
      .optional("not_applicable", .list(item: "grant") { grant }, "Criteria that do not apply to a provider."),
      .optional("bounds", .list(item: "bound") { bound }, "Between which levels an open answer must lie."),
      .optional("costs", .list(item: "cost") { CostShape.provider }, "Costs the buyer expects with one provider."),
      .optional("risks", .list(item: "risk") { CostShape.risk }, "The register of risks."),
      .optional(
        "benefits", .list(item: "benefit") { benefit }, "Benefits expected of the award; shown, never scored."),
      .optional(
        "weights", .list(item: "opinion") { RoleWeightsShape.opinion },
        "What each role would weigh the uppermost criteria. They are opinions: the ranking is by the weights of the model, and no seal holds them."
      ),
      .optional("notes", .list(item: "note") { note }, "Paragraphs for the report, for a section or a provider."),
      .optional("decision", .record { decision }, "The award, once it is made."),
    ])

  private static let vendor = Shape.Key.required("vendor", .id, "Id of the provider.")
  private static let criterion = Shape.Key.required("criterion", .id, "Id of the criterion.")
  private static let reason = Shape.Key.required("reason", .text, "Why; printed in the report.")
  private static let by = Shape.Key.optional("by", .name, "Who says so.")

  static let judged = Shape(
    "judged score", "One evaluator's score of one provider on one judged criterion.",
    [
      vendor, criterion, .required("evaluator", .name, "Who judged."),
      .required("score", .number, "0 to 5 in whole or half points, by the rubric."),
      .required("sentence", .text, "One sentence saying why this score."),
      .optional("evidence", .text, "What was seen; without it a score of at most 2 is expected."),
    ])

  static let consensus = Shape(
    "consensus", "The score the panel agreed on.",
    [vendor, criterion, .required("score", .number, "0 to 5 in whole or half points."), reason, by])

  static let override = Shape(
    "override", "A value set by the buyer.",
    [
      vendor, criterion, .required("value", .numberOrWord, "The value."),
      .optional("unit", .word(Unit.allCases.map(\.rawValue)), "Unit of the number; default the criterion's."),
      .optional("currency", .currency, "Currency of an amount; default the criterion's."), reason, by,
    ])

  static let confirmation = Shape(
    "confirmation", "A must-have the buyer has checked.",
    [
      vendor, .required("requirement", .id, "Id of the must-have."),
      .required("result", .word(["met", "failed"]), "What was found."), reason, by,
    ])

  static let grant = Shape("grant", "A criterion that does not apply to a provider.", [vendor, criterion, reason, by])

  static let bound = Shape(
    "bound", "Between which levels an open answer must lie.",
    [
      vendor, criterion, .required("low", .number, "Lowest level, in the criterion's unit."),
      .required("high", .number, "Highest level."), reason, by,
    ])

  static let benefit = Shape(
    "benefit", "A benefit expected of the award.",
    [
      .required("benefit", .text, "What is expected."), .optional("measure", .name, "What it is measured by."),
      .optional("baseline", .name, "Where it stands today."),
      .optional("target", .name, "Where it shall be, and when."),
      .optional("owner", .name, "Who answers for it."),
    ])

  static let note = Shape(
    "note", "A paragraph for the report.",
    [
      .optional("section", .name, "Id of the section it opens, such as ranking."),
      .optional("vendor", .id, "Provider it is about."), .required("text", .text, "The paragraph."),
    ])

  static let decision = Shape(
    "decision", "The award.",
    [
      .required("date", .date, "When it was made."), .required("by", .name, "Who made it."),
      .required("chosen", .id, "Id of the provider chosen."),
      .optional("reason", .text, "Why; needed if the provider is not ranked first."),
    ])
}
