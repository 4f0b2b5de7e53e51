internal import Decision
internal import Outsourcing

/// A criteria model: the buyer's tree of criteria with weights, anchors and requirements. Data, no code.
package enum CriteriaShape {
  package static let model = Shape(
    "criteria", "A criteria model: what is compared, what counts as 0 and as 100, and how much it weighs.",
    [
      .required("id", .id, "Id of the model; also its file name."),
      .required("title", .name, "Title in reports."),
      .optional("source", .text, "Where the model comes from."),
      .required("weights", .record { weights }, "Who set the weights and how."),
      .optional("missing", .record { missing }, "What a cell without a plain value counts as."),
      .optional(
        "open_counts_as", .word(OpenRequirement.allCases.map(\.rawValue)),
        "Whether a requirement without an answer leaves the provider in, marked (conditional, the default), or out (failed)."
      ),
      .required("criteria", .list(item: "criterion") { criterion }, "The top level of the tree."),
      .optional(
        "facts", .list(item: "fact") { fact },
        "Facts that bids state and no criterion scores; must-haves and computed figures use them."),
      .optional(
        "inputs", .textsByName,
        "Which criterion or fact gives what the computed figures need: handling_time: quality.aht, and so on."),
      .optional(
        "evidence_factors", .record { evidenceFactors },
        "What share of full credit a certificate or a control gets by how well it is shown."),
      .optional(
        "controls", .list(item: "control") { control },
        "Security controls that are asked one by one; the computed control coverage is made from the answers."),
      .optional(
        "requirements", .list(item: "requirement") { requirement },
        "Must-haves: they knock out before any score is looked at, and never add points."),
    ])

  static let weights = Shape(
    "weights", "Who set the weights and how; printed in every report.",
    [
      .required("origin", .text, "How the weights arose."),
      .optional("set_by", .name, "Who set them."),
      .optional(
        "scale_to_one", .yesNo,
        "true: weights of a level that do not sum to 100 are divided by their sum, and the report says so. Default false: such a level is an error."
      ),
    ])

  static let missing = Shape(
    "missing", "What a cell without a plain value counts as.",
    [
      .optional(
        "not_applicable", .word(NotApplicableWord.allCases.map(\.rawValue)),
        "What a not-applicable granted by the buyer counts as; default neutral."),
      .optional("neutral_points", .number, "Points of neutral, 0 to 100; default 50."),
      .optional(
        "vendor_interval", .word(CellPolicy.VendorInterval.allCases.map(\.rawValue)),
        "What a range stated by a provider counts as in the score; default worst."),
      .optional(
        "outside", .word(OutsideRule.allCases.map(\.rawValue)),
        "What a level beyond the anchors gets: the value of the nearer anchor, named in the report (clamp, the default), or a refusal."
      ),
    ])

  static let criterion: Shape = Shape(
    "criterion", "A group (with criteria of its own) or a leaf (with a unit and a value).",
    [
      .required("id", .id, "Id; a leaf's id is what bids answer to."),
      .required("title", .name, "Title in reports."),
      .optional("question", .text, "What is asked, and what good looks like."),
      .required("weight", .number, "Weight within the level, 0 or more; each level sums to 100."),
      .optional("criteria", .list(item: "criterion") { criterion }, "Group only: its criteria."),
      .optional(
        "kind", .word(CriterionKind.allCases.map(\.rawValue)),
        "Leaf only: who states its value: measured (the bid, the default), judged (the buyer's panel), derived (computed)."
      ),
      .optional(
        "measure", .word(DerivedMeasures.all.map(\.id)),
        "Derived leaf only: what computes it. Without one its values are overrides with a reason."),
      .optional(
        "schemes", .numbersByName,
        "Measure certificate-score only: which certificates count, each with its points; they sum to 100."),
      .optional("evidence", .text, "Leaf only: what evidence is asked."),
      .optional("rubric", .textsByName, "Judged leaf only: what each score from 0 to 5 means."),
      .optional(
        "unit", .word(Unit.allCases.map(\.rawValue)), "Leaf only: unit of its numbers, or the kind of its words."),
      .optional("currency", .currency, "Leaf in money only: the currency of its anchors."),
      .optional(
        "direction", .word(Direction.allCases.map(\.rawValue)),
        "Leaf only: max (more is better) or min; checked against the anchors."),
      .optional("value", .record { value }, "Leaf only: what a level is worth."),
    ])

  static let value = Shape(
    "value", "What a level is worth, from 0 to 100, on anchors fixed before any bid is read.",
    [
      .required("type", .word(ValueFunctions.all.map { $0.form }), "Form of the function."),
      .optional("worst", .number, "linear, plateau, exponential, logistic: what counts as 0."),
      .optional("best", .number, "linear, plateau, exponential, logistic: what counts as 100."),
      .optional("points", .numberPairs, "piecewise_linear: [level, value] pairs, levels rising."),
      .optional("shape", .word(["any"]), "piecewise_linear: any, if the values may rise and fall."),
      .optional("mid_points", .number, "exponential: value at half range, 1 to 99; or mid_level."),
      .optional("mid_level", .number, "exponential: level worth 50; or mid_points."),
      .optional("steepness", .number, "logistic: over 0, up to 50."),
      .optional("centre", .number, "logistic: middle of the curve as a share of the range, between 0 and 1."),
      .optional("direction", .word(Direction.allCases.map(\.rawValue)), "step: max or min."),
      .optional("below", .number, "step: value if no threshold is met."),
      .optional("steps", .numberPairs, "step: [threshold, value] pairs, best first."),
      .optional("levels", .numbersByName, "levels: each word of the scale with its value."),
      .optional("low", .number, "target: level worth 0 below the wanted range."),
      .optional("ideal_from", .number, "target: where the wanted range begins."),
      .optional("ideal_to", .number, "target: where it ends."),
      .optional("high", .number, "target: level worth 0 above it."),
    ])

  static let fact = Shape(
    "fact", "A fact that bids state and no criterion scores.",
    [
      .required("id", .id, "Id; bids answer to it as to a leaf."),
      .required("title", .name, "Title in reports and forms."),
      .optional("question", .text, "What is asked, in plain words, for the forms."),
      .required("unit", .word(Unit.allCases.map(\.rawValue)), "Unit of its numbers, or the kind of its words."),
      .optional("words", .words([]), "For unit level: the words it is answered with."),
      .optional("used_for", .text, "What uses it."),
      .optional(
        "measure", .word(DerivedMeasures.all.map(\.id)), "What computes it; a bid then cannot state it."),
    ])

  static let evidenceFactors = Shape(
    "evidence factors",
    "What share of full credit a certificate or a control gets by how well it is shown, from 0 to 1, never falling from level to level. The defaults are a convention of ours, not a measurement.",
    [
      .optional("none", .number, "Nothing was offered. Default 0."),
      .optional("claimed", .number, "The provider says so. Default 0.25."),
      .optional("documented", .number, "A document shows it. Default 0.5."),
      .optional("attested", .number, "An officer or a customer signed it. Default 0.75."),
      .optional("certified", .number, "An independent body vouches for it. Default 1."),
    ])

  static let control = Shape(
    "control", "A security control; bids answer yes, partly or no, with evidence.",
    [
      .required("id", .id, "Id; bids answer to it as to a criterion."),
      .required("title", .name, "What is asked."),
      .optional("weight", .number, "Weight among the controls; default 1."),
    ])

  static let requirement = Shape(
    "requirement", "A must-have on a leaf, a declared fact or a group.",
    [
      .required("id", .id, "Id of the requirement."),
      .required("title", .name, "The requirement in words, as the report prints it."),
      .optional("criterion", .id, "Leaf whose level is tested; or fact, or group."),
      .optional("fact", .id, "Declared fact that is tested."),
      .optional("group", .id, "Group whose value from 0 to 100 is tested."),
      .optional("at_least", .number, "Met by this level or more."),
      .optional("at_most", .number, "Met by this level or less."),
      .optional("one_of", .words([]), "Met by any of these words."),
      .optional(
        "data", .word(DataClass.allCases.map(\.rawValue)),
        "Asked only where this class of data is handled, as the comparison says under service; always asked where it says nothing."
      ),
      .optional("reason", .text, "Why it is a must-have."),
    ])

  enum NotApplicableWord: String, CaseIterable {
    case neutral, full, zero, exclude
  }
}
