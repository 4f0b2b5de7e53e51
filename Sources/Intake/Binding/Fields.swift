internal import Outsourcing

/// Reads the members of one record by a ``Shape``, adding to the log everything that does not fit.
///
/// Which syntax the record came from cannot be seen from outside. A value that is wrong or absent reads as nil; whoever
/// asks goes on, so that one run finds every fault.
struct Fields {
  let shape: Shape
  let file: SourceFile
  let log: DiagnosticLog
  let node: SourceNode
  private let members: [SourceNode.Member]

  /// Nil, with an error, if the node is no record. Checks for unknown, double and missing keys at once.
  init?(_ node: SourceNode, _ shape: Shape, in file: SourceFile, log: DiagnosticLog, ignoring: [String] = []) {
    guard case .record(let members) = node.content else {
      log.error(
        .shapeRecord, "\(node.kindInWords) stands where the keys of \(shape.name) are expected", at: node.span,
        in: file, help: "expected are \(shape.keys.map(\.name).joined(separator: ", "))")
      return nil
    }
    self.shape = shape
    self.file = file
    self.log = log
    self.node = node
    self.members = members.filter { !ignoring.contains($0.name) }
    checkKeys()
  }

  private func checkKeys() {
    let known = shape.keys.map(\.name)
    var seen: [String: Span] = [:]
    for member in members {
      if !known.contains(member.name) {
        log.error(
          .keyUnknown, "\(shape.name) has no \"\(shortened(member.name))\"", at: member.nameSpan, in: file,
          help: Spelling.nearest(to: member.name, among: known).map { "did you mean \"\($0)\"?" }
            ?? "known are \(known.joined(separator: ", "))")
      } else if let first = seen[member.name] {
        log.error(
          .keyDuplicate, "\"\(member.name)\" stands twice in \(shape.name)", at: member.nameSpan, in: file,
          help: "the first one stands at line \(file.reference(to: first).line); keep one of them")
      }
      seen[member.name] = seen[member.name] ?? member.nameSpan
    }
    for key in shape.keys where key.isRequired && seen[key.name] == nil {
      log.error(
        .keyMissing, "\(shape.name) needs \"\(key.name)\"", at: node.span, in: file, help: key.meaning)
    }
  }

  func has(_ key: String) -> Bool { member(key) != nil }

  /// Where the value of a key stands, or the record itself.
  func span(_ key: String) -> Span { member(key)?.value.span ?? node.span }

  func source(_ key: String) -> SourceReference { file.reference(to: span(key)) }

  // MARK: Single values

  func text(_ key: String, limit: Int = Limits.textScalars) -> String? {
    guard let scalar = scalar(key), isText(scalar, key) else { return nil }
    return checked(scalar.text, key, limit: limit)
  }

  func name(_ key: String) -> String? { text(key, limit: Limits.nameScalars) }

  func id(_ key: String) -> String? {
    guard let text = text(key, limit: Limits.textScalars) else { return nil }
    guard isId(text) else {
      error(
        .idForm, "\"\(shortened(text))\" is no id", key,
        help:
          "an id has 1 to 64 letters (A to Z), digits, dots, dashes or underscores and begins with a letter or digit")
      return nil
    }
    return text
  }

  func number(_ key: String) -> Quantity? {
    guard let scalar = scalar(key) else { return nil }
    return quantity(scalar, at: span(key))
  }

  func date(_ key: String) -> CalendarDate? {
    guard let text = text(key) else { return nil }
    guard let date = CalendarDate(text) else {
      error(.dateForm, "\"\(shortened(text))\" is no day of the calendar", key, help: "write it as YYYY-MM-DD")
      return nil
    }
    return date
  }

  func clock(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    let bytes = Array(text.utf8)
    let digits = bytes.count == 5 && [0, 1, 3, 4].allSatisfy { (0x30...0x39).contains(bytes[$0]) }
    guard digits, bytes[2] == UInt8(ascii: ":"), text <= "23:59", bytes[3] < 0x36 else {
      error(.dateForm, "\"\(shortened(text))\" is no time of day", key, help: "write it as HH:MM, 00:00 to 23:59")
      return nil
    }
    return text
  }

  func currency(_ key: String) -> String? {
    capitals(key, count: 3, .currencyForm, "currency", help: "write its three-letter code (ISO 4217), such as EUR")
  }

