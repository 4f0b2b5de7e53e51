/// What a certificate, a report or a signed agreement is about; several editions of a standard are one scheme.
package enum CertificateScheme: String, Sendable, Codable, CaseIterable {
  case iso27001 = "iso-27001"
  case soc2 = "soc-2"
  case soc1 = "soc-1"
  case iso22301 = "iso-22301"
  case pciDSS = "pci-dss"
  /// US health data has no certificate; the signed business associate agreement takes its place.
  case hipaa
  /// The data-processing agreement for EU and UK personal data. The transfer instrument, which must be in force beside
  /// it, is what the leaf `location.transfer` states.
  case gdpr28 = "gdpr-28"
  case copc
  case iso18295 = "iso-18295"
  case iso9001 = "iso-9001"
  case iso20000 = "iso-20000"

  /// How it is told from the dates of an entry whether it is in force.
  package enum Validity: Sendable {
    /// From the day of issue to the day of expiry.
    case certificate
    /// For a year after the end of the period (or the as-of day) an auditor reported on.
    case report
    /// For a year from the day of the attestation.
    case attestation
    /// From the day of signature until it ends, if it names an end.
    case agreement
  }

  package var validity: Validity { row.validity }

  package var title: String { row.title }

  /// The level of evidence from which an entry in force shows what it says. An agreement is signed by two parties, not
  /// certified by a third.
  package var provingLevel: EvidenceLevel {
    validity == .agreement ? .attested : .certified
  }

  private var row: (title: String, validity: Validity) {
    switch self {
    case .iso27001: ("ISO/IEC 27001", .certificate)
    case .soc2: ("SOC 2", .report)
    case .soc1: ("SOC 1", .report)
    case .iso22301: ("ISO 22301", .certificate)
    case .pciDSS: ("PCI DSS", .attestation)
    case .hipaa: ("HIPAA business associate agreement", .agreement)
    case .gdpr28: ("data-processing agreement (GDPR article 28)", .agreement)
    case .copc: ("COPC CX Standard", .certificate)
    case .iso18295: ("ISO 18295-1", .certificate)
    case .iso9001: ("ISO 9001", .certificate)
    case .iso20000: ("ISO/IEC 20000-1", .certificate)
    }
  }
}
