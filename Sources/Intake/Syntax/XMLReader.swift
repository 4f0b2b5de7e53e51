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
      log.error(
        .syntaxXML, "a NUL byte is no character of XML", at: Span(nul, nul + 1), in: file, help: "delete it")
      return nil
    }
    let builder = XMLTreeBuilder(file: file, tags: tags)
    parse(file.bytes, into: builder)
    if let fault = builder.fault {
      log.error(.syntaxXML, fault.text, at: fault.span, in: file, help: fault.help)
      return nil
    }
    return builder.root
  }

  /// Leaves a root or a fault in `builder`.
  private static func parse(_ bytes: [UInt8], into builder: XMLTreeBuilder) {
    var handler = saxHandler
    let context = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(builder).toOpaque(), nil, 0, nil)
    guard let context else {
      builder.fail("there is no memory left to read the file")
      return
    }
    defer { xmlFreeParserCtxt(context) }
    refuseExternalEntities
    // The bytes have been checked to be UTF-8, so no declaration may have them read as anything else.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(options | XML_PARSE_IGNORE_ENC.rawValue))
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
    if context.pointee.wellFormed == 0 || builder.root == nil { builder.fail("the file is not well-formed XML") }
  }

  /// False after an error: another encoding than UTF-8, by its mark, its first bytes or the XML declaration.
  private static func encodingIsRead(_ file: SourceFile, log: DiagnosticLog) -> Bool {
    guard Encoding.isSingleByte(file, log: log) else { return false }
    guard let span = declaredEncoding(file.bytes) else { return true }
    let name = file.text(of: span).uppercased()
    if ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(name) { return true }
    let families = [
      "ISO-8859", "ISO_8859", "ISO-10646", "ISO-2022", "LATIN", "WINDOWS-", "CP", "IBM", "UTF-", "UCS",
      "SHIFT_JIS", "SHIFT-JIS", "SJIS", "EUC-", "GB", "BIG5", "KOI8", "MACINTOSH", "EBCDIC",
    ]
    if families.contains(where: name.hasPrefix) {
      log.error(
        .encodingNotUTF8, "the file says it is written in \(shortened(name))", at: span, in: file,
        help: "save it as UTF-8 and change the declaration")
    } else {
      log.error(
        .syntaxXML, "there is no encoding called \(shortened(name))", at: span, in: file,
        help: "write encoding=\"UTF-8\"")
    }
    return false
  }

  private static func declaredEncoding(_ bytes: [UInt8]) -> Span? {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let head = bytes[..<end]
    guard let at = head.indices.first(where: { head[$0...].starts(with: "encoding".utf8) }),
      let opening = head[at...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
      let closing = head[(opening + 1)...].firstIndex(of: head[opening])
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
  /// True once libxml2 has begun an element that was not found in the bytes: on its way to a fault, or in disagreement.
  private var isLost = false
  private(set) var root: SourceNode?
  private(set) var fault: XMLFault?

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
    guard !isLost, tag < tags.tags.count, tags.tags[tag].attributes.count == count else {
      isLost = true
      return
    }
    // libxml2 reports attributes in the order of the file, as the tag holds them.
    var members: [SourceNode.Member] = []
    for (index, place) in tags.tags[tag].attributes.enumerated() {
      // Five pointers an attribute: local name, prefix, namespace, value, end of value.
      guard let five = attributes.map({ $0 + 5 * index }), let value = five[3], let end = five[4] else { continue }
      let attributeName = string(five[0])
      let attributeNamespace = string(five[2])
      if attributeNamespace == "http://www.w3.org/2001/XMLSchema-instance" { continue }
      let buffer = UnsafeBufferPointer(start: value, count: end - value)
      var text = String(decoding: buffer, as: UTF8.self)
      // Without entity substitution libxml2 hands over every & of a value as a reference to be read once more.
      if buffer.contains(UInt8(ascii: "&")) { text = text.replacing("&#38;", with: "&") }
      members.append(
        .init(
          name: attributeNamespace.isEmpty ? attributeName : "{\(attributeNamespace)}\(attributeName)",
          nameSpan: place.name, value: SourceNode(.scalar(.init(text: text, form: .attribute)), at: place.value)))
    }
    stack.append(
      Element(
        name: namespace == rootNamespace ? local : "{\(namespace)}\(local)",
        expanded: "{\(namespace)}\(local)", tag: tag, members: members))
  }

  func text(_ text: UnsafePointer<xmlChar>?, count: Int) {
    guard let text, !stack.isEmpty, !isLost else { return }
    stack[stack.count - 1].text += UnsafeBufferPointer(start: text, count: count)
  }

  func end() {
    guard !isLost, var element = stack.popLast() else { return }
    let tag = tags.tags[element.tag]
    if let first = element.text.firstIndex(where: { !isBlank($0) }),
      let last = element.text.lastIndex(where: { !isBlank($0) })
    {
      let start = tag.text ?? tag.name.start
      let span = Span(start, start + last - first + 1)
      let text = String(decoding: element.text[first...last], as: UTF8.self)
      element.members.append(
        .init(name: "note", nameSpan: span, value: SourceNode(.scalar(.init(text: text, form: .attribute)), at: span)))
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
    fault = XMLFault(error, in: file, tag: started < tags.tags.count ? tags.tags[started] : nil, isOpen: !stack.isEmpty)
  }

  func fail(_ text: String) {
    if fault == nil { fault = XMLFault(text: text, span: .beginning, help: "export the file again") }
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