  func country(_ key: String) -> String? {
    capitals(key, count: 2, .countryForm, "country", help: "write its two-letter code (ISO 3166-1), such as PT")
  }

  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let text = text(key) else { return nil }
    return word(text, type, at: span(key))
  }

  func truth(_ key: String) -> Bool? {
    guard let scalar = scalar(key) else { return nil }
    switch (scalar.form, scalar.text) {
    case (.truth, "true"), (.plain, "true"), (.plain, "yes"), (.attribute, "true"), (.attribute, "yes"): return true
    case (.truth, "false"), (.plain, "false"), (.plain, "no"), (.attribute, "false"), (.attribute, "no"):
      return false
    default:
      error(.choiceUnknown, "\"\(shortened(scalar.text))\" is neither true nor false", key, help: "write true or false")
      return nil
    }
  }

  /// A number, or a word of a scale.
  func performance(_ key: String) -> Answer.Content? {
    guard let scalar = scalar(key) else { return nil }
    let wantsNumber: Bool
    switch scalar.form {
    case .number: wantsNumber = true
    case .truth:
      error(.shapeText, "true and false are no values", key, help: "write \"yes\" or \"no\" in quotes")
      return nil
    case .string, .plain, .attribute: wantsNumber = looksNumeric(scalar.text)
    }
    if wantsNumber { return quantity(scalar, at: span(key)).map { .number($0) } }
    return checked(scalar.text, key, limit: Limits.nameScalars).map { .word($0) }
  }

  // MARK: Lists and records

  func record(_ key: String, _ shape: Shape) -> Fields? {
    guard let member = member(key) else { return nil }
    return Fields(member.value, shape, in: file, log: log)
  }

  /// The records of a list; an empty array if the key is absent.
  func list(_ key: String, item: String, _ shape: Shape) -> [Fields] {
    items(key, item: item).compactMap { Fields($0, shape, in: file, log: log) }
  }

  /// A list of texts with their places. In XML one attribute may hold them with blanks between.
  func words(_ key: String) -> [(text: String, span: Span)] {
    guard let member = member(key) else { return [] }
    if case .scalar(let scalar) = member.value.content, scalar.form == .attribute {
      return scalar.text.split(whereSeparator: { " \t\r\n".contains($0) }).map { (String($0), member.value.span) }
    }
    return items(key, item: "item").compactMap { node in
      guard let scalar = plainScalar(node), scalar.form != .truth else {
        log.error(.shapeText, "a text is expected in the list \"\(key)\"", at: node.span, in: file)
        return nil
      }
      return (scalar.text, node.span)
    }
  }

  /// Numbers under names the author chooses, in the order of the file.
  func numbersByName(_ key: String) -> [(name: String, value: Quantity)] {
    guard let member = member(key) else { return [] }
    guard case .record(let entries) = member.value.content else {
      error(.shapeRecord, "names with a number each are expected under \"\(key)\"", key)
      return []
    }
    return entries.compactMap { entry in
      guard let scalar = plainScalar(entry.value) else {
        log.error(.numberForm, "a number is expected", at: entry.value.span, in: file)
        return nil
      }
      return quantity(scalar, at: entry.value.span).map { (entry.name, $0) }
    }
  }

  /// Texts under names the author chooses, in the order of the file.
  func textsByName(_ key: String) -> [(name: String, text: String)] {
    guard let member = member(key) else { return [] }
    guard case .record(let entries) = member.value.content else {
      error(.shapeRecord, "names with a text each are expected under \"\(key)\"", key)
      return []
    }
    return entries.compactMap { entry in
      guard let scalar = plainScalar(entry.value) else {
        log.error(.shapeText, "a text is expected", at: entry.value.span, in: file)
        return nil
      }
      return (entry.name, scalar.text)
    }
  }

  /// The text of a key without any check, for looking entries up.
  func plainText(_ key: String) -> String? {
    member(key).flatMap { plainScalar($0.value) }?.text
  }

  /// A list of pairs of numbers.
  func numberPairs(_ key: String) -> [(Quantity, Quantity)] {
    items(key, item: "pair").compactMap { node in
      guard case .list(let pair) = node.content, pair.count == 2 else {
        log.error(.shapeList, "a pair of numbers is expected in the list \"\(key)\"", at: node.span, in: file)
        return nil
      }
      let numbers = pair.compactMap { part in plainScalar(part).flatMap { quantity($0, at: part.span) } }
      if numbers.count < 2, pair.contains(where: { plainScalar($0) == nil }) {
        log.error(.numberForm, "a number is expected", at: node.span, in: file)
      }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
  }

  // MARK: Messages

  func error(_ code: DiagnosticCode, _ text: String, _ key: String, help: String? = nil) {
    log.error(code, text, at: span(key), in: file, help: help)
  }

  func warning(_ code: DiagnosticCode, _ text: String, _ key: String, help: String? = nil) {
    log.warning(code, text, at: span(key), in: file, help: help)
  }

  func word<Choice: RawRepresentable & CaseIterable>(_ text: String, _ type: Choice.Type, at span: Span) -> Choice?
  where Choice.RawValue == String {
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    let code: DiagnosticCode = type == Unit.self ? .unitUnknown : .choiceUnknown
    log.error(
      code, "\"\(shortened(text))\" is not known here", at: span, in: file,
      help: Spelling.nearest(to: text, among: known).map { "did you mean \"\($0)\"?" }
        ?? "known are \(known.joined(separator: ", "))")
    return nil
  }

  // MARK: Inside

  private func member(_ key: String) -> SourceNode.Member? {
    members.first { $0.name == key }
  }

  private func scalar(_ key: String) -> SourceNode.Scalar? {
    guard let member = member(key) else { return nil }
    if let scalar = plainScalar(member.value) { return scalar }
    error(
      .shapeText, "\(member.value.kindInWords) stands where \"\(key)\" needs a single value", key,
      help: "leave the key out if there is no value")
    return nil
  }

  /// The scalar of a node; an element that holds only text counts as its text.
  private func plainScalar(_ node: SourceNode) -> SourceNode.Scalar? {
    switch node.content {
    case .scalar(let scalar): return scalar
    case .record(let members) where node.element != nil && members.count == 1 && members[0].name == "note":
      return plainScalar(members[0].value)
    default: return nil
    }
  }

  private func isText(_ scalar: SourceNode.Scalar, _ key: String) -> Bool {
    guard scalar.form == .number || scalar.form == .truth else { return true }
    error(.shapeText, "\"\(key)\" needs a text, not \(shortened(scalar.text))", key, help: "put it in quotes")
    return false
  }

  private func items(_ key: String, item: String) -> [SourceNode] {
    guard let member = member(key) else { return [] }
    switch member.value.content {
    case .list(let items): return items
    case .record(let children) where member.value.element != nil:
      return children.compactMap { child in
        if child.name == item { return child.value }
        log.error(
          .keyUnknown, "\"\(key)\" holds \"\(item)\" elements only, not \"\(shortened(child.name))\"",
          at: child.nameSpan, in: file, help: "rename or remove it")
        return nil
      }
    default:
      error(.shapeList, "\(member.value.kindInWords) stands where the list \"\(key)\" is expected", key)
      return []
    }
  }

  private func quantity(_ scalar: SourceNode.Scalar, at span: Span) -> Quantity? {
    do {
      return try Quantity(scalar.text)
    } catch {
      switch error {
      case .form:
        log.error(
          .numberForm, "\"\(shortened(scalar.text))\" is no plain number", at: span, in: file,
          help: "write digits with a decimal point at most, such as 1250.5: no comma, blank, %, + or exponent")
      case .range:
        log.error(
          .numberRange, "\(shortened(scalar.text)) is too large or too long to be kept exactly", at: span,
          in: file, help: "at most 9007199254740992 and 100 digits are read")
      }
      return nil
    }
  }

  private func looksNumeric(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { !"+-.,".utf8.contains($0) }) else { return false }
    return (0x30...0x39).contains(first) && !text.utf8.contains { (0x41...0x5A).contains($0 & 0xDF) }
  }

  private func capitals(
    _ key: String, count: Int, _ code: DiagnosticCode, _ kind: String, help: String
  ) -> String? {
    guard let text = text(key) else { return nil }
    guard text.utf8.count == count, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      error(code, "\"\(shortened(text))\" is no \(kind)", key, help: help)
      return nil
    }
    return text
  }

  private func checked(_ text: String, _ key: String, limit: Int) -> String? {
    switch TextCheck.fault(of: text, limit: limit) {
    case .empty:
      error(.shapeText, "\"\(key)\" is empty", key, help: "leave the key out if there is no value")
      return nil
    case .long:
      error(.textLong, "\"\(key)\" has more than \(limit) characters", key)
      return nil
    case .control(let code):
      error(.textControl, "\"\(key)\" holds the control character \(code)", key, help: "remove it")
      return nil
    case .direction(let code):
      warning(
        .textDirection, "\"\(key)\" holds \(code), which can reverse what is read", key,
        help: "remove it; the report shows the text apart from its surroundings")
    case .invisible(let code):
      warning(.textInvisible, "\"\(key)\" holds the invisible character \(code)", key, help: "remove it")
    case nil: break
    }
    return text
  }
}

/// True for `[A-Za-z0-9][A-Za-z0-9._-]{0,63}`.
func isId(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
  guard let first = bytes.first, isAlphanumeric(first), bytes.count <= 64 else { return false }
  return bytes.allSatisfy { isAlphanumeric($0) || "._-".utf8.contains($0) }
}
