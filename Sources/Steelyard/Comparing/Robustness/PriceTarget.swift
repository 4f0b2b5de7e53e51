internal import Decision
internal import Outsourcing

/// Prices at which a bid reaches the leader, everything that is computed from the cost taken together.
struct PriceTarget {
  struct Leaf {
    let id: String
    let measure: DerivedMeasure
    let function: any ValueFunction
    let weight: Double
    /// Points it has.
    let now: Double
  }

  /// Measures made of the cost of a bid.
  static let measures = [DerivedMeasure.totalCost.id, DerivedMeasure.costAtRisk.id]

  let analysis: BidAnalysis
  /// Points that are lacking.
  let gap: Double
  let leaves: [Leaf]

  /// The most one line of the price sheet may ask, to a hundredth: the smallest coin of most currencies. Nil if this line
  /// alone cannot do it.
  func amount(of line: Price) -> Double? {
    let now = line.amount.value
    return most(upTo: now, step: now / 100) { amount throws(Refusal) in
      try lost(analysis.bid.prices.map { $0 == line ? $0.priced(at: amount) : $0 })
    }
  }

  /// The least percent by which all prices must fall, to a hundredth; nil if even nearly free of charge they would not do
  /// it.
  var percent: Double? {
    most(upTo: 0, step: 1) { percent throws(Refusal) in
      try lost(analysis.bid.prices.map { $0.multiplied(by: 1 + percent / 100) })
    }
  }

  /// The largest value below `high` at which enough is gained, looked for in 99 steps and then to a hundredth.
  ///
  /// Very far down a low price counts against a bid (its risks weigh more in the cost), so the search begins at the top
  /// and not at the ends.
  private func most(upTo high: Double, step: Double, _ lost: (Double) throws(Refusal) -> Double) -> Double? {
    for index in 1...99 {
      let value = high - Double(index) * step
      guard let found = try? lost(value) else { return nil }
      guard found <= -gap else { continue }
      let exact = try? BreakEven.inverted(within: -gap, between: value, and: value + step, coinsPerUnit: 100, lost)
      return exact ?? nil
    }
    return nil
  }

  /// Points the bid loses by other prices; below 0 for what it gains.
  private func lost(_ prices: [Price]) throws(Refusal) -> Double {
    let changed = analysis.pricing(prices)
    var lost = 0.0
    for leaf in leaves {
      do throws(NotDerivable) {
        let value = try leaf.measure.derive(DerivedSubject(criterion: leaf.id, analysis: changed, schemes: []))
        guard case .number(let level) = value.level else { throw NotDerivable("the level is not a number") }
        lost += leaf.weight * (leaf.now - (try Self.points(leaf.function, level)))
      } catch {
        throw Refusal(.missingCell, leaf.id, error.sentence)
      }
    }
    return lost
  }

  private static func points(_ function: any ValueFunction, _ level: Double) throws(NotDerivable) -> Double {
    do throws(Refusal) {
      return try function.worth(of: .number(level)).points
    } catch {
      throw NotDerivable(error.explanation)
    }
  }
}
