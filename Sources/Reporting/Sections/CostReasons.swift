/// Why something of a cost is not known: a stored reason in words of the catalogues, as far as it is known here.
enum CostReasons {
  private static let clauses: [Text] = [
    "the bid has no price that recurs", "the comparison says nothing of cost",
    "the comparison plans no volume, and the bid has no price by month, year or contract",
    "a price for the whole contract and prices that recur do not add up: one of them is indexed",
    "the prices are in several currencies, and the currencies are expected to move",
    "a handling time of 0 seconds cannot be meant", "an occupancy of 0 leaves no time for contacts",
    "a price has no currency",
  ]

  private static let figures: [Text] = [
    "not computable: the bid is priced per contact", "not computable: the input paid-hour price is missing",
    "not computable: the input occupancy is missing", "not computable: the input handling time is missing",
    "not computable: the input resolution is missing",
    "not computable: the input occupancy is 0, and nothing can be divided by it",
    "not computable: the input resolution is 0, and nothing can be divided by it",
    "not computable: savings need an in-house cost greater than 0",
    "not computable: the savings leave the range of numbers, so small is the in-house cost",
  ]

  /// Why a bid has no cost; `clause` as it stands in an evaluation.
  static func missing(_ clause: String) -> Text {
    clause.wholeMatch(of: /the currency table has no rate of ([A-Z]{3})/).map { match in
      "the currency table has no rate of \(verbatim: String(match.1))"
    } ?? clauses.saying(clause)
  }

  /// Why a figure that is only shown has no value; `sentence` is that of a `NotComputable`.
  static func notComputable(_ sentence: String) -> Text {
    figures.saying("not computable: \(.quoted(clause(of: sentence)))")
  }

  /// A sentence without its capital and its full stop.
  private static func clause(of sentence: String) -> String {
    let words = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
