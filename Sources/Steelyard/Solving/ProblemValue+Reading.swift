internal import Intake

/// Values of a problem as the kinds that solvers ask for; each refusal says what is expected, at its place.
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

  /// The members of an object.
  func members(_ what: String) throws(ProblemRefusal) -> [ProblemMember] {
    guard case .map(let entries) = content else { throw ProblemRefusal("\(what) is an object", at: span) }
    return entries
  }

  func text(_ what: String) throws(ProblemRefusal) -> String {
    guard case .text(let text) = content else { throw ProblemRefusal("\(what) is a text", at: span) }
    return text
  }

  /// A list of numbers.
  func numberList(_ what: String) throws(ProblemRefusal) -> [Double] {
    var numbers: [Double] = []
    for entry in try list(what) { numbers.append(try entry.number("an entry of \(what)")) }
    return numbers
  }

  /// A list of texts.
  func textList(_ what: String) throws(ProblemRefusal) -> [String] {
    var texts: [String] = []
    for entry in try list(what) { texts.append(try entry.text("an entry of \(what)")) }
    return texts
  }
}
