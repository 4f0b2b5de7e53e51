package import Decision
internal import Outsourcing

/// Why an assumption cannot be meant.
package struct AssumptionFault: Error, Sendable, Equatable {
  package let text: String
  package let help: String
}

/// Reads what somebody asks on a command line in the words of one comparison.
extension Comparison {
  /// A level of one provider, such as `dunmore.security.assurance=100`, in the unit of the criterion.
  ///
  /// Ids may hold dots, so the part before the sign is cut where both sides are known.
  package func assumedLevel(_ text: String) throws(AssumptionFault) -> Assumption.Level {
    let (subject, value) = try Self.parts(text, example: "dunmore.security.assurance=100")
    let vendors = bids.map(\.bid.id)
    let targets = model.answerTargets
    for vendor in vendors where subject.hasPrefix("\(vendor).") {
      let criterion = String(subject.dropFirst(vendor.count + 1))
      guard let target = targets.first(where: { $0.id == criterion }) else { continue }
      return try level(vendor, target, value)
    }
    if let vendor = vendors.first(where: { subject.hasPrefix("\($0).") }) {
      let criterion = String(subject.dropFirst(vendor.count + 1))
      throw AssumptionFault(
        text: "no criterion is called \"\(shortened(criterion))\"",
        help: Spelling.hint(for: criterion, among: targets.map(\.id)) ?? "the criteria are listed in \(model.path)")
    }
    let first = String(subject.prefix { $0 != "." })
    throw AssumptionFault(
      text: "no provider is called \"\(shortened(first))\"",
      help: Spelling.hint(for: first, among: vendors) ?? "the providers are \(vendors.joined(separator: ", "))")
  }

  /// A weight, such as `cost=42`, in percent of the whole.
  package func assumedWeight(_ text: String) throws(AssumptionFault) -> CriteriaTree.MovedWeight {
    let (criterion, value) = try Self.parts(text, example: "cost=42")
    let percent = value.hasSuffix("%") ? String(value.dropLast()) : value
    guard let number = try? Quantity(percent), (0...100).contains(number.value) else {
      throw AssumptionFault(
        text: "\"\(shortened(value))\" is no weight", help: "write percent of the whole, from 0 to 100, such as cost=42"
      )
    }
    return CriteriaTree.MovedWeight(criterion: criterion, share: number.value / 100)
  }

  /// A change of all prices of one provider, such as `dunmore=-5`, in percent.
  package func assumedPrice(_ text: String) throws(AssumptionFault) -> Assumption.PriceChange {
    let (vendor, value) = try Self.parts(text, example: "dunmore=-5")
    try refuseUnknown(vendor)
    let unsigned = value.hasPrefix("+") ? String(value.dropFirst()) : value
    let percent = unsigned.hasSuffix("%") ? String(unsigned.dropLast()) : unsigned
    guard let number = try? Quantity(percent), number.value > -100 else {
      throw AssumptionFault(
        text: "\"\(shortened(value))\" is no change of a price",
        help: "write percent above -100, such as dunmore=-5 for 5 percent less")
    }
    return Assumption.PriceChange(vendor: vendor, price: nil, percent: number.value)
  }

  /// Refuses the id of a provider that is none.
  package func refuseUnknown(_ vendor: String) throws(AssumptionFault) {
    let vendors = bids.map(\.bid.id)
    guard !vendors.contains(vendor) else { return }
    throw AssumptionFault(
      text: "no provider is called \"\(shortened(vendor))\"",
      help: Spelling.hint(for: vendor, among: vendors) ?? "the providers are \(vendors.joined(separator: ", "))")
  }

  /// What a named scenario assumes.
  package func scenario(_ id: String) throws(AssumptionFault) -> Scenario {
    if let scenario = scenarios.first(where: { $0.id == id }) { return scenario }
    let known = scenarios.map(\.id)
    throw AssumptionFault(
      text: "no scenario is called \"\(shortened(id))\"",
      help: Spelling.hint(for: id, among: known)
        ?? (known.isEmpty ? "the comparison names no scenario" : "the scenarios are \(known.joined(separator: ", "))"))
  }

  /// Refuses weights that no model can have.
  package func refuseUnfit(_ weights: [CriteriaTree.MovedWeight]) throws(AssumptionFault) {
    if let fault = AssumedWeights.faults(weights, in: model).first {
      throw AssumptionFault(text: fault.text, help: fault.help)
    }
  }

  private func level(
    _ vendor: String, _ target: AnswerTarget, _ text: String
  ) throws(AssumptionFault) -> Assumption.Level {
    let content: Answer.Content = (try? Quantity(text)).map { .number($0) } ?? .word(text)
    let place = bids.first?.bid.source ?? SourceReference(file: "", line: 1, column: 1)
    let answer = target.answer(content, unit: nil, currency: nil, source: place, criterionSource: place)
    if case .number(let number) = content, !target.unit.range.contains(number.value) {
      throw AssumptionFault(
        text: "\(shortened(text)) is out of range for \(target.unit.rawValue)", help: boundsInWords(target.unit.range))
    }
    let log = DiagnosticLog()
    let binding = CellBinding(target: target, policy: model.policy, file: SourceFile(path: "", bytes: []), log: log)
    guard binding.cell(for: answer) != nil else {
      let fault = log.sorted.first { $0.severity == .error }
      throw AssumptionFault(
        text: fault?.text ?? "\"\(shortened(text))\" is no level of \(target.id)",
        help: fault?.help ?? "state the value in \(target.unit.rawValue)")
    }
    return Assumption.Level(vendor: vendor, criterion: target.id, answer: answer)
  }

  /// What stands before and behind the sign.
  private static func parts(_ text: String, example: String) throws(AssumptionFault) -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw AssumptionFault(text: "\"\(shortened(text))\" is no assumption", help: "write it as \(example)")
    }
    return (parts[0], parts[1])
  }
}
