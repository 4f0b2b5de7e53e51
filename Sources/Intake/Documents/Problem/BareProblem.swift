package import Decision

/// A bare decision problem: a method, its parameters and numbers, with no comparison around them.
package struct BareProblem: Sendable {
  package let id: String
  package let method: String
  /// Where the method is named.
  package let methodSpan: Span
  /// In the order of the file.
  package let parameters: [Parameter]
  package let columns: [DecisionMatrix.Column]
  /// In the order of the file; one level for each column.
  package let rows: [DecisionMatrix.Row]

  /// A parameter with one value, as written.
  package struct Parameter: Sendable {
    package let name: String
    package let value: String
    /// Where the name stands.
    package let nameSpan: Span
    package let span: Span
  }
}

/// Reads a bare problem: JSON with `id`, `method`, `parameters`, `criteria`, `alternatives`.
///
/// Weights and levels may be any JSON numbers that fit a double. Members that describe a worked example (its source,
/// its expected results) are passed over.
package struct ProblemBinding {
  private let file: SourceFile
  private let log: DiagnosticLog

  package init(file: SourceFile, log: DiagnosticLog) {
    self.file = file
    self.log = log
  }

  static let known = ["id", "method", "parameters", "criteria", "alternatives"]
  static let passedOver = [
    "source", "expected", "tolerance", "tolerances", "tolerance_reason", "verified_by", "notes", "title",
  ]

  /// Nil after an error in the log.
  package func problem() -> BareProblem? {
    guard let node = JSONReader.read(file, log: log), let members = record(node, "a problem") else { return nil }
    for member in members where !(Self.known + Self.passedOver).contains(member.name) {
      error(
        .keyUnknown, "a problem has no \"\(shortened(member.name))\"", member.nameSpan,
        Spelling.hint(for: member.name, among: Self.known) ?? "remove it")
    }
    let criteria = list(members, "criteria", node)
    let columns = criteria.compactMap(column)
    let alternatives = list(members, "alternatives", node)
    let rows = alternatives.compactMap { row($0, columns, known: columns.count == criteria.count) }
    let method = text(members, "method", node)
    let parameters = parameters(members)
    let methodSpan = members.first { $0.name == "method" }?.value.span
    guard let method, let methodSpan, !log.hasErrors, columns.count == criteria.count, rows.count == alternatives.count
    else { return nil }
    let id = members.contains { $0.name == "id" } ? text(members, "id", node) ?? "" : ""
    return BareProblem(
      id: id, method: method, methodSpan: methodSpan, parameters: parameters, columns: columns, rows: rows)
  }

  private func parameters(_ members: [SourceNode.Member]) -> [BareProblem.Parameter] {
    guard let node = members.first(where: { $0.name == "parameters" })?.value, let entries = record(node, "parameters")
    else { return [] }
    return entries.compactMap { entry in
      guard case .scalar(let scalar) = entry.value.content else {
        log.warning(
          .parameterUnknown, "the parameter \"\(shortened(entry.name))\" is not one value, so it is not used",
          at: entry.value.span, in: file, help: "give it one value, or remove it")
        return nil
      }
      return BareProblem.Parameter(
        name: entry.name, value: scalar.text, nameSpan: entry.nameSpan, span: entry.value.span)
    }
  }

  private func column(_ node: SourceNode) -> DecisionMatrix.Column? {
    guard let members = record(node, "a criterion"), let id = text(members, "id", node) else { return nil }
    let weight = members.first { $0.name == "weight" }.flatMap {
      number($0.value, "the weight of \"\(shortened(id))\"")
    }
    guard members.contains(where: { $0.name == "weight" }) else {
      error(.keyMissing, "the criterion \"\(shortened(id))\" has no weight", node.span, "add \"weight\"")
      return nil
    }
    guard let word = text(members, "direction", node), let weight else { return nil }
    guard let direction = Direction(rawValue: word) else {
      let span = members.first { $0.name == "direction" }?.value.span ?? node.span
      error(.choiceUnknown, "\"\(shortened(word))\" is no direction", span, "known are max, min")
      return nil
    }
    return DecisionMatrix.Column(criterion: id, direction: direction, weight: weight)
  }

  /// `known` says that every criterion could be read, so that a name without one is a mistake.
  private func row(_ node: SourceNode, _ columns: [DecisionMatrix.Column], known: Bool) -> DecisionMatrix.Row? {
    guard let members = record(node, "an alternative"), let id = text(members, "id", node) else { return nil }
    guard let values = members.first(where: { $0.name == "values" })?.value, let cells = record(values, "values") else {
      error(.keyMissing, "the alternative \"\(shortened(id))\" has no values", node.span, "add \"values\"")
      return nil
    }
    for cell in cells where known && !columns.contains(where: { $0.criterion == cell.name }) {
      error(
        .keyUnknown, "no criterion is called \"\(shortened(cell.name))\"", cell.nameSpan,
        Spelling.hint(for: cell.name, among: columns.map(\.criterion)) ?? "name a criterion of this problem")
    }
    let levels = columns.compactMap { column -> Double? in
      guard let cell = cells.first(where: { $0.name == column.criterion }) else {
        error(
          .keyMissing, "\"\(shortened(id))\" has no value for \"\(shortened(column.criterion))\" (missingCell)",
          values.span,
          "give it, or leave the alternative out: a ranking method needs every cell")
        return nil
      }
      return number(cell.value, "the value of \"\(shortened(column.criterion))\"")
    }
    return levels.count == columns.count ? DecisionMatrix.Row(vendor: id, levels: levels) : nil
  }

  // MARK: Parts

  private func record(_ node: SourceNode, _ what: String) -> [SourceNode.Member]? {
    if case .record(let members) = node.content { return members }
    error(.shapeRecord, "\(what) is an object, not \(node.kindInWords)", node.span, "write it in braces")
    return nil
  }

  private func list(_ members: [SourceNode.Member], _ key: String, _ parent: SourceNode) -> [SourceNode] {
    guard let node = members.first(where: { $0.name == key })?.value else {
      error(.keyMissing, "the problem has no \"\(key)\"", parent.span, "add a list of \(key)")
      return []
    }
    if case .list(let items) = node.content { return items }
    error(.shapeList, "\"\(key)\" is a list, not \(node.kindInWords)", node.span, "put it in square brackets")
    return []
  }

  private func text(_ members: [SourceNode.Member], _ key: String, _ parent: SourceNode) -> String? {
    guard let node = members.first(where: { $0.name == key })?.value else {
      error(.keyMissing, "\"\(key)\" is missing", parent.span, "add \"\(key)\"")
      return nil
    }
    if case .scalar(let scalar) = node.content, scalar.form == .string { return scalar.text }
    error(.shapeText, "\"\(key)\" is a text, not \(node.kindInWords)", node.span, "put it in quotes")
    return nil
  }

  private func number(_ node: SourceNode, _ what: String) -> Double? {
    guard case .scalar(let scalar) = node.content, scalar.form == .number else {
      error(.numberForm, "\(what) is a number, not \(node.kindInWords)", node.span, "a ranking method needs numbers")
      return nil
    }
    guard let number = Double(scalar.text), number.isFinite else {
      error(.numberRange, "\(what) is out of range", node.span, "numbers up to 1.8e308 are read")
      return nil
    }
    return number
  }

  private func error(_ code: DiagnosticCode, _ text: String, _ span: Span, _ help: String?) {
    log.error(code, text, at: span, in: file, help: help)
  }

  /// An error that the method itself finds, at what it refuses.
  package func refuse(_ text: String, at span: Span) {
    log.error(.methodRefused, text, at: span, in: file, help: "correct the problem, or choose another method")
  }

  /// A warning that the method has no such parameter.
  package func warn(of parameter: BareProblem.Parameter) {
    log.warning(
      .parameterUnknown, "the parameter \"\(shortened(parameter.name))\" is not known and has no effect",
      at: parameter.nameSpan, in: file, help: "remove it, or correct its name")
  }
}
