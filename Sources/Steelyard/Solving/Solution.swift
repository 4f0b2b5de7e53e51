internal import Decision
internal import Intake
internal import Reporting

/// What a solver answers with.
struct Solution: Sendable {
  /// Everything the answer depends on besides the numbers of the problem.
  let variant: [JSONValue.Member]
  /// Under the names of the method, in the order they are printed.
  let outputs: [JSONValue.Member]
  /// Lines of the answer for people.
  let table: [String]
  /// Sentences that the reader should know.
  var notes: [String] = []
  /// Parts of the problem that have no effect, each with what to say about it.
  var unused: [(text: String, span: Span)] = []

  init(variant: [JSONValue.Member], outputs: [JSONValue.Member], table: [String]) {
    self.variant = variant
    self.outputs = outputs
    self.table = table
  }

  /// Scores and ranks of alternatives, printed in their order, before all other outputs.
  ///
  /// `naturalSize` judges ties: 100 for points, 1 otherwise.
  init(
    variant: [JSONValue.Member], scores: [(alternative: String, score: Double)], order: Scores.Order,
    naturalSize: Double, outputs: [JSONValue.Member] = []
  ) {
    let isFalling = order == .higherIsBetter
    let ranks = competitionRanks(
      scores.map { ($0.alternative, isFalling ? $0.score : -$0.score) }, naturalSize: naturalSize)
    let rankOf = Dictionary(ranks.map { ($0.vendor, $0.rank) }) { first, _ in first }
    let scoreOf = Dictionary(scores.map { ($0.alternative, $0.score) }) { first, _ in first }
    self.init(
      variant: variant,
      outputs: [
        .init("scores", .object(scores.map { .init($0.alternative, .number($0.score)) })),
        .init("score_order", .text(order.rawValue)),
        .init(
          "ranks",
          .object(
            scores.compactMap { entry in
              rankOf[entry.alternative].map { .init(entry.alternative, .number(Double($0))) }
            })),
      ] + outputs,
      table: ranks.compactMap { place in
        scoreOf[place.vendor].map { "\(place.rank)  \(terminalText(place.vendor))  \(shortestForm(of: $0))" }
      })
  }
}
