internal import Decision
internal import Outsourcing

/// Reads a bare problem: JSON with `id`, `method`, `parameters`, and the members that the method takes.
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

  static let passedOver = [
    "source", "expected", "tolerance", "tolerances", "tolerance_reason", "verified_by", "notes", "title",
  ]

  /// The problem, read in the form that `form` gives for its method. Nil after an error in the log.
  ///
  /// Of a method that has no form only the name is read, so that the one message is that there is no such method.
  package func problem(_ form: (String) -> ProblemForm? = { _ in ProblemForm(.weighted) }) -> BareProblem? {
    guard let node = JSONReader.read(file, log: log), let members = record(node, "a problem") else { return nil }
    let method = text(members, "method", node)
    let named = members.first { $0.name == "method" }?.value.span
    if let method, let named, form(method) == nil {
      return BareProblem(
        id: "", method: method, methodSpan: named, parameters: [], criteria: [], alternatives: [], inputs: [])
    }
    let form = method.flatMap(form) ?? ProblemForm(.weighted)
    refuseUnknown(members, form, method)
    let criteria = form.hasCriteria ? list(members, "criteria", node) : []
    let columns = criteria.compactMap { criterion($0, form, method) }
    let alternatives = form.hasAlternatives ? list(members, "alternatives", node) : []
    let rows = alternatives.compactMap { alternative($0, columns, form.cells, known: columns.count == criteria.count) }
    refuseDoubles(columns.map { ($0.id, $0.span) }, "criteria")
    refuseDoubles(rows.map { ($0.id, $0.span) }, "alternatives")
    let inputs =
      form.inputs.compactMap { input(members, $0, node) }
      + form.optionalInputs.compactMap { key in members.first { $0.name == key }.flatMap(member) }
    let parameters = parameters(members)
    let id = members.contains { $0.name == "id" } ? text(members, "id", node) : ""
    guard let method, let named, let id, !log.hasErrors else { return nil }
    return BareProblem(
      id: id, method: method, methodSpan: named, parameters: parameters, criteria: columns, alternatives: rows,
      inputs: inputs)
  }

  private func refuseUnknown(_ members: [SourceNode.Member], _ form: ProblemForm, _ method: String?) {
    for member in members where !(form.members + Self.passedOver).contains(member.name) {
      // A part of other problems is no slip of the pen.
      let isOfOthers = ["criteria", "alternatives"].contains(member.name)
      error(
        .keyUnknown,
        isOfOthers
          ? "a problem of \(shortened(method ?? "")) has no \"\(member.name)\""
          : "a problem has no \"\(shortened(member.name))\"", member.nameSpan,
        isOfOthers ? "remove it" : Spelling.hint(for: member.name, among: form.members) ?? "remove it")
    }
  }

  private func refuseDoubles(_ ids: [(id: String, span: Span)], _ what: String) {
    var first: [String: Span] = [:]
    for (id, span) in ids {
      guard let other = first.updateValue(span, forKey: id) else { continue }
      error(
        .idDuplicate, "two \(what) are called \"\(shortened(id))\" (duplicateId)", span,
        "the other one stands at line \(file.reference(to: other).line); give each its own id")
    }
  }

  private func parameters(_ members: [SourceNode.Member]) -> [ProblemMember] {
    guard let node = members.first(where: { $0.name == "parameters" })?.value, let entries = record(node, "parameters")
    else { return [] }
    return entries.compactMap(member)
  }

  private func input(_ members: [SourceNode.Member], _ key: String, _ parent: SourceNode) -> ProblemMember? {
    guard let entry = members.first(where: { $0.name == key }) else {
      error(.keyMissing, "the problem has no \"\(key)\"", parent.span, "add \"\(key)\"")
      return nil
    }
    return member(entry)
  }

  private func criterion(
    _ node: SourceNode, _ form: ProblemForm, _ method: String?
  ) -> BareProblem.Criterion? {
    let table = form.table
    guard let members = record(node, "a criterion"), let id = text(members, "id", node) else { return nil }
    let given = members.first { $0.name == "weight" }
    let weight = given.flatMap { number($0.value, "the weight of \"\(shortened(id))\"") }
    if given == nil, table == .weighted {
      error(.keyMissing, "the criterion \"\(shortened(id))\" has no weight", node.span, "add \"weight\"")
      return nil
    }
    let isUnweighted = table == .unweighted || table == .ranked
    if let given, isUnweighted {
      log.warning(
        .problemUnused, "the weight of \"\(shortened(id))\" has no effect: \(shortened(method ?? "")) takes no weights",
        at: given.nameSpan, in: file, help: "remove it, or choose a method that weighs the criteria")
    }
    guard let word = text(members, "direction", node), given == nil || weight != nil else { return nil }
    let isTarget = form.takesTargets && word == "target"
    guard let direction = isTarget ? .max : Direction(rawValue: word) else {
      let span = members.first { $0.name == "direction" }?.value.span ?? node.span
      error(
        .choiceUnknown, "\"\(shortened(word))\" is no direction", span,
        "known are max, min\(form.takesTargets ? ", target" : "")")
      return nil
    }
    var place: Double?
    if table == .ranked {
      guard let entry = members.first(where: { $0.name == "importance_rank" }) else {
        error(
          .keyMissing, "the criterion \"\(shortened(id))\" has no importance_rank", node.span,
          "add \"importance_rank\", 1 for the most important")
        return nil
      }
      place = number(entry.value, "the importance_rank of \"\(shortened(id))\"")
      guard place != nil else { return nil }
    }
    let idSpan = members.first { $0.name == "id" }?.value.span
    return BareProblem.Criterion(
      id: id, direction: direction, isTarget: isTarget, weight: isUnweighted ? nil : weight, importanceRank: place,
      span: idSpan ?? node.span)
  }

  /// `known` says that every criterion could be read, so that a name without one is a mistake.
  private func alternative(
    _ node: SourceNode, _ criteria: [BareProblem.Criterion], _ form: ProblemForm.Cells, known: Bool
  ) -> BareProblem.Alternative? {
    guard let members = record(node, "an alternative"), let id = text(members, "id", node) else { return nil }
    guard let values = members.first(where: { $0.name == "values" })?.value, let entries = record(values, "values")
    else {
      error(.keyMissing, "the alternative \"\(shortened(id))\" has no values", node.span, "add \"values\"")
      return nil
    }
    for entry in entries where known && !criteria.contains(where: { $0.id == entry.name }) {
      error(
        .keyUnknown, "no criterion is called \"\(shortened(entry.name))\"", entry.nameSpan,
        Spelling.hint(for: entry.name, among: criteria.map(\.id)) ?? "name a criterion of this problem")
    }
    let cells = criteria.compactMap { criterion -> BareProblem.Cell? in
      guard let entry = entries.first(where: { $0.name == criterion.id }) else {
        error(
          .keyMissing, "\"\(shortened(id))\" has no value for \"\(shortened(criterion.id))\" (missingCell)",
          values.span,
          form == .any
            ? "write {\"missing\": \"not_answered\"} for what was not answered"
            : "give it, or leave the alternative out: a ranking method needs every cell")
        return nil
      }
      return cell(entry.value, "the value of \"\(shortened(criterion.id))\"", form).map {
        BareProblem.Cell(criterion: criterion.id, content: $0, span: entry.value.span)
      }
    }
    let idSpan = members.first { $0.name == "id" }?.value.span
    return cells.count == criteria.count
      ? BareProblem.Alternative(id: id, cells: cells, span: idSpan ?? node.span) : nil
  }

  private func cell(_ node: SourceNode, _ what: String, _ form: ProblemForm.Cells) -> Cell? {
    if form == .any, case .record(let members) = node.content {
      return ProblemCellBinding(file: file, log: log).cell(node, members, what)
    }
    return number(node, what).map { .value(.number($0)) }
  }

  // MARK: Values of any shape

  private func member(_ member: SourceNode.Member) -> ProblemMember? {
    value(member.value, "\"\(shortened(member.name))\"").map {
      ProblemMember(name: member.name, nameSpan: member.nameSpan, value: $0)
    }
  }

  private func value(_ node: SourceNode, _ what: String) -> ProblemValue? {
    let content: ProblemValue.Content
    var wholeNumber: UInt64?
    switch node.content {
    case .null: content = .null
    case .scalar(let scalar) where scalar.form == .truth: content = .truth(scalar.text == "true")
    case .scalar(let scalar) where scalar.form == .number:
      guard let number = number(node, what) else { return nil }
      content = .number(number)
      wholeNumber = UInt64(scalar.text)
    case .scalar(let scalar): content = .text(scalar.text)
    case .list(let items), .table(let items): content = .list(items.compactMap { value($0, what) })
    case .record(let members): content = .map(members.compactMap(member))
    }
    return ProblemValue(content: content, wholeNumber: wholeNumber, span: node.span)
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
    ProblemCellBinding(file: file, log: log).number(node, what)
  }

  private func error(_ code: DiagnosticCode, _ text: String, _ span: Span, _ help: String?) {
    log.error(code, text, at: span, in: file, help: help)
  }

  // MARK: What the method finds

  /// An error that the method itself finds, at what it refuses.
  package func refuse(_ text: String, at span: Span, help: String? = nil) {
    log.error(
      .methodRefused, text, at: span, in: file, help: help ?? "correct the problem, or choose another method")
  }

  /// A warning that the method has no such parameter.
  package func warn(of parameter: ProblemMember) {
    log.warning(
      .parameterUnknown, "the parameter \"\(shortened(parameter.name))\" is not known and has no effect",
      at: parameter.nameSpan, in: file, help: "remove it, or correct its name")
  }

  /// A warning that the method does not use a part of the problem.
  package func warnUnused(_ text: String, at span: Span) {
    log.warning(.problemUnused, text, at: span, in: file, help: "remove it, or choose another method or formula")
  }
}
