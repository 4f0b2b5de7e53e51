package import Outsourcing

/// The bytes of one input and where its lines begin.
package struct SourceFile: Sendable {
  /// Path as it is to be shown, with `/`: relative to the comparison's folder inside a comparison.
  package let path: String
  /// Without a byte order mark.
  package let bytes: [UInt8]
  private let index: LineIndex

  package init(path: String, bytes: [UInt8]) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.path = path
    self.bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    self.index = LineIndex(self.bytes)
  }

  package func reference(to span: Span) -> SourceReference {
    let offset = kept(span.start)
    let start = index.lineStart(of: offset, in: bytes)
    let column = index.scalars(before: offset, in: bytes) - index.scalars(before: start, in: bytes) + 1
    return SourceReference(file: path, line: index.line(of: offset, in: bytes) + 1, column: column)
  }

  /// The byte at which a line and a column (both from 1, column in scalars) begin, kept inside that line.
  func offset(line: Int, column: Int) -> Int {
    let start = index.start(ofLine: min(max(line, 1), index.lines) - 1, in: bytes)
    let scalar = index.scalars(before: start, in: bytes) + max(column, 1) - 1
    return min(index.offset(ofScalar: scalar, in: bytes), lineEnd(from: start))
  }

  func text(of span: Span) -> String {
    String(decoding: bytes[max(span.start, 0)..<min(max(span.end, span.start), bytes.count)], as: UTF8.self)
  }

  func diagnostic(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ text: String, at span: Span, help: String?
  ) -> Diagnostic {
    Diagnostic(
      severity, code, text, at: reference(to: span), excerpt: excerpt(of: span), help: help)
  }

  /// The line of the spot, cut to a window of 120 scalars around it.
  private func excerpt(of span: Span) -> Diagnostic.Excerpt? {
    guard !bytes.isEmpty else { return nil }
    let offset = kept(span.start)
    let start = index.lineStart(of: offset, in: bytes)
    let end = lineEnd(from: start)
    // Whatever the bytes are, four of them make at least one scalar: enough context on both sides.
    let from = boundary(from: max(start, offset - 60), to: offset, by: 1)
    let to = boundary(from: min(end, offset + 60), to: offset, by: -1)
    guard from < to || start == end else { return nil }
    let before = String(decoding: bytes[from..<min(max(offset, from), to)], as: UTF8.self)
    let spot = String(decoding: bytes[min(offset, to)..<min(max(span.end, offset), to)], as: UTF8.self)
    return Diagnostic.Excerpt(
      line: String(decoding: bytes[from..<to], as: UTF8.self), indent: before.unicodeScalars.count,
      length: max(1, spot.unicodeScalars.count))
  }

  /// The nearest place between two characters, moving towards `limit`, so that no character is cut in two.
  private func boundary(from place: Int, to limit: Int, by step: Int) -> Int {
    var place = place
    while place != limit, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += step }
    return place
  }

  /// Where the line ends that begins at `start`, without its line break.
  private func lineEnd(from start: Int) -> Int {
    let next = index.line(of: start, in: bytes) + 1
    guard next < index.lines else { return bytes.count }
    let end = index.start(ofLine: next, in: bytes) - 1
    return end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  private func kept(_ offset: Int) -> Int {
    min(max(offset, 0), bytes.count)
  }
}

/// A stretch of bytes of one file, `end` not included.
package struct Span: Sendable, Equatable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package static let beginning = Span(0, 0)
}
