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
        .limitSize, "the file has \(file.bytes.count) bytes; at most \(Limits.yamlBytes) are read",
        at: .beginning, in: file)
      return nil
    }
    guard !Encoding.utf16(file.bytes) else {
      log.error(
        .encodingNotUTF8, "the file is UTF-16 or UTF-32", at: .beginning, in: file, help: "save it as UTF-8")
      return nil
    }
    if let fault = Encoding.firstFault(in: file.bytes) {
      log.error(
        .unicodeBad, "the text is not UTF-8", at: Span(fault, fault + 1), in: file,
        help: "save the file as UTF-8")
      return nil
    }
    do {
      // An empty resolver: a plain scalar is text, whatever it looks like.
      let parser = try Parser(
        yaml: String(decoding: file.bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else {
        log.error(.syntaxYAML, "the file is empty", at: .beginning, in: file)
        return nil
      }
      var walk = YAMLWalk(file: file, log: log)
      let tree = walk.converted(node, depth: 1)
      return walk.faults == 0 ? tree : nil
    } catch {
      report(error, in: file, log: log)
      return nil
    }
  }

  private static func report(_ error: any Error, in file: SourceFile, log: DiagnosticLog) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let offset = file.offset(line: mark.line, column: mark.column)
      let code: DiagnosticCode = problem.hasPrefix("but found another document") ? .yamlFeature : .syntaxYAML
      log.error(code, "the YAML cannot be read: \(shortened(problem))", at: Span(offset, offset + 1), in: file)
    case .duplicatedKeysInMapping(let duplicates, _):
      let key = duplicates.first ?? ""
      let (first, second) = secondOccurrence(of: key, in: file)
      log.error(
        .keyDuplicate, "the key \"\(shortened(key))\" stands twice in one mapping", at: second, in: file,
        help: "the first one stands at line \(file.reference(to: first).line); keep one of them")
    case .reader(let problem, let offset, _, _):
      let at = offset ?? 0
      log.error(.syntaxYAML, "the YAML cannot be read: \(shortened(problem))", at: Span(at, at + 1), in: file)
    default:
      log.error(.syntaxYAML, "the YAML cannot be read", at: .beginning, in: file)
    }
  }

  /// Yams gives no place for a double key, so it is looked for: the same key in the same column, with nothing further
  /// left in between; in a flow mapping, the second time it stands in the line.
  private static func secondOccurrence(of key: String, in file: SourceFile) -> (first: Span, second: Span) {
    var seen: [Int: Span] = [:]
    var offset = 0
    var inLine: (Span, Span)?
    let word = Array(key.utf8)
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let lead = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }.count
      let rest = line.dropFirst(lead)
      if !rest.isEmpty, rest.first != UInt8(ascii: "#") {
        for column in seen.keys where column > lead { seen[column] = nil }
        let quoted = rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "'")
        let body = quoted ? rest.dropFirst() : rest
        let after = body.dropFirst(word.count).drop {
          $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: " ")
        }
        if body.starts(with: word), after.first == UInt8(ascii: ":") {
          let span = Span(offset + lead, offset + lead + word.count)
          if line.prefix(lead).contains(UInt8(ascii: "-")) { seen[lead] = nil }
          if let first = seen[lead] { return (first, span) }
          seen[lead] = span
        }
        if inLine == nil {
          let starts = line.indices.filter { line[$0...].starts(with: word) }.map { $0 - line.startIndex + offset }
          if starts.count > 1 {
            inLine = (Span(starts[0], starts[0] + word.count), Span(starts[1], starts[1] + word.count))
          }
        }
      }
      offset += line.count + 1
    }
    return inLine ?? (.beginning, .beginning)
  }
}

/// Walks the nodes of Yams, refusing what the subset leaves out.
private struct YAMLWalk {
  let file: SourceFile
  let log: DiagnosticLog
  var faults = 0
  var nodes = 0

  mutating func converted(_ node: Node, depth: Int) -> SourceNode {
    let start = node.mark.map { file.offset(line: $0.line, column: $0.column) } ?? 0
    nodes += 1
    guard nodes <= Limits.nodes, depth <= Limits.depth else {
      refuse(
        depth > Limits.depth ? .limitDepth : .limitCount, "the file is nested too deeply or holds too many values",
        start)
      return SourceNode(.null, at: Span(start, start + 1))
    }
    // A node with an anchor or a tag begins at it, and an alias stands for a node that begins at its anchor.
    if start < file.bytes.count, let feature = Self.features[file.bytes[start]] {
      refuse(.yamlFeature, "\(feature) is not read", start, help: "write the value itself")
      return SourceNode(.null, at: Span(start, start + 1))
    }
    switch node {
    case .scalar(let scalar):
      let form: SourceNode.Scalar.Form = scalar.style == .plain || scalar.style == .any ? .plain : .string
      let length = scalar.string.utf8.count
      let open = form == .string && scalar.style != .literal && scalar.style != .folded ? 1 : 0
      if form == .plain, ["", "~", "null"].contains(scalar.string) {
        return SourceNode(.null, at: Span(start, start + max(1, length)))
      }
      return SourceNode(
        .scalar(.init(text: scalar.string, form: form)), at: Span(start, start + length + 2 * open))
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

  private mutating func member(_ key: Node, _ value: Node, depth: Int) -> SourceNode.Member? {
    let name = converted(key, depth: depth + 1)
    guard case .scalar(let scalar) = name.content else {
      refuse(.yamlFeature, "a key that is no word is not read", name.span.start)
      return nil
    }
    return .init(name: scalar.text, nameSpan: name.span, value: converted(value, depth: depth + 1))
  }

  private mutating func refuse(_ code: DiagnosticCode, _ text: String, _ start: Int, help: String? = nil) {
    faults += 1
    // One fault is enough to refuse the file; a bomb of aliases must not become a bomb of messages.
    if faults <= 50 { log.error(code, text, at: Span(start, start + 1), in: file, help: help) }
  }

  private static let features: [UInt8: String] = [
    UInt8(ascii: "&"): "an anchor (&)", UInt8(ascii: "*"): "an alias (*)", UInt8(ascii: "!"): "a tag (!)",
  ]
}
