/// Text as HTML text or as a quoted attribute: the five characters that could act.
func escapedForHTML(_ text: String) -> String {
  var bytes: [UInt8] = []
  appendEscapedForHTML(text, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

private func appendEscapedForHTML(_ text: String, to bytes: inout [UInt8]) {
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    case UInt8(ascii: "'"): bytes += "&#39;".utf8
    default: bytes.append(byte)
    }
  }
}

/// Writes HTML and SVG. Names of elements and attributes are `StaticString`, so that no data can reach them; every text
/// and every attribute value is escaped here and nowhere else.
struct HTMLWriter {
  /// In whose words texts are written.
  let wording: Wording
  /// UTF-8: appending bytes costs a fraction of appending to a string.
  private var bytes: [UInt8] = []
  /// Of the segments in what is drawn.
  let colours: AreaColours

  var html: String { String(decoding: bytes, as: UTF8.self) }

  init(_ wording: Wording, colours: AreaColours = .standard) {
    self.wording = wording
    self.colours = colours
  }

  typealias Attribute = (name: StaticString, value: String)

  /// An element with content, or without an end tag if it is one of HTML's empty ones.
  mutating func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    start(name, attributes)
    content(&self)
    bytes += "</".utf8
    append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element with a name, a letter or a figure that is written alike in every language.
  mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element with words alone, without their formatting.
  mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], said text: Text) {
    element(name, attributes, text: wording.plain(text))
  }

  mutating func void(_ name: StaticString, _ attributes: [Attribute] = []) {
    start(name, attributes)
  }

  /// An element of a drawing without content, closed as such elements may be.
  mutating func shape(_ name: StaticString, _ attributes: [Attribute]) {
    start(name, attributes)
    bytes.removeLast()
    bytes += "/>".utf8
  }

  mutating func text(_ text: String) { appendEscapedForHTML(text, to: &bytes) }

  /// Our own markup, known when the program is compiled.
  mutating func fixed(_ markup: StaticString) { append(markup) }

  /// The content of a style element: ours as well, but made from tables.
  mutating func style(_ css: String) { bytes += "<style>\(css)</style>".utf8 }

  /// The content of a script element: ours, known when the program is compiled.
  mutating func script(_ js: String) { bytes += "<script>\(js)</script>".utf8 }

  /// Data for a script, which a browser does not run; the text of a ``JSONValue`` has nothing in it that acts in HTML.
  mutating func data(_ json: JSONValue) { bytes += "<script type=\"application/json\">\(json.line)</script>".utf8 }

  mutating func line() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      append(attribute.name)
      bytes += "=\"".utf8
      appendEscapedForHTML(attribute.value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes += $0 }
  }
}
