internal import Decision
internal import Intake
internal import Reporting

/// `switching_weights`: for every pair, the weight of each criterion at which the two tie, and the least shift of weights
/// to a tie.
enum SwitchingWeightsSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "switching_weights", form: ProblemForm(.weighted), parameters: ["scale", "rescaling", "least_shift"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let led = try LedProblem(problem, PointsProblem(problem).matrix(\.headline))
    var lines: [ScoreLines] = []
    for criterion in problem.criteria {
      lines.append(
        try problem.refusing(at: criterion.span) { () throws(Refusal) in
          try ScoreLines(in: led.matrix, moving: WeightMovement(of: criterion.id, in: led.matrix))
        })
    }
    var pairs: [Pair] = []
    for (index, ahead) in led.order.enumerated() {
      for behind in led.order.dropFirst(index + 1) {
        pairs.append(
          try problem.refusing { () throws(Refusal) in try Pair(ahead, behind, led.matrix, lines) })
      }
    }
    return Solution(
      variant: led.variant(declaration.key),
      outputs: [
        .init("switch", .object(pairs.map { .init($0.key, .object($0.switches)) })),
        .init("least_shift", .object(pairs.map { .init($0.key, $0.shift.map { .number($0) } ?? .null) })),
        .init("moves", .object(pairs.map { .init($0.key, $0.moves) })),
      ],
      table: pairs.map { "\(terminalText($0.key))  \($0.shift.map { shortestForm(of: $0) } ?? "never")" })
  }

  private struct Pair {
    let key: String
    /// The weight of each criterion at which they tie.
    private let weights: [(criterion: String, tie: SwitchingWeight)]
    private let least: LeastShift

    init(
      _ ahead: String, _ behind: String, _ matrix: DecisionMatrix, _ lines: [ScoreLines]
    ) throws(Refusal) {
      key = "\(ahead)|\(behind)"
      let (one, other) = (try matrix.row(of: ahead), try matrix.row(of: behind))
      weights = lines.map { ($0.subject, $0.tie(one, other)) }
      least = try LeastShift(of: ahead, and: behind, in: matrix)
    }

    var switches: [JSONValue.Member] {
      weights.map { entry in
        guard case .at(let weight) = entry.tie else { return .init(entry.criterion, .null) }
        return .init(entry.criterion, .number(weight))
      }
    }

    /// Nil where no weights make the two tie.
    var shift: Double? {
      switch least.finding {
      case .none: 0
      case .shift(let shift): shift.amount
      case .impossible: nil
      }
    }

    /// Which criteria give how much, and which one receives it; null where nothing has to move or nothing helps.
    var moves: JSONValue {
      guard case .shift(let shift) = least.finding else { return .null }
      return .object([
        .init("from", .object(shift.givers.map { .init($0.criterion, .number($0.amount)) })),
        .init("to", .text(shift.receiver)),
      ])
    }
  }
}
