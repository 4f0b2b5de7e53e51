internal import Outsourcing

/// Single values: every one is read as what its key promises, or refused with what would be accepted.
extension Fields {
  func text(_ key: String, limit: Int = Limits.textScalars) -> String? {
    guard let scalar = scalar(key), isText(scalar, key) else { return nil }
    return checked(scalar.text, key, limit: limit)
  }

  /// A text of one line, in which nothing may look like something else.
  func name(_ key: String) -> String? {
    guard let scalar = scalar(key), isText(scalar, key) else { return nil }
    return checked(scalar.text, key, limit: Limits.nameScalars, isName: true)
  }

  func id(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard isId(text) else {
      error(
        .idForm, "\"\(shortened(text))\" is no id", key,
        help:
          "an id has 1 to 64 letters (A to Z), digits, dots, dashes or underscores and begins with a letter or digit")
      return nil
    }
    return text
  }

  func number(_ key: String) -> Quantity? {
    guard let scalar = scalar(key) else { return nil }
    return quantity(scalar, at: span(key))
  }

  /// A number with bounds, both included; `high` is infinite where only `low` binds.
  func number(_ key: String, from low: Double, to high: Double = .infinity) -> Quantity? {
    guard let number = number(key) else { return nil }
    guard number.value >= low, number.value <= high else {
      error(
        .numberRange, "\(number.text) is out of range for \"\(key)\"", key, help: boundsInWords(low...high))
      return nil
    }
    return number
  }

  func date(_ key: String) -> CalendarDate? {
    guard let text = text(key) else { return nil }
    guard let date = CalendarDate(text) else {
      let digits = text.utf8.filter { (0x30...0x39).contains($0) }.count
      let isForm = text.utf8.count == 10 && digits == 8 && text.split(separator: "-").map(\.count) == [4, 2, 2]
      error(
        .dateForm, "\"\(shortened(text))\" is no day of the calendar", key,
        help: isForm ? "check the month and the day" : "write it as YYYY-MM-DD, such as 2026-01-31")
      return nil
    }
    return date
  }

