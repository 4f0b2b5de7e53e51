/// Weights that came out of what somebody said, with how they came about.
package struct DerivedWeights: Sendable, Equatable, Codable {
  package struct Share: Sendable, Equatable, Codable {
    package let criterion: String
    /// In 0…1.
    package let weight: Double
  }

  /// Method and form, such as `ahp/eigenvector`.
  package let variant: String
  /// How the weights came about, a sentence for the reader of a report.
  package let origin: String
  /// In the byte order of criterion ids; they sum to 1.
  package let shares: [Share]
  /// What was found about the statements behind the weights.
  package let findings: [ConsistencyFinding]
  /// What the weights rest on, a clause for each statement that needs one.
  package let basis: [String]

  /// `ids` and `weights` in the byte order of ids.
  init(
    variant: String, origin: String, ids: [String], weights: [Double], findings: [ConsistencyFinding] = [],
    basis: [String] = []
  ) {
    self.variant = variant
    self.origin = origin
    shares = zip(ids, weights).map { Share(criterion: $0, weight: $1) }
    self.findings = findings
    self.basis = basis
  }

  /// The weight of a criterion; nil if it has none.
  package func weight(of criterion: String) -> Double? { shares.first { $0.criterion == criterion }?.weight }
}

/// A figure about how well the statements behind weights agree with each other.
package struct ConsistencyFinding: Sendable, Equatable, Codable {
  /// As the field calls it, such as `consistency ratio (saaty)`.
  package let name: String
  /// Nil where the figure is not defined; ``explanation`` says why.
  package let figure: Double?
  /// The greatest figure that passes; nil where there is none.
  package let limit: Double?
  /// A clause without a full stop.
  package let explanation: String

  /// Nil where there is no figure or no limit to hold it against.
  package var isWithin: Bool? {
    guard let figure, let limit else { return nil }
    return figure <= limit
  }

  init(_ name: String, _ figure: Double?, limit: Double? = nil, _ explanation: String) {
    (self.name, self.figure, self.limit, self.explanation) = (name, figure, limit, explanation)
  }
}

/// Numbers for criteria in the byte order of ids, with the checks that all methods share.
struct StatedNumbers {
  let ids: [String]
  let numbers: [Double]

  /// Throws `tooFew`, `duplicateId`, `nonFinite` and `negativeWeight`, naming the criterion.
  init(_ stated: [(criterion: String, number: Double)]) throws(Refusal) {
    guard !stated.isEmpty else { throw Refusal(.tooFew, "", "there is no criterion") }
    let sorted = stated.sorted { bytesPrecede($0.criterion, $1.criterion) }
    for (one, next) in zip(sorted, sorted.dropFirst()) where one.criterion == next.criterion {
      throw Refusal(.duplicateId, one.criterion, "two criteria have this id")
    }
    for (id, number) in sorted {
      guard number.isFinite else { throw Refusal(.nonFinite, id, "the number is not finite") }
      guard number >= 0 else { throw Refusal(.negativeWeight, id, "a weight is at least 0") }
    }
    ids = sorted.map(\.criterion)
    numbers = sorted.map(\.number)
  }

  /// Each number divided by their sum.
  ///
  /// All are first divided by the power of two of the largest, which moves no bit of ordinary numbers and keeps the sum
  /// in range. Throws `allWeightsZero`.
  func shares() throws(Refusal) -> [Double] { try sharesOfSum(numbers) }
}

/// Numbers of at least 0 divided by their sum, added in their order; throws `allWeightsZero`.
func sharesOfSum(_ numbers: [Double]) throws(Refusal) -> [Double] {
  let largest = numbers.max() ?? 0
  guard largest > 0 else { throw Refusal(.allWeightsZero, "", "all numbers are 0, so their shares are undefined") }
  let exponent = Int(largest.exponent)
  let scaled = numbers.map { Double(sign: .plus, exponent: -exponent, significand: $0) }
  let sum = scaled.reduce(0, +)
  return scaled.map { $0 / sum }
}
