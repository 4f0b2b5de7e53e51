internal import Intake

extension SolverParameters {
  /// A value of any shape; refuses a problem without the parameter.
  func required(_ name: String) throws(ProblemRefusal) -> ProblemValue {
    guard let value = value(name) else {
      throw ProblemRefusal("the method needs the parameter \(name)", at: span(name), help: "add it to \"parameters\"")
    }
    return value
  }

  /// A finite number; nil where the parameter is not given.
  func number(_ name: String) throws(ProblemRefusal) -> Double? {
    guard let value = value(name) else { return nil }
    return try value.number("the parameter \(name)")
  }

  /// Numbers by criterion, `null` for none; refuses a name that is no criterion. Empty where the parameter is not given.
  func thresholds(_ name: String, of ids: [String]) throws(ProblemRefusal) -> [String: Double] {
    guard let value = value(name) else { return [:] }
    guard case .map(let entries) = value.content else {
      throw ProblemRefusal("the parameter \(name) is an object with a number for each criterion", at: value.span)
    }
    var numbers: [String: Double] = [:]
    for entry in entries {
      guard ids.contains(entry.name) else {
        throw ProblemRefusal.noCriterion(entry.name, in: name, among: ids, at: entry.nameSpan)
      }
      if case .null = entry.value.content { continue }
      numbers[entry.name] = try entry.value.number("\"\(shortened(entry.name))\" in the parameter \(name)")
    }
    return numbers
  }
}
