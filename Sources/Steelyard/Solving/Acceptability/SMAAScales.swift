internal import Decision
internal import Intake

/// How the values of a problem of `smaa2` become partial values.
struct SMAAScales {
  /// As the problem puts it.
  let words: String
  /// The natural size of scores, for ties: 100 for points, 1 for partial values up to 1.
  let naturalSize: Double
  /// By criterion; values count as they are where there is none.
  private let ends: [String: (low: Double, high: Double)]

  private static let asGiven = "values are already partial values"
  private static let linear = "additive, linear between the scale ends given per criterion, not clipped outside"

  init(_ problem: BareProblem, _ parameters: SolverParameters) throws(ProblemRefusal) {
    words = try parameters.word("value_function", among: [Self.asGiven, Self.linear])
    naturalSize = parameters.isGiven("value_function") ? 1 : 100
    let scales = try parameters.pairs("scales", of: problem.criteria.map(\.id))
    guard words == Self.linear else {
      if let cost = problem.criteria.first(where: { $0.direction == .min }) {
        throw ProblemRefusal(
          "\"\(shortened(cost.id))\" has the direction min; partial values are better the more they are", at: cost.span,
          help: "give the scale ends of each criterion, or turn its values into partial values")
      }
      ends = [:]
      return
    }
    var ends: [String: (low: Double, high: Double)] = [:]
    for scale in scales ?? [] {
      guard scale.low < scale.high, (scale.high - scale.low).isFinite else {
        throw ProblemRefusal("the scale of \"\(shortened(scale.name))\" has no length", at: scale.span)
      }
      ends[scale.name] = (scale.low, scale.high)
    }
    for criterion in problem.criteria {
      guard let pair = ends[criterion.id] else {
        throw ProblemRefusal(
          "\"\(shortened(criterion.id))\" has no scale", at: parameters.span("scales"),
          help: "give [low, high] for every criterion in the parameter scales")
      }
      if criterion.direction == .min { ends[criterion.id] = (pair.high, pair.low) }
    }
    self.ends = ends
  }

  /// What each alternative may be worth on each criterion.
  func vendors(_ problem: BareProblem) throws(ProblemRefusal) -> [Simulation.Vendor] {
    var vendors: [Simulation.Vendor] = []
    for alternative in problem.alternatives {
      var columns: [[Simulation.Part]] = []
      for cell in alternative.cells {
        do throws(Refusal) {
          let points = try PointsSampler(cell.content, function: function(cell.criterion), policy: CellPolicy())
          guard let points else { throw Refusal(.missingCell, cell.criterion, "the criterion is left out") }
          columns.append([.init(leaf: cell.criterion, share: 1, points: points)])
        } catch {
          throw ProblemRefusal(error, at: cell.span)
        }
      }
      vendors.append(.init(alternative.id, columns: columns))
    }
    return vendors
  }

  private func function(_ criterion: String) -> any ValueFunction {
    ends[criterion].map { StraightLine(zero: $0.low, one: $0.high, extent: 0...1) }
      ?? StraightLine(zero: 0, one: 1, extent: 0...100)
  }
}

/// A line through the levels worth 0 and 1, not clipped outside them.
private struct StraightLine: ValueFunction {
  static let form = "straight_line"

  let zero: Double
  let one: Double
  /// Where a value lies that nobody has given.
  let extent: ClosedRange<Double>

  func worth(of performance: Performance) throws(Refusal) -> Worth {
    let points = (try performance.level() - zero) / (one - zero)
    guard points.isFinite else { throw Refusal(.nonFinite, "", "the value leaves the range of numbers") }
    return Worth(points)
  }

  func levels(worth value: Double) throws(Refusal) -> LevelsWorth? {
    let level = zero + value * (one - zero)
    guard level.isFinite else { throw Refusal(.nonFinite, "", "the level leaves the range of numbers") }
    return .level(level)
  }
}
