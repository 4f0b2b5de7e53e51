/// The days on which a certificate is in force, both ends included, as far as its entry states them.
package struct ValidityWindow: Equatable {
  /// A date that a rule needs: its key in a bid, and what it is called.
  package struct NeededDate: Equatable {
    package let key: String
    package let inWords: String
  }

  /// First day; nil if no stated date says.
  let from: CalendarDate?
  /// Last day; nil if there is none, or no stated date says.
  let until: CalendarDate?
  /// How the last day was found, for the sentence; nil if the entry states it.
  let basis: String?
  /// The last day an auditor reported on, and whether a letter bridges the time after it; only for a report.
  let reportedUpTo: CalendarDate?
  let isBridged: Bool
  /// The date the rule of the scheme needs and the entry does not state.
  package let missing: NeededDate?

  /// How long a report speaks for the time after it, and how much longer with a letter that bridges the gap.
  static let reportDays = 365
  static let bridgeDays = 90

  /// An expiry date that an entry states beside the date of its rule can shorten the time and never lengthens it.
  package init(of certificate: Certificate, _ validity: CertificateScheme.Validity) {
    let (issued, expires) = (certificate.issued, certificate.expires)
    // The letter speaks for its own days only, and never for more than the rule allows.
    let report = certificate.periodEnd?.adding(days: Self.reportDays)
    let longest = certificate.periodEnd?.adding(days: Self.reportDays + Self.bridgeDays)
    let letter = certificate.bridgeUntil.flatMap { Self.earlier($0, longest) }
    let letterCounts = if let report, let letter { letter > report } else { false }
    reportedUpTo = validity == .report ? certificate.periodEnd : nil
    isBridged = validity == .report && letterCounts
    switch validity {
    case .certificate:
      from = issued
      until = expires
      basis = nil
      missing =
        expires == nil
        ? NeededDate(key: "expires", inWords: "day of expiry")
        : issued == nil ? NeededDate(key: "issued", inWords: "day of issue") : nil
    case .agreement:
      from = issued
      until = expires
      basis = nil
      missing = issued == nil ? NeededDate(key: "issued", inWords: "day of signature") : nil
    case .attestation:
      from = issued
      until = Self.earlier(issued?.adding(years: 1), expires)
      basis = issued.map { "attested on \($0), for one year" }
      missing = issued == nil ? NeededDate(key: "issued", inWords: "day of attestation") : nil
    case .report:
      from = Self.later(issued, certificate.periodEnd)
      until = Self.earlier(letterCounts ? letter : report, expires)
      basis = certificate.periodEnd.map { end in
        letterCounts
          ? "reported up to \(end), with a bridge letter" : "reported up to \(end), for \(Self.reportDays) days"
      }
      missing =
        certificate.periodEnd == nil ? NeededDate(key: "period-end", inWords: "end of the period") : nil
    }
  }

  private static func earlier(_ one: CalendarDate?, _ other: CalendarDate?) -> CalendarDate? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }

  private static func later(_ one: CalendarDate?, _ other: CalendarDate?) -> CalendarDate? {
    guard let one, let other else { return one ?? other }
    return max(one, other)
  }
}
