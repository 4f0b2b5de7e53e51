internal import Decision
internal import Intake
internal import Reporting

/// The best-worst comparisons of a bare problem.
struct BestWorstProblem {
  /// In the order of the file.
  let criteria: [String]
  let comparison: BestWorstComparison
  let span: Span

  init(_ problem: BareProblem) throws(ProblemRefusal) {
    let input = try problem.input("best_worst")
    let what = "\"best_worst\""
    let criteria = try input.member("criteria", what).textList("\"criteria\"")
    let bestTo = try Self.numbers(input.member("best_to_others", what), "\"best_to_others\"", criteria)
    let toWorst = try Self.numbers(input.member("others_to_worst", what), "\"others_to_worst\"", criteria)
    let best = try input.member("best", what).text("\"best\"")
    let worst = try input.member("worst", what).text("\"worst\"")
    self.criteria = criteria
    span = input.span
    comparison = try answer(at: input.span) { () throws(Refusal) in
      try BestWorstComparison(
        best: best, worst: worst, comparisons: criteria.indices.map { (criteria[$0], bestTo[$0], toWorst[$0]) })
    }
  }

  /// A number for each criterion, from a map or from a list in their order.
  private static func numbers(
    _ value: ProblemValue, _ what: String, _ criteria: [String]
  ) throws(ProblemRefusal) -> [Double] {
    if case .list(let list) = value.content {
      guard list.count == criteria.count else {
        throw ProblemRefusal("\(what) has \(list.count) numbers for \(criteria.count) criteria", at: value.span)
      }
      return try value.numberList(what)
    }
    let given = try value.numbers(what)
    if let stray = given.first(where: { !criteria.contains($0.name) }) {
      throw ProblemRefusal.noCriterion(stray.name, in: what, among: criteria, at: stray.span)
    }
    var numbers: [Double] = []
    for id in criteria {
      guard let entry = given.first(where: { $0.name == id }) else {
        throw ProblemRefusal("\(what) has no number for \"\(shortened(id))\" (missingCell)", at: value.span)
      }
      numbers.append(entry.number)
    }
    return numbers
  }
}
