internal import Outcome
internal import Outsourcing

/// What the register says of one certificate, and the words of its table.
enum CertificateWords {
  /// As it begins a row.
  static func title(of scheme: CertificateScheme) -> Text {
    switch scheme {
    case .hipaa: "HIPAA business associate agreement"
    case .gdpr28: "Data-processing agreement (GDPR article 28)"
    case .copc: "COPC CX Standard"
    default: Text([.plain(scheme.title)])
    }
  }

  static func title(of state: ControlAnswer.State) -> Text {
    switch state {
    case .yes: "Yes"
    case .partly: "Partly"
    case .no: "No"
    case .unanswered: "Not answered"
    case .notApplicable: "Does not apply"
    }
  }

  /// A reading in a cell of the table.
  static func state(_ reading: CertificateReading, _ scheme: CertificateScheme) -> Text {
    var parts: [Text] = []
    switch reading.status {
    case .expired: return reading.until.map { "ended \(date: $0)" } ?? "ended"
    case .notYetValid: return "not yet in force"
    case .unknownStandard: return "counts for nothing"
    case .undated: parts.append("documented only, no end stated")
    case .claimOnly: parts.append(reading.level == .claimed ? "claimed" : "no evidence")
    case .valid, .endsBeforeStart:
      parts.append(reading.until.map { "valid to \(date: $0)" } ?? "valid, no end stated")
      if reading.status == .endsBeforeStart { parts.append("before the service starts") }
      if reading.level < scheme.provingLevel { parts.append(only(reading.level)) }
    }
    if isTypeOne(reading) { parts.insert("type I", at: 0) }
    if reading.coverage.unknown != nil {
      parts.append("share of the work not known")
    } else if reading.coverage.guaranteed < 1 {
      parts.append("not all sites: \(figure: Figures.percent(100 * reading.coverage.guaranteed)) of the work")
    }
    return parts.joined(by: ", ")
  }

  private static func only(_ level: EvidenceLevel) -> Text {
    switch level {
    case .none, .claimed: "claimed only"
    case .documented: "documented only"
    case .attested, .certified: "attested only"
    }
  }

  static func isTypeOne(_ reading: CertificateReading) -> Bool {
    CertificateStandard.named(reading.standard)?.isTypeOne == true
  }

  /// Why the share of the work under a certificate is not known.
  static func gap(_ sentence: String) -> Text {
    switch SiteCoverage.Gap(rawValue: sentence) {
    case .noSite: "The bid names no delivery site."
    case .noShare: "The bid does not say how the work is shared out among its delivery sites."
    case .shareSum: "The shares of the delivery sites do not add up to \(100)."
    case nil: .quoted(sentence) + "."
    }
  }

  // MARK: The reading in a sentence

  /// As the evaluation has it where a file of an older version lacks a date that the sentence needs.
  static func sentence(_ reading: CertificateReading, _ indexed: IndexedEvaluation) -> Text {
    let day = indexed.evaluation.comparison.decisionDate
    let stored: Text = .quoted(reading.sentence) + "."
    let standard = Text.quoted(reading.standard)
    switch reading.status {
    case .valid:
      return end(reading).map { "\(standard) is in force on \(date: day) and runs \($0)." } ?? stored
    case .endsBeforeStart:
      guard let end = end(reading), let start = indexed.evaluation.analysis?.service?.start else { return stored }
      return
        "\(standard) is in force on \(date: day), but runs only \(end), before the service starts on \(date: start)."
    case .expired:
      return end(reading).map { "\(standard) ran \($0) and is no longer in force on \(date: day)." } ?? stored
    case .notYetValid:
      return reading.from.map { "\(standard) begins on \(date: $0) and is not yet in force on \(date: day)." } ?? stored
    case .undated: return undated(reading, standard) ?? stored
    case .claimOnly: return "\(standard) is the provider's word alone."
    case .unknownStandard: return "\(standard) is no standard known here, so it counts for nothing."
    }
  }

  /// The last day, and how it was found where the entry does not state it.
  private static func end(_ reading: CertificateReading) -> Text? {
    guard let until = reading.until else { return "without an end" }
    switch reading.scheme?.validity {
    case .certificate, .agreement: return "to \(date: until)"
    case .attestation:
      return reading.from.map { "to \(date: until) (attested on \(date: $0), for one year)" }
    case .report:
      guard let last = reading.reportedUpTo, let isBridged = reading.isBridged else { return nil }
      return isBridged
        ? "to \(date: until) (reported up to \(date: last), with a bridge letter)"
        : "to \(date: until) (reported up to \(date: last), for \(365) days)"
    case nil: return nil
    }
  }

  /// Which date is lacking follows from the rule of the scheme.
  private static func undated(_ reading: CertificateReading, _ standard: Text) -> Text? {
    switch reading.scheme?.validity {
    case .certificate:
      reading.until == nil
        ? "\(standard) names no day of expiry, so it counts as documented at most."
        : "\(standard) names no day of issue, so it counts as documented at most."
    case .agreement: "\(standard) names no day of signature, so it counts as documented at most."
    case .attestation: "\(standard) names no day of attestation, so it counts as documented at most."
    case .report: "\(standard) names no end of the period, so it counts as documented at most."
    case nil: nil
    }
  }
}
