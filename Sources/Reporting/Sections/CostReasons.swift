/// Why something of a cost is not known: a stored reason in words of the catalogues, as far as it is known here.
enum CostReasons {
  static let clauses = StoredWords([
    "the bid has no price that recurs", "the comparison says nothing of cost",
    "the comparison plans no volume, and the bid has no price by month, year or contract",
    "a price for the whole contract and prices that recur do not add up: one of them is indexed",
    "the prices are in several currencies, and the currencies are expected to move",
    "a handling time of 0 seconds cannot be meant", "an occupancy of 0 leaves no time for contacts",
    "a price has no currency", "the price {0} includes tax, and amounts are compared without it",
    "the volumes planned do not name one figure for each of {0} years",
    "the contacts planned do not name one figure for each of {0} years",
    "the price bands that hold on {0} leave a gap, or overlap", "the currency table has no rate of {0}",
    "the comparison gives no ceiling", "a data set of the program cannot be read", "the model lists no controls",
  ])

  private static let figures = StoredWords([
    "not computable: the bid is priced per contact", "not computable: the input paid-hour price is missing",
    "not computable: the input occupancy is missing", "not computable: the input handling time is missing",
    "not computable: the input resolution is missing",
    "not computable: the input occupancy is 0, and nothing can be divided by it",
    "not computable: the input resolution is 0, and nothing can be divided by it",
    "not computable: savings need an in-house cost greater than 0",
    "not computable: the savings leave the range of numbers, so small is the in-house cost",
    "not computable: cost at risk needs an expected cost greater than 0",
    "not computable: cost at risk leaves the range of numbers, so small is the expected cost",
    "not computable: the input shrinkage is missing", "not computable: with a shrinkage of {0} no paid hour is worked",
  ])

  /// Why a bid has no cost; `clause` as it stands in an evaluation.
  static func missing(_ clause: String) -> Text { clauses.said(clause) }

  /// Why a figure that is only shown has no value; `sentence` is that of a `NotComputable`.
  static func notComputable(_ sentence: String) -> Text {
    let clause = clause(of: sentence)
    return figures.reading("not computable: \(clause)") ?? "not computable: \(.remark(clause))"
  }

  /// A sentence without its capital and its full stop.
  private static func clause(of sentence: String) -> String {
    let words = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
