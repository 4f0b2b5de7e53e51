internal import Outsourcing

/// Reads one `kpi`, `term` or `answer`.
struct AnswerBinding {
  private let fields: Fields
  private let documents: Set<String>

  init(_ fields: Fields, documents: Set<String>) {
    self.fields = fields
    self.documents = documents
  }

  /// Nil if the criterion's id is none. After an error in the value the answer reads as unanswered: the file is refused
  /// in any case, and nothing more is to be said about this answer.
  func answer() -> Answer? {
    let content = content()
    let unit = fields.choice("unit", Unit.self)
    let currency = fields.currency("currency")
    let isSound = (unit != nil || !fields.has("unit")) && (currency != nil || !fields.has("currency"))
    let (from, to) = (fields.date("from"), fields.date("to"))
    let (sample, reason, note) = (fields.number("sample", from: 0), fields.text("reason"), ownNote)
    let provenance = fields.provenance(documents: documents)
    fields.refuseReversed("from", "to")
    if fields.has("unit"), fields.has("currency") {
      fields.error(
        .answerForm, "an answer has a unit or a currency, not both", "currency",
        help: "an amount of money has a currency only")
    }
    if content == .notApplicable, !fields.has("reason") {
      fields.error(
        .answerReason, "\"not-applicable\" needs a reason", "state",
        help: fields.file.notation == .csv
          ? "write the reason in the column note; the buyer decides whether it holds"
          : "add a reason; the buyer decides whether it holds")
    }
    let isInRange = unit.map { fields.isInRange(content, $0) } ?? true
    // Whoever reads the answers has looked at the form of this id before, and told its fault.
    guard let criterion = fields.quiet.id("criterion") else { return nil }
    let place = ["value", "count", "low", "state"].first(where: fields.has) ?? "criterion"
    return Answer(
      criterion: criterion, content: isSound && isInRange ? content ?? .unanswered : .unanswered, unit: unit,
      currency: currency,
      period: from == nil && to == nil ? nil : Period(from: from, to: to), sample: sample, reason: reason,
      note: note, provenance: provenance, source: fields.source(place), criterionSource: fields.source("criterion"))
  }

  /// The provider's remark, and not the question that a blank form holds in its place.
  private var ownNote: String? {
    fields.text("note").flatMap { FormText.isNote($0) ? nil : $0 }
  }

  private enum State: String, CaseIterable {
    case notApplicable = "not-applicable"
    case unanswered
  }

  private func content() -> Answer.Content? {
    let forms = [
      ["value"].filter(fields.has), ["count", "of"].filter(fields.has), ["low", "likely", "high"].filter(fields.has),
      ["state"].filter(fields.has),
    ].filter { !$0.isEmpty }
    guard forms.count == 1, let form = forms.first, let key = form.first else {
      let given = forms.flatMap { $0 }
      fields.error(
        .answerForm,
        given.isEmpty ? "the answer has no value" : "the answer mixes \(given.joined(separator: " and "))",
        given.last ?? "criterion",
        help: given.count > 1 && given.contains("state")
          ? "remove state if \(given[0]) is the answer; a state says why there is none"
          : "give one of: value; count and of (raw counts); low and high (a range); or state, which is unanswered or not-applicable"
      )
      return nil
    }
    switch key {
    case "value":
      return fields.performance("value", isMeasured: fields.has("unit") || fields.has("currency"))
    case "state":
      return state()
    case "count", "of": return counts()
    default: return range()
    }
  }

  private func state() -> Answer.Content? {
    if let text = fields.plainText("state"), !isSpelledState(text) {
      let word = ["true": "yes", "false": "no"][text] ?? text
      let isNumber = (try? Quantity(text)) != nil
      let value = fields.file.notation.member("value", shortened(word), isNumber: isNumber)
      fields.error(
        .choiceUnknown, "\"state\" cannot be \"\(shortened(text))\"", "state",
        help: text.isEmpty
          ? "leave it \"unanswered\" if there is no answer"
          : NumberHelp.isNotApplicable(text)
            ? fields.file.notation.notApplicable
            : "if this is the answer, write \(value) in place of \"state\"; a state is unanswered or not-applicable")
      return nil
    }
    return fields.choice("state", State.self).map { $0 == .notApplicable ? .notApplicable : .unanswered }
  }

  /// True for a state, and for what is a slip of one.
  private func isSpelledState(_ text: String) -> Bool {
    Spelling.nearest(to: text, among: State.allCases.map(\.rawValue)) != nil
  }

  private func counts() -> Answer.Content? {
    guard fields.has("count"), fields.has("of") else {
      incomplete("count", "of", help: "give both: count is the part of the cases meant, of is all of them")
      return nil
    }
    guard let count = fields.number("count"), let of = fields.number("of") else { return nil }
    guard count.value >= 0, of.value > 0 else {
      fields.error(
        .numberRange, "\(count.text) of \(of.text) is no proportion", "count",
        help: "counts are at least 0, and there is something to count")
      return nil
    }
    return .counts(count: count, of: of)
  }

  private func incomplete(_ first: String, _ second: String, help: String) {
    let (given, absent) = fields.has(first) ? (first, second) : (second, first)
    let key = fields.has(given) ? given : "likely"
    fields.error(.answerForm, "\"\(key)\" stands without \"\(absent)\"", key, help: help)
  }

  private func range() -> Answer.Content? {
    guard fields.has("low"), fields.has("high") else {
      incomplete("low", "high", help: "give both ends of the range")
      return nil
    }
    let likely = fields.number("likely")
    guard let low = fields.number("low"), let high = fields.number("high") else { return nil }
    let middle = likely ?? low
    guard low.value <= middle.value, middle.value <= high.value else {
      fields.error(
        .answerForm, "the range does not rise from low to high", "low",
        help: "give low, likely and high in rising order")
      return nil
    }
    return .range(low: low, likely: likely, high: high)
  }

}

extension Fields {
  /// False, with an error at `value`, `low` or `high`, for a number that its unit cannot have, such as 101 percent.
  func isInRange(_ content: Answer.Content?, _ unit: Unit) -> Bool {
    let numbers: [(key: String, number: Quantity)] =
      switch content {
      case .number(let number): [("value", number)]
      case .range(let low, _, let high): [("low", low), ("high", high)]
      default: []
      }
    let range = unit.range
    let beyond = numbers.filter { !range.contains($0.number.value) }
    for (key, number) in beyond {
      error(
        .numberRange, "\(number.text) is out of range for \(unit.rawValue)", key,
        help: "\(boundsInWords(range)); correct the number or its unit")
    }
    return beyond.isEmpty
  }
}
