internal import Outsourcing
internal import Yams

/// The subset of YAML a person writes by hand: one document of mappings, lists and scalars; no anchors, aliases, tags.
///
/// Scalars stay text until the binder says what it expects, so that `no`, `1_000` or `0o17` surprise nobody.
package enum YAMLReader: SourceReader {
  package static let extensions = ["yaml", "yml"]

  package static func read(_ file: SourceFile, log: DiagnosticLog) -> SourceNode? {
    guard file.bytes.count <= Limits.yamlBytes else {
      log.error(
        .limitSize, "the file has \(file.bytes.count) bytes; at most \(Limits.yamlBytes) are read in YAML",
        at: .beginning, in: file, help: "JSON and XML files may be larger")
      return nil
    }
    guard Encoding.isSingleByte(file, log: log) else { return nil }
    if let fault = Encoding.firstFault(in: file.bytes) {
      log.error(
        .unicodeBad, "the text is not UTF-8", at: Span(fault, fault + 1), in: file,
        help: "save the file as UTF-8")
      return nil
    }
    guard YAMLGuard.admits(file, log: log) else { return nil }
    let text = String(decoding: file.bytes, as: UTF8.self)
    do {
      // A plain scalar is text, whatever it looks like: the walk below takes the text and never the tag.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else {
        log.error(.syntaxYAML, "the file is empty", at: .beginning, in: file, help: SourceReaders.emptyHelp)
        return nil
      }
      var walk = YAMLWalk(file: file, log: log)
      let tree = walk.converted(node, depth: 1)
      return walk.faults == 0 ? tree : nil
    } catch {
      report(error, text, in: file, log: log)
      return nil
    }
  }

  private static func report(_ error: any Error, _ text: String, in file: SourceFile, log: DiagnosticLog) {
    switch error as? YamlError {
    case .scanner(let context?, let problem, _, _) where problem.hasPrefix("found unexpected end of stream"):
      // Of a text that does not end, the beginning is what has to be found.
      report(problem, at: file.offset(line: context.mark.line, column: context.mark.column), in: file, log: log)
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(problem, at: file.offset(line: mark.line, column: mark.column), in: file, log: log)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      let start = file.offset(line: context.mark.line, column: context.mark.column)
      let second = YAMLDoubleKey.second(of: key, first: start, in: file.bytes)
      log.error(
        .keyDuplicate, "the key \"\(shortened(key))\" stands twice in one mapping",
        at: second ?? Span(start, start + key.utf8.count), in: file,
        help: second == nil
          ? "keep one of them" : "the first one stands at line \(context.mark.line); keep one of them")
    case .reader(let problem, let offset, _, _):
      // The library counts in the characters of a Swift string.
      let index = text.index(text.startIndex, offsetBy: offset ?? 0, limitedBy: text.endIndex) ?? text.startIndex
      report(problem, at: text.utf8.distance(from: text.startIndex, to: index), in: file, log: log)
    default:
      log.error(.syntaxYAML, "the YAML cannot be read", at: .beginning, in: file, help: SourceReaders.emptyHelp)
    }
  }

  private static func report(_ problem: String, at offset: Int, in file: SourceFile, log: DiagnosticLog) {
    let known = hints.first { problem.hasPrefix($0.problem) }
    log.error(
      known?.code ?? .syntaxYAML, known?.text ?? "the YAML cannot be read: \(shortened(problem))",
      at: Span(offset, offset + 1), in: file, help: known?.help ?? "put a text with special characters in quotes")
  }

  private struct Hint {
    let problem: String
    var code = DiagnosticCode.syntaxYAML
    var text: String?
    let help: String
  }

  /// What the library says most often, and what mends it.
  private static let hints = [
    Hint(
      problem: "mapping values are not allowed", text: "a second colon stands where a value is expected",
      help: "put a text that holds a colon and a blank in quotes, and check the indentation"),
    Hint(
      problem: "did not find expected key", text: "this does not fit the lines above it",
      help: "keys of one level begin in the same column; close what was opened with a quote or a bracket"),
    Hint(
      problem: "did not find expected '-' indicator", text: "this does not fit the list above it",
      help: "begin each item of a list with a dash in the same column"),
    Hint(
      problem: "could not find expected ':'", text: "a key without a colon stands above",
      help: "write key: value, with a blank behind the colon"),
    Hint(
      problem: "did not find expected ',' or", text: "a comma or a closing bracket is expected",
      help: "put a comma between two items, and close the bracket"),
    Hint(
      problem: "found character that cannot start any token", text: "no value begins with this character",
      help: "indent with blanks, not tabs; put a text that begins with @, % or ` in quotes"),
    Hint(
      problem: "found unexpected end of stream", text: "a quoted text is not closed",
      help: "close it with the quote it begins with"
    ),
    Hint(
      problem: "control characters are not allowed", text: "a control character stands in the file", help: "delete it"),
    Hint(
      problem: "but found another document", code: .yamlFeature, text: "a second document begins here",
      help: "one file holds one document; delete the line ---"),
    Hint(
      problem: "Maximum nesting level reached", code: .limitDepth,
      text: "values are nested deeper than \(Limits.depth) levels", help: "no file of ours needs more than a dozen"),
  ]
}

