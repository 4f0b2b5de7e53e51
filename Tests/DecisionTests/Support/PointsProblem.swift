import Decision

/// A problem on cost, quality and security with weights ½, 0.3 and 0.2, whose levels are points from 0 to 100.
struct PointsProblem {
  var weights = [("cost", 0.5), ("quality", 0.3), ("security", 0.2)]
  var vendors: [(id: String, cells: [String: Cell])]
  var requirements: [Requirement] = []
  var openRequirement = OpenRequirement.conditional
  var policy = CellPolicy()

  func problem() throws -> DecisionProblem {
    DecisionProblem(
      tree: try CriteriaTree(weights.map { .leaf($0.0, weight: $0.1) }),
      criteria: try weights.map { Criterion(id: $0.0, function: Linear(try Anchors(worst: 0, best: 100))) },
      requirements: requirements, openRequirement: openRequirement, policy: policy,
      alternatives: vendors.map { Alternative(id: $0.id, cells: $0.cells) })
  }

  func ranking() throws -> Ranking { try decide(problem()) }
}

extension PointsProblem {
  /// Vendors with a number for each criterion, in the order cost, quality, security.
  static func plain(_ vendors: (String, [Double])...) -> PointsProblem {
    PointsProblem(
      vendors: vendors.map { id, levels in
        let cells = zip(["cost", "quality", "security"], levels).map { ($0, Cell.value(.number($1))) }
        return (id, Dictionary(uniqueKeysWithValues: cells))
      })
  }

  /// The criteria and cells of a published case on partial values.
  init(_ published: PublishedCase) throws {
    weights = try published.columns.map { ($0.criterion, $0.weight) }
    vendors = try published.value("alternatives").list().map { try Self.vendor($0) }
  }

  static func vendor(_ entry: JSON) throws -> (id: String, cells: [String: Cell]) {
    (try entry.member("id").text(), try entry.member("values").object().mapValues { try cell($0) })
  }

  private static func cell(_ value: JSON) throws -> Cell {
    if case .number(let number) = value { return .value(.number(number)) }
    if value["missing"] == .text("not_answered") { return .unanswered }
    let ends = try value.member("interval").list().map { try $0.number() }
    return .interval(try Interval(low: ends[0], high: ends[1]), statedBy: .buyer)
  }
}
