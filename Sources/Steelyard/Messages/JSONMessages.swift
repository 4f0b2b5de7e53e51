internal import Intake
internal import Outsourcing
internal import Reporting

/// One JSON document with every diagnostic shown and the number found.
struct JSONMessages: MessagePrinter {
  func text(_ shown: [Diagnostic], of total: Int, folder: String, colour: Bool) -> String {
    Self.value(shown, of: total, folder: folder).document
  }

  static func value(_ shown: [Diagnostic], of total: Int, folder: String) -> JSONValue {
    .members([
      (
        "diagnostics",
        .array(
          shown.map { diagnostic in
            .members([
              ("severity", .text(diagnostic.severity.rawValue)), ("code", .text(diagnostic.code.rawValue)),
              ("text", .text(diagnostic.text)), ("path", .text(Messages.path(diagnostic.place.file, folder))),
              ("line", .number(Double(diagnostic.place.line))), ("column", .number(Double(diagnostic.place.column))),
              ("help", diagnostic.help.map { .text($0) }),
            ])
          })
      ),
      ("total", .number(Double(total))),
    ])
  }
}
