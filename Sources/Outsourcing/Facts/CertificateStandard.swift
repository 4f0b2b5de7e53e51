/// A standard a certificate can count for, as it is named. A name is matched exactly, after blanks are collapsed;
/// anything else is shown as the vendor's claim and counts for nothing.
package struct CertificateStandard: Sendable, Equatable {
  package let name: String
  package let scheme: CertificateScheme
  /// True for a report on the design of controls at one day, which says nothing on how they worked over a period.
  package let isTypeOne: Bool

  private init(_ name: String, _ scheme: CertificateScheme, isTypeOne: Bool = false) {
    self.name = name
    self.scheme = scheme
    self.isTypeOne = isTypeOne
  }

  package static let all = [
    CertificateStandard("COPC CX Standard 7.0", .copc),
    CertificateStandard("GDPR Article 28 Agreement", .gdpr28),
    CertificateStandard("HIPAA Business Associate Agreement", .hipaa),
    CertificateStandard("ISO 18295-1:2017", .iso18295),
    CertificateStandard("ISO 22301:2019", .iso22301),
    CertificateStandard("ISO 9001:2015", .iso9001),
    CertificateStandard("ISO/IEC 20000-1:2018", .iso20000),
    CertificateStandard("ISO/IEC 27001:2022", .iso27001),
    CertificateStandard("PCI DSS 4.0", .pciDSS),
    CertificateStandard("PCI DSS 4.0.1", .pciDSS),
    CertificateStandard("SOC 1 Type I", .soc1, isTypeOne: true),
    CertificateStandard("SOC 1 Type II", .soc1),
    CertificateStandard("SOC 2 Type I", .soc2, isTypeOne: true),
    CertificateStandard("SOC 2 Type II", .soc2),
  ]

  package static let known = all.map(\.name)

  package static func named(_ name: String) -> CertificateStandard? { all.first { $0.name == name } }
}
