internal import Outsourcing

/// What somebody is told who wrote something else where a number is expected.
///
/// People write a range, a number with its unit, or a word for "nothing" and for "I do not know"; each has its own way
/// here, and which one is meant can mostly be seen.
struct NumberHelp {
  let text: String
  let notation: Notation
  /// True where a range, a state and a reason have their places beside the number.
  let isAnswer: Bool

  var help: String {
    if isAnswer, let (low, high) = range { return "a range is low and high: write \(notation.range(low, high))" }
    if isAnswer, Self.notApplicable.contains(plain) { return notation.notApplicable }
    if Self.nothing.contains(plain) {
      return "write 0 if there are none; if you do not know, \(isAnswer ? notation.unanswered : "leave it out")"
    }
    if let point = withPoint { return "write \(point): a number has a decimal point, no comma" }
    if let number { return "write a number only, such as \(number); the unit stands in its own place" }
    return "write digits with a decimal point at most, such as 1250.5: no comma, blank, %, + or exponent"
  }

  /// True for what people write where a question does not apply.
  static func isNotApplicable(_ text: String) -> Bool { notApplicable.contains(plain(text)) }

  private var plain: String { Self.plain(text) }

  private static func plain(_ text: String) -> String { text.lowercased().filter { $0 != " " && $0 != "." } }

  private static let nothing: Set<String> = [
    "-", "–", "—", "?", "??", "???", "none", "nil", "null", "no", "tbd", "tbc", "tba", "unknown", "open", "zero", "x",
  ]
  private static let notApplicable: Set<String> = ["n/a", "na", "notapplicable", "not-applicable"]

  /// The ends of what reads as a range, such as `85-90`, `85..90`, `85 % – 90 %` and `85 to 90`.
  private var range: (low: String, high: String)? {
    for sign in ["..", "…", "–", "—", " to ", "-"] {
      let ends = text.split(separator: sign, omittingEmptySubsequences: false).map { part in
        String(part.filter { !" %".contains($0) }.drop { $0 == "." })
      }
      if ends.count == 2, ends.allSatisfy({ (try? Quantity($0)) != nil }) { return (ends[0], ends[1]) }
    }
    return nil
  }

  /// The number with a decimal point that a decimal comma must mean: a comma before three digits may mark thousands.
  private var withPoint: String? {
    let parts = text.filter { !" %".contains($0) }.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[1].count), !parts[0].contains(".") else { return nil }
    let number = parts.joined(separator: ".")
    return (try? Quantity(number)) == nil ? nil : number
  }

  /// The one number in a text that holds a word or a sign as well, such as `4h`, `3 months`, `< 4`, `78.5 %`. An
  /// exponent, a decimal comma and a thousands mark make two of it, and which number is meant is not for us to say.
  private var number: String? {
    guard text.contains(where: { $0.isLetter || "%<>≤≥~+€$£".contains($0) }) else { return nil }
    let parts = text.split { !($0.isASCII && $0.isNumber) && $0 != "." }.filter { $0 != "." }
    guard parts.count == 1, let part = parts.first else { return nil }
    let number = String(part.hasSuffix(".") ? part.dropLast() : part)
    return (try? Quantity(number)) == nil ? nil : number
  }
}