  func year(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      error(.dateForm, "\"\(shortened(text))\" is no year", key, help: "write its four digits, such as 2014")
      return nil
    }
    return text
  }

  func clock(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    let bytes = Array(text.utf8)
    let digits = bytes.count == 5 && [0, 1, 3, 4].allSatisfy { (0x30...0x39).contains(bytes[$0]) }
    guard digits, bytes[2] == UInt8(ascii: ":"), text <= "23:59", bytes[3] < 0x36 else {
      error(.dateForm, "\"\(shortened(text))\" is no time of day", key, help: "write it as HH:MM, 00:00 to 23:59")
      return nil
    }
    return text
  }

  /// An ISO 4217 code.
  func currency(_ key: String) -> String? {
    guard
      let code = capitals(
        key, count: 3, .currencyForm, "currency", help: "write its three-letter code (ISO 4217), such as EUR")
    else { return nil }
    guard Currency.isKnown(code) else {
      error(.currencyUnknown, "\(code) is no currency in use", key, help: "write its code by ISO 4217, such as EUR")
      return nil
    }
    return code
  }

  /// An ISO 3166-1 alpha-2 code.
  func country(_ key: String) -> String? {
    guard
      let code = capitals(
        key, count: 2, .countryForm, "country", help: "write its two-letter code (ISO 3166-1), such as PT")
    else { return nil }
    guard Country.isKnown(code) else {
      error(
        .countryUnknown, "\(code) is no country code", key,
        help: code == "UK" ? "did you mean \"GB\"?" : "write its two-letter code (ISO 3166-1), such as PT")
      return nil
    }
    return code
  }

  private func capitals(
    _ key: String, count: Int, _ code: DiagnosticCode, _ kind: String, help: String
  ) -> String? {
    guard let text = text(key) else { return nil }
    guard text.utf8.count == count, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      error(code, "\"\(shortened(text))\" is no \(kind)", key, help: help)
      return nil
    }
    return text
  }

  func truth(_ key: String) -> Bool? {
    guard let scalar = scalar(key) else { return nil }
    switch (scalar.form, scalar.text) {
    case (.truth, "true"), (.plain, "true"), (.plain, "yes"), (.attribute, "true"), (.attribute, "yes"): return true
    case (.truth, "false"), (.plain, "false"), (.plain, "no"), (.attribute, "false"), (.attribute, "no"):
      return false
    default:
      error(
        .choiceUnknown,
        scalar.form == .string
          ? "a text stands where \"\(key)\" needs true or false"
          : "\"\(shortened(scalar.text))\" is neither true nor false", key, help: "write true or false, without quotes")
      return nil
    }
  }

  /// A number, or a word of a scale. With a unit or a currency beside it (`isMeasured`) only a number will do.
  func performance(_ key: String, isMeasured: Bool) -> Answer.Content? {
    guard let scalar = scalar(key) else { return nil }
    if scalar.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      error(
        .shapeText, "\"\(key)\" is empty", key,
        help: "if there is no answer, \(file.notation.unanswered)")
      return nil
    }
    switch scalar.form {
    case .number: return quantity(scalar, at: span(key), isAnswer: true).map { .number($0) }
    case .truth:
      error(
        .shapeText, "true and false are no values", key,
        help: "write \"\(scalar.text == "true" ? "yes" : "no")\" in quotes")
      return nil
    case .string, .plain, .attribute:
      // What is no number may still be a word, such as "24/7"; the criterion decides.
      guard !isMeasured, (try? Quantity(scalar.text)) == nil, !isTooLarge(scalar.text) else {
        return quantity(scalar, at: span(key), isAnswer: true).map { .number($0) }
      }
      return checked(scalar.text, key, limit: Limits.nameScalars, isName: true).map { .word($0) }
    }
  }

  private func isTooLarge(_ text: String) -> Bool {
    do throws(Quantity.Fault) {
      _ = try Quantity(text)
      return false
    } catch {
      return error == .range
    }
  }

  private func scalar(_ key: String) -> SourceNode.Scalar? {
    guard let member = member(key) else { return nil }
    if let scalar = plainScalar(member.value) { return scalar }
    error(
      .shapeText, "\(member.value.kindInWords) stands where \"\(key)\" needs a single value", key,
      help: singleValueHelp(key, member.value))
    return nil
  }

  private func singleValueHelp(_ key: String, _ node: SourceNode) -> String {
    guard key == "value" else { return "leave the key out if there is no value" }
    guard case .list(let items) = node.content else {
      return "if there is no answer, \(file.notation.unanswered)"
    }
    let ends = items.compactMap { plainScalar($0)?.text }.filter { (try? Quantity($0)) != nil }
    let range = ends.count == 2 ? file.notation.range(ends[0], ends[1]) : file.notation.range("85", "90")
    return "give one value; a range is low and high: \(range)"
  }

  /// The scalar of a node; an element that holds only text counts as its text.
  func plainScalar(_ node: SourceNode) -> SourceNode.Scalar? {
    switch node.content {
    case .scalar(let scalar): return scalar
    case .record(let members) where node.element != nil && members.count == 1 && members[0].name == "note":
      return plainScalar(members[0].value)
    default: return nil
    }
  }

  private func isText(_ scalar: SourceNode.Scalar, _ key: String) -> Bool {
    guard scalar.form == .number || scalar.form == .truth else { return true }
    error(.shapeText, "\"\(key)\" needs a text, not \(shortened(scalar.text))", key, help: "put it in quotes")
    return false
  }

  func quantity(_ scalar: SourceNode.Scalar, at span: Span, isAnswer: Bool = false) -> Quantity? {
    do throws(Quantity.Fault) {
      return try Quantity(scalar.text)
    } catch {
      switch error {
      case .form:
        log.error(
          .numberForm, "\"\(shortened(scalar.text))\" is no plain number", at: span, in: file,
          help: NumberHelp(text: scalar.text, notation: file.notation, isAnswer: isAnswer).help)
      case .range:
        log.error(
          .numberRange, "\(shortened(scalar.text)) is too large or too long to be kept exactly", at: span,
          in: file, help: "numbers below 9007199254740992 with up to 100 digits are read")
      }
      return nil
    }
  }

  private func checked(_ text: String, _ key: String, limit: Int, isName: Bool = false) -> String? {
    switch TextCheck.fault(of: text, limit: limit, isName: isName) {
    case .empty:
      error(.shapeText, "\"\(key)\" is empty", key, help: "leave the key out if there is no value")
      return nil
    case .long:
      error(.textLong, "\"\(key)\" has more than \(limit) characters", key, help: "shorten it")
      return nil
    case .lines:
      error(.textControl, "\"\(key)\" holds a line break or a tab", key, help: "write it on one line")
      return nil
    case .control(let code):
      error(.textControl, "\"\(key)\" holds the control character \(code)", key, help: "remove it")
      return nil
    case .direction(let code):
      warning(
        .textDirection, "\"\(key)\" holds \(code), which can reverse what is read", key,
        help: "remove it; the report shows the text apart from its surroundings")
    case .invisible(let code):
      warning(.textInvisible, "\"\(key)\" holds the invisible character \(code)", key, help: "remove it")
    case .blank(let code):
      warning(
        .textInvisible, "\"\(key)\" holds \(code), which looks like a plain blank", key, help: "write a plain blank")
    case nil: break
    }
    return text
  }
}

/// Bounds of a number for a message.
func boundsInWords(_ range: ClosedRange<Double>) -> String {
  range.upperBound == .infinity
    ? "it is at least \(computedInWords(range.lowerBound))"
    : "it lies between \(computedInWords(range.lowerBound)) and \(computedInWords(range.upperBound))"
}

/// A computed number for a message: without the last digits of binary arithmetic, and without a point if it is whole.
func computedInWords(_ number: Double) -> String {
  let rounded = (number * 1_000_000).rounded() / 1_000_000
  return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
}
