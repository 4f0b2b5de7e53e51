internal import Decision
internal import Intake
internal import Reporting

/// `weighted_product`: the product of levels to the power of their weights; without normalisation its decimal logarithm, and
/// the quotients of all pairs.
enum WeightedProductSolver: Solver {
  static let declaration = SolverDeclaration(
    key: WeightedProduct.id, form: ProblemForm(.weighted), parameters: ["normalisation", "weights"],
    variantParameter: "normalisation")

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let normalisation = try parameters.word("normalisation", among: WeightedProduct.variants)
    let ranking = try SolvedRanking(problem, parameters, by: WeightedProduct.self, form: normalisation)
    let variant: [JSONValue.Member] = [.init("normalisation", .text(normalisation))]
    guard normalisation == "none" else { return ranking.solution(variant) }
    let logarithms = try problem.locating { () throws(Refusal) in try WeightedProduct.logarithms(of: ranking.matrix) }
    let own = Dictionary(zip(ranking.matrix.rows.map(\.vendor), logarithms).map { ($0, $1) }) { first, _ in first }
    var (ratios, beyond): ([(name: String, number: Double)], [String]) = ([], [])
    for (index, vendor) in problem.alternatives.enumerated() {
      for rival in problem.alternatives.dropFirst(index + 1) {
        guard let upper = own[vendor.id], let lower = own[rival.id] else { continue }
        let pair = "\(vendor.id)/\(rival.id)"
        if let ratio = try? PortableFunctions.exp(upper - lower) {
          ratios.append((pair, ratio))
        } else {
          beyond.append(pair)
        }
      }
    }
    var solution = ranking.solution(variant, outputs: [.init("ratios", .numbers(ratios))])
    solution.notes += beyond.map {
      "The quotient of \"\(shortened($0))\" leaves the range of numbers and is not among the ratios."
    }
    return solution
  }
}
