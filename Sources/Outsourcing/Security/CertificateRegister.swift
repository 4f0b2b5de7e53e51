/// All certificates of one bid as they stand on the day of the decision.
package struct CertificateRegister: Sendable, Equatable {
  /// In the order of the bid. None at all means that the bid has not answered, not that the provider holds nothing.
  package let readings: [CertificateReading]
  let sites: [Site]

  package init(
    certificates: [Certificate], sites: [Site], on day: CalendarDate, start: CalendarDate?,
    factors: EvidenceFactors = .standard
  ) {
    readings = certificates.map {
      CertificateReading(of: $0, sites: sites, on: day, start: start, factors: factors)
    }
    self.sites = sites
  }

  package func readings(of scheme: CertificateScheme) -> [CertificateReading] {
    readings.filter { $0.scheme == scheme }
  }

  /// The level a statement keeps that points to a document of the bid.
  ///
  /// A statement is certified by a certificate: where every one that stands in this document has run out, or is not in
  /// force for another reason, it is the provider's word again. What an officer signed or a document shows stays so, and
  /// a document without a certificate in it changes nothing.
  package func level(_ stated: EvidenceLevel, in document: String?) -> EvidenceLevel {
    guard stated == .certified, let document else { return stated }
    let backing = readings.filter { $0.document == document }
    guard !backing.isEmpty, backing.allSatisfy(\.status.isVoid) else { return stated }
    return .claimed
  }
}
