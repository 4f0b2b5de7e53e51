internal import Decision
internal import Outcome

/// How weights that came out of a method arose, and how well the statements behind them agree.
enum WeightsByMethod {
  /// Sentences that tell how weights came about, as an evaluation stores them.
  private static let origins = StoredWords([
    "The weights were stated as shares of the whole.",
    "Points were given to the criteria of the level; each weight is its share of them.",
    "Each swing from the worst to the best level was given points beside 100 for the most important one.",
    "The criteria were ordered by importance; the weights are the centre of all that keep the order.",
    "The criteria were ordered by importance; the weights fall by equal steps.",
    "The criteria were ordered by importance; the weights are the reciprocals of the places.",
    "The criteria were compared pair by pair (1 comparison).",
    "The criteria were compared pair by pair ({0} comparisons).",
    "{0} of {1} were left out, so the rest was fitted on logarithms.",
    "Every criterion was compared with the best ({0}) and the worst ({1}).",
    "Tied criteria share the mean of their places.",
  ])

  private static let figures = StoredWords([
    "consistency ratio (saaty)", "consistency ratio (tummala_ling)", "geometric consistency index",
    "worst triad (Koczkodaj)", "largest deviation (ξ)", "input-based consistency ratio", "widest range of a weight",
  ])

  private static let explanations = StoredWords([
    "no index of random comparisons is known beyond {0} things",
    "the index of these comparisons divided by that of random ones",
    "the mean square by which the comparisons miss the weights on a logarithmic scale",
    "{0} against {1} does not agree with the way over {2}, which {3} would do",
    "{0} against {1} does not agree with the way over {2}; {3} would do, which is beyond the scale, so look at the other two",
    "{0} against {1} does not agree with the way over {2}", "all comparisons agree with each other",
    "by how much the weights miss the comparison they fit least",
    "how far the way over a criterion misses best against worst: 0 if all agree, above 1 only if one is said to be further from best or worst than these from each other",
    "no other weights are as good", "other weights are as good, these are in the middle of them",
  ])

  static func blocks(_ indexed: IndexedEvaluation) -> [Block] {
    guard let levels = indexed.evaluation.model.weights.byMethod else { return [] }
    return [.heading("How the weights arose")] + levels.flatMap { blocks($0, indexed) }
  }

  private static func blocks(_ facts: WeightsByMethodFacts, _ indexed: IndexedEvaluation) -> [Block] {
    let weighed = indexed.evaluation.model.criteria.filter { $0.parent == facts.of }
    let weights = zip(weighed, Figures.percents(weighed.map(\.localWeight), restOf: 100)).map { criterion, percent in
      "\(.quoted(criterion.title)) \(figure: percent)" as Text
    }
    let subject: Text = facts.of.map { "Criteria of \(indexed.title($0))" } ?? "Uppermost criteria"
    let setBy: [Text] = facts.setBy.map { ["Set by \(.quoted($0))."] } ?? []
    func title(_ id: String) -> Text? { weighed.contains { $0.id == id } ? indexed.title(id) : nil }
    let said = sentences(facts.origin, title) + facts.basis.map { .quoted($0) + "." } + setBy
    let answer: Block = .paragraph(
      .strong(subject + ":") + " " + weights.joined(by: " · ") + ". " + said.joined(by: " ") + " "
        + .code(facts.variant)
    )
    // Two statements cannot contradict each other.
    guard !facts.findings.isEmpty, weighed.count > 2 else { return [answer] }
    let rows = facts.findings.map { finding in
      Table.Row([
        .text(figures.said(finding.name)), .number(finding.figure.map { Figures.fixed($0, 3) } ?? "–"),
        .number(finding.limit.map(Figures.level) ?? "–"), .text(verdict(finding)),
        .text(explanations.said(finding.explanation, naming: title)),
      ])
    }
    return [
      answer,
      .table(
        Table(
          caption: "How well the statements behind the weights agree: \(subject)",
          columns: [
            .init("Figure"), .init("Value", .number), .init("At most", .number), .init("Passes"), .init("What it says"),
          ], rows: rows, header: 0)),
    ]
  }

  private static func verdict(_ finding: ConsistencyFinding) -> Text {
    finding.isWithin.map { $0 ? "yes" : "no" } ?? "–"
  }

  /// Each sentence by itself, since a method adds one where it needs one.
  private static func sentences(_ stored: String, _ title: (String) -> Text?) -> [Text] {
    if let whole = origins.reading(stored, naming: title) { return [whole] }
    guard let end = stored.firstRange(of: ". ") else { return [origins.said(stored)] }
    return [origins.said(String(stored[..<end.lowerBound]) + ".", naming: title)]
      + sentences(String(stored[end.upperBound...]), title)
  }
}
