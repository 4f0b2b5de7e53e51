internal import Outsourcing

/// How a report is said in one language: its words, and how it writes numbers and dates.
///
/// All of it stands in this project: locale data of a system changes between versions, and would make committed reports
/// stale.
package struct Wording: Sendable {
  /// As `lang` names it (BCP 47).
  package let code: String
  package let numbers: NumberForm
  package let dates: DateForm
  package private(set) var money = CurrencyForm.behind
  /// The phrase of a language for a phrase of the source, which is English.
  private let phrase: @Sendable (String) -> String
  /// Whether words from files stand between marks, invisible ones, that tell them from words of our own.
  private var marksQuotations = false

  private init(
    code: String, numbers: NumberForm, dates: DateForm, phrase: @escaping @Sendable (String) -> String
  ) {
    self.code = code
    self.numbers = numbers
    self.dates = dates
    self.phrase = phrase
  }

  /// The same words with numbers, dates and money of another form.
  package func with(numbers: NumberForm?, dates: DateForm?, money: CurrencyForm?) -> Wording {
    var other = Wording(code: code, numbers: numbers ?? self.numbers, dates: dates ?? self.dates, phrase: phrase)
    other.money = money ?? self.money
    return other
  }

  package static let english = Wording(code: "en", numbers: .point, dates: .english) { $0 }

  /// Every phrase without a letter that is plain: shows words that no catalogue reaches, and whether longer words fit.
  package static let pseudo: Wording = {
    var wording = Wording(code: "en-x-pseudo", numbers: .point, dates: .numeric) { phrase in
      String(phrase.map { $0.isASCII && $0.isLetter ? (PseudoLetters.accented[$0] ?? $0) : $0 })
    }
    wording.marksQuotations = true
    return wording
  }()

  /// Words of a catalogue; what it does not have is said in English, which a test forbids.
  init(code: String, numbers: NumberForm, dates: DateForm, catalogue: [String: String]) {
    self.init(code: code, numbers: numbers, dates: dates) { catalogue[$0] ?? $0 }
  }

  /// The text without phrases, figures and dates: only ``Text/Part/plain(_:)`` and what comes from files.
  package func said(_ text: Text) -> Text {
    Text(text.parts.flatMap(said))
  }

  /// The words alone.
  package func plain(_ text: Text) -> String {
    said(text).parts.map { part in
      switch part {
      case .plain(let text), .quoted(let text), .code(let text), .link(let text, _), .remark(let text): text
      case .strong(let text): plain(text)
      case .source(let source): "\(source.file):\(source.line)"
      // What was said is none of these.
      case .phrase, .figure, .date, .money: ""
      }
    }.joined()
  }

  /// A figure of ``Figures`` in the signs of the language.
  package func figure(_ figure: String) -> String { numbers.text(figure) }

  private func said(_ part: Text.Part) -> [Text.Part] {
    switch part {
    case .phrase(let template, let arguments): filled(phrase(template), arguments)
    case .figure(let figure): [.plain(numbers.text(figure))]
    case .date(let date): [.plain(dates.text(date, in: self))]
    case .money(let figure, let currency): [.plain(money.text(numbers.text(figure), currency))]
    case .strong(let text): [.strong(said(text))]
    case .quoted(let text) where marksQuotations: [.quoted("\u{2068}\(text)\u{2069}")]
    case .remark(let text) where marksQuotations: [.quoted("\u{2068}\(text)\u{2069}")]
    case .plain, .quoted, .code, .link, .source, .remark: [part]
    }
  }

  /// The phrase with its arguments in their places; a number in braces beyond them stays, for a script to fill in.
  private func filled(_ phrase: String, _ arguments: [Text]) -> [Text.Part] {
    var parts: [Text.Part] = []
    var rest = phrase[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let end = rest.index(after: close)
      if let number = Int(rest[rest.index(after: open)..<close]), arguments.indices.contains(number) {
        if open > rest.startIndex { parts.append(.plain(String(rest[..<open]))) }
        parts += arguments[number].parts.flatMap(said)
      } else {
        parts.append(.plain(String(rest[..<end])))
      }
      rest = rest[end...]
    }
    if !rest.isEmpty { parts.append(.plain(String(rest))) }
    return parts
  }
}

/// Letters with marks, in place of those of the source.
private enum PseudoLetters {
  static let accented: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
      "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"))
}
