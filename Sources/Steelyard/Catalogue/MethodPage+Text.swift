internal import Decision
internal import Reporting

extension MethodPage {
  /// For a terminal, in lines of at most 78 characters.
  var text: String {
    var lines = ["\(id): \(name)", ""]
    lines += wrapped(formula, to: 78, indent: 2)
    if !variants.isEmpty {
      let rest = variants.dropFirst().map { ", \($0)" }.joined()
      lines += ["", "Forms"] + wrapped("\(variants[0]) (default)\(rest)", to: 78, indent: 2)
    }
    lines += Self.list("Parameters", parameters.map { "\($0.name): \($0.meaning); default \($0.standard)" })
    lines += Self.list("Laws it breaks", breaches) + Self.list(holds.isEmpty ? "" : "What always holds", holds)
    lines += Self.list("Worth knowing", traps) + Self.list("Sources", sources)
    return lines.map { $0 + "\n" }.joined()
  }

  /// For the reference page; `level` is that of its heading.
  func markdown(level: Int) -> String {
    let heading = String(repeating: "#", count: level)
    var text = "\(heading) \(name) (`\(id)`)\n\n\(Self.capital(formula)).\n"
    if !variants.isEmpty {
      let rest = variants.dropFirst().map { ", `\($0)`" }.joined()
      text += "\nForms: `\(variants[0])` (default)\(rest).\n"
    }
    if !parameters.isEmpty {
      text += "\n| parameter | meaning | default |\n|---|---|---|\n"
      for parameter in parameters {
        text += "| `\(parameter.name)` | \(parameter.meaning) | \(parameter.standard) |\n"
      }
    }
    for (title, entries) in [
      ("Laws it breaks", breaches), ("What always holds", holds), ("Worth knowing", traps), ("Sources", sources),
    ] where !entries.isEmpty {
      text += "\n\(title):\n\n" + entries.map { "- \($0)\n" }.joined()
    }
    return text
  }

  var json: JSONValue {
    .members([
      ("id", .text(id)), ("name", .text(name)), ("use", .text(use.rawValue)), ("formula", .text(formula)),
      ("variants", .array(variants.map { .text($0) })),
      (
        "parameters",
        .array(
          parameters.map {
            .members([
              ("name", .text($0.name)), ("meaning", .text($0.meaning)), ("default", .text($0.standard)),
            ])
          })
      ),
      (
        "laws",
        .array(
          laws.map { law in
            .members([
              ("law", law.letter.isEmpty ? nil : .text(law.letter)), ("statement", .text(law.statement)),
              ("holds", .truth(law.breach == nil)),
              ("brokenBy", law.breach.map { .array($0.variants.map { .text($0) }) }),
              ("reason", law.breach.map { .text($0.reason) }),
            ])
          })
      ), ("traps", .array(traps.map { .text($0) })), ("sources", .array(sources.map { .text($0) })),
    ])
  }

  private var breaches: [String] {
    laws.compactMap { law in
      law.breach.map {
        "\(law.letter), \(law.statement): not with \($0.variants.joined(separator: ", ")), since \($0.reason)"
      }
    }
  }

  private var holds: [String] {
    laws.filter { $0.breach == nil }.map { $0.letter.isEmpty ? $0.statement : "\($0.letter), \($0.statement)" }
  }

  /// A formula that begins with the name of a parameter keeps it as it is.
  private static func capital(_ text: String) -> String {
    text.dropFirst().first == " " ? text : text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func list(_ title: String, _ entries: [String]) -> [String] {
    entries.isEmpty ? [] : ["", title] + entries.flatMap { wrapped($0, to: 78, indent: 2) }
  }
}
