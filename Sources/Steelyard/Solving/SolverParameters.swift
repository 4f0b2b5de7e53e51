internal import Intake
internal import Reporting

/// The parameters of a problem, read as its solver asks for them.
struct SolverParameters {
  private let key: String
  private let methodSpan: Span
  private let members: [ProblemMember]
  /// What stands behind the key of the method, and the parameter it stands for.
  private let variant: (name: String, word: String)?

  init(_ problem: BareProblem, _ declaration: SolverDeclaration, variant: String?) {
    key = declaration.key
    methodSpan = problem.methodSpan
    members = problem.parameters
    self.variant = variant.flatMap { word in declaration.variantParameter.map { ($0, word) } }
  }

  /// Members that describe the one form a method has, in the problems of worked examples: they have no effect.
  static let remarks: Set<String> = [
    "weights_sum", "rescaling_weights_keeps_results", "weights_given", "scale_note", "constant_column", "form",
    "flow_divisor", "distance", "S_and_R_normalisation", "optimal_alternative", "log_base", "correlation",
    "standard_deviation", "linear_model", "nonlinear_model", "priorities", "synthesis", "outranking", "rank",
  ]

  /// What the problem gives and the solver does not know.
  static func unknown(in problem: BareProblem, _ declaration: SolverDeclaration) -> [ProblemMember] {
    declaration.namesItsParameters
      ? []
      : problem.parameters.filter { !declaration.parameters.contains($0.name) && !remarks.contains($0.name) }
  }

  /// Where a parameter's value stands; the method where the parameter is not given.
  func span(_ name: String) -> Span { value(name)?.span ?? methodSpan }

  func nameSpan(_ name: String) -> Span { member(name)?.nameSpan ?? methodSpan }

  func isGiven(_ name: String) -> Bool { member(name) != nil }

  /// A value of any shape; nil where the parameter is not given.
  func value(_ name: String) -> ProblemValue? { member(name)?.value }

  /// A text; nil where the parameter is not given.
  func text(_ name: String) throws(ProblemRefusal) -> String? {
    guard let value = value(name) else { return nil }
    guard case .text(let text) = value.content else { throw wrong(name, "a text") }
    return text
  }

  /// One of several words, the first of them where the parameter is not given.
  ///
  /// Refuses any other word, and a word that contradicts the one behind the key.
  func word(_ name: String, among words: [String]) throws(ProblemRefusal) -> String {
    var word = try text(name)
    var place = span(name)
    if let variant, variant.name == name {
      if let word, word != variant.word {
        throw ProblemRefusal(
          "the method says \(shortened(variant.word)), the parameter \(name) says \(shortened(word))", at: place)
      }
      if word == nil { place = methodSpan }
      word = variant.word
    }
    let effective = word ?? words.first ?? ""
    guard words.contains(effective) else {
      throw ProblemRefusal(
        "\(key) has no \(name) \"\(shortened(effective))\"; known are \(words.joined(separator: ", "))", at: place)
    }
    return effective
  }

  /// One of several formulas, which has no default.
  func formula<Formula: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Formula.Type
  ) throws(ProblemRefusal) -> Formula {
    let known = "known are " + type.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    guard let text = try text(name) else {
      throw ProblemRefusal("\(key) needs the parameter \(name)", at: methodSpan, help: known)
    }
    guard let formula = Formula(rawValue: text) else {
      throw ProblemRefusal("\(key) has no \(name) \"\(shortened(text))\"", at: span(name), help: known)
    }
    return formula
  }

  /// A number above 0 that must be given.
  func positiveNumber(_ name: String) throws(ProblemRefusal) -> Double {
    guard let value = value(name) else {
      throw ProblemRefusal("\(key) needs the parameter \(name) here", at: methodSpan, help: "give it a number above 0")
    }
    guard case .number(let number) = value.content else { throw wrong(name, "a number") }
    guard number > 0 else {
      throw ProblemRefusal("the parameter \(name) is above 0, not \(shortestForm(of: number))", at: value.span)
    }
    return number
  }

  /// A number in a range, or its default where the parameter is not given.
  func number(_ name: String, standard: Double, in range: ClosedRange<Double>) throws(ProblemRefusal) -> Double {
    guard let value = value(name) else { return standard }
    guard case .number(let number) = value.content else { throw wrong(name, "a number") }
    guard range.contains(number) else {
      let limits =
        range.upperBound == .greatestFiniteMagnitude
        ? "at least \(shortestForm(of: range.lowerBound))"
        : "from \(shortestForm(of: range.lowerBound)) to \(shortestForm(of: range.upperBound))"
      throw ProblemRefusal(
        "the parameter \(name) of \(key) is \(limits), not \(shortestForm(of: number)) (outsideBounds)", at: value.span)
    }
    return number
  }

  /// Numbers under names, in the order of the file, with the place of each; nil where the parameter is not given.
  func numbers(_ name: String) throws(ProblemRefusal) -> [(name: String, number: Double, nameSpan: Span, span: Span)]? {
    guard let value = value(name) else { return nil }
    guard case .map(let entries) = value.content else {
      throw wrong(name, "an object with a number for each name")
    }
    var numbers: [(name: String, number: Double, nameSpan: Span, span: Span)] = []
    for entry in entries {
      guard case .number(let number) = entry.value.content else {
        throw ProblemRefusal("\"\(shortened(entry.name))\" in the parameter \(name) is a number", at: entry.value.span)
      }
      numbers.append((entry.name, number, entry.nameSpan, entry.value.span))
    }
    return numbers
  }

  /// Two numbers [low, high] under each of some names, in the order of the file; nil where the parameter is not given.
  ///
  /// Refuses a name that is not among `ids`, and a low end above the high one.
  func pairs(
    _ name: String, of ids: [String]
  ) throws(ProblemRefusal) -> [(name: String, low: Double, high: Double, span: Span)]? {
    guard let value = value(name) else { return nil }
    guard case .map(let entries) = value.content else {
      throw ProblemRefusal("the parameter \(name) is an object with [low, high] for each criterion", at: value.span)
    }
    var pairs: [(name: String, low: Double, high: Double, span: Span)] = []
    for entry in entries {
      guard ids.contains(entry.name) else {
        throw ProblemRefusal.noCriterion(entry.name, in: name, among: ids, at: entry.nameSpan)
      }
      guard case .list(let ends) = entry.value.content, ends.count == 2,
        case .number(let low) = ends[0].content, case .number(let high) = ends[1].content
      else {
        throw ProblemRefusal(
          "\"\(shortened(entry.name))\" in \(name) is two numbers in square brackets", at: entry.value.span)
      }
      guard low <= high else {
        throw ProblemRefusal(
          "the low end of \"\(shortened(entry.name))\" in \(name) lies above the high end (outsideBounds)",
          at: entry.value.span)
      }
      pairs.append((entry.name, low, high, entry.value.span))
    }
    return pairs
  }

  /// True if the weights are to be divided by their sum first; without the parameter `weights` they are used as given.
  func scalesWeights() throws(ProblemRefusal) -> Bool {
    guard let text = try text("weights") else { return false }
    guard ["scaled to sum 1", "scaled to sum 1 before use"].contains(text) else {
      throw ProblemRefusal(
        "the parameter weights is \"scaled to sum 1\" or absent, not \"\(shortened(text))\"", at: span("weights"))
    }
    return true
  }

  private func member(_ name: String) -> ProblemMember? { members.first { $0.name == name } }

  private func wrong(_ name: String, _ expected: String) -> ProblemRefusal {
    ProblemRefusal("the parameter \(name) of \(key) is \(expected)", at: span(name))
  }
}
