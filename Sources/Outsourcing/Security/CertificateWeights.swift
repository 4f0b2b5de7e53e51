package import Decision

/// Which schemes a certificate score is made of, and how much each counts; the weights sum to 100.
package struct CertificateWeights: Sendable, Equatable {
  package struct Entry: Sendable, Equatable, Codable {
    package let scheme: CertificateScheme
    package let weight: Double

    package init(_ scheme: CertificateScheme, _ weight: Double) {
      self.scheme = scheme
      self.weight = weight
    }
  }

  /// In the order they are shown and summed.
  package let entries: [Entry]

  /// Throws `duplicateId`, `negativeWeight` (also for a weight that is not a number) or `weightSum`.
  package init(_ entries: [Entry]) throws(Refusal) {
    guard Set(entries.map(\.scheme)).count == entries.count else {
      throw Refusal(.duplicateId, "", "a certificate scheme has one weight")
    }
    for entry in entries where !(entry.weight >= 0) {
      throw Refusal(.negativeWeight, entry.scheme.rawValue, "a weight is 0 or more")
    }
    let sum = entries.reduce(0) { $0 + $1.weight }
    guard (sum - 100).magnitude <= 1e-9 else {
      throw Refusal(.weightSum, "", "the weights of the certificate schemes add up to \(sum), not to 100")
    }
    self.entries = entries
  }

  private init(_ entries: Entry...) { self.entries = entries }

  /// `security.assurance`.
  package static let assurance = CertificateWeights(
    Entry(.iso27001, 40), Entry(.soc2, 30), Entry(.iso22301, 15), Entry(.pciDSS, 15))

  /// `security.assurance` of finance and accounting, where the report on financial controls matters more.
  package static let financeAssurance = CertificateWeights(
    Entry(.iso27001, 40), Entry(.soc2, 30), Entry(.soc1, 30))

  /// `capability.certificates` of a contact centre.
  package static let contactCentreQuality = CertificateWeights(
    Entry(.copc, 50), Entry(.iso18295, 30), Entry(.iso9001, 20))

  /// `capability.certificates` of an IT help desk.
  package static let helpDeskQuality = CertificateWeights(Entry(.iso20000, 60), Entry(.iso9001, 40))

  /// `capability.certificates` of any other work.
  package static let quality = CertificateWeights(Entry(.iso9001, 100))
}
