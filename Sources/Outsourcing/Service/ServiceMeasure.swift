package import Decision

/// A figure that contact centres and back offices report, computed from the counts and sums behind it.
package protocol ServiceMeasure: Sendable {
  static var id: String { get }
  static var title: String { get }
  /// Of the result; percent figures run from 0 to 100.
  static var unit: Unit { get }
  /// The formula in words, with the names of its inputs.
  static var formula: String { get }
  static var inputs: [MeasureInput] { get }
  /// What is easily done differently: sentences for the people who compare two providers' figures.
  static var edgeCases: [String] { get }

  /// The result; `inputs` have been checked to be known, finite, at least 0 and complete but for the optional ones.
  ///
  /// Throws `outsideBounds` where the numbers contradict each other, with the input at fault as the subject.
  static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult
}

extension ServiceMeasure {
  /// The result for named numbers.
  ///
  /// Throws `missingCell` for an input that is not given, `outsideBounds` for a name that is none of the inputs and for
  /// a negative number, `nonFinite`, and what ``result(_:)`` throws; the input at fault is the subject. A result that
  /// leaves the range of numbers is refused with `nonFinite`.
  package static func result(of numbers: [String: Double]) throws(Refusal) -> MeasureResult {
    let result = try result(MeasureNumbers(numbers, of: inputs))
    if case .figure(let figure) = result, !figure.value.isFinite {
      throw Refusal(.nonFinite, id, "the result leaves the range of numbers")
    }
    return result
  }
}

/// A number that a measure takes.
package struct MeasureInput: Sendable, Equatable {
  /// Lower-case words with underscores.
  package let name: String
  package let meaning: String
  package let isOptional: Bool

  package init(_ name: String, _ meaning: String, isOptional: Bool = false) {
    self.name = name
    self.meaning = meaning
    self.isOptional = isOptional
  }
}

/// What a measure comes to.
package enum MeasureResult: Sendable, Equatable {
  case figure(MeasureFigure)
  /// What it divides by is 0, and no figure of 0 or 100 stands in its place.
  case notComputable(divisor: String)

  package var value: Double? {
    if case .figure(let figure) = self { figure.value } else { nil }
  }

  /// A sentence that says why there is no figure; nil where there is one.
  package var reason: String? {
    if case .notComputable(let divisor) = self {
      "Not computable: it divides by \(divisor), and that is 0."
    } else {
      nil
    }
  }
}

/// A computed figure with what it was computed from, so that months can be averaged and intervals told.
package struct MeasureFigure: Sendable, Equatable, Codable {
  package let value: Double
  package let numerator: Double
  package let denominator: Double
  /// The choice that a figure must state, such as a threshold; two figures are compared only with the same one.
  package let variant: String?

  package init(_ value: Double, numerator: Double, denominator: Double, variant: String? = nil) {
    self.value = value
    self.numerator = numerator
    self.denominator = denominator
    self.variant = variant
  }
}

/// The numbers of one measure, checked against its inputs.
package struct MeasureNumbers: Sendable {
  private let numbers: [String: Double]
  private let inputs: [MeasureInput]

  init(_ numbers: [String: Double], of inputs: [MeasureInput]) throws(Refusal) {
    for (name, number) in numbers.sorted(by: { bytesPrecede($0.key, $1.key) }) {
      guard inputs.contains(where: { $0.name == name }) else {
        throw Refusal(.outsideBounds, name, "the measure takes no such number")
      }
      guard number.isFinite else { throw Refusal(.nonFinite, name, "it is a finite number") }
      guard number >= 0 else { throw Refusal(.outsideBounds, name, "it is at least 0, not \(numberInWords(number))") }
    }
    for input in inputs where !input.isOptional && numbers[input.name] == nil {
      throw Refusal(.missingCell, input.name, "the measure needs it: \(input.meaning)")
    }
    self.numbers = numbers
    self.inputs = inputs
  }

  /// Throws `missingCell` for an optional input that turns out to be needed.
  func number(_ name: String) throws(Refusal) -> Double {
    guard let number = numbers[name] else {
      throw Refusal(.missingCell, name, "the measure needs it: \(meaning(of: name))")
    }
    return number
  }

  /// Nil for an optional input that is not given.
  func optional(_ name: String) -> Double? { numbers[name] }

  /// `factor` × part ÷ whole; not computable for a whole of 0. Each is named by an input, or in words of its own.
  ///
  /// Throws `outsideBounds` if `isShare` and the part is larger than the whole.
  func quotient(
    _ part: (name: String, value: Double), of whole: (name: String, value: Double), times factor: Double = 1,
    isShare: Bool = false, variant: String? = nil
  ) throws(Refusal) -> MeasureResult {
    guard !isShare || part.value <= whole.value else {
      throw Refusal(
        .outsideBounds, part.name,
        "\(numberInWords(part.value)) is more than the \(numberInWords(whole.value)) it is a part of")
    }
    guard whole.value > 0 else {
      return .notComputable(divisor: meaning(of: whole.name))
    }
    return .figure(
      MeasureFigure(
        factor * (part.value / whole.value), numerator: part.value, denominator: whole.value, variant: variant))
  }

  private func meaning(of name: String) -> String { inputs.first { $0.name == name }?.meaning ?? name }
}
