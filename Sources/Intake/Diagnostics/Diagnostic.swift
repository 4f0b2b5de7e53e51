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
  private var entries: [Diagnostic] = []

  package init() {}

  package var hasErrors: Bool { entries.contains { $0.severity == .error } }

  /// Errors before warnings, each by file, place and code.
  package var sorted: [Diagnostic] {
    entries.sorted { left, right in
      if left.severity != right.severity { return left.severity < right.severity }
      if left.place.file != right.place.file { return left.place.file < right.place.file }
      return (left.place.line, left.place.column, left.code.rawValue, left.text)
        < (right.place.line, right.place.column, right.code.rawValue, right.text)
    }
  }

  package func add(_ diagnostic: Diagnostic) {
    entries.append(diagnostic)
  }

  package func absorb(_ other: DiagnosticLog) {
    entries += other.entries
  }

  func error(
    _ code: DiagnosticCode, _ text: String, at span: Span, in file: SourceFile, help: String? = nil
  ) {
    add(file.diagnostic(.error, code, text, at: span, help: help))
  }

  func warning(
    _ code: DiagnosticCode, _ text: String, at span: Span, in file: SourceFile, help: String? = nil
  ) {
    add(file.diagnostic(.warning, code, text, at: span, help: help))
  }
}
