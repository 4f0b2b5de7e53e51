/// Kinds of data whose loss the law or a card scheme punishes.
package enum DataClass: String, Sendable, Codable, CaseIterable {
  case personal, card
  case usHealth = "us-health"
}

/// What the buyer declares about the work and on which gates depend.
package struct BuyerDeclaration: Sendable, Equatable {
  package let data: Set<DataClass>
  /// True if a financial supervisor oversees the buyer.
  package let isFinanceSector: Bool
  /// Longest bearable time to recover, in hours.
  package let recoveryHours: Double?
  /// Smallest share of subcontractors and subprocessors that must be named, in percent.
  package let disclosedPercent: Double?

  package init(
    data: Set<DataClass>, isFinanceSector: Bool = false, recoveryHours: Double? = nil, disclosedPercent: Double? = nil
  ) {
    self.data = data
    self.isFinanceSector = isFinanceSector
    self.recoveryHours = recoveryHours
    self.disclosedPercent = disclosedPercent
  }

  /// Certificate schemes that do not apply to such work and leave the score.
  package var notApplicable: Set<CertificateScheme> {
    var schemes: Set<CertificateScheme> = []
    if !data.contains(.card) { schemes.insert(.pciDSS) }
    if !data.contains(.usHealth) { schemes.insert(.hipaa) }
    if !data.contains(.personal) { schemes.insert(.gdpr28) }
    return schemes
  }
}
