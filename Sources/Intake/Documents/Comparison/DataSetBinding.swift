internal import Digest
internal import Outsourcing

/// Reads the data sets that the buyer puts in place of those inside the program.
struct DataSetBinding {
  let comparison: Fields
  /// Bytes of a file the comparison names, or nil after an error.
  let read: (_ path: String, _ place: Span) -> SourceFile?

  /// The sets, with the files they come from; a set with any fault is left out, and the fault is an error.
  func sets() -> (LocationData, files: [SourceFile]) {
    var (own, files) = (LocationData.Own(), [SourceFile]())
    guard let fields = comparison.record("data_sets", DataSetShape.dataSets) else { return (LocationData(), []) }
    own.zones = set("zones", fields, &files) { (text, file) throws(DataFaults) in
      try ZoneTable(csv: text, file: file)
    }
    own.weekends = set("weekends", fields, &files) { (text, file) throws(DataFaults) in
      try WeekendTable(csv: text, file: file)
    }
    own.regions = set("regions", fields, &files) { (text, file) throws(DataFaults) in
      try RegionTable(csv: text, file: file)
    }
    own.languages = set("languages", fields, &files) { (text, file) throws(DataFaults) in
      try LanguageTable(csv: text, file: file)
    }
    own.governance = set("governance", fields, &files) { (text, file) throws(DataFaults) in
      try GovernanceTable(csv: text, file: file)
    }
    return (LocationData(own), files)
  }

  private func set<Table>(
    _ key: String, _ fields: Fields, _ files: inout [SourceFile],
    _ make: (String, DataSource.File) throws(DataFaults) -> Table
  ) -> Table? {
    guard let path = fields.text(key), let file = read(path, fields.span(key)) else { return nil }
    if files.contains(where: { $0.path == file.path }) {
      fields.error(
        .fileRepeated, "\"\(shortened(path))\" is listed twice", key, help: "each data set has a file of its own")
      return nil
    }
    files.append(file)
    guard Encoding.isSingleByte(file, log: fields.log) else { return nil }
    if let fault = Encoding.firstFault(in: file.bytes) {
      fields.log.error(
        .unicodeBad, "the bytes here are no UTF-8", at: Span(fault, fault + 1), in: file, help: "save the file as UTF-8"
      )
      return nil
    }
    do throws(DataFaults) {
      return try make(
        String(decoding: file.bytes, as: UTF8.self), DataSource.File(name: file.path, digest: sha256Hex(file.bytes)))
    } catch {
      for fault in error.faults { tell(fault, file, fields.log) }
      return nil
    }
  }

  private func tell(_ fault: DataFault, _ file: SourceFile, _ log: DiagnosticLog) {
    let start = file.offset(line: fault.line, column: 1)
    let end = file.offset(line: fault.line, column: Limits.fileBytes)
    log.error(
      .dataSet, shortened(fault.explanation, to: 160), at: Span(start, end), in: file, help: fault.kind.help)
  }
}

extension DataFault.Kind {
  /// What can be done about it.
  fileprivate var help: String {
    switch self {
    case .head: "write lines such as # name: Our survey before the columns, or leave them out"
    case .columns: "name the columns exactly so, in this order"
    case .quote: "close the quotation mark on its line, and double one inside a quoted field"
    case .fields: "give every column a field, if an empty one"
    case .value: "correct the field"
    case .duplicate: "keep one of the rows"
    case .target: "add the row, or correct the one that needs it"
    case .empty: "add rows, or remove the data set from the comparison"
    }
  }
}
