/// Kinds of data whose loss the law or a card scheme punishes.
package enum DataClass: String, Sendable, Codable, CaseIterable {
  case personal, card
  case usHealth = "us-health"
}

/// What the buyer declares about the work, on which must-haves and certificates depend.
package struct BuyerDeclaration: Sendable, Equatable {
  /// Classes of data that are handled; empty for none of them.
  package let data: Set<DataClass>

  package init(data: Set<DataClass>) { self.data = data }

  /// Certificate schemes that do not apply to such work and leave the score.
  package var notApplicable: Set<CertificateScheme> {
    var schemes: Set<CertificateScheme> = []
    if !data.contains(.card) { schemes.insert(.pciDSS) }
    if !data.contains(.usHealth) { schemes.insert(.hipaa) }
    if !data.contains(.personal) { schemes.insert(.gdpr28) }
    return schemes
  }
}
