internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

/// Whose names a report holds back.
struct Anonymity: Sendable, Equatable {
  let vendors: Bool
  let evaluators: Bool

  static let none = Anonymity(vendors: false, evaluators: false)

  /// The evaluation with letters in place of these names, in every text and every id, and in an order that tells none of
  /// them. No figure changes.
  ///
  /// Throws ``RefusedDecision`` where a name cannot be told from a word of the program, such as a provider called `met`.
  func applied(to evaluation: Evaluation) throws -> Evaluation {
    guard vendors || evaluators else { return evaluation }
    var evaluation = evaluation
    // Who had which letter before is not known, and who is gone has none.
    if vendors { evaluation.since = nil }
    let names = AnonymousNames(evaluation, vendors: vendors, evaluators: evaluators)
    let tree = AnonymousTree(names).rewritten(try JSONValueEncoder.value(of: evaluation))
    guard case .object(let members) = AnonymousOrder(names: names).ordered(tree) else { return evaluation }
    let facts = try JSONValueEncoder.value(of: AnonymityFacts(vendors: vendors, evaluators: evaluators))
    let whole = JSONValue.object(members.filter { $0.key != "anonymity" } + [.init("anonymity", facts)])
    let log = DiagnosticLog()
    let file = SourceFile(path: "evaluation.json", bytes: Array(whole.document.utf8))
    guard let read = EvaluationFile.evaluation(file, log: log) else {
      throw RefusedDecision(
        explanation:
          "a name of a provider or an evaluator is also a word of the report, so that letters cannot take its place")
    }
    return read
  }
}
