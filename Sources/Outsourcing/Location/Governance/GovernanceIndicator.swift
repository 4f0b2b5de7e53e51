/// What is measured about how a country is governed (Kaufmann, Kraay & Mastruzzi 2010, "The Worldwide Governance
/// Indicators: Methodology and Analytical Issues"); estimates lie about between −2.5 and 2.5, higher is better.
package enum GovernanceIndicator: String, Sendable, Codable, CaseIterable {
  case politicalStability = "PV"
  case ruleOfLaw = "RL"

  package var name: String {
    switch self {
    case .politicalStability: "political stability"
    case .ruleOfLaw: "rule of law"
    }
  }
}
