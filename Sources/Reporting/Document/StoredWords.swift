internal import Outsourcing

/// Sentences that an evaluation stores in English, read back into phrases of the catalogues.
///
/// An evaluation is the same in every language, so a reason in it is a sentence, with what goes into it filled in. A
/// report in another language needs the phrase again: the templates here are those sentences with `{0}`, `{1}` and so on
/// for what is filled in. A sentence that none of them fits is a remark, which a report marks as English.
struct StoredWords {
  let templates: [String]

  /// `templates` are tried in order, so that the longer of two that fit comes first.
  init(_ templates: [String]) { self.templates = templates }

  func said(_ stored: String, naming: (String) -> Text? = { _ in nil }) -> Text {
    reading(stored, naming: naming) ?? .remark(stored)
  }

  /// The phrase that `stored` fills; nil where there is none. `naming` tells what is said in place of an id that is filled in.
  func reading(_ stored: String, naming: (String) -> Text? = { _ in nil }) -> Text? {
    for template in templates {
      guard let arguments = Self.arguments(of: stored, in: Self.pieces(of: template)) else { continue }
      return Text([.phrase(template, arguments.map { naming(String($0)) ?? Self.value(String($0)) })])
    }
    return nil
  }

  /// The words of a template around `{0}`, `{1}` and so on, which stand in their order.
  private static func pieces(of template: String) -> [Substring] {
    var (pieces, rest) = ([Substring](), template[...])
    while let place = rest.firstRange(of: "{\(pieces.count)}") {
      pieces.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    return pieces + [rest]
  }

  private static func arguments(of stored: String, in pieces: [Substring]) -> [Substring]? {
    guard let first = pieces.first, stored.hasPrefix(first) else { return nil }
    guard pieces.count > 1 else { return stored == first ? [] : nil }
    var (found, rest) = ([Substring](), stored.dropFirst(first.count))
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      found.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    guard let last = pieces.last, rest.hasSuffix(last) else { return nil }
    found.append(rest.dropLast(last.count))
    return found.allSatisfy { !$0.isEmpty } ? found : nil
  }

  /// An amount of money, a number or a day as such, so that each language writes it its own way; other words as they are.
  static func value(_ words: String) -> Text {
    if let amount = words.wholeMatch(of: /(-?\d[\d ]*) ([A-Z]{3})/) {
      return .money(number(String(amount.1)).map { Figures.money($0) } ?? words, String(amount.2))
    }
    if words.wholeMatch(of: /-?\d[\d ]*(\.\d+)?/) != nil, let number = number(words) {
      return .figure(Figures.level(number))
    }
    if let day = CalendarDate(words) { return .date(day) }
    return .quoted(words)
  }

  private static func number(_ words: String) -> Double? { Double(words.filter { $0 != " " }) }
}
