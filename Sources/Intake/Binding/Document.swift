/// What a file is, told by its content alone.
package enum DocumentKind: String, Sendable, CaseIterable {
  case assessment, brand, comparison, criteria, seal, vendor

  /// What people call it, with its article.
  var inWords: String {
    switch self {
    case .assessment: "an assessment"
    case .brand: "a brand"
    case .comparison: "a comparison"
    case .criteria: "a criteria model"
    case .seal: "a seal"
    case .vendor: "a bid"
    }
  }

  /// XML namespace of the first major version.
  var namespace: String { "urn:steelyard:\(rawValue):1" }
}

/// A file that is one of ours, opened but not yet bound.
struct SourceDocument {
  let kind: DocumentKind
  let node: SourceNode
  let file: SourceFile

  /// Recognises a tree: by `"steelyard": "KIND/1.0"`, or in XML by the root `{urn:steelyard:KIND:1}KIND` with
  /// `version="1.0"`. Nil after an error: unknown, of a higher version, or a bid in YAML.
  static func recognise(_ node: SourceNode, in file: SourceFile, log: DiagnosticLog) -> SourceDocument? {
    if case .table(let rows) = node.content {
      return CSVForm(file: file, log: log).vendor(rows).map { SourceDocument(kind: .vendor, node: $0, file: file) }
    }
    guard case .record(let members) = node.content else {
      log.error(
        .formatUnknown, "the file holds \(node.kindInWords), not one of our documents", at: node.span, in: file,
        help: markHelp)
      return nil
    }
    guard let envelope = envelope(node, members, in: file, log: log) else { return nil }
    let kind = envelope.kind
    guard envelope.version == "1.0" else {
      log.error(
        .formatVersion,
        envelope.version.isEmpty
          ? "\(kind.inWords) says its version, and this file does not"
          : "version \"\(shortened(envelope.version))\" of \(kind.inWords) is not known",
        at: envelope.span, in: file,
        help: node.element == nil ? "this release reads \"\(kind.rawValue)/1.0\"" : "this release reads version=\"1.0\""
      )
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

  private struct Envelope {
    let kind: DocumentKind
    let version: String
    let span: Span
  }

  private static let markHelp =
    "a file of ours begins with \"steelyard\": \"vendor/1.0\", \"criteria/1.0\" or \"comparison/1.0\""

  private static func envelope(
    _ node: SourceNode, _ members: [SourceNode.Member], in file: SourceFile, log: DiagnosticLog
  ) -> Envelope? {
    func text(_ key: String) -> (text: String, span: Span)? {
      guard let member = members.first(where: { $0.name == key }), case .scalar(let scalar) = member.value.content
      else { return nil }
      return (scalar.text, member.value.span)
    }
    if let element = node.element {
      guard let kind = kind(ofRoot: element, at: node.span, in: file, log: log) else { return nil }
      let version = text("version")
      return Envelope(kind: kind, version: version?.text ?? "", span: version?.span ?? node.span)
    }
    guard let (mark, span) = text("steelyard") else {
      let names = members.prefix(8).map { "\"\(shortened($0.name))\"" }.joined(separator: ", ")
      let what = members.isEmpty ? "an empty file" : "a file with the keys \(names)"
      log.error(.formatUnknown, "\(what) is no document of ours", at: node.span, in: file, help: markHelp)
      return nil
    }
    let parts = mark.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let kind = DocumentKind(rawValue: parts[0]) else {
      let near = Spelling.nearest(to: parts[0], among: DocumentKind.allCases.map(\.rawValue))
      log.error(
        .formatUnknown, "\"\(shortened(mark))\" is no document of ours", at: span, in: file,
        help: near.map { "did you mean \"\($0)/1.0\"?" } ?? markHelp)
      return nil
    }
    return Envelope(kind: kind, version: parts.count > 1 ? parts[1] : "", span: span)
  }

  private static func kind(
    ofRoot element: String, at span: Span, in file: SourceFile, log: DiagnosticLog
  ) -> DocumentKind? {
    if let kind = DocumentKind.allCases.first(where: { element == "{\($0.namespace)}\($0.rawValue)" }) { return kind }
    let parts = element.dropFirst().split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let (namespace, local) = (parts[0], parts.count > 1 ? parts[1] : "")
    let place = namespace.isEmpty ? "without a namespace" : "of the namespace \(shortened(namespace))"
    let near = Spelling.nearest(to: local, among: DocumentKind.allCases.map(\.rawValue)) ?? DocumentKind.vendor.rawValue
    let namespaceWanted = DocumentKind(rawValue: near)?.namespace ?? ""
    log.error(
      .formatUnknown, "the root element <\(shortened(local))> \(place) is no document of ours", at: span, in: file,
      help:
        "\(near == local ? "write" : "a file of ours begins with") <\(near) xmlns=\"\(namespaceWanted)\" version=\"1.0\" …>"
    )
    return nil
  }

  func fields(_ shape: Shape, log: DiagnosticLog) -> Fields? {
    // The member or attribute that says what the file is belongs to the envelope, not to the shape.
    Fields(node, shape, in: file, log: log, ignoring: [node.element == nil ? "steelyard" : "version"])
  }
}
