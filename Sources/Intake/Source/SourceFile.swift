package import Outsourcing

/// The bytes of one input and where its lines begin.
package struct SourceFile: Sendable {
  /// Path as it is to be shown, with `/`: relative to the comparison's folder inside a comparison.
  package let path: String
  /// Without a byte order mark.
  package let bytes: [UInt8]
  private let lineStarts: [Int]
  /// Continuation bytes before each block of 1,024 bytes, so that a column costs the same on a line of any length.
  private let continuationsBeforeBlock: [Int]

  package init(path: String, bytes: [UInt8]) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.path = path
    self.bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    var starts = [0]
    var blocks: [Int] = []
    var continuations = 0
    for (offset, byte) in self.bytes.enumerated() {
      if offset % 1024 == 0 { blocks.append(continuations) }
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
      if byte & 0xC0 == 0x80 { continuations += 1 }
    }
    blocks.append(continuations)
    self.lineStarts = starts
    self.continuationsBeforeBlock = blocks
  }

  package func reference(to span: Span) -> SourceReference {
    let offset = min(max(span.start, 0), bytes.count)
    let line = lineIndex(of: offset)
    return SourceReference(
      file: path, line: line + 1, column: scalars(from: lineStarts[line], to: offset) + 1)
  }

  /// The byte at which a line and a column (both from 1, column in scalars) begin, kept inside that line.
  func offset(line: Int, column: Int) -> Int {
    let index = min(max(line - 1, 0), lineStarts.count - 1)
    let end = lineEnd(index)
    var offset = lineStarts[index]
    var left = column - 1
    while left > 0, offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
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
    let offset = min(max(span.start, 0), bytes.count)
    let index = lineIndex(of: offset)
    let (start, end) = (lineStarts[index], lineEnd(index))
    // Whatever the bytes are, four of them make at least one scalar: enough context on both sides.
    let from = max(start, offset - 60)
    let to = min(end, offset + 60)
    guard from < to || start == end else { return nil }
    let before = String(decoding: bytes[from..<min(max(offset, from), to)], as: UTF8.self)
    let spot = String(decoding: bytes[min(offset, to)..<min(max(span.end, offset), to)], as: UTF8.self)
    return Diagnostic.Excerpt(
      line: String(decoding: bytes[from..<to], as: UTF8.self), indent: before.unicodeScalars.count,
      length: max(1, spot.unicodeScalars.count))
  }

  private func lineEnd(_ index: Int) -> Int {
    let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    return end > lineStarts[index] && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  private func lineIndex(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalars(from start: Int, to end: Int) -> Int {
    end - start - (continuations(before: end) - continuations(before: start))
  }

  private func continuations(before offset: Int) -> Int {
    let block = offset / 1024
    return bytes[block * 1024..<offset].reduce(continuationsBeforeBlock[block]) {
      $0 + ($1 & 0xC0 == 0x80 ? 1 : 0)
    }
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
