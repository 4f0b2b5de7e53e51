internal import Decision
internal import Intake
internal import Outcome

/// A question to a comparison: what would its ranking be if something were otherwise?
public struct WhatIf: Sendable {
  /// Such as `cost=42`: percent of the whole, all other criteria in proportion.
  public let weights: [String]
  /// Such as `dunmore.security.assurance=100`, in the unit of the criterion.
  public let levels: [String]
  /// Such as `dunmore=-5`: percent by which all prices of a provider change.
  public let prices: [String]
  /// Ids of providers that do not take part.
  public let without: [String]
  /// Id of a scenario of the comparison, whose assumptions come first.
  public let scenario: String?

  public init(
    weights: [String] = [], levels: [String] = [], prices: [String] = [], without: [String] = [],
    scenario: String? = nil
  ) {
    self.weights = weights
    self.levels = levels
    self.prices = prices
    self.without = without
    self.scenario = scenario
  }

  public var isEmpty: Bool {
    weights.isEmpty && levels.isEmpty && prices.isEmpty && without.isEmpty && scenario == nil
  }
}

/// Why a question cannot be answered, with what would help.
public struct QuestionFault: Error, Sendable, Equatable {
  public let text: String
  public let help: String
}

/// The ranking as it is beside the ranking as it would be.
public struct WhatIfAnswer: Sendable {
  let comparison: Comparison
  let assumption: Assumption
  let scenario: Scenario?
  let before: RankingFacts
  let after: RankingFacts
  /// Where the leader stays first if that weight alone moves; nil unless one weight alone is assumed.
  let safeRange: SafeRangeFacts?
}

extension OpenedInput {
  /// Nil if the input is no comparison. Throws ``QuestionFault`` for what is not in the comparison, and
  /// ``RefusedDecision`` where the decision has no answer.
  public func answer(_ question: WhatIf) throws -> WhatIfAnswer? {
    guard case .comparison(let comparison) = content else { return nil }
    let (assumption, scenario) = try Self.meant(question, by: comparison)
    do throws(Refusal) {
      let now = Evaluating(comparison, warnings: [])
      let changed = Evaluating(try comparison.assuming(assumption), warnings: [])
      return WhatIfAnswer(
        comparison: comparison, assumption: assumption, scenario: scenario, before: try now.rankingFacts(),
        after: try changed.rankingFacts(),
        safeRange: try assumption.onlyWeight.flatMap { criterion throws(Refusal) in try now.safeRange(of: criterion) })
    } catch {
      throw RefusedDecision(error)
    }
  }

  private static func meant(_ question: WhatIf, by comparison: Comparison) throws -> (Assumption, Scenario?) {
    do throws(AssumptionFault) {
      let scenario = try question.scenario.map { id throws(AssumptionFault) in try comparison.scenario(id) }
      var assumption = scenario?.assumption ?? Assumption()
      for text in question.weights {
        let weight = try comparison.assumedWeight(text)
        assumption.weights.removeAll { $0.criterion == weight.criterion }
        assumption.weights.append(weight)
      }
      try comparison.refuseUnfit(assumption.weights)
      for text in question.levels { assumption.levels.append(try comparison.assumedLevel(text)) }
      for text in question.prices { assumption.prices.append(try comparison.assumedPrice(text)) }
      for vendor in question.without {
        try comparison.refuseUnknown(vendor)
        assumption.without.append(vendor)
      }
      return (assumption, scenario)
    } catch {
      throw QuestionFault(text: error.text, help: error.help)
    }
  }
}
