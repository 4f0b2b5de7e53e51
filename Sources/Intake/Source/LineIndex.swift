/// Which line and column a byte stands in, and the other way round.
///
/// Counts are kept for blocks of bytes and not for lines: a file may be one line of any length or nothing but lines, and
/// either way a place costs the same and the index stays a small part of the file.
struct LineIndex: Sendable {
  private struct Block: Sendable {
    /// Before the block.
    let lineFeeds: UInt32
    /// Bytes before the block that continue a character of UTF-8.
    let continuations: UInt32
    /// Where the line begins that the block begins in.
    let lineStart: UInt32
  }

  private static let size = 256
  private let blocks: [Block]
  let lines: Int

  init(_ bytes: [UInt8]) {
    var blocks: [Block] = []
    blocks.reserveCapacity(bytes.count / Self.size + 1)
    var (lineFeeds, continuations, lineStart) = (UInt32(0), UInt32(0), 0)
    var start = 0
    while start <= bytes.count {
      blocks.append(Block(lineFeeds: lineFeeds, continuations: continuations, lineStart: UInt32(lineStart)))
      for offset in start..<min(start + Self.size, bytes.count) {
        let byte = bytes[offset]
        if byte & 0xC0 == 0x80 { continuations += 1 }
        if byte == UInt8(ascii: "\n") {
          lineFeeds += 1
          lineStart = offset + 1
        }
      }
      start += Self.size
    }
    self.blocks = blocks
    lines = Int(lineFeeds) + 1
  }

  /// Index of the line a byte stands in.
  func line(of offset: Int, in bytes: [UInt8]) -> Int {
    let block = offset / Self.size
    var count = Int(blocks[block].lineFeeds)
    for index in block * Self.size..<offset where bytes[index] == UInt8(ascii: "\n") { count += 1 }
    return count
  }

  func lineStart(of offset: Int, in bytes: [UInt8]) -> Int {
    let block = offset / Self.size
    let lineFeed = bytes[block * Self.size..<offset].lastIndex(of: UInt8(ascii: "\n"))
    return lineFeed.map { $0 + 1 } ?? Int(blocks[block].lineStart)
  }

  /// Where a line begins; the end of the file for a line it has not.
  func start(ofLine line: Int, in bytes: [UInt8]) -> Int {
    guard line > 0 else { return 0 }
    let block = last { $1.lineFeeds < line }
    var left = line - Int(blocks[block].lineFeeds)
    for index in block * Self.size..<bytes.count where bytes[index] == UInt8(ascii: "\n") {
      left -= 1
      if left == 0 { return index + 1 }
    }
    return bytes.count
  }

  /// Characters (Unicode scalars) before a byte, from the beginning of the file.
  func scalars(before offset: Int, in bytes: [UInt8]) -> Int {
    let block = offset / Self.size
    var continuations = Int(blocks[block].continuations)
    for index in block * Self.size..<offset where bytes[index] & 0xC0 == 0x80 { continuations += 1 }
    return offset - continuations
  }

  /// The byte at which a character begins, counted from the beginning of the file.
  func offset(ofScalar number: Int, in bytes: [UInt8]) -> Int {
    let block = last { $0 * Self.size - Int($1.continuations) <= number }
    var offset = block * Self.size
    var count = offset - Int(blocks[block].continuations)
    while offset < bytes.count, count < number || bytes[offset] & 0xC0 == 0x80 {
      if bytes[offset] & 0xC0 != 0x80 { count += 1 }
      offset += 1
    }
    return offset
  }

  /// The last block for which a condition holds that holds for the first and, from some block on, for no other.
  private func last(where holds: (Int, Block) -> Bool) -> Int {
    var (low, high) = (0, blocks.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle, blocks[middle]) { low = middle } else { high = middle }
    }
    return low
  }
}
