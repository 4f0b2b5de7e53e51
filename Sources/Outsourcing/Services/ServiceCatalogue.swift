/// The closed list of services.
package enum ServiceCatalogue {
  /// The model for services of more than one family.
  package static let modelOfSeveralFamilies = "bpo-standard"

  /// All services, family by family.
  package static let all: [CataloguedService] =
    services(
      .customer, .front,
      [
        "inbound-voice", "outbound-voice", "chat", "mail", "social-media", "app-messages", "chatbot-handover",
        "complaints", "technical-support", "retention", "surveys",
      ])
    + services(
      .sales, .front,
      [
        "telemarketing", "lead-qualification", "lead-nurturing", "appointment-setting", "renewals-upsell",
        "assisted-onboarding", "marketing-support", "social-media-marketing",
      ])
    + services(.collections, .front, ["early-collections", "late-collections", "account-reconciliation"])
    + services(.trust, .back, ["content-moderation", "fraud-review"])
    + services(
      .finance, .back,
      ["accounts-payable", "accounts-receivable", "general-ledger", "close-reporting", "payment-processing", "tax"])
    + services(
      .hr, .back, ["payroll", "leave", "benefits", "employee-onboarding", "employee-records", "recruitment"])
    + services(
      .data, .back,
      ["data-entry", "form-processing", "validation", "records-filing", "document-management", "claims"])
    + services(.it, .front, ["it-help-desk"])
    + services(
      .it, .back,
      ["infrastructure", "cloud", "security-operations", "software-development", "website-maintenance"])
    + services(.knowledge, .back, ["market-research", "analytics", "business-intelligence"])
    + services(.professional, .back, ["legal", "accounting-advice", "digital-marketing", "design", "consulting"])
    + services(.assurance, .back, ["quality-assurance", "back-office-support"])
    + services(.assurance, .back, ["supply-chain", "manufacturing"], hasModel: false)

  package static func service(_ id: String) -> CataloguedService? { all.first { $0.id == id } }

  package static func services(in family: ServiceFamily) -> [CataloguedService] { all.filter { $0.family == family } }

  /// Id of the criteria model for the services named: that of their family, or ``modelOfSeveralFamilies``.
  ///
  /// Throws for the first id that is unknown or has no model, and if none is named. Naming one twice changes nothing.
  package static func defaultModel(for ids: [String]) throws(NoDefaultModel) -> String {
    var families: Set<ServiceFamily> = []
    for id in ids {
      guard let service = service(id) else { throw .unknown(id) }
      guard service.hasModel else { throw .withoutModel(id) }
      families.insert(service.family)
    }
    guard let first = families.first else { throw .noService }
    return families.count == 1 ? first.defaultModel : modelOfSeveralFamilies
  }

  private static func services(
    _ family: ServiceFamily, _ office: CataloguedService.Office, _ ids: [String], hasModel: Bool = true
  ) -> [CataloguedService] {
    ids.map { CataloguedService(id: $0, family: family, office: office, hasModel: hasModel) }
  }
}

/// Why services name no criteria model.
package enum NoDefaultModel: Error, Sendable, Equatable {
  case noService
  /// Not in the catalogue.
  case unknown(String)
  /// In the catalogue only to be recorded.
  case withoutModel(String)

  package var sentence: String {
    switch self {
    case .noService: "no service is named"
    case .unknown(let id): "\"\(id)\" is no service of the catalogue"
    case .withoutModel(let id): "\"\(id)\" is recorded, but no criteria model was made for it"
    }
  }

  /// The ids among which the one meant is to be looked for; empty unless an id is unknown.
  package var candidates: [String] {
    if case .unknown = self { ServiceCatalogue.all.map(\.id) } else { [] }
  }
}
