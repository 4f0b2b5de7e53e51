internal import Intake
internal import Outsourcing
internal import Reporting

/// For people, editors and CI logs: place and rule on the first line, then the source line, then what to do.
struct HumanMessages: MessagePrinter {
  func text(_ shown: [Diagnostic], of total: Int, folder: String, colour: Bool) -> String {
    let paint = Paint(isOn: colour)
    var text = ""
    for diagnostic in shown {
      let place = diagnostic.place
      let path = terminalText(Messages.path(place.file, folder))
      let severity = diagnostic.severity == .error ? paint.red("error") : paint.yellow("warning")
      text += "\(path):\(place.line):\(place.column): \(severity): \(terminalText(diagnostic.text)) "
      text += "[\(diagnostic.code.rawValue)]\n"
      if let excerpt = diagnostic.excerpt { text += lines(excerpt, number: place.line, paint) }
      if let help = diagnostic.help { text += "help: \(terminalText(help))\n" }
    }
    if total > shown.count { text += "… and \(total - shown.count) more\n" }
    return text
  }

  /// The source line with the spot underlined. Both lines are escaped scalar by scalar, so that the mark stays under
  /// its spot.
  private func lines(_ excerpt: Diagnostic.Excerpt, number: Int, _ paint: Paint) -> String {
    let scalars = excerpt.line.unicodeScalars.map { $0 == "\t" ? " " : terminalText(String($0)) }
    let indent = scalars.prefix(excerpt.indent).reduce(0) { $0 + $1.count }
    let spot = scalars.dropFirst(excerpt.indent).prefix(excerpt.length).reduce(0) { $0 + $1.count }
    let label = String(number)
    let margin = String(repeating: " ", count: label.count)
    let mark = String(repeating: "^", count: max(1, spot))
    return
      "\(margin) |\n\(label) | \(scalars.joined())\n\(margin) | \(String(repeating: " ", count: indent))\(paint.red(mark))\n"
  }
}

/// Colour for a terminal, or none.
struct Paint {
  let isOn: Bool

  func red(_ text: String) -> String { isOn ? "\u{1B}[31m\(text)\u{1B}[0m" : text }
  func yellow(_ text: String) -> String { isOn ? "\u{1B}[33m\(text)\u{1B}[0m" : text }
}
