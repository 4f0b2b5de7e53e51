/// What is known about the weights, where they are not given as numbers.
package enum WeightStatement: Sendable, Equatable {
  /// The weight of a criterion lies between two shares of 0…1, ends included.
  case bounds(criterion: String, low: Double, high: Double)
  /// Criteria from the most to the least important, equal weights allowed.
  case order([String])
  case linear(WeightConstraint)

  /// How a refusal names the statement.
  package var words: String {
    switch self {
    case .bounds(let criterion, let low, let high): "\(Self.text(low)) <= \(criterion) <= \(Self.text(high))"
    case .order(let criteria): criteria.joined(separator: " >= ")
    case .linear(let constraint): constraint.words
    }
  }

  static func text(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

/// A linear statement about weights: a sum of multiples of weights, compared with a number.
package struct WeightConstraint: Sendable, Equatable {
  package enum Sense: String, Sendable {
    case atMost = "<="
    case atLeast = ">="
    case equal = "="
  }

  package struct Term: Sendable, Equatable {
    package let criterion: String
    package let coefficient: Double

    package init(_ criterion: String, _ coefficient: Double) {
      self.criterion = criterion
      self.coefficient = coefficient
    }
  }

  /// Terms of one criterion add up.
  package let terms: [Term]
  package let sense: Sense
  package let rightSide: Double
  /// How a refusal names the statement.
  package let words: String

  /// `words` is the statement as it was written; without it the terms are written out.
  package init(_ terms: [Term], _ sense: Sense, _ rightSide: Double, words: String? = nil) {
    self.terms = terms
    self.sense = sense
    self.rightSide = rightSide
    let sum = terms.map { "\(WeightStatement.text($0.coefficient))*\($0.criterion)" }.joined(separator: " + ")
    self.words = words ?? "\(sum.isEmpty ? "0" : sum) \(sense.rawValue) \(WeightStatement.text(rightSide))"
  }
}

/// One linear limit on weights: Σ coefficient·weight ≤ right side, or = right side.
package struct WeightRow: Sendable, Equatable {
  /// One for each criterion, in their byte order; the greatest has the size 1 unless all are 0.
  package let coefficients: [Double]
  package let rightSide: Double
  package let isEquality: Bool

  /// Coefficients of any size; both sides are divided by the greatest.
  init(_ coefficients: [Double], atMost rightSide: Double, isEquality: Bool = false) {
    let size = coefficients.reduce(0) { max($0, $1.magnitude) }
    self.coefficients = size > 0 ? coefficients.map { $0 / size } : coefficients
    self.rightSide = size > 0 ? rightSide / size : rightSide
    self.isEquality = isEquality
  }

  /// Σ coefficient·weight.
  package func value(at weights: [Double]) -> Double {
    var sum = 0.0
    for (coefficient, weight) in zip(coefficients, weights) { sum += coefficient * weight }
    return sum
  }
}
