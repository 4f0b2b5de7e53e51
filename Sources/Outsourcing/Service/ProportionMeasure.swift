package import Decision

/// A measure that is a part of a whole, in percent, and nothing else.
package protocol ProportionMeasure: ServiceMeasure {
  static var part: MeasureInput { get }
  static var whole: MeasureInput { get }
}

extension ProportionMeasure {
  package static var unit: Unit { .percent }
  package static var formula: String { "100 × \(part.name) ÷ \(whole.name)" }
  package static var inputs: [MeasureInput] { [part, whole] }

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    try share(inputs)
  }

  /// The part in percent of the whole, under a stated choice.
  static func share(_ inputs: MeasureNumbers, variant: String? = nil) throws(Refusal) -> MeasureResult {
    try inputs.quotient(
      (part.name, try inputs.number(part.name)), of: (whole.name, try inputs.number(whole.name)), times: 100,
      isShare: true, variant: variant)
  }
}
