package import Intake

/// Everything that was wrong with, or remarkable about, the inputs of one run; sorted and ready to print.
public struct Messages: Sendable {
  package let diagnostics: [Diagnostic]
  public let errors: Int
  public let warnings: Int
  /// Folder that the paths of the diagnostics start from; empty where they are as the user gave them.
  let folder: String

  init(_ log: DiagnosticLog, folder: String) {
    diagnostics = log.sorted
    errors = log.errors
    warnings = log.warnings
    self.folder = folder
  }

  /// `1 error, 2 warnings`, or `no errors`.
  public var count: String {
    switch (errors, warnings) {
    case (0, 0): return "no errors"
    case (0, let warnings): return counted(warnings, "warning")
    case (let errors, 0): return counted(errors, "error")
    case (let errors, let warnings): return "\(counted(errors, "error")), \(counted(warnings, "warning"))"
    }
  }

  /// The text for one printer, at most 50 messages; what is left out is counted.
  public func text(_ format: MessageFormat, colour: Bool) -> String {
    format.printer.text(
      Array(diagnostics.prefix(Self.limit)), of: errors + warnings, folder: folder, colour: colour)
  }

  static let limit = 50

  func path(_ file: String) -> String { Self.path(file, folder) }

  static func path(_ file: String, _ folder: String) -> String {
    folder.isEmpty || folder == "." ? file : Path.join(folder, file)
  }
}

/// A number with its noun: `1 bid`, `8 bids`, `21 criteria`.
func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}

/// How messages are printed (`--diagnostics`).
public enum MessageFormat: String, Sendable, CaseIterable {
  case human, json, github

  var printer: any MessagePrinter {
    switch self {
    case .human: HumanMessages()
    case .json: JSONMessages()
    case .github: GitHubMessages()
    }
  }
}

/// Prints diagnostics in one form.
protocol MessagePrinter {
  /// `shown` of `total` diagnostics.
  func text(_ shown: [Diagnostic], of total: Int, folder: String, colour: Bool) -> String
}
