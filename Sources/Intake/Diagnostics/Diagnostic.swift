package import Outsourcing

/// One fault of one input: what, where, and what can be done about it.
package struct Diagnostic: Sendable, Equatable {
  package enum Severity: String, Sendable, Codable, Comparable {
    case error, warning

    package static func < (left: Severity, right: Severity) -> Bool {
      left == .error && right == .warning
    }
  }

  /// The source line with the spot to underline; text as it stands in the file, not yet escaped for any output.
  package struct Excerpt: Sendable, Equatable {
    package let line: String
    /// Scalars before the spot inside `line`.
    package let indent: Int
    /// Scalars of the spot, at least 1.
    package let length: Int
  }

  package let severity: Severity
  package let code: DiagnosticCode
  package let text: String
  /// Path as the input was named; line and column from 1, 1:1 where there is no better place.
  package let place: SourceReference
  package let excerpt: Excerpt?
  package let help: String?

  package init(
    _ severity: Severity, _ code: DiagnosticCode, _ text: String, at place: SourceReference,
    excerpt: Excerpt? = nil, help: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.text = text
    self.place = place
    self.excerpt = excerpt
    self.help = help
  }
}

/// Collects everything that is wrong with the inputs of one run.
///
/// A class, because a reader, a binder and their helpers all add to the one list while they go on reading.
package final class DiagnosticLog {
  /// Most errors, and most warnings, that are kept of one file. A hostile file can hold millions of faults; nobody reads
  /// the thousandth, and to word each would take minutes.
  package static let keptOfOneFile = 500

  private var entries: [Diagnostic] = []
  private var counts: [String: (errors: Int, warnings: Int)] = [:]

  package init() {}

  package var hasErrors: Bool { counts.values.contains { $0.errors > 0 } }

  /// How many errors were found, those that are not kept included.
  package var errors: Int { counts.values.reduce(0) { $0 + $1.errors } }

  package var warnings: Int { counts.values.reduce(0) { $0 + $1.warnings } }

  /// Errors before warnings, each by file, place and code.
  package var sorted: [Diagnostic] {
    entries.sorted { left, right in
      if left.severity != right.severity { return left.severity < right.severity }
      if left.place.file != right.place.file { return left.place.file < right.place.file }
      return (left.place.line, left.place.column, left.code.rawValue, left.text)
        < (right.place.line, right.place.column, right.code.rawValue, right.text)
    }
  }

  package func absorb(_ other: DiagnosticLog) {
    entries += other.entries
    counts.merge(other.counts) { ($0.errors + $1.errors, $0.warnings + $1.warnings) }
  }

  func error(
    _ code: DiagnosticCode, _ text: @autoclosure () -> String, at span: Span, in file: SourceFile,
    help: @autoclosure () -> String? = nil
  ) {
    let number = (counts[file.path]?.errors ?? 0) + 1
    counts[file.path, default: (0, 0)].errors = number
    guard number <= Self.keptOfOneFile else { return }
    entries.append(file.diagnostic(.error, code, text(), at: span, help: help()))
  }

  func warning(
    _ code: DiagnosticCode, _ text: @autoclosure () -> String, at span: Span, in file: SourceFile,
    help: @autoclosure () -> String? = nil
  ) {
    let number = (counts[file.path]?.warnings ?? 0) + 1
    counts[file.path, default: (0, 0)].warnings = number
    guard number <= Self.keptOfOneFile else {
      // Warnings stand in the report, so none may go missing from it.
      if number == Self.keptOfOneFile + 1 {
        error(
          .limitCount, "the file gives rise to more than \(Self.keptOfOneFile) warnings", at: span, in: file,
          help: "put right what the warnings above say")
      }
      return
    }
    entries.append(file.diagnostic(.warning, code, text(), at: span, help: help()))
  }
}
