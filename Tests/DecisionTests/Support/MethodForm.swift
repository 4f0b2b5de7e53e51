import Decision
import Testing

/// A ranking method in one of its forms, such as `weighted_sum/minmax`.
struct MethodForm: Sendable, CustomTestStringConvertible {
  let method: any RankingMethod.Type
  let variant: String

  /// Every form of every method.
  static let all = RankingMethods.all.flatMap { method in
    method.variants.map { MethodForm(method: method, variant: $0) }
  }

  var name: String { "\(method.id)/\(variant)" }

  var testDescription: String { name }

  /// The kind of levels the form takes; a form without an entry takes positive benefits and costs.
  var levels: RandomMatrix.Levels {
    switch name {
    case "additive/anchored", "topsis/fixed": .points
    case "weighted_sum/none": .benefits
    default: .positive
    }
  }

  /// True if only the differences of its scores mean something, as those of logarithms.
  var hasNoZero: Bool { name == "weighted_product/none" }

  /// True if its score is a sum over the criteria.
  var isSum: Bool { ["additive", "weighted_sum", "moora", "mabac", "spotis"].contains(method.id) }

  func scores(_ matrix: RandomMatrix) throws(Refusal) -> Scores {
    try method.scores(of: matrix.matrix(), variant: variant, parameters: matrix.parameters)
  }
}

/// Laws of `methods.md` section 5 that some forms break by definition.
enum Law: CaseIterable {
  /// U: another unit of a criterion changes nothing.
  case unit
  /// D: a vendor at least as good in every criterion never ranks below the other.
  case dominance
  /// M: bettering one level of a vendor lowers neither its score nor its rank.
  case monotonicity
  /// I: removing a vendor that did not win keeps the order of the rest.
  case irrelevantAlternatives
  /// C, second part: adding a copy of a vendor keeps the winner.
  case copies

  /// The law as the descriptions of the methods call it.
  var law: RankingLaw {
    switch self {
    case .unit: .unit
    case .dominance: .dominance
    case .monotonicity: .monotonicity
    case .irrelevantAlternatives: .irrelevantAlternatives
    case .copies: .copies
    }
  }

  /// The forms that break the law.
  var exceptions: Set<String> {
    switch self {
    case .unit: ["weighted_sum/none"]
    case .dominance: ["codas/linear_ratio"]
    case .monotonicity: ["copras/sum", "multimoora/dominance", "codas/linear_ratio", "rim/declared"]
    case .irrelevantAlternatives:
      [
        "weighted_sum/minmax", "weighted_sum/linear_ratio", "weighted_sum/reciprocal_sum", "weighted_sum/vector",
        "weighted_sum/sum", "topsis/vector", "topsis/minmax", "vikor/minmax", "promethee2/usual",
        "promethee2/functions",
        "waspas/linear_ratio", "copras/sum", "aras/reciprocal_sum", "moora/ratio", "multimoora/dominance",
        "edas/average", "codas/linear_ratio", "mabac/minmax", "marcos/linear_ratio", "ram/sum",
      ]
    case .copies:
      [
        "weighted_sum/reciprocal_sum", "weighted_sum/vector", "weighted_sum/sum", "topsis/vector", "promethee2/usual",
        "promethee2/functions", "copras/sum", "aras/reciprocal_sum", "moora/ratio", "multimoora/dominance",
        "edas/average", "codas/linear_ratio", "ram/sum",
      ]
    }
  }

  /// Those of the exceptions that no random problem shows; ``BrokenLawTests`` has a table for each.
  var brokenInFewProblems: Set<String> { self == .dominance ? ["codas/linear_ratio"] : [] }

  /// The forms of which the law says nothing: points have no unit, and anchors are converted in a test of their own.
  var inapplicable: Set<String> { self == .unit ? ["additive/anchored", "topsis/fixed"] : [] }

  /// The forms that obey the law.
  var forms: [MethodForm] {
    MethodForm.all.filter { !exceptions.contains($0.name) && !inapplicable.contains($0.name) }
  }

  /// The forms that break it.
  var breakers: [MethodForm] { MethodForm.all.filter { exceptions.contains($0.name) } }
}
