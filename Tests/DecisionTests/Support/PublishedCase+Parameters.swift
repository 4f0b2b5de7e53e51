import Decision
import Testing

extension PublishedCase {
  /// A parameter; nil where the case gives none.
  func parameter(_ name: String) -> JSON? { optional("parameters")?[name] }

  private func optional(_ key: String) -> JSON? { try? value()[key] }

  /// The tolerance of one output.
  func tolerance(of output: String) throws -> Double {
    try optional("tolerances")?[output]?.number() ?? tolerance
  }

  /// The table, its weights divided by their sum where the case says so.
  func methodMatrix() throws -> DecisionMatrix {
    guard parameter("weights") == .text("scaled to sum 1") else { return try matrix }
    let (columns, rows) = (try columns, try rows)
    let sum = columns.reduce(0) { $0 + $1.weight }
    return try DecisionMatrix(
      columns: columns.map { .init(criterion: $0.criterion, direction: $0.direction, weight: $0.weight / sum) },
      rows: rows)
  }

  /// The parameters under the names of the golden cases.
  func methodParameters() throws -> MethodParameters {
    var parameters = MethodParameters()
    if let share = parameter("lambda") { parameters.sumShare = try share.number() }
    if let share = parameter("v") { parameters.groupShare = try share.number() }
    if let threshold = parameter("tau") { parameters.distanceThreshold = try threshold.number() }
    for (criterion, function) in try parameter("preference_functions")?.object() ?? [:] {
      parameters.preferences[criterion] = try PreferenceFunction(shape(function.member("type").text(), function))
    }
    for (criterion, ends) in try parameter("bounds")?.object() ?? [:] {
      let ends = try ends.list().map { try $0.number() }
      parameters.bounds[criterion] = try Interval(low: ends[0], high: ends[1])
    }
    parameters.idealPoint = try parameter("ideal_point")?.numbers() ?? [:]
    return parameters
  }
}

/// A preference function by its word, with its thresholds in `numbers`.
func shape(_ type: String, _ numbers: JSON) throws -> PreferenceFunction.Shape {
  func threshold(_ name: String) throws -> Double { try numbers.member(name).number() }
  return switch type {
  case "u_shape": .uShape(q: try threshold("q"))
  case "v_shape": .vShape(p: try threshold("p"))
  case "level": .level(q: try threshold("q"), p: try threshold("p"))
  case "linear": .linear(q: try threshold("q"), p: try threshold("p"))
  case "gaussian": .gaussian(s: try threshold("s"))
  default: .usual
  }
}
