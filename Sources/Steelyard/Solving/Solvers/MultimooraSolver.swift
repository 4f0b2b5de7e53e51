internal import Decision
internal import Intake
internal import Reporting

/// `multimoora`: ratio system, reference point and multiplicative form, and the ranking joined from them.
enum MultimooraSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Multimoora.id, otherNames: ["multimoora/dominance"], form: ProblemForm(.weighted),
    parameters: ["reference_point", "multiplicative", "score", "normalisation", "weights"])

  private static let referencePoints: [(text: String, form: MethodParameters.ReferencePoint)] = [
    ("weights multiply the distances; lower is better", .weighted),
    ("largest absolute distance; lower is better", .unweighted),
  ]
  private static let products: [(text: String, form: MethodParameters.MultiplicativeForm)] = [
    ("product of value^(+1 max, -1 min) of the vector-normalised matrix", .unweighted),
    ("product of (weight * normalised value)", .weightsAsFactors),
  ]

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    var values = MethodParameters()
    let reference = try parameters.word("reference_point", among: referencePoints.map(\.text))
    values.referencePoint = referencePoints.first { $0.text == reference }?.form ?? .weighted
    var product = "product of value^(+weight max, -weight min) of the vector-normalised matrix"
    if parameters.isGiven("multiplicative") {
      product = try parameters.word("multiplicative", among: products.map(\.text))
      values.multiplicative = products.first { $0.text == product }?.form ?? values.multiplicative
    }
    let score = try parameters.word("score", among: ["ratio system"])
    let ranking = try SolvedRanking(
      problem, parameters, by: Multimoora.self, form: Multimoora.variants[0], with: values)
    let standings = try problem.locating { () throws(Refusal) in
      try Multimoora.result(of: ranking.matrix, parameters: values)
    }.standings
    var products: [Double] = []
    for standing in standings {
      products.append(
        // Below e^−700 a product is 0 to every figure that is printed.
        standing.logarithm < -700
          ? 0 : try problem.locating { () throws(Refusal) in try PortableFunctions.exp(standing.logarithm) })
    }
    return ranking.solution(
      [
        .init("reference_point", .text(reference)), .init("multiplicative", .text(product)),
        .init("score", .text(score)),
      ],
      replacing: standings.map(\.ratio),
      outputs: [
        .init("reference_point", ranking.map(standings.map(\.referencePoint))),
        .init("multiplicative", ranking.map(products)),
        .init("final_ranks", ranking.map(standings.map { Double($0.finalRank) })),
      ])
  }
}
