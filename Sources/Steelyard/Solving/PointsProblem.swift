internal import Decision
internal import Intake

/// A bare problem whose values are points already: what each cell may be worth, and the weights as given.
struct PointsProblem {
  /// In the order of the file, like ``vendors``.
  let criteria: [String]
  /// One for each criterion; nil where the problem leaves the weights open.
  let weights: [Double]?
  let vendors: [String]
  /// By vendor, then criterion.
  let values: [[CellValue]]

  private let methodSpan: Span

  /// Refuses a criterion of which less is better: more points are better by definition.
  init(_ problem: BareProblem) throws(ProblemRefusal) {
    if let cost = problem.criteria.first(where: { $0.direction == .min }) {
      throw ProblemRefusal(
        "\"\(shortened(cost.id))\" has the direction min; points are better the more they are", at: cost.span,
        help: "turn the values of the criterion into points, and give it the direction max")
    }
    criteria = problem.criteria.map(\.id)
    let given = problem.criteria.compactMap(\.weight)
    if given.count < criteria.count, let unweighted = problem.criteria.first(where: { $0.weight == nil }),
      !given.isEmpty
    {
      throw ProblemRefusal(
        "\"\(shortened(unweighted.id))\" has no weight, and others have one", at: unweighted.span,
        help: "give every criterion a weight, or none")
    }
    weights = given.count == criteria.count ? given : nil
    vendors = problem.alternatives.map(\.id)
    var values: [[CellValue]] = []
    for alternative in problem.alternatives {
      var row: [CellValue] = []
      for cell in alternative.cells { row.append(try cell.points()) }
      values.append(row)
    }
    self.values = values
    methodSpan = problem.methodSpan
  }

  /// The table under one reading of its cells; refuses a problem without weights.
  func matrix(_ reading: KeyPath<CellValue, Double>) throws(ProblemRefusal) -> DecisionMatrix {
    guard let weights else { throw ProblemRefusal("no criterion has a weight", at: methodSpan) }
    do throws(Refusal) {
      return try DecisionMatrix(
        columns: zip(criteria, weights).map { .init(criterion: $0, direction: .max, weight: $1) },
        rows: zip(vendors, values).map { vendor, row in
          .init(vendor: vendor, levels: row.map { $0[keyPath: reading] })
        })
    } catch {
      throw ProblemRefusal(error, at: methodSpan)
    }
  }
}

extension BareProblem.Cell {
  /// The four values of a cell that is given in points; without an answer it lies between 0 and 100.
  fileprivate func points() throws(ProblemRefusal) -> CellValue {
    do throws(Refusal) {
      let cell = content == .unanswered ? .unansweredBounded(try Interval(low: 0, high: 100)) : content
      let value = try cell.valued(by: PointsAsGiven(), policy: CellPolicy())
      guard let value else { throw Refusal(.missingCell, criterion, "the criterion is left out") }
      return value
    } catch {
      throw ProblemRefusal(error, at: span)
    }
  }
}

/// A level is worth itself, also below 0 and above 100.
struct PointsAsGiven: ValueFunction {
  static let form = "points"

  var extent: ClosedRange<Double> { -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude }

  func worth(of performance: Performance) throws(Refusal) -> Worth {
    Worth(try performance.level())
  }

  func levels(worth value: Double) throws(Refusal) -> LevelsWorth? { .level(value) }
}
