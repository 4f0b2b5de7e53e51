/// PROMETHEE II: the net flow of preferences, how much a vendor is preferred to the others less how much they are to it.
///
/// Source: Brans, Vincke & Mareschal (1986). PROMETHEE I, which leaves pairs incomparable, is ``PrometheeFlows/relations``.
package enum Promethee: RankingMethod {
  package static let id = "promethee2"
  /// `usual` takes the function of that name for every criterion, `functions` those of the parameters.
  package static let variants = ["usual", "functions"]
  package static let description = MethodDescription(
    name: "PROMETHEE I and II",
    formula:
      "for every pair the weighted preferences of one over the other, from its lead in each criterion; the average preference over the others less that of the others over it",
    parameters: [
      .init(
        "preference_functions",
        "for each criterion usual, u_shape (q), v_shape (p), level (q, p), linear (q, p) or gaussian (s): indifference q and preference p in the unit of the criterion, 0 ≤ q ≤ p, s > 0",
        standard: "usual")
    ],
    sources: ["Brans, Vincke & Mareschal 1986, How to select and how to rank projects: The PROMETHEE method"],
    breaches: [
      .init(.irrelevantAlternatives, ["usual", "functions"], "a flow is an average over the others, whoever they are"),
      .init(.copies, ["usual", "functions"], "a copy is one rival more, and counts in every flow"),
    ],
    traps: [
      "The flows are divided by n − 1; software that does not divide gives flows beyond 1.",
      "Thresholds are in the unit of the criterion: a change from pounds to thousands changes q, p and s with it.",
      "A lead of exactly q gives no preference, one of exactly p under level still one half.",
      "The net flow hides what PROMETHEE I shows: two vendors good in different things are incomparable, not equal.",
    ])

  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let own = variant == "usual" ? MethodParameters() : parameters
    let flows = try PrometheeFlows(of: matrix, parameters: own)
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters,
      entries: try CountedColumns(of: matrix).entries(flows.flows.map(\.net)), findings: flows.findings)
  }
}
