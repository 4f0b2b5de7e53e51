internal import Decision
internal import Intake
internal import Outsourcing
internal import Reporting

/// `price_score`: what prices are worth beside each other, by one of the formulas that tenders print.
enum PriceScoreSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "price_score", form: ProblemForm(.unweighted), parameters: ["formula", "max_points", "max_price_points"])

  enum Formula: String, CaseIterable {
    case ratio = "score = lowest_price / price"
    case points = "score = max_points * lowest_price / price"
    case total = "total = sum of quality points + max_price_points * lowest_price / price"

    /// Parameters with an effect, besides the formula itself.
    var parameters: [String] {
      switch self {
      case .ratio: []
      case .points: ["max_points"]
      case .total: ["max_price_points", "max_points"]
      }
    }
  }

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let formula = try parameters.formula("formula", Formula.self)
    let table = try Table(problem)
    var variant: [JSONValue.Member] = [
      .init("method", .text(declaration.key)), .init("formula", .text(formula.rawValue)),
    ]
    let scores: [Double]
    switch formula {
    case .ratio: scores = table.shares
    case .points:
      let most = try parameters.positiveNumber("max_points")
      variant.append(.init("max_points", .number(most)))
      scores = table.shares.map { most * $0 }
    case .total:
      let most = try parameters.positiveNumber("max_price_points")
      variant.append(.init("max_price_points", .number(most)))
      let limits = try parameters.numbers("max_points")
      if let limits {
        variant.append(.init("max_points", .object(limits.map { .init($0.name, .number($0.number)) })))
      }
      try table.check(limits ?? [])
      scores = zip(try table.quality(), table.shares).map { $0 + most * $1 }
    }
    for (alternative, score) in zip(problem.alternatives, scores) where !score.isFinite {
      throw ProblemRefusal(
        "\(shortened(alternative.id)): the total leaves the range of numbers (nonFinite)", at: alternative.span)
    }
    var solution = Solution(
      variant: variant, scores: zip(problem.alternatives, scores).map { ($0.id, $1) }, order: .higherIsBetter,
      naturalSize: formula == .ratio ? 1 : 100)
    if scores.count == 1 { solution.notes = ["There is one price only, so it is the lowest whatever it is."] }
    solution.unused = ["max_points", "max_price_points"].filter {
      parameters.isGiven($0) && !formula.parameters.contains($0)
    }.map { ("the parameter \($0) has no effect: the formula does not use it", parameters.nameSpan($0)) }
    if formula != .total {
      solution.unused += table.qualityCriteria.map {
        ("the criterion \"\(shortened($0.id))\" has no effect: the formula uses the price only", $0.span)
      }
    }
    return solution
  }

  /// The prices and quality points of a problem, checked.
  private struct Table {
    /// Lowest price ÷ price of each alternative, in the order of the file.
    let shares: [Double]
    /// Quality criteria in the order of the file.
    let qualityCriteria: [BareProblem.Criterion]
    private let alternatives: [BareProblem.Alternative]

    init(_ problem: BareProblem) throws(ProblemRefusal) {
      let prices = problem.criteria.filter { $0.direction == .min }
      guard let price = prices.first else {
        throw ProblemRefusal(
          "no criterion has the direction min, so there is no price", at: problem.methodSpan,
          help: "give the price the direction min")
      }
      if prices.count > 1 {
        throw ProblemRefusal(
          "\"\(shortened(prices[1].id))\" has the direction min, and so has \"\(shortened(price.id))\": there is one price",
          at: prices[1].span, help: "give quality criteria the direction max")
      }
      var levels: [Double] = []
      for alternative in problem.alternatives {
        for cell in alternative.cells where cell.criterion == price.id {
          let level = try cell.level()
          guard level > 0 else {
            throw ProblemRefusal(
              "the price of \"\(shortened(alternative.id))\" is above 0, not \(shortestForm(of: level)) (nonPositive)",
              at: cell.span)
          }
          levels.append(level)
        }
      }
      let lowest = levels.min() ?? 1
      shares = levels.map { LowestRatioPrice.share(lowest: lowest, price: $0) }
      qualityCriteria = problem.criteria.filter { $0.direction == .max }
      alternatives = problem.alternatives
    }

    /// The sum of the quality points of each alternative, added in the byte order of the criteria.
    func quality() throws(ProblemRefusal) -> [Double] {
      let ids = Set(qualityCriteria.map(\.id))
      var sums: [Double] = []
      for alternative in alternatives {
        var sum = 0.0
        for cell in alternative.cells.sorted(by: { bytesPrecede($0.criterion, $1.criterion) })
        where ids.contains(cell.criterion) {
          sum += try cell.level()
        }
        sums.append(sum)
      }
      return sums
    }

    /// Refuses quality points below 0 or above the most their criterion can give, and a limit for no such criterion.
    func check(
      _ limits: [(name: String, number: Double, nameSpan: Span, span: Span)]
    ) throws(ProblemRefusal) {
      for limit in limits where !qualityCriteria.contains(where: { $0.id == limit.name }) {
        throw ProblemRefusal(
          "max_points names \"\(shortened(limit.name))\", which is no quality criterion", at: limit.nameSpan)
      }
      let ids = Set(qualityCriteria.map(\.id))
      for alternative in alternatives {
        for cell in alternative.cells where ids.contains(cell.criterion) {
          let what = "the points of \"\(shortened(alternative.id))\" for \"\(shortened(cell.criterion))\""
          let level = try cell.level()
          guard level >= 0 else {
            throw ProblemRefusal("\(what) are at least 0, not \(shortestForm(of: level))", at: cell.span)
          }
          if let limit = limits.first(where: { $0.name == cell.criterion }), level > limit.number {
            throw ProblemRefusal(
              "\(what) are at most \(shortestForm(of: limit.number)), not \(shortestForm(of: level))",
              at: cell.span)
          }
        }
      }
    }
  }
}
