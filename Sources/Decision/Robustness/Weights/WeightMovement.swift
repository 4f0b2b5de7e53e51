/// One weight on its way from nothing to everything, while all other weights keep their proportions.
///
/// Every score is a straight line on that way, so its two ends say all (`methods.md` 4.1; Triantaphyllou & Sánchez
/// 1997, sensitivity of one weight).
package struct WeightMovement: Sendable, Equatable, Codable {
  /// Id of the criterion or group whose weight moves.
  package let subject: String
  /// The weight as it is, 0…``whole``.
  package let stated: Double
  /// The weight when all others have none: the sum of all weights, or 1 for a share of a parent.
  package let whole: Double
  /// In byte order, like the columns of a ``DecisionMatrix``.
  package let criteria: [String]
  /// Nil where all the other weights are 0: they have no proportions to keep, and nothing can move.
  package let ends: Ends?

  /// The weights of all criteria, in the order of ``WeightMovement/criteria``, at both ends of the way.
  package struct Ends: Sendable, Equatable, Codable {
    /// The subject weighs nothing.
    package let without: [Double]
    /// The subject weighs everything there is to have.
    package let alone: [Double]
  }

  /// A criterion in the movement: at most one of its three weights is not 0.
  struct Part {
    let criterion: String
    /// Inside the subject; any common scale.
    var inside = 0.0
    /// Among those that make room; any common scale.
    var outside = 0.0
    /// What does not move.
    var fixed = 0.0
  }

  /// `reach` is what the inside and the outside weigh together.
  ///
  /// Throws `allWeightsZero` where the subject holds several criteria that all weigh nothing, and `nonFinite` for a sum
  /// out of range.
  init(_ subject: String, _ unordered: [Part], stated: Double, whole: Double, reach: Double) throws(Refusal) {
    let parts = unordered.sorted { bytesPrecede($0.criterion, $1.criterion) }
    let inside = parts.reduce(0) { $0 + $1.inside }
    let outside = parts.reduce(0) { $0 + $1.outside }
    guard inside.isFinite, outside.isFinite, whole.isFinite, reach.isFinite, stated.isFinite else {
      throw Refusal(.nonFinite, subject, "the sum of the weights leaves the range of numbers")
    }
    guard inside > 0, whole > 0 else {
      throw Refusal(.allWeightsZero, subject, "nothing says how its weight is shared out")
    }
    self.subject = subject
    self.stated = min(stated, whole)
    self.whole = whole
    criteria = parts.map(\.criterion)
    ends =
      outside > 0
      ? Ends(
        without: parts.map { $0.fixed + reach * ($0.outside / outside) },
        alone: parts.map { $0.fixed + reach * ($0.inside / inside) })
      : nil
  }

  /// The weight of one criterion of a table, against all the others.
  ///
  /// Throws `missingCell` if the table has no such criterion, and `nonFinite` for weights whose sum is out of range.
  package init(of criterion: String, in matrix: DecisionMatrix) throws(Refusal) {
    guard let own = matrix.columns.first(where: { $0.criterion == criterion }) else {
      throw Refusal(.missingCell, criterion, "the table has no such criterion")
    }
    let whole = Self.whole(of: matrix.columns.map(\.weight))
    try self.init(
      criterion,
      matrix.columns.map {
        $0.criterion == criterion
          ? Part(criterion: criterion, inside: 1) : Part(criterion: $0.criterion, outside: $0.weight)
      }, stated: own.weight, whole: whole, reach: whole)
  }

  /// The sum of weights in the order of their ids; 1 where only rounding keeps it from being 1.
  static func whole(of weights: [Double]) -> Double {
    let sum = weights.reduce(0, +)
    return (sum - 1).magnitude <= CriteriaTree.sumTolerance ? 1 : sum
  }

  /// Throws `missingCell` unless a table has the criteria of the movement.
  func check(_ matrix: DecisionMatrix) throws(Refusal) {
    guard matrix.columns.map(\.criterion) == criteria else {
      throw Refusal(.missingCell, subject, "the table and the weights do not have the same criteria")
    }
  }

  /// All weights, in the order of ``criteria``, when the subject weighs `weight`, 0…``whole``; nil where nothing can
  /// move.
  package func weights(at weight: Double) -> [Double]? {
    let position = weight / whole
    return ends.map { ends in
      zip(ends.without, ends.alone).map { (1 - position) * $0 + position * $1 }
    }
  }
}
