internal import Decision
internal import Intake
internal import Reporting

/// A table with its scores by a ranking method, as every solver of such a method begins.
struct SolvedRanking {
  let matrix: DecisionMatrix
  let scores: Scores
  private let problem: BareProblem
  private let weights: [JSONValue.Member]

  init(
    _ problem: BareProblem, _ parameters: SolverParameters, by method: any RankingMethod.Type, form: String,
    with values: MethodParameters = MethodParameters()
  ) throws(ProblemRefusal) {
    let weighted = try problem.weightedMatrix(scaled: parameters.scalesWeights())
    self.problem = problem
    (matrix, weights) = (weighted.matrix, weighted.variant)
    scores = try problem.locating { () throws(Refusal) in
      try method.scores(of: weighted.matrix, variant: form, parameters: values)
    }
  }

  /// Numbers by vendor in the order of the matrix, as a map in the order of the file.
  func map(_ numbers: [Double]) -> JSONValue {
    let own = Dictionary(zip(matrix.rows.map(\.vendor), numbers).map { ($0, $1) }) { first, _ in first }
    return .numbers(problem.alternatives.compactMap { vendor in own[vendor.id].map { (vendor.id, $0) } })
  }

  /// The answer: scores and ranks, then what the method gives besides.
  ///
  /// `variant` says which form and parameters were used; `replacing` puts other scores, by vendor in the order of the matrix,
  /// in place of the method's own.
  func solution(
    _ variant: [JSONValue.Member] = [], replacing others: [Double]? = nil, naturalSize: Double? = nil,
    outputs: [JSONValue.Member] = []
  ) -> Solution {
    let numbers = others ?? scores.entries.map(\.score)
    let own = Dictionary(zip(scores.entries.map(\.vendor), numbers).map { ($0, $1) }) { first, _ in first }
    var solution = Solution(
      variant: [.init("method", .text(scores.variant))] + variant + weights,
      scores: problem.alternatives.compactMap { vendor in own[vendor.id].map { (vendor.id, $0) } },
      order: scores.order, naturalSize: naturalSize ?? scores.naturalSize, outputs: outputs)
    solution.notes = scores.findings.map(\.note)
    return solution
  }
}

extension MatrixFinding {
  /// A sentence for the notes of a solution.
  var note: String { words.prefix(1).uppercased() + words.dropFirst() + "." }
}

extension BareProblem {
  /// What the mathematics answers, or its refusal at the criterion, alternative or cell it names; at the method if it names
  /// none.
  func locating<Value>(_ answer: () throws(Refusal) -> Value) throws(ProblemRefusal) -> Value {
    do throws(Refusal) {
      return try answer()
    } catch {
      throw ProblemRefusal(error, at: span(ofSubject: error.subject))
    }
  }

  private func span(ofSubject subject: String) -> Span {
    if let criterion = criteria.first(where: { $0.id == subject }) { return criterion.span }
    for alternative in alternatives {
      if alternative.id == subject { return alternative.span }
      if let cell = alternative.cells.first(where: { "\(alternative.id), \($0.criterion)" == subject }) {
        return cell.span
      }
    }
    return methodSpan
  }
}
