/// Takes out of an SVG whatever could act, or lead out of the file, and says what was taken out and where.
///
/// Elements are held to a list of those that draw; everything else goes with all it holds. What stays keeps its bytes,
/// so that a drawing made by any program comes through as it was. The bytes are those that the located XML reader found
/// to be well-formed, and the result goes through the same reader again.
struct SVGCleaning {
  private static let namespace = "http://www.w3.org/2000/svg"
  private static let drawing: Set<String> = [
    "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    "tspan", "textPath", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "symbol",
    "use", "a", "switch", "style", "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite",
    "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood",
    "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset",
    "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
  ]

  private let file: SourceFile
  private let log: DiagnosticLog
  /// By the byte at which the name of its start tag begins.
  private let tags: [Int: XMLTags.Tag]
  private var removals: [Span] = []

  /// The bytes of a drawing without anything that acts; nil after an error.
  static func cleaned(_ file: SourceFile, log: DiagnosticLog) -> [UInt8]? {
    let plain = SVGDoctype.blanked(file, log: log)
    guard let root = XMLReader.read(plain, log: log) else { return nil }
    guard root.element == "{\(namespace)}svg" else {
      log.error(
        .logoForm, "the root element is no <svg> of the namespace \(namespace)", at: root.span, in: file,
        help: "begin the file with <svg xmlns=\"\(namespace)\" …>")
      return nil
    }
    guard var cleaning = SVGCleaning(plain, log: log) else { return nil }
    cleaning.look(at: root)
    let result = cleaning.kept()
    // Nothing that is taken out may have hidden something else.
    let second = SourceFile(path: file.path, bytes: result)
    let silent = DiagnosticLog()
    guard let root = XMLReader.read(second, log: silent), var again = SVGCleaning(second, log: silent) else {
      log.error(
        .logoForm, "the file is no drawing any more without what has to be taken out", at: .beginning, in: file,
        help: "save it as a plain SVG")
      return nil
    }
    again.look(at: root)
    guard again.removals.isEmpty else { return cleaned(second, log: silent) }
    return result
  }

  private init?(_ file: SourceFile, log: DiagnosticLog) {
    guard let tags = XMLTags(file, log: DiagnosticLog()) else { return nil }
    self.file = file
    self.log = log
    self.tags = Dictionary(tags.tags.map { ($0.name.start, $0) }) { first, _ in first }
    for span in tags.instructions where !(span.start == 0 && file.text(of: span).hasPrefix("<?xml ")) {
      remove(span, "an instruction for programs that read the file is taken out", at: span)
    }
  }

  private func kept() -> [UInt8] {
    var (result, place): ([UInt8], Int) = ([], 0)
    for removal in removals.sorted(by: { $0.start < $1.start }) where removal.end > place {
      result += file.bytes[place..<max(place, removal.start)]
      place = removal.end
    }
    return result + file.bytes[place...]
  }

  private mutating func remove(_ span: Span, _ text: String, at spot: Span) {
    removals.append(span)
    log.warning(
      .logoCleaned, text, at: spot, in: file, help: "nothing has to be done; the file itself is left as it is")
  }

  // MARK: Elements

  private mutating func look(at node: SourceNode) {
    guard case .record(let members) = node.content, let tag = tags[node.span.start] else { return }
    let (namespace, name) = Self.parts(node.element ?? "")
    let isDrawing = namespace == Self.namespace && Self.drawing.contains(name)
    let isUnsafeStyle = isDrawing && name == "style" && members.contains { Self.isUnsafeStyle($0.value) }
    guard isDrawing, !isUnsafeStyle else {
      let what =
        isUnsafeStyle ? "a style that loads something" : "<\(shortened(name))>, which is no part of a still drawing,"
      remove(Span(tag.name.start - 1, tag.end), "\(what) is taken out", at: tag.name)
      return
    }
    for attribute in tag.attributes {
      let member = members.first { $0.nameSpan == attribute.name }
      guard case .scalar(let scalar)? = member?.value.content, let member else { continue }
      if let what = Self.fault(of: member.name, scalar.text) {
        remove(Span(attribute.name.start, attribute.value.end + 1), "\(what) is taken out", at: attribute.name)
      }
    }
    for member in members where member.value.element != nil { look(at: member.value) }
  }

  private static func isUnsafeStyle(_ node: SourceNode) -> Bool {
    switch node.content {
    case .scalar(let scalar): loads(scalar.text)
    case .record, .list, .table, .null: true
    }
  }

  // MARK: Attributes

  /// What is wrong with an attribute, to go before "is taken out"; nil if nothing is.
  private static func fault(of name: String, _ value: String) -> String? {
    let (namespace, local) = parts(name)
    let lower = local.lowercased()
    if lower.hasPrefix("on") { return "\(shortened(local)), which acts on an event," }
    if namespace == "http://www.w3.org/XML/1998/namespace", lower == "base" { return "xml:base, which moves links," }
    if lower == "href" || lower == "src" {
      return value.drop(while: \.isWhitespace).first == "#" ? nil : "a link that leads out of the file"
    }
    return loads(value) ? "\(shortened(local)), which loads something," : nil
  }

  /// True for a value or a style that names anything outside, or could by an escape.
  private static func loads(_ text: String) -> Bool {
    let lower = String(text.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace && $0.value >= 0x20 })
    let functions = ["\\", "@import", "javascript:", "expression(", "image(", "image-set(", "src("]
    if functions.contains(where: lower.contains) { return true }
    let targets = lower.split(separator: "url(", omittingEmptySubsequences: false).dropFirst()
    return targets.contains { !($0.drop { $0 == "\"" || $0 == "'" }.hasPrefix("#")) }
  }

  /// Namespace and local name of `{namespace}local`, or a plain name.
  private static func parts(_ name: String) -> (namespace: String, local: String) {
    guard name.hasPrefix("{"), let end = name.lastIndex(of: "}") else { return ("", name) }
    return (String(name[name.index(after: name.startIndex)..<end]), String(name[name.index(after: end)...]))
  }
}
