/// A data set as text: lines that say what it is, the names of its columns, and its rows.
///
/// The form is CSV (RFC 4180) with `# key: value` lines before the columns, so that a set stays one file that a
/// spreadsheet opens: keys `name`, `version`, `year`, `provenance`, `licence`. A quoted field stays on its line. A byte
/// order mark, line ends of either kind and empty lines are accepted.
struct DataTable {
  struct Row {
    let line: Int
    let fields: [String]
  }

  let source: DataSource
  let rows: [Row]

  /// Reads a set with exactly these columns in this order.
  ///
  /// `file` names the buyer's file the text comes from; then the lines before the columns may be left out. Rows that
  /// cannot be split are among the faults and not among the rows.
  init(csv: String, columns: [String], file: DataSource.File?, faults: inout [DataFault]) {
    var head: [String: String] = [:]
    var rows: [Row] = []
    var seenColumns = false
    var lines = csv.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if let first = lines.first, first.first == "\u{FEFF}" { lines[lines.startIndex] = first.dropFirst() }
    for (index, scalars) in lines.enumerated() {
      let line = index + 1
      let text = String(scalars.last == "\r" ? scalars.dropLast() : scalars)
      if text.isEmpty { continue }
      if !seenColumns, text.hasPrefix("#") {
        Self.readHead(text, line: line, into: &head, faults: &faults)
        continue
      }
      guard let fields = Self.fields(of: text) else {
        faults.append(.init(.quote, line: line, "a quotation mark is not closed, or text follows a closed one"))
        continue
      }
      if !seenColumns {
        seenColumns = true
        if fields != columns {
          faults.append(.init(.columns, line: line, "the columns must be \(columns.joined(separator: ","))"))
        }
      } else if fields.count != columns.count {
        faults.append(
          .init(.fields, line: line, "the row has \(fields.count) fields where \(columns.count) are asked for"))
      } else {
        rows.append(Row(line: line, fields: fields))
      }
    }
    if rows.isEmpty, faults.isEmpty { faults.append(.init(.empty, line: lines.count, "the set has no row")) }
    source = Self.source(head, file: file, faults: &faults)
    self.rows = rows
  }

  private static func readHead(
    _ text: String, line: Int, into head: inout [String: String], faults: inout [DataFault]
  ) {
    let parts = text.dropFirst().split(separator: ":", maxSplits: 1).map(trimmed)
    guard parts.count == 2, !parts[1].isEmpty else {
      faults.append(.init(.head, line: line, "a line before the columns is written as # key: value"))
      return
    }
    guard ["name", "version", "year", "provenance", "licence"].contains(parts[0]) else {
      faults.append(
        .init(.head, line: line, "the key \(parts[0]) is none of name, version, year, provenance, licence"))
      return
    }
    if parts[0] == "year", Int(parts[1]) == nil {
      faults.append(.init(.head, line: line, "the year \"\(parts[1])\" is no number"))
    }
    if head.updateValue(parts[1], forKey: parts[0]) != nil {
      faults.append(.init(.head, line: line, "the key \(parts[0]) stands twice"))
    }
  }

  private static func source(_ head: [String: String], file: DataSource.File?, faults: inout [DataFault]) -> DataSource
  {
    if file == nil {
      for key in ["name", "version", "year", "provenance", "licence"] where head[key] == nil {
        faults.append(.init(.head, line: 1, "the set does not state its \(key)"))
      }
    }
    let name = head["name"] ?? file?.name ?? ""
    let supplied = file.map { "supplied by the buyer: \($0.name), SHA-256 \($0.digest)" }
    return DataSource(
      name: name, version: head["version"], year: head["year"].flatMap { Int($0) },
      provenance: [head["provenance"], supplied].compactMap { $0 }.joined(separator: "; "),
      licence: head["licence"], file: file)
  }

  /// Nil if a quotation mark is not closed, or text follows a closed one.
  private static func fields(of line: String) -> [String]? {
    enum State { case start, plain, quoted, closed }
    var (fields, field, state) = ([String](), String.UnicodeScalarView(), State.start)
    for scalar in line.unicodeScalars {
      switch (state, scalar) {
      case (.quoted, "\""): state = .closed
      case (.quoted, _): field.append(scalar)
      case (.closed, "\""):
        // A doubled mark stands for one.
        field.append(scalar)
        state = .quoted
      case (_, ","):
        fields.append(String(field))
        field = .init()
        state = .start
      case (.start, "\""): state = .quoted
      case (.closed, _), (.plain, "\""): return nil
      default:
        field.append(scalar)
        state = .plain
      }
    }
    return state == .quoted ? nil : fields + [String(field)]
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension DataTable {
  /// The number of a field, or nil and a fault.
  static func number(_ text: String, _ column: String, line: Int, faults: inout [DataFault]) -> Double? {
    do {
      return try Quantity(text).value
    } catch {
      faults.append(.init(.value, line: line, "the \(column) \"\(text)\" is no plain decimal number"))
      return nil
    }
  }

  /// True for two capital letters; notes a fault otherwise. CLDR has territories that ISO 3166-1 does not list.
  static func isTerritory(_ text: String, line: Int, faults: inout [DataFault]) -> Bool {
    if text.utf8.count == 2, text.utf8.allSatisfy({ (0x41...0x5a).contains($0) }) { return true }
    faults.append(.init(.value, line: line, "the territory \"\(text)\" is no code of two capital letters"))
    return false
  }
}
