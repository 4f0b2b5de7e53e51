/// A right of the buyer that `contract.rights` counts.
package enum ContractRight: String, Sendable, Codable, CaseIterable {
  case audit
  case dataOwnership = "data-ownership"
  case stepIn = "step-in"
  case benchmarking
  case subcontractConsent = "subcontract-consent"

  package var title: String {
    switch self {
    case .audit: "Audit of work, controls and charges"
    case .dataOwnership: "Ownership of all data, and their return"
    case .stepIn: "Stepping in when the service fails"
    case .benchmarking: "Comparing charges with the market, and adjusting them"
    case .subcontractConsent: "Consent to every subcontractor"
    }
  }

  /// Id of the declared fact, `yes` or `no`.
  package var fact: String { self == .audit ? "contract.audit-right" : "contract.\(rawValue)" }
}

/// The rights a draft contract gives, refuses, and is silent on.
package struct GrantedRights: Sendable, Equatable, Codable {
  package let granted: [ContractRight]
  package let refused: [ContractRight]
  package let open: [ContractRight]

  /// - Parameter answers: true for granted; a right that is absent is not answered.
  package init(_ answers: [ContractRight: Bool]) {
    granted = ContractRight.allCases.filter { answers[$0] == true }
    refused = ContractRight.allCases.filter { answers[$0] == false }
    open = ContractRight.allCases.filter { answers[$0] == nil }
  }

  /// How many of the five, from what is certain to what is possible.
  package var count: ClosedRange<Int> { granted.count...(granted.count + open.count) }
}
