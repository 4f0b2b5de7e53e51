internal import Outsourcing

/// A bid as a filled CSV form: one row for each answer (`formats.md` 9, long layout), turned into the tree of a native
/// vendor file, so that everything after it is the same.
struct CSVForm {
  private let file: SourceFile
  private let log: DiagnosticLog

  init(file: SourceFile, log: DiagnosticLog) {
    self.file = file
    self.log = log
  }

  /// Column names, in the order in which a blank form has them.
  static let columns = [
    "vendor", "name", "criterion", "question", "answer", "unit", "currency", "evidence", "document", "page", "date",
    "note",
  ]
  static let required = ["vendor", "criterion", "answer"]
  private static let notApplicable = ["na", "n/a", "not applicable"]

  /// The tree of a vendor file; nil after an error.
  func vendor(_ rows: [SourceNode]) -> SourceNode? {
    guard case .record(let header)? = rows.first?.content else {
      log.error(
        .csvHeader, "the form has no answers", at: .beginning, in: file,
        help:
          "write one row for each answer below the row that names the columns: \(Self.columns.joined(separator: ", "))")
      return nil
    }
    guard headerIsKnown(header) else { return nil }
    let entries = rows.compactMap(members).filter { !isHowTo($0) }
    guard let identity = identity(entries) else { return nil }
    let titles = documentTitles(entries)
    let ids = Dictionary(uniqueKeysWithValues: titles.enumerated().map { ($1.text, Self.documentId($0)) })
    let answers = entries.compactMap { answer($0, documents: ids) }
    let documents = titles.enumerated().map { index, title in
      SourceNode(
        .record([scalar("id", Self.documentId(index), title.span), scalar("title", title.text, title.span)]),
        at: title.span)
    }
    return SourceNode(
      .record(
        identity + [
          member("documents", SourceNode(.list(documents), at: .beginning)),
          member("answers", SourceNode(.list(answers), at: .beginning)),
        ]), at: .beginning)
  }

  /// A form names a document by its title; the native form wants an id, which is made here.
  private static func documentId(_ index: Int) -> String { "document-\(index + 1)" }

  private func documentTitles(_ rows: [[SourceNode.Member]]) -> [(text: String, span: Span)] {
    var seen: Set<String> = []
    return rows.compactMap { row in
      guard let title = cell("document", row), !title.text.isEmpty, seen.insert(title.text).inserted else { return nil }
      return title
    }
  }

  /// False for a first row that holds answers, or belongs to another table altogether.
  static func namesColumns(_ header: [String]) -> Bool {
    header.contains { required.contains($0.lowercased()) }
  }

  static func refuseHeader(at span: Span, in file: SourceFile, log: DiagnosticLog) {
    log.error(
      .csvHeader, "the first row does not name the columns", at: span, in: file,
      help: "the first row must name the columns: \(columns.joined(separator: ", "))")
  }

  private func headerIsKnown(_ header: [SourceNode.Member]) -> Bool {
    let names = header.map(\.name)
    guard Self.namesColumns(names) else {
      Self.refuseHeader(at: header.first?.nameSpan ?? .beginning, in: file, log: log)
      return false
    }
    for name in header where !Self.columns.contains(name.name) {
      log.error(
        .csvHeader, "there is no column \"\(shortened(name.name))\" in a bid form", at: name.nameSpan, in: file,
        help: Spelling.hint(for: name.name, among: Self.columns) ?? "remove it")
    }
    for name in Self.required where !names.contains(name) {
      log.error(
        .csvHeader, "the form has no column \"\(name)\"", at: .beginning, in: file,
        help: "found are \(names.map { shortened($0) }.joined(separator: ", "))")
    }
    return names.allSatisfy(Self.columns.contains) && Self.required.allSatisfy(names.contains)
  }

  /// True for a row of the form's own, which says how to fill it in.
  private func isHowTo(_ row: [SourceNode.Member]) -> Bool { cell("criterion", row)?.text == FormText.howToRow }

