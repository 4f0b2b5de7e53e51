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
        in: file,
        help: shape.name == "document"
          ? "write \(file.notation.document("survey"))"
          : "expected are \(shape.keys.map(\.name).joined(separator: ", "))")
      return nil
    }
    let read = ignoring.isEmpty ? members : members.filter { !ignoring.contains($0.name) }
    self.init(node, shape, read, in: file, log: log)
    checkKeys()
  }

  private init(
    _ node: SourceNode, _ shape: Shape, _ members: [SourceNode.Member], in file: SourceFile, log: DiagnosticLog
  ) {
    self.shape = shape
    self.file = file
    self.log = log
    self.node = node
    self.members = members
  }

  /// The same fields with a log of their own, for a second look at a value whose faults are told already.
  var quiet: Fields { logging(to: DiagnosticLog()) }

  func logging(to log: DiagnosticLog) -> Fields { Fields(node, shape, members, in: file, log: log) }

  private func checkKeys() {
    for member in members where !shape.keys.contains(where: { $0.name == member.name }) {
      let isText = member.name == "note" && node.element != nil
      log.error(
        .keyUnknown,
        isText
          ? "there is text between the tags of \(shape.name)"
          : "\(shape.name) has no \"\(shortened(member.name))\"", at: member.nameSpan, in: file,
        help: isText
          ? "remove it; a remark stands inside an answer, and a comment between <!-- and -->"
          : unknownKeyHelp(member.name))
    }
    // The readers of the other syntaxes have refused double names already.
    if node.element != nil { checkDoubles() }
    for key in shape.keys where key.isRequired && !has(key.name) {
      log.error(
        .keyMissing, "\(shape.name) needs \"\(key.name)\"", at: node.span, in: file,
        help: "add \"\(key.name)\": \(key.gist)")
    }
  }

  private func checkDoubles() {
    var seen: [String: Span] = [:]
    for member in members {
      if let first = seen[member.name] {
        log.error(
          .keyDuplicate, "\"\(shortened(member.name))\" stands twice in \(shape.name)", at: member.nameSpan, in: file,
          help: "the first one stands at line \(file.reference(to: first).line); keep one of them")
      } else {
        seen[member.name] = member.nameSpan
      }
    }
  }

  private func unknownKeyHelp(_ name: String) -> String {
    let known = shape.keys.map(\.name)
    if let near = Spelling.nearest(to: name, among: known) { return "did you mean \"\(near)\"?" }
    return "\(shape.remark.map { "\($0); " } ?? "")known are \(known.joined(separator: ", "))"
  }

  func has(_ key: String) -> Bool { member(key) != nil }

  func member(_ key: String) -> SourceNode.Member? {
    members.first { $0.name == key }
  }

  /// Where the value of a key stands, or the record itself.
  func span(_ key: String) -> Span { member(key)?.value.span ?? node.span }

  func source(_ key: String) -> SourceReference { file.reference(to: span(key)) }

  func record(_ key: String, _ shape: Shape) -> Fields? {
    guard let member = member(key) else { return nil }
    return Fields(member.value, shape, in: file, log: log)
  }

  func error(
    _ code: DiagnosticCode, _ text: @autoclosure () -> String, _ key: String,
    help: @autoclosure () -> String? = nil
  ) {
    log.error(code, text(), at: span(key), in: file, help: help())
  }

  func warning(
    _ code: DiagnosticCode, _ text: @autoclosure () -> String, _ key: String,
    help: @autoclosure () -> String? = nil
  ) {
    log.warning(code, text(), at: span(key), in: file, help: help())
  }
}

/// True for `[A-Za-z0-9][A-Za-z0-9._-]{0,63}`.
func isId(_ text: String) -> Bool {
  func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
  guard let first = text.utf8.first, isAlphanumeric(first), text.utf8.count <= 64 else { return false }
  return text.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
}
