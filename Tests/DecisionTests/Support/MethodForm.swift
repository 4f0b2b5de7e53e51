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
    case "additive/anchored": .points
    case "weighted_sum/none": .benefits
    default: .positive
    }
  }

  func scores(_ matrix: RandomMatrix) throws(Refusal) -> Scores {
    try method.scores(of: matrix.matrix(), variant: variant)
  }
}

/// Laws of `methods.md` section 5 that some forms break by definition.
enum Law {
  /// U: another unit of a criterion changes nothing.
  case unit
  /// I: removing a vendor that did not win keeps the order of the rest.
  case irrelevantAlternatives
  /// C, second part: adding a copy of a vendor keeps the winner.
  case copies

  /// The forms that break the law, each with its reason.
  var exceptions: [String: String] {
    switch self {
    case .unit:
      [
        "additive/anchored": "its levels are points, which have no unit; its own test converts the anchors with them",
        "weighted_sum/none": "levels enter as they are",
      ]
    case .irrelevantAlternatives:
      [
        "weighted_sum/minmax": "best and worst level of a column are those of the vendors",
        "weighted_sum/linear_ratio": "the best level of a column is that of a vendor",
        "weighted_sum/reciprocal_sum": "every vendor is in the sum of the column",
        "weighted_sum/vector": "every vendor is in the length of the column",
        "weighted_sum/sum": "every vendor is in the sum of the column",
      ]
    case .copies:
      [
        "weighted_sum/reciprocal_sum": "the copy is in the sum of the column",
        "weighted_sum/vector": "the copy is in the length of the column",
        "weighted_sum/sum": "the copy is in the sum of the column",
      ]
    }
  }

  /// The forms that obey the law.
  var forms: [MethodForm] { MethodForm.all.filter { exceptions[$0.name] == nil } }

  /// The forms that break it.
  var breakers: [MethodForm] { MethodForm.all.filter { exceptions[$0.name] != nil } }
}
