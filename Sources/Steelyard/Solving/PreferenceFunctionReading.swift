internal import Decision
internal import Intake

/// A preference function as problems write it: a type and the thresholds that it takes.
struct PreferenceFunctionReading {
  let function: PreferenceFunction
  /// Thresholds that the type does not take, each with what to say about it.
  let unused: [(text: String, span: Span)]

  /// Words of the types with the thresholds of each.
  private static let types: [(word: String, thresholds: [String])] = [
    ("usual", []), ("u_shape", ["q"]), ("v_shape", ["p"]), ("level", ["q", "p"]), ("linear", ["q", "p"]),
    ("gaussian", ["s"]),
  ]

  /// `value` holds the thresholds, and the type too unless `type` is given; `what` names it in refusals.
  init(_ value: ProblemValue, type: String? = nil, typeSpan: Span? = nil, _ what: String) throws(ProblemRefusal) {
    guard case .map(let entries) = value.content else {
      throw ProblemRefusal("\(what) is an object with type, q, p, s", at: value.span)
    }
    if let stranger = entries.first(where: { !["type", "q", "p", "s"].contains($0.name) }) {
      throw ProblemRefusal(
        "\(what) has no \"\(shortened(stranger.name))\"", at: stranger.nameSpan, help: "known are type, q, p, s")
    }
    let written = type == nil ? try value.member("type", what) : nil
    guard let word = type ?? written?.text else {
      throw ProblemRefusal("the type of \(what) is a text", at: written?.span ?? value.span)
    }
    guard let (_, names) = Self.types.first(where: { $0.word == word }) else {
      throw ProblemRefusal(
        "there is no preference function \"\(shortened(word))\"; known are "
          + Self.types.map(\.word).joined(separator: ", "), at: written?.span ?? typeSpan ?? value.span)
    }
    let given = entries.filter { $0.name != "type" && $0.value.content.isAnswered }
    var thresholds: [String: Double] = [:]
    for name in names {
      guard let entry = given.first(where: { $0.name == name }) else {
        throw ProblemRefusal(
          "\(what) is of the type \(word) and has no \(name)", at: value.span, help: "add \"\(name)\"")
      }
      thresholds[name] = try entry.value.number("\(name) of \(what)")
    }
    let (q, p, s) = (thresholds["q"] ?? 0, thresholds["p"] ?? 0, thresholds["s"] ?? 0)
    let shape: PreferenceFunction.Shape =
      switch word {
      case "u_shape": .uShape(q: q)
      case "v_shape": .vShape(p: p)
      case "level": .level(q: q, p: p)
      case "linear": .linear(q: q, p: p)
      case "gaussian": .gaussian(s: s)
      default: .usual
      }
    function = try answer(at: value.span) { () throws(Refusal) in try PreferenceFunction(shape) }
    unused = given.filter { !names.contains($0.name) }.map {
      ("\($0.name) of \(what) has no effect: the type \(word) does not take it", $0.nameSpan)
    }
  }
}

extension ProblemValue {
  fileprivate var text: String? { if case .text(let text) = content { text } else { nil } }
}

extension ProblemValue.Content {
  fileprivate var isAnswered: Bool { if case .null = self { false } else { true } }
}
