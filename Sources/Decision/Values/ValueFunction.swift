/// What a performance is worth: 0…100 points on anchors fixed before any bid is read.
///
/// Because no function ever looks at another vendor, adding or removing a vendor changes nobody's points
/// (`methods.md` 1.2; von Winterfeldt & Edwards 1986, direct rating on fixed anchors).
package protocol ValueFunction: Sendable {
  /// The word for this form in a criteria model (`type:`).
  static var form: String { get }

  /// The points of a level.
  ///
  /// A number beyond the anchors gets the value at the nearer anchor and is marked ``Worth/isOutside``; nothing is
  /// extrapolated. Throws `unknownLevel` for a word that is not on the scale, or a number where words are expected, and
  /// `nonFinite` for a number that is not finite.
  func worth(of performance: Performance) throws(Refusal) -> Worth

  /// Smallest and largest value the function can return.
  var extent: ClosedRange<Double> { get }

  /// Levels between which the function is monotone; its extremes over an interval lie at the interval's ends or here.
  var turningLevels: [Double] { get }

  /// Which levels are better: the higher (`max`) or the lower ones; nil for words, and for shapes that rise and fall.
  var preference: Direction? { get }

  /// The levels that reach a value of 0…100 points; those at or between the anchors where a function has anchors.
  ///
  /// Nil for a value that no level is worth: above ``extent`` always, below it where the levels would have to be worth
  /// the value exactly.
  func levels(worth value: Double) throws(Refusal) -> LevelsWorth?
}

extension ValueFunction {
  package var extent: ClosedRange<Double> { 0...100 }
  package var turningLevels: [Double] { [] }
  package var preference: Direction? { nil }
}

/// The value of one performance.
package struct Worth: Sendable, Equatable {
  /// 0…100.
  package let points: Double
  /// True if the level lies beyond the anchors, so that the report says so beside the points.
  package let isOutside: Bool

  package init(_ points: Double, isOutside: Bool = false) {
    self.points = points
    self.isOutside = isOutside
  }
}

/// All forms of value function; one file each in `Functions`, compared with this list by a test.
package enum ValueFunctions {
  package static let all: [any ValueFunction.Type] = [
    Exponential.self, Levels.self, Linear.self, Logistic.self, PiecewiseLinear.self, Plateau.self, Step.self,
    Target.self,
  ]
}

/// What happens to a level beyond the anchors (`outside:` in a model).
package enum OutsideRule: String, Sendable, Codable, CaseIterable {
  /// It gets the value of the nearer anchor, and the report names the level.
  case clamp
  /// It is refused: `outsideBounds`.
  case refuse
}
