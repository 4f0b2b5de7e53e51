/// Families of cost that comparisons of prices forget, so that a buyer is asked for each.
///
/// The first six as named by S. Overby, "The Hidden Costs of Offshore Outsourcing", CIO (2003).
package enum HiddenCost: String, Sendable, Codable, CaseIterable {
  case selection, transition
  case layoffs
  case cultureAndRamp = "culture-and-ramp"
  case processImprovement = "process-improvement"
  case contractManagement = "contract-management"
  case technologyRefresh = "technology-refresh"
  case travel, tax, disputes, exit

  package enum State: String, Sendable, Codable, CaseIterable {
    /// Somebody gave it, be it as 0.
    case given
    /// Nobody gave it; it counts by a default that is not 0.
    case assumed
    /// Nobody gave it and it counts as 0, which must be said.
    case notGiven = "not-given"
  }

  package struct Standing: Sendable, Equatable, Codable {
    package let family: HiddenCost
    package let state: State
  }

  /// Each family and how it stands, in the order of the list.
  ///
  /// Disputes have no input of their own: they are given if the register has the risk `dispute`.
  package static func standings(in inputs: CostInputs, register: RiskRegister?) -> [Standing] {
    allCases.map { Standing(family: $0, state: $0.state(in: inputs, register: register)) }
  }

  private func state(in inputs: CostInputs, register: RiskRegister?) -> State {
    switch self {
    case .selection: Self.state(inputs.selection)
    case .transition: Self.state(inputs.transition)
    case .layoffs: Self.state(inputs.severance)
    case .cultureAndRamp: inputs.ramp == nil ? .notGiven : .given
    case .processImprovement: Self.state(inputs.rework)
    case .contractManagement:
      if inputs.governance != nil || inputs.retainedFTE != nil {
        .given
      } else {
        CostDefaults.governance > 0 ? .assumed : .notGiven
      }
    case .technologyRefresh: Self.state(inputs.technology)
    case .travel: Self.state(inputs.travel)
    case .tax: Self.state(inputs.tax)
    case .disputes: register?.entries.contains { $0.id == "dispute" } ?? false ? .given : .notGiven
    case .exit: Self.state(inputs.exitMonths, inputs.exitShare, inputs.exitFixed)
    }
  }

  private static func state(_ figures: Double?...) -> State {
    figures.allSatisfy { $0 == nil } ? .notGiven : .given
  }
}
