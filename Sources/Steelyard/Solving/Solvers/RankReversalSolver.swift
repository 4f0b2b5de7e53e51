internal import Decision
internal import Intake
internal import Reporting

/// `rank_reversal_audit`: who wins when a vendor that does not win is left out.
enum RankReversalSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "rank_reversal_audit", form: ProblemForm(.none, inputs: ["criteria", "audits"]),
    parameters: methods.map(\.name))

  private static let methods: [(name: String, method: any RankingMethod.Type, form: String)] = [
    ("weighted_sum_minmax", WeightedSum.self, "minmax"),
    ("weighted_sum_reciprocal", WeightedSum.self, "reciprocal_sum"),
    ("weighted_product", WeightedProduct.self, "linear_ratio"), ("topsis_vector", Topsis.self, "vector"),
    ("topsis_minmax", Topsis.self, "minmax"), ("promethee2_usual", Promethee.self, "usual"),
    ("edas", Edas.self, "average"),
  ]

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    var columns: [DecisionMatrix.Column] = []
    for value in try problem.input("criteria").list("\"criteria\"") { columns.append(try column(value)) }
    var (audits, lines, notes): ([JSONValue], [String], [String]) = ([], [], [])
    for value in try problem.input("audits").list("\"audits\"") {
      let named = try value.member("method", "an audit")
      guard case .text(let name) = named.content, let entry = methods.first(where: { $0.name == name }) else {
        throw ProblemRefusal(
          "the method of an audit is one of \(methods.map(\.name).joined(separator: ", "))", at: named.span)
      }
      let rows = try rows(value, columns)
      let audit = try answer(at: named.span) { () throws(Refusal) in
        try RankReversalAudit(
          of: DecisionMatrix(columns: columns, rows: rows), method: entry.method, variant: entry.form)
      }
      audits.append(json(audit, name, rows.map(\.vendor)))
      let removed = audit.removals.filter { audit.changesWinner($0) }.map { terminalText($0.removed) }
      lines.append(
        "\(name)  \(audit.outcome.winner.map { terminalText($0) } ?? "nobody")  "
          + (removed.isEmpty ? "no reversal" : "somebody else without \(removed.joined(separator: ", "))"))
      if audit.outcome.winners.count > 1 {
        let named = audit.outcome.winners.map { "\"\(shortened($0))\"" }.joined(separator: ", ")
        notes.append("By \(name) the first place is shared by \(named); the first of them by id stands as the winner.")
      }
      notes += audit.removals.compactMap { removal in
        removal.refusal.map { "\(name) cannot be run without \"\(shortened(removal.removed))\": \($0.inWords)." }
      }
    }
    var solution = Solution(
      variant: [.init("method", .text(declaration.key)), .init("weights", .text("as given"))],
      outputs: [.init("audits", .array(audits))], table: lines)
    solution.notes = notes
    return solution
  }

  /// `order` is that of the file.
  private static func json(_ audit: RankReversalAudit, _ name: String, _ order: [String]) -> JSONValue {
    func outcome(_ outcome: RankReversalAudit.Outcome) -> [JSONValue.Member] {
      let own = Dictionary(outcome.standings.map { ($0.vendor, $0.score) }) { first, _ in first }
      return [
        .init("scores", .numbers(order.compactMap { vendor in own[vendor].map { (vendor, $0) } })),
        .init("winner", outcome.winner.map { .text($0) } ?? .null),
      ]
    }
    let own = Dictionary(audit.removals.map { ($0.removed, $0) }) { first, _ in first }
    let without = order.compactMap { vendor -> JSONValue.Member? in
      guard let removal = own[vendor], let rest = removal.outcome else { return nil }
      return .init(
        vendor, .object(outcome(rest) + [.init("winner_changes", .truth(audit.changesWinner(removal)))]))
    }
    return .object(
      [.init("method", .text(name))] + outcome(audit.outcome)
        + [.init("without", .object(without)), .init("reversal", .truth(audit.isReversed))])
  }

  private static func column(_ value: ProblemValue) throws(ProblemRefusal) -> DecisionMatrix.Column {
    let (id, word) = (try value.member("id", "a criterion"), try value.member("direction", "a criterion"))
    guard case .text(let criterion) = id.content else {
      throw ProblemRefusal("the id of a criterion is a text", at: id.span)
    }
    guard case .text(let name) = word.content, let direction = Direction(rawValue: name) else {
      throw ProblemRefusal("the direction of a criterion is max or min", at: word.span)
    }
    let weight = try value.member("weight", "a criterion").number("the weight of \"\(shortened(criterion))\"")
    return .init(criterion: criterion, direction: direction, weight: weight)
  }

  private static func rows(
    _ audit: ProblemValue, _ columns: [DecisionMatrix.Column]
  ) throws(ProblemRefusal) -> [DecisionMatrix.Row] {
    var rows: [DecisionMatrix.Row] = []
    for value in try audit.member("alternatives", "an audit").list("\"alternatives\" of an audit") {
      let id = try value.member("id", "an alternative")
      guard case .text(let vendor) = id.content else {
        throw ProblemRefusal("the id of an alternative is a text", at: id.span)
      }
      let values = try value.member("values", "an alternative")
      let entries = try values.numbers("the values of \"\(shortened(vendor))\"")
      for entry in entries where !columns.contains(where: { $0.criterion == entry.name }) {
        throw ProblemRefusal("no criterion is called \"\(shortened(entry.name))\"", at: entry.span)
      }
      var levels: [Double] = []
      for column in columns {
        guard let entry = entries.first(where: { $0.name == column.criterion }) else {
          throw ProblemRefusal(
            "\"\(shortened(vendor))\" has no value for \"\(shortened(column.criterion))\" (missingCell)",
            at: values.span)
        }
        levels.append(entry.number)
      }
      rows.append(.init(vendor: vendor, levels: levels))
    }
    return rows
  }
}
