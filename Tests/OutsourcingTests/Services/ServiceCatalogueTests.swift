import Outsourcing
import Testing

struct ServiceCatalogueTests {
  @Test func `Every id is in the catalogue once, and every family has services`() {
    let ids = ServiceCatalogue.all.map(\.id)
    #expect(ids.count == 60)
    #expect(Set(ids).count == ids.count)
    for family in ServiceFamily.allCases { #expect(!ServiceCatalogue.services(in: family).isEmpty, "\(family)") }
  }

  @Test(arguments: [
    (ServiceFamily.customer, 11, CataloguedService.Office.front), (.sales, 8, .front), (.collections, 3, .front),
    (.trust, 2, .back), (.finance, 6, .back), (.hr, 6, .back), (.data, 6, .back), (.knowledge, 3, .back),
    (.professional, 5, .back), (.assurance, 4, .back),
  ])
  func `A family stands in one office`(family: ServiceFamily, count: Int, office: CataloguedService.Office) {
    let services = ServiceCatalogue.services(in: family)
    #expect(services.count == count)
    #expect(services.allSatisfy { $0.office == office })
  }

  @Test func `Of the IT services only the help desk meets people`() {
    let services = ServiceCatalogue.services(in: .it)
    #expect(services.count == 6)
    #expect(services.filter { $0.office == .front }.map(\.id) == ["it-help-desk"])
  }

  @Test(arguments: [
    (["inbound-voice", "chat", "mail", "complaints"], "contact-centre"), (["telemarketing"], "contact-centre"),
    (["early-collections"], "contact-centre"), (["fraud-review"], "back-office"), (["data-entry"], "back-office"),
    (["quality-assurance"], "back-office"), (["tax", "general-ledger"], "finance-accounting"),
    (["payroll", "payroll"], "hr-payroll"), (["it-help-desk", "cloud"], "it-help-desk"),
    (["analytics"], "knowledge-process"), (["legal"], "knowledge-process"),
    (["payroll", "general-ledger", "data-entry"], "bpo-standard"), (["chat", "telemarketing"], "bpo-standard"),
  ])
  func `Services of one family have its model, services of several the standard one`(
    services: [String], model: String
  ) throws {
    #expect(try ServiceCatalogue.defaultModel(for: services) == model)
  }

  @Test func `A service that is unknown, or without a model, names itself`() {
    #expect(throws: NoDefaultModel.unknown("pay-roll")) {
      try ServiceCatalogue.defaultModel(for: ["tax", "pay-roll"])
    }
    #expect(throws: NoDefaultModel.withoutModel("manufacturing")) {
      try ServiceCatalogue.defaultModel(for: ["manufacturing", "nothing"])
    }
    #expect(throws: NoDefaultModel.noService) { try ServiceCatalogue.defaultModel(for: []) }
    #expect(NoDefaultModel.unknown("pay-roll").candidates.contains("payroll"))
    #expect(NoDefaultModel.withoutModel("manufacturing").candidates.isEmpty)
    #expect(NoDefaultModel.unknown("pay-roll").sentence == "\"pay-roll\" is no service of the catalogue")
  }

  @Test func `Only who does the work counts in unit costs`() {
    #expect(
      StaffRole.allCases.filter(\.isProductive).map(\.rawValue) == [
        "agent", "data-entry-specialist", "technical-support-specialist",
      ])
    #expect(StaffRole.allCases.count == 8)
  }

  @Test func `There are ten ways to pay and seven things a qualified lead comes with`() {
    #expect(Set(PricingModel.allCases.map(\.rawValue)).count == 10)
    #expect(Set(LeadQualification.deliverables).count == 7)
  }
}
