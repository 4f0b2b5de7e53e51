internal import Decision
internal import Intake
internal import Reporting

/// The flows of PROMETHEE I and II, as the solvers under both names print them.
enum SolvedFlows {
  static let parameters = ["preference_functions", "relations", "weights"]

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let (values, unused) = try functions(of: problem, parameters)
    let ranking = try SolvedRanking(problem, parameters, by: Promethee.self, form: "functions", with: values)
    let (flows, table) = try problem.locating { () throws(Refusal) in
      (
        try PrometheeFlows(of: ranking.matrix, parameters: values),
        try PrometheeFlows.preferences(of: ranking.matrix, parameters: values)
      )
    }
    let rows = Dictionary(zip(ranking.matrix.rows.map(\.vendor), table).map { ($0, $1) }) { first, _ in first }
    let relations = Dictionary(flows.relations.map { ([$0.vendor, $0.rival], $0.relation) }) { first, _ in first }
    var pairs: [JSONValue.Member] = []
    for (index, vendor) in problem.alternatives.enumerated() {
      for rival in problem.alternatives.dropFirst(index + 1) {
        guard let relation = relations[[vendor.id, rival.id]] ?? relations[[rival.id, vendor.id]]?.reversed else {
          continue
        }
        pairs.append(.init("\(vendor.id)|\(rival.id)", .text(relation.rawValue)))
      }
    }
    let net = ranking.map(flows.flows.map(\.net))
    var solution = ranking.solution(
      [.init("preference_functions", .text(words(problem, values)))],
      outputs: [
        .init("phi_plus", ranking.map(flows.flows.map(\.plus))),
        .init("phi_minus", ranking.map(flows.flows.map(\.minus))),
        .init("net", net),
        .init(
          "pi",
          .object(
            problem.alternatives.compactMap { vendor in rows[vendor.id].map { .init(vendor.id, ranking.map($0)) } })),
        .init("relations", .object(pairs)),
      ])
    solution.unused = unused
    return solution
  }

  private static func functions(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> (MethodParameters, [(text: String, span: Span)]) {
    var (values, unused): (MethodParameters, [(text: String, span: Span)]) = (MethodParameters(), [])
    guard let given = parameters.value("preference_functions") else { return (values, unused) }
    guard case .map(let entries) = given.content else {
      throw ProblemRefusal("preference_functions is an object with a function for each criterion", at: given.span)
    }
    let ids = problem.criteria.map(\.id)
    for entry in entries {
      guard ids.contains(entry.name) else {
        throw ProblemRefusal.noCriterion(entry.name, in: "preference_functions", among: ids, at: entry.nameSpan)
      }
      let reading = try PreferenceFunctionReading(entry.value, "the function of \"\(shortened(entry.name))\"")
      values.preferences[entry.name] = reading.function
      unused += reading.unused
    }
    return (values, unused)
  }

  /// The functions in the order of the criteria.
  private static func words(_ problem: BareProblem, _ values: MethodParameters) -> String {
    problem.criteria.map { "\($0.id): \((values.preferences[$0.id] ?? .usual).words)" }.joined(separator: ", ")
  }
}

extension PreferenceFunction {
  fileprivate var words: String {
    switch shape {
    case .usual: "usual"
    case .uShape(let q): "u_shape, q \(shortestForm(of: q))"
    case .vShape(let p): "v_shape, p \(shortestForm(of: p))"
    case .level(let q, let p): "level, q \(shortestForm(of: q)), p \(shortestForm(of: p))"
    case .linear(let q, let p): "linear, q \(shortestForm(of: q)), p \(shortestForm(of: p))"
    case .gaussian(let s): "gaussian, s \(shortestForm(of: s))"
    }
  }
}

extension PrometheeFlows.Relation {
  /// The same pair, named the other way round.
  fileprivate var reversed: Self {
    switch self {
    case .preferred: .precededBy
    case .precededBy: .preferred
    case .indifferent, .incomparable: self
    }
  }
}
