import Decision

/// Must-haves of the contract.
package enum ContractGates {
  static let auditRight = Gate(
    id: "audit-right", title: "Audit right", test: .statement(.fact(ContractRight.audit.fact), .oneOf(["yes"])),
    reason: "What cannot be audited cannot be relied on.")

  package static let all = [
    Gate(
      id: "data-ownership", title: "Data ownership with the buyer",
      test: .statement(.fact(ContractRight.dataOwnership.fact), .oneOf(["yes"])),
      reason: "The data must come back at exit."),
    auditRight,
    Gate(
      id: "breach-cap", title: "Liability for a breach of personal data of at least one year's charges",
      test: .statement(.fact("contract.breach-cap"), .atLeast(1)), reason: "A breach costs more than a month's invoice."
    ),
    // The months of help stand in the plan, so whoever states them has one.
    Gate(
      id: "exit-plan", title: "An exit plan",
      test: .firstKnown([
        .statement(.fact("contract.exit-plan"), .oneOf(["yes"])), .answered(.leaf("contract.exit-help")),
      ]), consequence: .warning, reason: "Without a plan the end of the contract is negotiated when it is too late."),
    stated("cap", "Liability cap"),
    stated("notice", "Notice to end without cause"),
    stated("term", "Minimum term"),
  ]

  /// Open until the leaf is answered, and never failed.
  private static func stated(_ leaf: String, _ name: String) -> Gate {
    Gate(
      id: "\(leaf)-stated", title: "\(name) stated", test: .answered(.leaf("contract.\(leaf)")),
      reason: "A contract that is silent on it cannot be compared.")
  }
}
