/// What a file is, told by its content alone.
package enum DocumentKind: String, Sendable, CaseIterable {
  case assessment, comparison, criteria, vendor
}

/// A file that is one of ours, opened but not yet bound.
struct SourceDocument {
  let kind: DocumentKind
  let node: SourceNode
  let file: SourceFile

  /// Recognises a tree: by `"steelyard": "KIND/1.0"`, or in XML by the root `{urn:steelyard:KIND:1}KIND` with
  /// `version="1.0"`. Nil after an error: unknown, of a higher version, or a bid in YAML.
  static func recognise(_ node: SourceNode, in file: SourceFile, log: DiagnosticLog) -> SourceDocument? {
    guard case .record(let members) = node.content else {
      unknown("the file holds \(node.kindInWords), not one of our documents", at: node.span, file, log)
      return nil
    }
    guard let (kind, version, span) = envelope(node, members) else {
      let names = members.prefix(8).map { shortened($0.name) }.joined(separator: ", ")
      let what = node.element.map { "the root element \(shortened($0))" } ?? "a file with the keys \(names)"
      unknown("\(what) is no document of ours", at: node.span, file, log)
      return nil
    }
    guard version == "1.0" else {
      log.error(
        .formatVersion, "version \"\(shortened(version))\" of \(kind.rawValue) files is not known", at: span,
        in: file, help: "this release reads 1.0")
      return nil
    }
    if kind == .vendor, YAMLReader.extensions.contains(where: { file.path.lowercased().hasSuffix(".\($0)") }) {
      log.error(
        .formatYAMLVendor, "a bid is not read from YAML", at: node.span, in: file,
        help: "bids are XML or JSON; YAML is for the buyer's own files")
      return nil
    }
    return SourceDocument(kind: kind, node: node, file: file)
  }

  private static func envelope(
    _ node: SourceNode, _ members: [SourceNode.Member]
  ) -> (kind: DocumentKind, version: String, span: Span)? {
    func text(_ key: String) -> (text: String, span: Span)? {
      guard let member = members.first(where: { $0.name == key }), case .scalar(let scalar) = member.value.content
      else { return nil }
      return (scalar.text, member.value.span)
    }
    if let element = node.element {
      guard
        let kind = DocumentKind.allCases.first(where: { element == "{urn:steelyard:\($0.rawValue):1}\($0.rawValue)" })
      else { return nil }
      return text("version").map { (kind, $0.text, $0.span) } ?? (kind, "", node.span)
    }
    guard let (mark, span) = text("steelyard") else { return nil }
    let parts = mark.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let kind = DocumentKind(rawValue: String(parts[0])) else { return nil }
    return (kind, parts.count > 1 ? String(parts[1]) : "", span)
  }

  private static func unknown(_ text: String, at span: Span, _ file: SourceFile, _ log: DiagnosticLog) {
    log.error(
      .formatUnknown, text, at: span, in: file,
      help:
        "expected is \"steelyard\": \"vendor/1.0\", \"criteria/1.0\" or \"comparison/1.0\", or in XML a root such as <vendor xmlns=\"urn:steelyard:vendor:1\" version=\"1.0\">"
    )
  }

  func fields(_ shape: Shape, log: DiagnosticLog) -> Fields? {
    // The member or attribute that says what the file is belongs to the envelope, not to the shape.
    Fields(node, shape, in: file, log: log, ignoring: [node.element == nil ? "steelyard" : "version"])
  }
}
