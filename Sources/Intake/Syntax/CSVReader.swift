/// CSV (RFC 4180) with positions: a table with one record for each row, its members named by the header.
///
/// Separator is the one of `,` `;` and tab that the header line holds; two kinds in one header are refused. Quoted cells
/// may hold line ends. Lines without a cell that says anything are skipped. A row with more or fewer cells than the header, text after a closing
/// quote, an open quote and a header without a name or with one twice are errors, never guesses.
package enum CSVReader: SourceReader {
  package static let extensions = ["csv"]

  /// True if the first line could be the header of a bid form; asked only of files whose name says nothing.
  static func seemsForm(_ file: SourceFile) -> Bool {
    let line = file.bytes.prefix { $0 != UInt8(ascii: "\n") }.prefix(2000)
    let words = String(decoding: line, as: UTF8.self).lowercased().split { !$0.isLetter }
    return words.contains("vendor") && words.contains("criterion")
  }

  package static func read(_ file: SourceFile, log: DiagnosticLog) -> SourceNode? {
    guard Encoding.isSingleByte(file, log: log) else { return nil }
    if let fault = Encoding.firstFault(in: file.bytes) {
      log.error(
        .unicodeBad, "the text is not UTF-8", at: Span(fault, fault + 1), in: file, help: "save it as CSV UTF-8")
      return nil
    }
    var parser = CSVParser(file: file, log: log)
    return parser.table()
  }
}

private struct CSVParser {
  struct Cell {
    let text: String
    let span: Span
  }

  private enum Byte {
    static let quote = UInt8(ascii: "\"")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
  }

  let file: SourceFile
  let log: DiagnosticLog
  private var position = 0
  private var separator = UInt8(ascii: ",")

  init(file: SourceFile, log: DiagnosticLog) {
    self.file = file
    self.log = log
  }

  mutating func table() -> SourceNode? {
    guard file.bytes.contains(where: { !isBlank($0) }) else {
      log.error(
        .syntaxCSV, "the file is empty", at: .beginning, in: file, help: "the first line names the columns")
      return nil
    }
    guard let chosen = chooseSeparator() else { return nil }
    separator = chosen
    guard let header = nextRow(), checked(header) else { return nil }
    let names = header.map { $0.text.lowercased() }
    var rows: [SourceNode] = []
    var isSound = true
    var cells = 0
    while position < file.bytes.count {
      guard let row = nextRow() else { return nil }
      cells += row.count
      guard cells <= Limits.nodes else {
        log.error(
          .limitCount, "the file holds more than \(Limits.nodes) cells", at: row[0].span, in: file,
          help: "a bid is far smaller; check what was exported")
        return nil
      }
      guard let first = row.first, row.contains(where: { !$0.text.isEmpty }) else { continue }
      guard row.count == header.count else {
        isSound = false
        log.error(
          .syntaxCSV, "the row has \(row.count) cells, the header has \(header.count)", at: first.span, in: file,
          help: "put text that holds the separator in double quotes")
        continue
      }
      let members = zip(zip(names, header), row).map { named, cell in
        SourceNode.Member(
          name: named.0, nameSpan: named.1.span,
          value: SourceNode(.scalar(.init(text: cell.text, form: .attribute)), at: cell.span))
      }
      rows.append(SourceNode(.record(members), at: first.span))
    }
    return isSound ? SourceNode(.table(rows), at: .beginning) : nil
  }

  private func chooseSeparator() -> UInt8? {
    var isQuoted = false
    var counts: [UInt8: Int] = [:]
    for byte in file.bytes {
      if byte == Byte.quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
      if [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].contains(byte) { counts[byte, default: 0] += 1 }
    }
    guard counts.count <= 1 else {
      log.error(
        .csvHeader, "the header holds more than one kind of separator", at: .beginning, in: file,
        help: "use commas, semicolons or tabs, and quotes around text that holds one")
      return nil
    }
    return counts.keys.first ?? UInt8(ascii: ",")
  }

  private func checked(_ header: [Cell]) -> Bool {
    var seen: Set<String> = []
    for cell in header {
      let name = cell.text.lowercased()
      guard !(name.isEmpty || seen.contains(name)) || CSVForm.namesColumns(header.map(\.text)) else {
        CSVForm.refuseHeader(at: header.first?.span ?? cell.span, in: file, log: log)
        return false
      }
      guard !name.isEmpty else {
        log.error(.csvHeader, "a column has no name", at: cell.span, in: file, help: "name it or remove it")
        return false
      }
      guard seen.insert(name).inserted else {
        log.error(
          .csvHeader, "two columns are called \"\(shortened(cell.text))\"", at: cell.span, in: file,
          help: "rename or remove one of them")
        return false
      }
    }
    return true
  }

  /// The cells up to the end of the line; nil after an error.
  private mutating func nextRow() -> [Cell]? {
    var cells: [Cell] = []
    while true {
      guard let cell = nextCell() else { return nil }
      cells.append(cell)
      guard position < file.bytes.count, file.bytes[position] == separator else { break }
      position += 1
    }
    if position < file.bytes.count, file.bytes[position] == Byte.carriageReturn { position += 1 }
    if position < file.bytes.count, file.bytes[position] == Byte.lineFeed { position += 1 }
    return cells
  }

  private mutating func nextCell() -> Cell? {
    let start = position
    guard position < file.bytes.count, file.bytes[position] == Byte.quote else {
      while position < file.bytes.count, !endsCell(file.bytes[position]) {
        guard file.bytes[position] != Byte.quote else {
          return fault("a double quote stands inside a cell that does not begin with one", position)
        }
        position += 1
      }
      return Cell(text: trimmed(file.text(of: Span(start, position))), span: Span(start, position))
    }
    position += 1
    var text: [UInt8] = []
    while position < file.bytes.count {
      let byte = file.bytes[position]
      position += 1
      if byte != Byte.quote {
        text.append(byte)
      } else if position < file.bytes.count, file.bytes[position] == Byte.quote {
        text.append(byte)
        position += 1
      } else {
        guard position == file.bytes.count || endsCell(file.bytes[position]) else {
          return fault("text follows the closing quote of a cell", position)
        }
        return Cell(text: trimmed(String(decoding: text, as: UTF8.self)), span: Span(start, position))
      }
    }
    return fault("the quote that begins here is never closed", start)
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  private func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.drop { $0 == " " || $0 == "\t" }
    var view = String.UnicodeScalarView(start)
    while let last = view.last, last == " " || last == "\t" { view.removeLast() }
    return String(view)
  }

  private func fault(_ text: String, _ offset: Int) -> Cell? {
    log.error(
      .syntaxCSV, text, at: Span(offset, offset + 1), in: file,
      help: "put the whole cell in double quotes and double each quote inside it")
    return nil
  }
}
