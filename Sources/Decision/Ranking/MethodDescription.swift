/// A method's page for people.
package struct MethodDescription: Sendable, Equatable {
  /// A law that the method does not keep.
  package struct Breach: Sendable, Equatable {
    package let law: RankingLaw
    /// The forms that break it.
    package let variants: [String]
    package let reason: String

    init(_ law: RankingLaw, _ variants: [String], _ reason: String) {
      (self.law, self.variants, self.reason) = (law, variants, reason)
    }
  }

  /// As people call it.
  package let name: String
  /// The formula in words.
  package let formula: String
  package let parameters: [DescribedParameter]
  /// Author, year and title where it is known.
  package let sources: [String]
  package let breaches: [Breach]
  /// What others get wrong and what the reader must watch, a sentence each.
  package let traps: [String]

  init(
    name: String, formula: String, parameters: [DescribedParameter] = [], sources: [String], breaches: [Breach] = [],
    traps: [String]
  ) {
    self.name = name
    self.formula = formula
    self.parameters = parameters
    self.sources = sources
    self.breaches = breaches
    self.traps = traps
  }
}

/// The laws by which ranking methods are judged (`methods.md` section 5), by the letters used there.
package enum RankingLaw: String, Sendable, Codable, CaseIterable {
  case order = "P"
  case unit = "U"
  case dominance = "D"
  case monotonicity = "M"
  case irrelevantAlternatives = "I"
  case copies = "C"
  case zeroWeight = "Z"
  case repetition = "T"
  case finiteness = "N"

  /// A clause without a full stop.
  package var statement: String {
    switch self {
    case .order: "the order of vendors and criteria changes nothing"
    case .unit: "another unit of a criterion, its thresholds and bounds converted with it, changes nothing"
    case .dominance: "a vendor at least as good in every criterion never ranks below the other"
    case .monotonicity: "bettering one level of a vendor lowers neither its score nor its rank"
    case .irrelevantAlternatives: "removing a vendor that did not win keeps the order of the rest"
    case .copies: "a copy of a vendor gets the same score, and adding it keeps the winner"
    case .zeroWeight: "a criterion of weight 0 changes nothing"
    case .repetition: "two runs give the same result"
    case .finiteness: "every number is finite, or the problem is refused"
    }
  }
}
