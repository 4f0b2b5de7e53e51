/// The small form a partial is written in: paragraphs between empty lines, `## ` headings, `- ` items.
enum PartialText {
  /// The text of a file, or nil after an error.
  static func text(of file: SourceFile, log: DiagnosticLog) -> String? {
    if let fault = Encoding.firstFault(in: file.bytes) {
      log.error(
        .encodingNotUTF8, "the bytes here are not UTF-8", at: Span(fault, fault + 1), in: file,
        help: "save the file as UTF-8")
      return nil
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    switch TextCheck.fault(of: text, limit: Limits.textScalars, isName: false) {
    case .empty:
      log.error(.templateFile, "the partial is empty", at: .beginning, in: file, help: "remove the file, or write it")
    case .long:
      log.error(
        .textLong, "the partial has more than \(Limits.textScalars) characters", at: .beginning, in: file,
        help: "shorten it")
    case .control(let code):
      log.error(
        .textControl, "the partial holds the control character \(code)", at: .beginning, in: file, help: "remove it")
    case .direction(let code):
      log.warning(
        .textDirection, "the partial holds \(code), which can reverse what is read", at: .beginning, in: file,
        help: "remove it; the report shows the text apart from its surroundings")
      return text
    case .invisible(let code), .blank(let code):
      log.warning(
        .textInvisible, "the partial holds the invisible character \(code)", at: .beginning, in: file,
        help: "remove it")
      return text
    case .lines, nil: return text
    }
    return nil
  }

  /// Lines that follow each other are one text; one that begins as a heading stands for itself.
  static func blocks(of text: String) -> [Partial.Block] {
    var blocks: [Partial.Block] = []
    var (kind, words): (Partial.Block.Kind, [String]) = (.paragraph, [])
    func finish() {
      let text = words.joined(separator: " ")
      if text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0.value != 0xFDD0 }) {
        blocks.append(.init(kind: kind, text: text))
      }
      (kind, words) = (.paragraph, [])
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        finish()
      } else if line.hasPrefix("## ") {
        finish()
        blocks.append(.init(kind: .heading, text: trimmed(line.dropFirst(3))))
      } else if line.hasPrefix("- ") {
        finish()
        (kind, words) = (.item, [trimmed(line.dropFirst(2))])
      } else {
        words.append(trimmed(line))
      }
    }
    finish()
    return blocks.filter { !$0.text.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
