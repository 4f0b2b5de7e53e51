internal import Outsourcing

/// What a reader must know of the evidence of one bid: what has ended, what cannot be checked and what cannot be so.
struct CertificateRules {
  let fields: Fields
  /// The day of the offer; nil if the file has none.
  let offered: CalendarDate?

  func check(_ certificate: Certificate) {
    checkDates(certificate)
    if let offered, let expires = certificate.expires { checkEnd(expires, offered) }
    if certificate.provenance.evidence > .claimed, certificate.provenance.document == nil {
      fields.warning(
        .evidenceNoDocument, "the certificate names no document that shows it", "id",
        help: "list it under documents, and give its id here as \"document\"")
    }
  }

  private func checkEnd(_ expires: CalendarDate, _ offered: CalendarDate) {
    if expires < offered {
      fields.warning(
        .evidenceExpired, "the certificate ended on \(expires), before the offer of \(offered)", "expires",
        help: "state the renewed one; an ended certificate counts for nothing")
    } else if expires.year > offered.year + 5 {
      fields.warning(
        .datePlaceholder, "the certificate is to end in \(expires.year), more than five years after the offer",
        "expires", help: "certificates run for three years at most; check the date")
    }
  }

  /// Without the date by which its standard is judged a certificate counts as a document at most.
  private func checkDates(_ certificate: Certificate) {
    guard certificate.provenance.evidence > .documented else { return }
    guard let scheme = CertificateStandard.named(certificate.standard)?.scheme,
      let missing = ValidityWindow(of: certificate, scheme.validity).missing
    else { return }
    fields.warning(
      .certificateUndated, "\(certificate.standard) is judged by its \(missing.inWords), which is not given",
      "standard",
      help: "give \"\(missing.key)\"; without it the certificate counts as a document at most")
  }
}
