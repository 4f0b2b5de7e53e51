/// How much a lead of a vendor in one criterion makes it preferred, 0…1 (`methods.md` 2.1).
///
/// Source: Brans, Vincke & Mareschal (1986), the six generalised criteria. A lead of 0 or less gives 0.
package struct PreferenceFunction: Sendable, Equatable {
  package enum Shape: Sendable, Equatable {
    /// Any lead counts in full.
    case usual
    /// In full beyond the indifference threshold q.
    case uShape(q: Double)
    /// In proportion to the lead up to the preference threshold p.
    case vShape(p: Double)
    /// One half beyond q, in full beyond p.
    case level(q: Double, p: Double)
    /// In proportion between q and p.
    case linear(q: Double, p: Double)
    /// 1 − e^(−d²/2s²).
    case gaussian(s: Double)
  }

  package let shape: Shape

  package static let usual = PreferenceFunction(checked: .usual)

  private init(checked shape: Shape) { self.shape = shape }

  /// Thresholds are in the unit of the criterion.
  ///
  /// Throws `nonFinite` for one that is not finite and `thresholdOrder` unless 0 ≤ q ≤ p and s > 0.
  package init(_ shape: Shape) throws(Refusal) {
    let (q, p): (Double, Double)
    switch shape {
    case .usual: (q, p) = (0, 0)
    case .uShape(let threshold): (q, p) = (threshold, threshold)
    case .vShape(let threshold): (q, p) = (0, threshold)
    case .level(let low, let high), .linear(let low, let high): (q, p) = (low, high)
    case .gaussian(let scale):
      guard scale.isFinite else { throw Refusal(.nonFinite, "", "the threshold s is not a finite number") }
      guard scale > 0 else { throw Refusal(.thresholdOrder, "", "the threshold s is above 0") }
      (q, p) = (0, 0)
    }
    guard q.isFinite, p.isFinite else { throw Refusal(.nonFinite, "", "a threshold is not a finite number") }
    guard q >= 0, q <= p else { throw Refusal(.thresholdOrder, "", "the thresholds are 0 ≤ q ≤ p") }
    self.shape = shape
  }

  /// The parts of which the function is the sum.
  enum Part {
    /// `height` for a lead above `threshold`.
    case step(threshold: Double, height: Double)
    /// From 0 at `low` in a straight line to 1 at `high`, which lies above `low`.
    case ramp(low: Double, high: Double)
    case bell(s: Double)
  }

  var parts: [Part] {
    switch shape {
    case .usual: [.step(threshold: 0, height: 1)]
    case .uShape(let q): [.step(threshold: q, height: 1)]
    case .vShape(let p): [Self.ramp(0, p)]
    case .level(let q, let p): [.step(threshold: q, height: 0.5), .step(threshold: p, height: 0.5)]
    case .linear(let q, let p): [Self.ramp(q, p)]
    case .gaussian(let s): [.bell(s: s)]
    }
  }

  private static func ramp(_ q: Double, _ p: Double) -> Part {
    q < p ? .ramp(low: q, high: p) : .step(threshold: q, height: 1)
  }

  /// The preference at a lead; a lead beyond the range of numbers counts as infinite.
  package func preference(of lead: Double) throws(Refusal) -> Double {
    guard lead > 0 else { return 0 }
    var sum = 0.0
    for part in parts {
      switch part {
      case .step(let threshold, let height): sum += lead > threshold ? height : 0
      case .ramp(let low, let high):
        sum += lead >= high ? 1 : lead > low ? (lead - low) / (high - low) : 0
      case .bell(let s):
        let ratio = lead / s
        let exponent = ratio * ratio / 2
        // There the bell is 1 to the last bit.
        sum += exponent > 700 ? 1 : -(try PortableFunctions.expMinusOne(-exponent))
      }
    }
    return sum
  }
}
