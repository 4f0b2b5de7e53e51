/// Where a fact stands, so that an auditor can follow it from the report back to the line in the file.
package struct SourceReference: Sendable, Hashable {
  /// Path from the comparison's folder, with `/`.
  package let file: String
  /// From 1.
  package let line: Int
  /// In Unicode scalars, from 1.
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `PATH:LINE:COLUMN`, the form editors and CI jobs parse.
  package var text: String { "\(file):\(line):\(column)" }
}

extension SourceReference: Codable {
  /// Reads `PATH:LINE:COLUMN`; the path itself may hold colons.
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 3, let column = Int(parts[parts.count - 1]), let line = Int(parts[parts.count - 2])
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(text) is no PATH:LINE:COLUMN"))
    }
    self.init(file: parts.dropLast(2).joined(separator: ":"), line: line, column: column)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
