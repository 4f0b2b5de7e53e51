/// A role in a staffing plan.
package enum StaffRole: String, Sendable, Codable, CaseIterable {
  /// Also called customer service representative, customer care executive, telecaller.
  case agent
  case dataEntrySpecialist = "data-entry-specialist"
  case technicalSupportSpecialist = "technical-support-specialist"
  case teamLeader = "team-leader"
  case qualityAnalyst = "quality-analyst"
  case trainer
  case workforcePlanner = "workforce-planner"
  case accountManager = "account-manager"

  /// Whether the role does the work itself, so that its hours are those a unit cost is divided by.
  package var isProductive: Bool {
    switch self {
    case .agent, .dataEntrySpecialist, .technicalSupportSpecialist: true
    case .teamLeader, .qualityAnalyst, .trainer, .workforcePlanner, .accountManager: false
    }
  }
}
