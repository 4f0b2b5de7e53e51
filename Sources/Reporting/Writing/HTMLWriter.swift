/// Text as HTML text or as a quoted attribute: the five characters that could act.
func escapedForHTML(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Writes HTML and SVG. Names of elements and attributes are `StaticString`, so that no data can reach them; every text
/// and every attribute value is escaped here and nowhere else.
struct HTMLWriter {
  private(set) var html = ""

  typealias Attribute = (name: StaticString, value: String)

  /// An element with content, or without an end tag if it is one of HTML's empty ones.
  mutating func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    start(name, attributes)
    content(&self)
    html += "</\(name)>"
  }

  mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  mutating func void(_ name: StaticString, _ attributes: [Attribute] = []) {
    start(name, attributes)
  }

  /// An element of a drawing without content, closed as such elements may be.
  mutating func shape(_ name: StaticString, _ attributes: [Attribute]) {
    start(name, attributes)
    html.removeLast()
    html += "/>"
  }

  mutating func text(_ text: String) { html += escapedForHTML(text) }

  /// Our own markup, known when the program is compiled.
  mutating func fixed(_ markup: StaticString) { html += "\(markup)" }

  /// The content of a style element: ours as well, but made from tables.
  mutating func style(_ css: String) { html += "<style>\(css)</style>" }

  mutating func line() { html += "\n" }

  private mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
    html += "<\(name)"
    for attribute in attributes { html += " \(attribute.name)=\"\(escapedForHTML(attribute.value))\"" }
    html += ">"
  }
}
