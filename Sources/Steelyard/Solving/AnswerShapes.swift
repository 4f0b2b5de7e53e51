internal import Decision
internal import Intake
internal import Reporting

extension JSONValue {
  /// A map of numbers, in the order given.
  static func numbers(_ entries: [(name: String, number: Double)]) -> JSONValue {
    .object(entries.map { .init($0.name, .number($0.number)) })
  }

  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }

  static func numbers(_ numbers: [Double]) -> JSONValue { .array(numbers.map { .number($0) }) }

  static func count(_ count: Int) -> JSONValue { .number(Double(count)) }

  /// Sixteen hexadecimal digits behind `0x`, the most significant first.
  static func word(_ bits: UInt64) -> JSONValue {
    let digits = String(bits, radix: 16)
    return .text("0x" + String(repeating: "0", count: 16 - digits.count) + digits)
  }

  static func words(_ words: [UInt64]) -> JSONValue { .array(words.map { word($0) }) }
}

/// Computes an answer, and refuses at `span` what the mathematics refuses.
func answer<Value>(
  at span: Span, _ computed: () throws(Refusal) -> Value
) throws(ProblemRefusal) -> Value {
  do throws(Refusal) {
    return try computed()
  } catch {
    throw ProblemRefusal(error, at: span)
  }
}

extension BareProblem {
  /// An input that the form of the problem demands.
  func input(_ name: String) throws(ProblemRefusal) -> ProblemValue {
    guard let input = inputs.first(where: { $0.name == name }) else {
      throw ProblemRefusal("the problem has no \"\(name)\"", at: methodSpan, help: "add \"\(name)\"")
    }
    return input.value
  }
}
