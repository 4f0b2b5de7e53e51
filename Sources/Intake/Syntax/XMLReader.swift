internal import CLibXML2

/// XML 1.0 with namespaces, by libxml2's push parser; no DOCTYPE, no entity but the five of XML, nothing ever opened.
package enum XMLReader: SourceReader {
  package static let extensions = ["xml"]

  package static func read(_ file: SourceFile, log: DiagnosticLog) -> SourceNode? {
    guard encodingIsRead(file, log: log), let tags = XMLTags(file, log: log) else { return nil }
    if let fault = Encoding.firstFault(in: file.bytes) {
      log.error(
        .syntaxXML, "the bytes here are not UTF-8", at: Span(fault, fault + 1), in: file,
        help: "save the file as UTF-8")
      return nil
    }
    if let nul = file.bytes.firstIndex(of: 0) {
      log.error(.syntaxXML, "a NUL byte is no character of XML", at: Span(nul, nul + 1), in: file)
      return nil
    }
    let builder = XMLTreeBuilder(file: file, tags: tags)
    if let fault = parse(file.bytes, into: builder) {
      let offset = file.offset(line: fault.line, column: fault.column)
      log.error(.syntaxXML, fault.message, at: Span(offset, offset + 1), in: file)
      return nil
    }
    guard let root = builder.root else {
      log.error(.syntaxXML, "the file holds no element", at: .beginning, in: file)
      return nil
    }
    return root
  }

  private static func parse(_ bytes: [UInt8], into builder: XMLTreeBuilder) -> XMLTreeBuilder.Fault? {
    var handler = saxHandler
    let context = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(builder).toOpaque(), nil, 0, nil)
    guard let context else { return .init(line: 1, column: 1, message: "libxml2 has no memory left") }
    defer { xmlFreeParserCtxt(context) }
    refuseExternalEntities
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(options | XML_PARSE_BIG_LINES.rawValue))
    let chunk = 64 << 10
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var offset = 0
      while offset < buffer.count, builder.fault == nil {
        let count = min(chunk, buffer.count - offset)
        xmlParseChunk(context, start.map { $0 + offset }, Int32(count), 0)
        offset += count
      }
      xmlParseChunk(context, nil, 0, 1)
    }
    if builder.fault == nil, context.pointee.wellFormed == 0 {
      return .init(line: 1, column: 1, message: "the file is not well-formed XML")
    }
    return builder.fault
  }

  /// False after an error: another encoding than UTF-8, by its mark, its first bytes or the XML declaration.
  private static func encodingIsRead(_ file: SourceFile, log: DiagnosticLog) -> Bool {
    guard !Encoding.utf16(file.bytes, mark: UInt8(ascii: "<")) else {
      log.error(
        .encodingNotUTF8, "the file is UTF-16 or UTF-32", at: .beginning, in: file, help: "save it as UTF-8")
      return false
    }
    guard let span = declaredEncoding(file.bytes) else { return true }
    let name = file.text(of: span).uppercased()
    if ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(name) { return true }
    let families = [
      "ISO-8859", "ISO_8859", "ISO-10646", "ISO-2022", "LATIN", "WINDOWS-", "CP", "IBM", "UTF-16", "UTF-32", "UCS",
      "SHIFT_JIS", "SHIFT-JIS", "SJIS", "EUC-", "GB", "BIG5", "KOI8", "MACINTOSH", "EBCDIC",
    ]
    if families.contains(where: name.hasPrefix) {
      log.error(
        .encodingNotUTF8, "the file says it is written in \(shortened(name))", at: span, in: file,
        help: "save it as UTF-8 and change the declaration")
    } else {
      log.error(.syntaxXML, "there is no encoding called \(shortened(name))", at: span, in: file)
    }
    return false
  }

  private static func declaredEncoding(_ bytes: [UInt8]) -> Span? {
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    let head = Array(bytes.prefix(200))
    guard let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let word = Array("encoding".utf8)
    guard let at = (0..<end).first(where: { head[$0..<end].starts(with: word) }) else { return nil }
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    guard let opening = head[at..<end].firstIndex(where: quotes.contains),
      let closing = head[(opening + 1)..<end].firstIndex(of: head[opening])
    else { return nil }
    return Span(opening + 1, closing)
  }
}

/// Set once: nothing outside the bytes given is ever loaded, whatever an option or a document says.
private let refuseExternalEntities: Void = xmlSetExternalEntityLoader { _, _, _ in nil }