  private func members(_ row: SourceNode) -> [SourceNode.Member]? {
    if case .record(let members) = row.content { return members }
    return nil
  }

  /// The vendor's id and name, which every row repeats.
  private func identity(_ rows: [[SourceNode.Member]]) -> [SourceNode.Member]? {
    var found: [SourceNode.Member] = []
    for column in ["vendor", "name"] {
      let cells = rows.compactMap { cell(column, $0) }.filter { !$0.text.isEmpty }
      guard let first = cells.first else { continue }
      if let other = cells.first(where: { $0.text != first.text }) {
        log.error(
          .csvVendor, "the form is of \"\(shortened(first.text))\", this row says \"\(shortened(other.text))\"",
          at: other.span,
          in: file, help: "one form holds one provider's answers")
        return nil
      }
      found.append(scalar(column == "vendor" ? "id" : "name", first.text, first.span))
    }
    if found.contains(where: { $0.name == "id" }), !found.contains(where: { $0.name == "name" }),
      case .scalar(let id) = found[0].value.content
    {
      found.append(scalar("name", id.text, found[0].value.span))
    }
    return found
  }

  /// `documents` are the ids made for the titles.
  private func answer(_ row: [SourceNode.Member], documents: [String: String]) -> SourceNode? {
    guard let criterion = cell("criterion", row), let answer = cell("answer", row) else { return nil }
    guard !criterion.text.isEmpty else {
      log.error(
        .shapeText, "the row names no criterion", at: criterion.span, in: file,
        help: "write the criterion's id in the column criterion, or delete the row")
      return nil
    }
    var members = [scalar("criterion", criterion.text, criterion.span)]
    let word = answer.text.lowercased()
    let note = cell("note", row).flatMap { $0.text.isEmpty ? nil : $0 }
    if answer.text.isEmpty {
      members.append(scalar("state", "unanswered", answer.span))
    } else if Self.notApplicable.contains(word) {
      members.append(scalar("state", "not-applicable", answer.span))
      if let note { members.append(scalar("reason", note.text, note.span)) }
      return SourceNode(.record(members), at: criterion.span)
    } else if let dots = answer.text.firstRange(of: "..") {
      let ends = [answer.text[..<dots.lowerBound], answer.text[dots.upperBound...]].map { $0.filter { $0 != " " } }
      members.append(scalar("low", ends[0], answer.span))
      members.append(scalar("high", ends[1], answer.span))
    } else {
      let words = ["yes": "yes", "y": "yes", "true": "yes", "no": "no", "n": "no", "false": "no"]
      members.append(scalar("value", words[word] ?? answer.text, answer.span))
    }
    for column in ["unit", "currency", "evidence", "document", "page", "date"] {
      // A blank form names the unit beside every question; without an answer there is nothing to measure.
      guard let cell = cell(column, row), !cell.text.isEmpty, !answer.text.isEmpty else { continue }
      let id = column == "document" ? documents[cell.text] : nil
      members.append(scalar(column, id ?? cell.text, cell.span))
    }
    if let note { members.append(scalar("note", note.text, note.span)) }
    return SourceNode(.record(members), at: criterion.span)
  }

  private func cell(_ column: String, _ row: [SourceNode.Member]) -> (text: String, span: Span)? {
    guard let member = row.first(where: { $0.name == column }), case .scalar(let scalar) = member.value.content
    else { return nil }
    return (scalar.text, member.value.span)
  }

  private func scalar(_ name: String, _ text: String, _ span: Span) -> SourceNode.Member {
    member(name, SourceNode(.scalar(.init(text: text, form: .attribute)), at: span))
  }

  private func member(_ name: String, _ value: SourceNode) -> SourceNode.Member {
    SourceNode.Member(name: name, nameSpan: value.span, value: value)
  }
}
