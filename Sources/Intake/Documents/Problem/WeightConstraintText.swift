package import Decision

/// A linear statement about weights as people write it: `c1 <= 2*c2`, `c3 + c4 >= 0.3`.
///
/// On both sides of `<=` or `>=` stands a sum of `c`, `number*c` and numbers; `-` takes a term away. An id may hold any
/// characters, blanks and signs as well: the longest id that fits is meant.
package struct WeightConstraintText: Sendable {
  /// What is wrong with a text, in one clause.
  package struct Fault: Error, Sendable, Equatable {
    package let text: String

    package init(text: String) { self.text = text }
  }

  private let ids: [String]
  private let text: String
  private var rest: Substring
  private var terms: [WeightConstraint.Term] = []
  private var constant = 0.0

  /// The statement about the weights of `criteria`.
  package static func constraint(_ text: String, criteria: [String]) throws(Fault) -> WeightConstraint {
    var reader = WeightConstraintText(text, criteria)
    return try reader.read()
  }

  private init(_ text: String, _ criteria: [String]) {
    self.text = text
    ids = criteria.sorted { $0.utf8.count > $1.utf8.count }
    rest = text[...]
  }

  private mutating func read() throws(Fault) -> WeightConstraint {
    try readSum(side: 1)
    let sense: WeightConstraint.Sense
    if take("<=") {
      sense = .atMost
    } else if take(">=") {
      sense = .atLeast
    } else {
      throw Fault(text: "\(place), and \"<=\" or \">=\" was expected")
    }
    try readSum(side: -1)
    skipBlanks()
    guard rest.isEmpty else { throw Fault(text: "\(place), and the statement should end there") }
    guard !terms.isEmpty else { throw Fault(text: "no criterion is named") }
    guard constant.isFinite, terms.allSatisfy(\.coefficient.isFinite) else {
      throw Fault(text: "a number is out of range")
    }
    return WeightConstraint(terms, sense, 0 - constant, words: text)
  }

  /// A sum, moved to the left of the statement when `side` is −1.
  private mutating func readSum(side: Double) throws(Fault) {
    try readTerm(sign: side * (take("-") ? -1 : 1))
    while true {
      if take("+") {
        try readTerm(sign: side)
      } else if take("-") {
        try readTerm(sign: -side)
      } else {
        return
      }
    }
  }

  private mutating func readTerm(sign: Double) throws(Fault) {
    skipBlanks()
    let start = rest
    let id = takeId()
    let afterId = rest
    rest = start
    if let number = takeNumber() {
      let isWhole = rest.count <= afterId.count
      if take("*") {
        skipBlanks()
        guard let id = takeId() else { throw Fault(text: "\(place), and a criterion was expected") }
        terms.append(.init(id, sign * number))
        return
      }
      guard id == nil || !isWhole else {
        throw Fault(text: "\"\(shortened(id ?? ""))\" is a criterion and a number; write 1*\(shortened(id ?? ""))")
      }
      if id == nil {
        guard isAtEdge else { throw Fault(text: "\(Self.place(start)), which is no criterion") }
        constant += sign * number
        return
      }
    }
    guard let id else { throw Fault(text: "\(Self.place(start)), and a criterion or a number was expected") }
    rest = afterId
    terms.append(.init(id, sign))
  }

  private mutating func takeId() -> String? {
    for id in ids where !id.isEmpty && rest.hasPrefix(id) {
      let before = rest
      rest = rest.dropFirst(id.count)
      if isAtEdge { return id }
      rest = before
    }
    return nil
  }

  /// True where a term may end: no letter or digit follows that would belong to a longer name.
  private var isAtEdge: Bool { rest.first.map { " \t+-<>=".contains($0) } ?? true }

  private mutating func takeNumber() -> Double? {
    func digits(_ text: Substring) -> Substring { text.prefix { $0.isASCII && $0.isNumber } }
    var length = digits(rest).count
    guard length > 0 else { return nil }
    if rest.dropFirst(length).first == "." {
      let decimals = digits(rest.dropFirst(length + 1)).count
      if decimals > 0 { length += 1 + decimals }
    }
    if let mark = rest.dropFirst(length).first, mark == "e" || mark == "E" {
      let sign = rest.dropFirst(length + 1).first.map { "+-".contains($0) } ?? false ? 1 : 0
      let power = digits(rest.dropFirst(length + 1 + sign)).count
      if power > 0 { length += 1 + sign + power }
    }
    let number = Double(rest.prefix(length))
    if number != nil { rest = rest.dropFirst(length) }
    return number
  }

  private mutating func take(_ mark: String) -> Bool {
    skipBlanks()
    guard rest.hasPrefix(mark) else { return false }
    rest = rest.dropFirst(mark.count)
    return true
  }

  private mutating func skipBlanks() { rest = rest.drop { $0 == " " || $0 == "\t" } }

  private var place: String { Self.place(rest) }

  private static func place(_ rest: Substring) -> String {
    rest.isEmpty ? "the statement ends" : "the statement goes on with \"\(shortened(String(rest)))\""
  }
}
