internal import Outsourcing

/// Words of closed lists: one of them, or what somebody probably meant.
extension Fields {
  /// One of a list of words.
  func choice(_ key: String, among known: [String]) -> String? {
    guard let text = text(key) else { return nil }
    if known.contains(text) { return text }
    error(
      .choiceUnknown, "\"\(key)\" cannot be \"\(shortened(text))\"", key,
      help: Spelling.hint(for: text, among: known) ?? "known are \(known.joined(separator: ", "))")
    return nil
  }

  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let text = text(key) else { return nil }
    return word(text, type, at: span(key), of: key)
  }

  /// One of the words a key can have.
  func word<Choice: RawRepresentable & CaseIterable>(
    _ text: String, _ type: Choice.Type, at span: Span, of key: String
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    let isUnit = type == Unit.self
    log.error(
      isUnit ? .unitUnknown : .choiceUnknown,
      isUnit ? "\"\(shortened(text))\" is no unit" : "\"\(key)\" cannot be \"\(shortened(text))\"", at: span, in: file,
      help: isUnit ? unitHelp(text, known) : wordHelp(text, known, isEvidence: type == EvidenceLevel.self))
    return nil
  }

  private func wordHelp(_ text: String, _ known: [String], isEvidence: Bool) -> String {
    let near = Spelling.nearest(to: text, among: known).map { "did you mean \"\($0)\"?" }
    // Whoever gets a level wrong does not know what there is to choose from.
    guard isEvidence else { return near ?? "known are \(known.joined(separator: ", "))" }
    return (near.map { $0 + " " } ?? "")
      + "the levels are claimed (you say so), documented (a document you name shows it), attested (an officer or a customer signed it), certified (an independent body vouches for it)"
  }

  private func unitHelp(_ text: String, _ known: [String]) -> String {
    let sign = ["€": "EUR", "$": "USD", "£": "GBP", "euro": "EUR", "euros": "EUR"][text.lowercased()]
    if let currency = sign ?? (Currency.isKnown(text.uppercased()) ? text.uppercased() : nil) {
      return
        "this is a currency: where money is asked, write \(file.notation.member("currency", currency)) in place of the unit"
    }
    let near = Spelling.nearest(to: text, among: known) ?? Self.unitSigns[text.lowercased()]?.rawValue
    return near.map { "did you mean \"\($0)\"?" } ?? "known are \(known.joined(separator: ", "))"
  }

  /// What people write for a unit elsewhere; asked back, never read.
  private static let unitSigns: [String: Unit] = [
    "%": .percent, "pct": .percent, "s": .seconds, "sec": .seconds, "min": .minutes, "h": .hours, "hrs": .hours,
    "d": .days, "mo": .months, "y": .years, "yr": .years, "pcs": .count, "number": .count,
  ]
}
