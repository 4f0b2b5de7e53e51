internal import Decision
internal import Intake
internal import Reporting

/// The thresholds of a bare problem, by criterion.
struct OutrankingProblem {
  static let parameters = ["indifference", "preference", "veto"]

  let weighted: BareProblem.WeightedMatrix
  let thresholds: [String: OutrankingThresholds]

  /// Every criterion that has a weight needs an indifference and a preference threshold; a veto of `null` is none.
  init(_ problem: BareProblem, _ parameters: SolverParameters) throws(ProblemRefusal) {
    let ids = problem.criteria.map(\.id)
    let indifference = try parameters.thresholds("indifference", of: ids)
    let preference = try parameters.thresholds("preference", of: ids)
    let veto = try parameters.thresholds("veto", of: ids)
    var thresholds: [String: OutrankingThresholds] = [:]
    for criterion in problem.criteria {
      let stated = (indifference[criterion.id], preference[criterion.id])
      guard let lower = stated.0, let upper = stated.1 else {
        // Without a weight a criterion needs none, but a veto on it contradicts.
        guard criterion.weight == 0 else {
          let missing = stated.0 == nil ? "indifference" : "preference"
          throw ProblemRefusal(
            "\"\(shortened(criterion.id))\" has no \(missing) threshold (missingCell)", at: parameters.span(missing),
            help: "give it in \"\(missing)\"; 0 is a threshold too")
        }
        guard veto[criterion.id] == nil else {
          throw ProblemRefusal(
            "\(shortened(criterion.id)): the criterion has weight 0 and a veto, which contradict (outsideBounds)",
            at: parameters.span("veto"))
        }
        continue
      }
      do throws(Refusal) {
        thresholds[criterion.id] = try OutrankingThresholds(
          indifference: lower, preference: upper, veto: veto[criterion.id])
      } catch {
        throw ProblemRefusal(
          Refusal(error.reason, criterion.id, error.explanation), at: parameters.span("indifference"))
      }
    }
    self.thresholds = thresholds
    weighted = try problem.weightedMatrix(scaled: false)
  }
}
