package import Decision

/// A value function of a bare problem, with the parameters that a criteria file has.
package struct ProblemFunction: Sendable {
  package let function: any ValueFunction
  /// What happens to levels beyond the anchors.
  package let outside: OutsideRule

  /// Why a value is no value function, and where.
  package struct Fault: Error {
    package let text: String
    package let span: Span
    package let help: String
  }

  /// Throws the first fault of the parameters.
  package init(_ value: ProblemValue) throws(Fault) {
    guard case .map(let members) = value.content else {
      throw Fault(
        text: "a value function is an object", span: value.span,
        help: "write it as {\"type\": \"linear\", \"worst\": …, \"best\": …}")
    }
    let parameters = ProblemFunctionParameters(members.filter { $0.name != "outside" }, value.span)
    let rule = ProblemFunctionParameters(members.filter { $0.name == "outside" }, value.span)
    let outside = rule.given.isEmpty ? OutsideRule.clamp : rule.choice("outside", OutsideRule.self)
    let function = ValueFunctionBinding(parameters).function()
    if let fault = parameters.faults.first ?? rule.faults.first { throw fault }
    guard let function, let outside else {
      throw Fault(text: "the value function has no type", span: value.span, help: "add \"type\"")
    }
    (self.function, self.outside) = (function, outside)
  }
}

/// The parameters of one value function, and the faults that reading them brought up.
private final class ProblemFunctionParameters: ValueFunctionParameters {
  private let members: [ProblemMember]
  private let span: Span
  private(set) var faults: [ProblemFunction.Fault] = []

  init(_ members: [ProblemMember], _ span: Span) {
    self.members = members
    self.span = span
  }

  var given: [String] { members.map(\.name) }

  func level(_ key: String) -> Double? {
    guard let value = value(key) else { return nil }
    if case .number(let number) = value.content { return number }
    return wrong(key, "a number", value.span)
  }

  func levelPairs(_ key: String) -> [(Double, Double)]? {
    guard let value = value(key) else { return nil }
    guard case .list(let entries) = value.content else { return wrong(key, "a list of pairs of numbers", value.span) }
    var pairs: [(Double, Double)] = []
    for entry in entries {
      guard case .list(let ends) = entry.content, ends.count == 2, case .number(let first) = ends[0].content,
        case .number(let second) = ends[1].content
      else { return wrong(key, "a list of pairs of numbers", entry.span) }
      pairs.append((first, second))
    }
    return pairs
  }

  func levelsByName(_ key: String) -> [(name: String, value: Double)]? {
    guard let value = value(key) else { return nil }
    guard case .map(let entries) = value.content else {
      return wrong(key, "an object with a number for each word", value.span)
    }
    var levels: [(name: String, value: Double)] = []
    for entry in entries {
      guard case .number(let number) = entry.value.content else {
        return wrong(key, "an object with a number for each word", entry.value.span)
      }
      levels.append((entry.name, number))
    }
    return levels
  }

  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let value = value(key) else { return nil }
    guard case .text(let text) = value.content else { return wrong(key, "a text", value.span) }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    faults.append(
      .init(
        text: "\"\(key)\" cannot be \"\(shortened(text))\"", span: value.span,
        help: Spelling.hint(for: text, among: known) ?? "known are \(known.joined(separator: ", "))"))
    return nil
  }

  func fault(_ code: DiagnosticCode, _ text: String, _ key: String, help: String) {
    faults.append(.init(text: text, span: value(key)?.span ?? span, help: help))
  }

  private func value(_ key: String) -> ProblemValue? { members.first { $0.name == key }?.value }

  private func wrong<Value>(_ key: String, _ form: String, _ span: Span) -> Value? {
    faults.append(.init(text: "\"\(key)\" of a value function is \(form)", span: span, help: "correct its form"))
    return nil
  }
}
