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

extension ProblemValue {
  /// The members of an object with numbers under names, each with its place.
  func numbers(_ what: String) throws(ProblemRefusal) -> [(name: String, number: Double, span: Span)] {
    guard case .map(let entries) = content else {
      throw ProblemRefusal("\(what) is an object with a number for each name", at: span)
    }
    var numbers: [(name: String, number: Double, span: Span)] = []
    for entry in entries {
      numbers.append((entry.name, try entry.value.number("\"\(shortened(entry.name))\" in \(what)"), entry.value.span))
    }
    return numbers
  }

  func list(_ what: String) throws(ProblemRefusal) -> [ProblemValue] {
    guard case .list(let values) = content else { throw ProblemRefusal("\(what) is a list", at: span) }
    return values
  }

  func number(_ what: String) throws(ProblemRefusal) -> Double {
    guard case .number(let number) = content else { throw ProblemRefusal("\(what) is a number", at: span) }
    return number
  }

  /// A whole number of at least 0 with all its digits.
  func wholeNumber(_ what: String) throws(ProblemRefusal) -> UInt64 {
    guard let wholeNumber else {
      throw ProblemRefusal("\(what) is a whole number from 0 to 18446744073709551615, written as digits", at: span)
    }
    return wholeNumber
  }

  /// The value of a member of an object; refuses an object without it.
  func member(_ name: String, _ what: String) throws(ProblemRefusal) -> ProblemValue {
    guard case .map(let entries) = content else { throw ProblemRefusal("\(what) is an object", at: span) }
    guard let entry = entries.first(where: { $0.name == name }) else {
      throw ProblemRefusal("\(what) has no \"\(name)\"", at: span, help: "add \"\(name)\"")
    }
    return entry.value
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

extension SolverParameters {
  /// A value of any shape; refuses a problem without the parameter.
  func required(_ name: String) throws(ProblemRefusal) -> ProblemValue {
    guard let value = value(name) else {
      throw ProblemRefusal("the method needs the parameter \(name)", at: span(name), help: "add it to \"parameters\"")
    }
    return value
  }
}
