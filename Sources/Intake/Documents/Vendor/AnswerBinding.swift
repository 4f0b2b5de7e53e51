internal import Outsourcing

/// Reads one `kpi`, `term` or `answer`.
struct AnswerBinding {
  private let fields: Fields
  private let documents: Set<String>

  init(_ fields: Fields, documents: Set<String>) {
    self.fields = fields
    self.documents = documents
  }

  /// Nil after an error in the answer itself.
  func answer() -> Answer? {
    let content = content()
    let unit = fields.choice("unit", Unit.self)
    let currency = fields.currency("currency")
    let (from, to) = (fields.date("from"), fields.date("to"))
    let (sample, reason, note) = (fields.number("sample", from: 0), fields.text("reason"), fields.text("note"))
    let provenance = fields.provenance(documents: documents)
    fields.refuseReversed("from", "to")
    if fields.has("unit"), fields.has("currency") {
      fields.error(
        .answerForm, "an answer has a unit or a currency, not both", "currency",
        help: "an amount of money has a currency only")
    }
    if content == .notApplicable, !fields.has("reason") {
      fields.error(
        .answerReason, "not applicable needs a reason", "state", help: "add reason=\"…\" saying why; the buyer decides")
    }
    if let content, let unit { checkRange(content, unit) }
    // Whoever reads the answers has looked at the form of this id before, and told its fault.
    guard let content, let criterion = fields.quiet.id("criterion") else { return nil }
    let place = ["value", "count", "low", "state"].first(where: fields.has) ?? "criterion"
    return Answer(
      criterion: criterion, content: content, unit: unit, currency: currency,
      period: from == nil && to == nil ? nil : Period(from: from, to: to), sample: sample, reason: reason,
      note: note, provenance: provenance, source: fields.source(place), criterionSource: fields.source("criterion"))
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
        given.isEmpty ? "the answer has no value" : "the answer mixes \(given.joined(separator: ", "))",
        given.last ?? "criterion",
        help: "give one of: value; count and of; low and high; or state=\"unanswered\"")
      return nil
    }
    switch key {
    case "value":
      return fields.performance("value", isMeasured: fields.has("unit") || fields.has("currency"))
    case "state":
      return fields.choice("state", State.self).map { $0 == .notApplicable ? .notApplicable : .unanswered }
    case "count", "of": return counts()
    default: return range()
    }
  }

  private func counts() -> Answer.Content? {
    guard fields.has("count"), fields.has("of") else {
      fields.error(.answerForm, "count and of stand together", "criterion", help: "add the missing one")
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

  private func range() -> Answer.Content? {
    guard fields.has("low"), fields.has("high") else {
      fields.error(.answerForm, "low and high stand together", "criterion", help: "add the missing one")
      return nil
    }
    let likely = fields.number("likely")
    guard let low = fields.number("low"), let high = fields.number("high") else { return nil }
    let middle = likely ?? low
    guard low.value <= middle.value, middle.value <= high.value else {
      fields.error(.answerForm, "the range does not rise from low to high", "low", help: "low ≤ likely ≤ high")
      return nil
    }
    return .range(low: low, likely: likely, high: high)
  }

  /// A number that its unit cannot have, such as 101 percent.
  private func checkRange(_ content: Answer.Content, _ unit: Unit) {
    let numbers: [(key: String, number: Quantity)] =
      switch content {
      case .number(let number): [("value", number)]
      case .range(let low, _, let high): [("low", low), ("high", high)]
      default: []
      }
    let range = unit.range
    for (key, number) in numbers where !range.contains(number.value) {
      fields.error(
        .numberRange, "\(number.text) \(unit.rawValue) cannot be", key,
        help: range.upperBound == .infinity
          ? "it is at least \(Int(range.lowerBound)); correct the number or its unit"
          : "it lies between \(Int(range.lowerBound)) and \(Int(range.upperBound)); correct the number or its unit")
    }
  }
}
