internal import Decision
internal import Intake
internal import Reporting

/// A table of points with its scores, as every question about the leader begins.
struct LedProblem {
  let matrix: DecisionMatrix
  /// In the order of the file.
  let scores: [(vendor: String, score: Double)]
  /// Nil without alternatives.
  let leader: String?
  /// Vendors best first, of equal ones the first by id first.
  let order: [String]
  private let methodSpan: Span

  init(_ problem: BareProblem, _ matrix: DecisionMatrix) throws(ProblemRefusal) {
    self.matrix = matrix
    methodSpan = problem.methodSpan
    let found = try problem.refusing { () throws(Refusal) in
      try AdditiveValue.scores(of: matrix, variant: "anchored")
    }
    let scoreOf = Dictionary(found.entries.map { ($0.vendor, $0.score) }) { first, _ in first }
    scores = problem.alternatives.compactMap { vendor in scoreOf[vendor.id].map { (vendor.id, $0) } }
    order = found.ranks.map(\.vendor)
    leader = order.first
  }

  /// How the weights were used.
  func variant(_ key: String) -> [JSONValue.Member] {
    let sum = matrix.columns.reduce(0) { $0 + $1.weight }
    return [
      .init("method", .text(key)), .init("weights", .text("as given")),
      .init("weights_sum", .text(shortestForm(of: sum))),
    ]
  }

  var outputs: [JSONValue.Member] {
    [
      .init("scores", .object(scores.map { .init($0.vendor, .number($0.score)) })),
      .init("leader", leader.map { .text($0) } ?? .null),
    ]
  }
}

extension BareProblem {
  /// What the mathematics answers, or its refusal at the method or at a place of its own.
  func refusing<Value>(
    at span: Span? = nil, _ answer: () throws(Refusal) -> Value
  ) throws(ProblemRefusal) -> Value {
    do throws(Refusal) {
      return try answer()
    } catch {
      throw ProblemRefusal(error, at: span ?? methodSpan)
    }
  }
}
