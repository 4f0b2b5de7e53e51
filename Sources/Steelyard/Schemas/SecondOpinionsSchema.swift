internal import Decision
internal import Outcome
internal import Reporting

/// What other methods say, in `evaluation.json`.
enum SecondOpinionsSchema: ClosedSchema {
  static let opinions = object(
    required("opinions", list(of: opinion), "In the order in which they were asked for."),
    required(
      "agreement",
      list(
        of: object(
          optional("first", text, "Variant of a method; absent for the ranking."),
          required("second", text, "Variant of another method."),
          optional("tau", number, "Kendall's tau-b, -1 to 1; absent where it is not defined."))),
      "Each two rankings that came about, the ranking that counts first."),
    optional("concordance", number, "Kendall's W over all of them, 0 to 1; absent where it is not defined."),
    required(
      "filled",
      list(
        of: object(
          required("vendor", text, "Id of the provider."), required("criterion", text, "Id of the criterion."))),
      "Unanswered cells, which count as worst."))

  private static let opinion = object(
    required("method", words(RankingMethods.all.map { $0.id }), "Id of the method."),
    required("name", text, "As people call it."),
    required("variant", text, "Method, form and parameter."),
    required(
      "places",
      list(
        of: object(
          required("vendor", text, "Id of the provider."), required("rank", whole, "Rank, from 1."),
          required("score", number, "Score of the method."))), "Best first; empty where the method has no answer."),
    required("lowerIsBetter", truth, "Whether the lowest score is the best."),
    required("winners", list(of: text), "Ids of all that are first."),
    optional("compromiseSet", list(of: text), "Who may be proposed by a method whose answer is a set."),
    required(
      "findings",
      list(
        of: object(
          required("kind", words(MatrixFinding.Kind.allCases.map(\.rawValue)), "What was met."),
          optional("criterion", text, "Id of the criterion; absent where all are concerned."))),
      "What a reader of the scores must know."),
    required(
      "removals",
      list(
        of: object(
          required("removed", text, "Id of a provider that does not win."),
          required("winners", list(of: text), "Ids of all that are first without it."),
          required("changesWinner", truth, "Whether somebody else wins then."),
          optional("refusal", refusal, "Why it cannot be run."))), "Who would win without each other provider."),
    required(
      "breaches",
      list(
        of: object(
          required("law", words(RankingLaw.allCases.map(\.rawValue)), "Letter of the rule."),
          required("reason", text, "Why the form does not keep it."))), "Rules of fair rankings that it breaks."),
    optional("refusal", refusal, "Why the method has no answer."),
    required("source", source, "Where it is asked for."))

  private static let refusal = object(
    optional("criterion", text, "Id of the criterion at fault."),
    optional("vendor", text, "Id of the provider at fault."), required("reason", text, "One clause."))
}
