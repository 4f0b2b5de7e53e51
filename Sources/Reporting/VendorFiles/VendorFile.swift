package import Outsourcing

/// Writes a bid as a native vendor file, in either spelling. Read back, both give the bid they were written from.
package enum VendorFile {
  package static func xml(_ bid: Bid) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let root = [
      VendorFields.Member(name: "xmlns", value: .text("urn:steelyard:vendor:1")),
      VendorFields.Member(name: "version", value: .text("1.0")),
    ]
    write("vendor", root + VendorFields(bid).members, indent: "", into: &text)
    return text
  }

  package static func json(_ bid: Bid) -> String {
    json(.record([.init(name: "steelyard", value: .text("vendor/1.0"))] + VendorFields(bid).members)).document
  }

  private static func write(_ name: String, _ members: [VendorFields.Member], indent: String, into text: inout String) {
    text += "\(indent)<\(name)"
    var note: String?
    var children: [VendorFields.Member] = []
    for member in members {
      switch member.value {
      case .text(let value) where member.name == "note": note = value
      case .text(let value), .number(let value): text += " \(member.name)=\"\(escapedForXML(value))\""
      case .ids(let ids): text += " \(member.name)=\"\(escapedForXML(ids.joined(separator: " ")))\""
      case .record, .list: children.append(member)
      }
    }
    guard note != nil || !children.isEmpty else {
      text += "/>\n"
      return
    }
    text += ">"
    if let note { text += escapedForXML(note) }
    if !children.isEmpty {
      text += "\n"
      for child in children { write(child, indent: indent + "  ", into: &text) }
      text += indent
    }
    text += "</\(name)>\n"
  }

  private static func write(_ child: VendorFields.Member, indent: String, into text: inout String) {
    switch child.value {
    case .record(let members): write(child.name, members, indent: indent, into: &text)
    case .list(let item, let entries):
      text += "\(indent)<\(child.name)>\n"
      for entry in entries { write(item, entry, indent: indent + "  ", into: &text) }
      text += "\(indent)</\(child.name)>\n"
    case .text, .number, .ids: break
    }
  }

  private static func json(_ value: VendorFields.Value) -> JSONValue {
    switch value {
    case .text(let text), .number(let text): .text(text)
    case .ids(let ids): .array(ids.map { .text($0) })
    case .record(let members): .object(members.map { .init($0.name, json($0.value)) })
    case .list(_, let entries): .array(entries.map { json(.record($0)) })
    }
  }

  /// Text or attribute: line ends and tabs as references, so that a reader does not turn them into blanks.
  private static func escapedForXML(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\r", "\t": result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
