/// Weights from how much each swing from the worst to the best level is worth beside the most important one.
package enum SwingWeights: WeightMethod {
  package static let id = "swing"
  package static let description = ProcedureDescription(
    name: "Swing weights",
    formula:
      "100 points for the swing from worst to best judged most important, others beside it; each divided by the sum",
    sources: ["von Winterfeldt & Edwards 1986, Decision Analysis and Behavioral Research"],
    laws: ["the most important swing has 100 points", "weights stand to each other as the points do"],
    traps: [
      "The weights hold for the levels that were named as worst and best: other anchors need other weights.",
      "Judging importance in general, without the swing, overrates criteria in which all bids are alike.",
    ])

  /// The points of a swing, 0…100, and the levels it runs between where they are known.
  package struct Swing: Sendable, Equatable {
    package let criterion: String
    package let points: Double
    package let anchors: Anchors?

    package init(criterion: String, points: Double, anchors: Anchors? = nil) {
      (self.criterion, self.points, self.anchors) = (criterion, points, anchors)
    }
  }

  /// Throws `outsideBounds` unless the largest swing has exactly 100 points, and what ``PointWeights`` throws.
  package static func weights(_ swings: [Swing]) throws(Refusal) -> DerivedWeights {
    let numbers = try StatedNumbers(swings.map { ($0.criterion, $0.points) })
    if let beyond = zip(numbers.ids, numbers.numbers).first(where: { $0.1 > 100 }) {
      throw Refusal(.outsideBounds, beyond.0, "a swing has at most 100 points")
    }
    guard numbers.numbers.max() == 100 else {
      throw Refusal(.outsideBounds, "", "the swing judged most important has 100 points")
    }
    let basis = swings.sorted { bytesPrecede($0.criterion, $1.criterion) }.compactMap { swing in
      swing.anchors.map {
        "\(swing.criterion): \(WeightStatement.text(swing.points)) points for the swing from \(WeightStatement.text($0.worst)) to \(WeightStatement.text($0.best))"
      }
    }
    return DerivedWeights(
      variant: id,
      origin: "Each swing from the worst to the best level was given points beside 100 for the most important one.",
      ids: numbers.ids, weights: try numbers.shares(), basis: basis)
  }
}
