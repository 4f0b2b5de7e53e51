internal import Decision
internal import Intake

/// Which weights `smaa2` is to go through.
struct SMAAQuestion {
  let domain: WeightDomain
  /// The weights of the criteria, where the question is also who is first with them.
  let fixed: [WeightDomain.Weight]?
  /// As the problem puts it.
  let words: String
  /// Where it says so.
  let span: Span
  /// Parts of the problem that these weights leave without effect.
  let unused: [(text: String, span: Span)]

  private static let simplex = ["uniform on the simplex (non-negative, sum 1)", "uniform on the simplex"]
  private static let bounded = "uniform on the simplex within bounds"
  private static let fixedFirst = "fixed for first_with_fixed_weights; uniform on the simplex for the rest"
  private static let orderPrefix = "uniform on "
  private static let orderSign = " >= "

  init(_ problem: BareProblem, _ parameters: SolverParameters) throws(ProblemRefusal) {
    let words = try parameters.text("weights") ?? Self.simplex[0]
    self.words = words
    span = parameters.span("weights")
    var fixed: [WeightDomain.Weight]?
    switch words {
    case _ where Self.simplex.contains(words): domain = .simplex
    case Self.bounded: domain = .bounds(try Self.bounds(problem, parameters))
    case Self.fixedFirst:
      domain = .simplex
      fixed = try Self.weights(problem, span)
    case _ where words.hasPrefix(Self.orderPrefix) && words.contains(Self.orderSign):
      domain = .order(try Self.order(words, problem, span))
    default:
      throw ProblemRefusal(
        "smaa2 has no weights \"\(shortened(words))\"", at: span,
        help:
          "known are \"\(Self.simplex[1])\", \"uniform on a >= b >= c\", \"\(Self.bounded)\", \"\(Self.fixedFirst)\"")
    }
    self.fixed = fixed
    var unused: [(text: String, span: Span)] = []
    if fixed == nil, let weighted = problem.criteria.first(where: { $0.weight != nil }) {
      unused.append(("the weights of the criteria have no effect: all weights that are possible count", weighted.span))
    }
    if words != Self.bounded, parameters.isGiven("weight_bounds") {
      unused.append(
        (
          "the parameter weight_bounds has no effect: weights is not \"\(Self.bounded)\"",
          parameters.nameSpan("weight_bounds")
        ))
    }
    self.unused = unused
  }

  private static func weights(
    _ problem: BareProblem, _ span: Span
  ) throws(ProblemRefusal) -> [WeightDomain.Weight] {
    var weights: [WeightDomain.Weight] = []
    for criterion in problem.criteria {
      guard let weight = criterion.weight else {
        throw ProblemRefusal(
          "\"\(shortened(criterion.id))\" has no weight to be fixed", at: criterion.span, help: "add \"weight\"")
      }
      weights.append(.init(criterion.id, weight))
    }
    return weights
  }

  private static func bounds(
    _ problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> [WeightDomain.Bound] {
    guard let pairs = try parameters.pairs("weight_bounds", of: problem.criteria.map(\.id)) else {
      throw ProblemRefusal(
        "smaa2 needs the parameter weight_bounds for such weights", at: parameters.span("weights"),
        help: "give an object with [low, high] for each criterion that is bounded")
    }
    return pairs.map { .init($0.name, low: $0.low, high: $0.high) }
  }

  private static func order(
    _ words: String, _ problem: BareProblem, _ span: Span
  ) throws(ProblemRefusal) -> [String] {
    // Ids may hold spaces, but not the sign with spaces about it.
    var ids: [String] = [""]
    var rest = words.dropFirst(orderPrefix.count)
    while let next = rest.first {
      if rest.hasPrefix(orderSign) {
        ids.append("")
        rest = rest.dropFirst(orderSign.count)
      } else {
        ids[ids.count - 1].append(next)
        rest = rest.dropFirst()
      }
    }
    for (index, id) in ids.enumerated() {
      guard problem.criteria.contains(where: { $0.id == id }) else {
        throw ProblemRefusal.noCriterion(
          id, in: "the order of weights", among: problem.criteria.map(\.id), at: span)
      }
      guard !ids[..<index].contains(id) else {
        throw ProblemRefusal("the order of weights names \"\(shortened(id))\" twice", at: span)
      }
    }
    return ids
  }
}
