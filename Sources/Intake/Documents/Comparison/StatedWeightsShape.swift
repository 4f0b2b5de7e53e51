internal import Decision

/// Weights by a method.
package enum StatedWeightsShape {
  /// What somebody states, by the method that turns it into weights.
  package enum Method: String, CaseIterable, Sendable {
    case direct, points, swing, roc
    case rankSum = "rank_sum"
    case rankReciprocal = "rank_reciprocal"
    case ahp, bwm

    /// The keys that say what is stated.
    var statement: [String] {
      switch self {
      case .direct, .points, .swing: ["numbers"]
      case .roc, .rankSum, .rankReciprocal: ["order"]
      case .ahp: ["comparisons"]
      case .bwm: ["best", "worst", "best_over", "over_worst"]
      }
    }

    /// The forms of the method, the default first; empty for one form only.
    var forms: [String] {
      switch self {
      case .ahp: AnalyticHierarchy.variants
      case .bwm: BestWorst.variants
      default: []
      }
    }
  }

  /// The ids in one entry of an order, such as `cost = security`; an empty one where nothing stands beside a sign.
  static func equals(in entry: String) -> [String] {
    entry.split(separator: "=", omittingEmptySubsequences: false).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  static let statements = Method.allCases.flatMap(\.statement)

  package static let level = Shape(
    "weights by a method",
    "The weights of one level by a method, in place of those of the model. The report says how they arose and how well the statements behind them agree. steelyard methods says more of each method.",
    [
      .optional("of", .id, "Id of the group whose criteria are weighed. Without it the uppermost criteria."),
      .required("method", .word(Method.allCases.map(\.rawValue)), "How the weights are found."),
      .optional(
        "form", .word(Method.allCases.flatMap(\.forms)),
        "Of ahp eigenvector (default) or geometric; of bwm linear (default) or nonlinear."),
      .optional("set_by", .name, "Who made the statements, and when."),
      .optional(
        "numbers", .numbersByName,
        "Every criterion of the level with a number: percent for direct, points for points, points beside 100 for the most important swing from worst to best for swing."
      ),
      .optional(
        "order", .words([]),
        "For roc, rank_sum and rank_reciprocal: every criterion from the most to the least important; equal ones in one entry, such as \"cost = security\"."
      ),
      .optional(
        "comparisons", .list(item: "comparison") { comparison },
        "For ahp: how many times as important one criterion is as another. By the form geometric pairs may be left out while all hang together."
      ),
      .optional("best", .id, "For bwm: the most important criterion."),
      .optional("worst", .id, "For bwm: the least important one."),
      .optional(
        "best_over", .numbersByName,
        "For bwm: how many times as important the best is as each other criterion, from 1 to 9."),
      .optional(
        "over_worst", .numbersByName,
        "For bwm: how many times as important each criterion is as the worst, from 1 to 9."),
    ])

  static let comparison = Shape(
    "comparison of two criteria", "One criterion against another.",
    [
      .required("more", .id, "Id of the more important criterion."),
      .required("than", .id, "Id of the other one."),
      .required("times", .number, "How many times as important, from 1 (equal) to 9."),
    ])
}
