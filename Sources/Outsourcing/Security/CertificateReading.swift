/// What an entry of the certificate register is worth on the day of the decision, and why.
package struct CertificateReading: Sendable, Equatable, Codable {
  package enum Status: String, Sendable, Codable, CaseIterable {
    case valid
    /// In force on the day of the decision, and no longer on the day the service starts.
    case endsBeforeStart = "ends-before-start"
    case expired
    case notYetValid = "not-yet-valid"
    /// The date by which it would be told whether it is in force is not stated.
    case undated
    /// Nothing but the provider's word, or not even that.
    case claimOnly = "claim-only"
    case unknownStandard = "unknown-standard"

    /// True if dates or the name of the standard rule it out, whatever the evidence.
    package var isVoid: Bool { self == .expired || self == .notYetValid || self == .unknownStandard }

    /// True if it is in force on the day of the decision.
    package var isInForce: Bool { self == .valid || self == .endsBeforeStart }
  }

  /// Id of the certificate in its bid.
  package let certificate: String
  package let standard: String
  /// Nil if the standard is not known.
  package let scheme: CertificateScheme?
  package let status: Status
  /// In English words, with its dates.
  package let sentence: String
  /// The first day in force, where one is stated.
  package let from: CalendarDate?
  /// The last day an auditor reported on; only for a report.
  package let reportedUpTo: CalendarDate?
  /// True if a letter bridges the time after that day; nil for all but reports.
  package let isBridged: Bool?
  /// The last day in force, where one can be told.
  package let until: CalendarDate?
  /// The evidence that counts: as stated, at most `documented` without dates, none for what is not in force.
  package let level: EvidenceLevel
  package let coverage: SiteCoverage
  /// 0…1: factor of the level × factor of the type of report × share of the work in scope.
  package let credit: Double
  /// The credit if an unknown share of the work turned out to be all of it.
  package let bestCredit: Double
  /// Id of the document it stands in.
  package let document: String?
  /// The sites it names; empty for all.
  package let sites: [String]

  /// A report of type I shows half of what one of type II does.
  static let typeOneFactor = 0.5

  /// - Parameters:
  ///   - sites: all sites of the bid.
  ///   - day: the day of the decision.
  ///   - start: the first day of service, if it is known.
  package init(
    of certificate: Certificate, sites: [Site], on day: CalendarDate, start: CalendarDate?,
    factors: EvidenceFactors = .standard
  ) {
    self.certificate = certificate.id
    standard = certificate.standard
    document = certificate.provenance.document
    self.sites = certificate.sites
    coverage = SiteCoverage(of: [certificate.sites], among: sites)
    let known = CertificateStandard.named(certificate.standard)
    scheme = known?.scheme
    guard let known else {
      status = .unknownStandard
      sentence = "\(certificate.standard) is no standard known here, so it counts for nothing"
      until = nil
      (from, reportedUpTo, isBridged) = (nil, nil, nil)
      level = .none
      (credit, bestCredit) = (0, 0)
      return
    }
    let window = ValidityWindow(of: certificate, known.scheme.validity)
    until = window.until
    from = window.from
    reportedUpTo = window.reportedUpTo
    isBridged = window.reportedUpTo.map { _ in window.isBridged }
    status = Self.status(window, certificate.provenance.evidence, day, start)
    sentence = Self.sentence(certificate.standard, status, window, day, start)
    level =
      switch status {
      case .expired, .notYetValid, .unknownStandard: .none
      case .undated: min(certificate.provenance.evidence, .documented)
      case .valid, .endsBeforeStart, .claimOnly: certificate.provenance.evidence
      }
    let factor = status.isVoid ? 0 : factors.factor(of: level) * (known.isTypeOne ? Self.typeOneFactor : 1)
    credit = factor * coverage.guaranteed
    bestCredit = factor * coverage.best
  }

  private static func status(
    _ window: ValidityWindow, _ evidence: EvidenceLevel, _ day: CalendarDate, _ start: CalendarDate?
  ) -> Status {
    if let until = window.until, until < day { return .expired }
    if let from = window.from, from > day { return .notYetValid }
    if evidence <= .claimed { return .claimOnly }
    if window.missing != nil { return .undated }
    if let until = window.until, let start, until < start { return .endsBeforeStart }
    return .valid
  }

  private static func sentence(
    _ standard: String, _ status: Status, _ window: ValidityWindow, _ day: CalendarDate, _ start: CalendarDate?
  ) -> String {
    let basis = window.basis.map { " (\($0))" } ?? ""
    let end = window.until.map { "to \($0)\(basis)" } ?? "without an end"
    switch status {
    case .valid: return "\(standard) is in force on \(day) and runs \(end)"
    case .endsBeforeStart:
      let service = start.map { ", before the service starts on \($0)" } ?? ""
      return "\(standard) is in force on \(day), but runs only \(end)\(service)"
    case .expired: return "\(standard) ran \(end) and is no longer in force on \(day)"
    case .notYetValid:
      let begin = window.from.map { " begins on \($0) and" } ?? ""
      return "\(standard)\(begin) is not yet in force on \(day)"
    case .undated:
      return "\(standard) names no \(window.missing?.inWords ?? "date"), so it counts as documented at most"
    case .claimOnly: return "\(standard) is the provider's word alone"
    case .unknownStandard: return "\(standard) is no standard known here, so it counts for nothing"
    }
  }
}
