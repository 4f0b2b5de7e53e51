internal import Decision

/// How well a way of sourcing (in-house, a call centre, a BPO provider and so on) covers what a buyer needs on one axis,
/// such as how much control stays with the buyer. Both are steps from 0 to 4; what 0 and 4 mean is the axis's own.
package struct EngagementFit: Sendable, Equatable, Codable {
  /// 0 within the range covered, else the steps from the need to its nearer end; at most 4.
  package let distance: Double

  /// The steps an axis has.
  package static let steps: ClosedRange<Double> = 0...4

  /// Half steps and finer are allowed: a need may lie between two of them.
  package init(need: Double, low: Double, high: Double) throws(NoEngagementFit) {
    guard Self.steps.contains(need) else { throw .needOutside(need) }
    guard Self.steps.contains(low), Self.steps.contains(high) else { throw .rangeOutside(low: low, high: high) }
    guard low <= high else { throw .rangeReversed(low: low, high: high) }
    distance = max(low - need, need - high, 0)
  }

  /// 0 to 100: every step away costs 50.
  package var value: Double { max(0, 100 - 50 * distance) }
}

/// Why an axis cannot be compared with a need.
package enum NoEngagementFit: Error, Sendable, Equatable {
  case needOutside(Double)
  case rangeOutside(low: Double, high: Double)
  case rangeReversed(low: Double, high: Double)

  package var sentence: String {
    switch self {
    case .needOutside: "a need lies between 0 and 4"
    case .rangeOutside: "what is covered lies between 0 and 4"
    case .rangeReversed: "what is covered runs from its low end to its high end"
    }
  }
}

/// Which ways of sourcing fit, by their scores: the first, and all that follow it closely.
package struct EngagementVerdict: Sendable, Equatable, Codable {
  /// Names, best first.
  package let fitting: [String]

  /// In points of 100. A lead of less is no reason to prefer one way of sourcing over another.
  package static let clearLead = 5.0

  /// `ranked` are names and scores (0 to 100), best first. Nil if there is none.
  package init?(ranked: [(name: String, score: Double)]) {
    guard let first = ranked.first else { return nil }
    fitting = ranked.prefix { follower in
      let lead = first.score - follower.score
      return lead < Self.clearLead && !isTie(lead, Self.clearLead, naturalSize: 100)
    }.map(\.name)
  }
}
