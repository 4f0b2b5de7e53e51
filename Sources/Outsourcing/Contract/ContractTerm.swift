/// A term of the contract that the report shows, with the leaf that scores it or without.
package struct ContractTerm: Sendable, Equatable {
  package enum Use: String, Sendable, Codable {
    /// The term is the leaf of the same id.
    case scored
    /// Recorded and shown.
    case shown
    /// Shown, and pointed out where the draft contract has it.
    case flagged
  }

  /// The leaf, or the fact a bid declares.
  package let id: String
  package let title: String
  package let use: Use

  private init(_ id: String, _ title: String, _ use: Use) {
    self.id = "contract.\(id)"
    self.title = title
    self.use = use
  }

  package static let all = [
    ContractTerm("term", "Minimum term", .scored),
    ContractTerm("notice", "Notice to end without cause", .scored),
    ContractTerm("exit-fee", "Fee to end without cause", .scored),
    ContractTerm("credits", "Monthly charges at risk in service credits", .scored),
    ContractTerm("cap", "Liability cap", .scored),
    ContractTerm("exit-help", "Exit assistance at frozen rates", .scored),
    ContractTerm("indexation", "Cap on the yearly rise of prices", .scored),
    ContractTerm("currency", "Who carries the currency risk", .scored),
    ContractTerm("commitment", "Minimum volume commitment", .scored),
    ContractTerm("payment", "Payment term", .scored),
    ContractTerm("rights", "Rights of the buyer", .scored),
    ContractTerm("governing-law", "Governing law", .shown),
    ContractTerm("dispute-steps", "Steps to settle a dispute", .shown),
    ContractTerm("non-solicitation", "Non-solicitation of staff", .shown),
    ContractTerm("exclusivity", "Exclusivity", .flagged),
    ContractTerm("intellectual-property", "Intellectual property", .shown),
    ContractTerm("uncapped-liabilities", "Liabilities without a cap, such as data breach and wilful default", .shown),
    ContractTerm("insurance", "Insurance", .shown),
    ContractTerm("key-staff", "Key staff", .shown),
    ContractTerm("change-control", "Change control", .shown),
    ContractTerm("parent-guarantee", "Guarantee of the parent company", .shown),
    ContractTerm("payment-currency", "Currency of payment", .shown),
    ContractTerm("extension-options", "Options to extend the term", .shown),
  ]
}