/// Walks the nodes of Yams, refusing what the subset leaves out.
private struct YAMLWalk {
  let file: SourceFile
  let log: DiagnosticLog
  var faults = 0

  mutating func converted(_ node: Node, depth: Int) -> SourceNode {
    let start = node.mark.map { file.offset(line: $0.line, column: $0.column) } ?? 0
    // A node with an anchor or a tag begins at it, and an alias stands for a node that begins at its anchor.
    if start < file.bytes.count, let feature = Self.features[file.bytes[start]] {
      refuse(.yamlFeature, "\(feature) is not read", start, help: "write the value itself")
      return SourceNode(.null, at: Span(start, start + 1))
    }
    guard depth <= Limits.depth || node.scalar != nil else {
      refuse(
        .limitDepth, "values are nested deeper than \(Limits.depth) levels", start,
        help: "no file of ours needs more than a dozen")
      return SourceNode(.null, at: Span(start, start + 1))
    }
    switch node {
    case .scalar(let scalar):
      let form: SourceNode.Scalar.Form = scalar.style == .plain || scalar.style == .any ? .plain : .string
      let span = Span(start, max(start + 1, end(of: scalar, from: start)))
      if form == .plain, ["", "~", "null"].contains(scalar.string) { return SourceNode(.null, at: span) }
      return SourceNode(.scalar(.init(text: scalar.string, form: form)), at: span)
    case .sequence(let items):
      return SourceNode(
        .list(items.map { converted($0, depth: depth + 1) }), at: Span(start, start + 1))
    case .mapping(let pairs):
      return SourceNode(
        .record(pairs.compactMap { key, value in member(key, value, depth: depth) }), at: Span(start, start + 1))
    case .alias:
      refuse(.yamlFeature, "an alias is not read", start, help: "write the value itself")
      return SourceNode(.null, at: Span(start, start + 1))
    }
  }

  private func end(of scalar: Node.Scalar, from start: Int) -> Int {
    guard scalar.style == .doubleQuoted || scalar.style == .singleQuoted, start < file.bytes.count else {
      return start + scalar.string.utf8.count
    }
    var end = start + 1
    while end < file.bytes.count, file.bytes[end] != file.bytes[start] {
      end += file.bytes[end] == UInt8(ascii: "\\") && scalar.style == .doubleQuoted ? 2 : 1
    }
    return min(end + 1, file.bytes.count)
  }

  private mutating func member(_ key: Node, _ value: Node, depth: Int) -> SourceNode.Member? {
    let name = converted(key, depth: depth + 1)
    guard case .scalar(let scalar) = name.content else {
      refuse(.yamlFeature, "a key that is no word is not read", name.span.start, help: "write key: value")
      return nil
    }
    return .init(name: scalar.text, nameSpan: name.span, value: converted(value, depth: depth + 1))
  }

  private mutating func refuse(_ code: DiagnosticCode, _ text: String, _ start: Int, help: String? = nil) {
    faults += 1
    log.error(code, text, at: Span(start, start + 1), in: file, help: help)
  }

  private static let features: [UInt8: String] = [
    UInt8(ascii: "&"): "an anchor (&)", UInt8(ascii: "*"): "an alias (*)", UInt8(ascii: "!"): "a tag (!)",
  ]
}
