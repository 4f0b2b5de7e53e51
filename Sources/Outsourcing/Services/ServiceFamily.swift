/// A family of services that are bought, run and judged alike.
package enum ServiceFamily: String, Sendable, Codable, CaseIterable {
  case customer, sales, collections, trust, finance, hr, data, it, knowledge, professional, assurance

  /// Id of the criteria model that fits a purchase within this family.
  package var defaultModel: String {
    switch self {
    case .customer, .sales, .collections: "contact-centre"
    case .trust, .data, .assurance: "back-office"
    case .finance: "finance-accounting"
    case .hr: "hr-payroll"
    case .it: "it-help-desk"
    case .knowledge, .professional: "knowledge-process"
    }
  }
}
