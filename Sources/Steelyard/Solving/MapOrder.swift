internal import Decision
internal import Intake
internal import Reporting

extension JSONValue {
  /// Numbers of ids, printed in the order of the file; an id without one is left out.
  static func numbers(_ ids: [String], _ found: [(id: String, number: Double)]) -> JSONValue {
    let byId = Dictionary(found.map { ($0.id, $0.number) }) { first, _ in first }
    return .object(ids.compactMap { id in byId[id].map { .init(id, .number($0)) } })
  }

  /// The entries of a table of pairs off its diagonal, in the order of the file.
  static func pairs(_ ids: [String], _ table: PairTable) -> JSONValue {
    let place = Dictionary(table.vendors.enumerated().map { ($1, $0) }) { first, _ in first }
    return .object(
      ids.compactMap { id in place[id].map { (id, $0) } }.map { first, row in
        .init(
          first,
          .object(
            ids.filter { $0 != first }.compactMap { second in
              place[second].map { .init(second, .number(table.rows[row][$0])) }
            }))
      })
  }

  static func number(orNull number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }
}

extension SolverParameters {
  /// A finite number; nil where the parameter is not given.
  func number(_ name: String) throws(ProblemRefusal) -> Double? {
    guard let value = value(name) else { return nil }
    return try value.number("the parameter \(name)")
  }

  /// Numbers by criterion, `null` for none; refuses a name that is no criterion. Empty where the parameter is not given.
  func thresholds(_ name: String, of ids: [String]) throws(ProblemRefusal) -> [String: Double] {
    guard let value = value(name) else { return [:] }
    guard case .map(let entries) = value.content else {
      throw ProblemRefusal("the parameter \(name) is an object with a number for each criterion", at: value.span)
    }
    var numbers: [String: Double] = [:]
    for entry in entries {
      guard ids.contains(entry.name) else {
        throw ProblemRefusal(
          "\(name) names \"\(shortened(entry.name))\", which is no criterion", at: entry.nameSpan,
          help: Spelling.nearest(to: entry.name, among: ids).map { "did you mean \"\($0)\"?" }
            ?? "name a criterion of this problem")
      }
      if case .null = entry.value.content { continue }
      numbers[entry.name] = try entry.value.number("\"\(shortened(entry.name))\" in the parameter \(name)")
    }
    return numbers
  }
}

extension ProblemValue {
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