nonisolated(unsafe) private let saxHandler: xmlSAXHandler = {
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.startElementNs = { data, name, _, uri, _, _, count, _, attributes in
    builder(data)?.start(name: name, uri: uri, attributes: attributes, count: Int(count))
  }
  handler.endElementNs = { data, _, _, _ in builder(data)?.end() }
  handler.characters = { data, text, count in builder(data)?.text(text, count: Int(count)) }
  handler.cdataBlock = { data, text, count in builder(data)?.text(text, count: Int(count)) }
  handler.serror = { data, error in
    if let error { builder(data)?.failed(error.pointee) }
  }
  return handler
}()

private func builder(_ data: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
  data.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}

/// Turns libxml2's events into located nodes.
private final class XMLTreeBuilder {
  struct Fault {
    let line: Int
    let column: Int
    let message: String
  }

  private struct Element {
    let name: String
    let expanded: String
    let tag: Int
    var members: [SourceNode.Member]
    var text: [UInt8] = []
  }

  private let file: SourceFile
  private let tags: XMLTags
  private var stack: [Element] = []
  private var started = 0
  private var rootNamespace = ""
  private(set) var root: SourceNode?
  private(set) var fault: Fault?

  init(file: SourceFile, tags: XMLTags) {
    self.file = file
    self.tags = tags
  }

  func start(
    name: UnsafePointer<xmlChar>?, uri: UnsafePointer<xmlChar>?,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    let namespace = string(uri)
    if started == 0 { rootNamespace = namespace }
    let local = string(name)
    let tag = started
    started += 1
    guard tag < tags.tags.count else {
      fail("an element cannot be located")
      return
    }
    var members: [SourceNode.Member] = []
    var places = tags.tags[tag].attributes.filter { place in
      let written = file.text(of: place.name)
      return written != "xmlns" && !written.hasPrefix("xmlns:")
    }
    for index in 0..<count {
      // Five pointers an attribute: local name, prefix, namespace, value, end of value.
      guard let five = attributes.map({ $0 + 5 * index }), let value = five[3], let end = five[4] else { continue }
      let attributeName = string(five[0])
      let attributeNamespace = string(five[2])
      let at = places.firstIndex { file.text(of: $0.name).split(separator: ":").last.map(String.init) == attributeName }
      let place = at.map { places.remove(at: $0) }
      if attributeNamespace == "http://www.w3.org/2001/XMLSchema-instance" { continue }
      let text = String(decoding: UnsafeBufferPointer(start: value, count: end - value), as: UTF8.self)
      members.append(
        .init(
          name: attributeNamespace.isEmpty ? attributeName : "{\(attributeNamespace)}\(attributeName)",
          nameSpan: place?.name ?? tags.tags[tag].name,
          value: SourceNode(
            .scalar(.init(text: text, form: .attribute)), at: place?.value ?? tags.tags[tag].name)))
    }
    stack.append(
      Element(
        name: namespace == rootNamespace ? local : "{\(namespace)}\(local)",
        expanded: "{\(namespace)}\(local)", tag: tag, members: members))
  }

  func text(_ text: UnsafePointer<xmlChar>?, count: Int) {
    guard let text, !stack.isEmpty else { return }
    stack[stack.count - 1].text += UnsafeBufferPointer(start: text, count: count)
  }

  func end() {
    guard var element = stack.popLast(), element.tag < tags.tags.count else { return }
    let tag = tags.tags[element.tag]
    let text = element.text.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    if !text.isEmpty {
      let start = tag.text ?? tag.name.start
      let span = Span(start, start + text.count)
      element.members.append(
        .init(
          name: "note", nameSpan: span,
          value: SourceNode(
            .scalar(.init(text: String(decoding: Array(text), as: UTF8.self), form: .attribute)), at: span)))
    }
    let node = SourceNode(
      .record(element.members), at: Span(tag.name.start, tag.name.end), element: element.expanded)
    if stack.isEmpty {
      root = node
    } else {
      stack[stack.count - 1].members.append(.init(name: element.name, nameSpan: tag.name, value: node))
    }
  }

  /// Keeps the first error: those after it are mostly its consequences.
  func failed(_ error: xmlError) {
    let relativeNamespace = [XML_WAR_NS_URI.rawValue, XML_WAR_NS_URI_RELATIVE.rawValue]
    let isNamespaceFault =
      error.domain == Int32(XML_FROM_NAMESPACE.rawValue) && !relativeNamespace.contains(UInt32(error.code))
    guard fault == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue || isNamespaceFault else { return }
    let message = error.message.map { String(cString: $0) } ?? "the file is not well-formed"
    let line = message.split(separator: "\n").first.map(String.init) ?? message
    fault = Fault(line: max(1, Int(error.line)), column: max(1, Int(error.int2)), message: shortened(line))
  }

  private func fail(_ message: String) {
    if fault == nil { fault = Fault(line: 1, column: 1, message: message) }
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
