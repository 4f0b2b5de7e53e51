package import Decision

/// The points of a bid for its certificates: Σ w·credit over the schemes that apply, of Σ w over the same.
///
/// Total and rows are one value, so they cannot disagree.
package struct CertificateScore: Sendable, Equatable, Codable {
  package struct Row: Sendable, Equatable, Codable {
    package let scheme: CertificateScheme
    /// Of 100 over the schemes that apply.
    package let weight: Double
    /// The certificate that counts; nil if there is none.
    package let certificate: String?
    /// 0…1.
    package let credit: Double
    package let bestCredit: Double
    /// Why; says so if several certificates stood for the scheme.
    package let sentence: String

    /// 0…`weight`.
    package var points: Double { weight * credit }
  }

  /// In the order of the weights.
  package let rows: [Row]
  /// Schemes with a weight that the buyer has said do not apply.
  package let dropped: [CertificateScheme]
  /// 0…100.
  package let guaranteed: Double
  /// The points if every open share of the work were in scope, and every open register full.
  package let best: Double

  /// Several certificates of one scheme do not add up: the best counts.
  ///
  /// Throws `emptyGroup` if no scheme with a weight applies.
  package init(
    of register: CertificateRegister, weights: CertificateWeights, notApplicable: Set<CertificateScheme> = []
  ) throws(Refusal) {
    let asked = weights.entries.filter { !notApplicable.contains($0.scheme) }
    let sum = asked.reduce(0) { $0 + $1.weight }
    guard sum > 0 else { throw Refusal(.emptyGroup, "", "none of the weighted certificate schemes applies") }
    dropped = weights.entries.map(\.scheme).filter(notApplicable.contains)
    rows = asked.map { entry in
      Row(of: entry.scheme, weight: 100 * entry.weight / sum, register)
    }
    // Before the division, so that whole weights and quarters of credit stay exact.
    guaranteed = min(100, 100 * zip(asked, rows).reduce(0) { $0 + $1.0.weight * $1.1.credit } / sum)
    best = min(100, 100 * zip(asked, rows).reduce(0) { $0 + $1.0.weight * $1.1.bestCredit } / sum)
  }
}

extension CertificateScore.Row {
  fileprivate init(of scheme: CertificateScheme, weight: Double, _ register: CertificateRegister) {
    let held = register.readings(of: scheme)
    // Of equals the first by id counts, so that the order of the file changes nothing.
    let counted = held.min { left, right in
      if left.credit != right.credit { return left.credit > right.credit }
      if left.bestCredit != right.bestCredit { return left.bestCredit > right.bestCredit }
      return left.certificate.utf8.lexicographicallyPrecedes(right.certificate.utf8)
    }
    self.scheme = scheme
    self.weight = weight
    certificate = counted?.certificate
    guard let counted else {
      let isOpen = register.readings.isEmpty
      credit = 0
      bestCredit = isOpen ? 1 : 0
      sentence = isOpen ? "the bid lists no certificates" : "the bid lists none for \(scheme.title)"
      return
    }
    credit = counted.credit
    // Another certificate of unknown scope can turn out to be better than the one that counts for sure.
    bestCredit = held.reduce(counted.bestCredit) { max($0, $1.bestCredit) }
    let scope = counted.coverage.sentence.map { "; \($0)" } ?? ""
    let others = held.count > 1 ? "; of \(held.count) entries for \(scheme.title) the best counts" : ""
    sentence = counted.sentence + scope + others
  }
}

extension SiteCoverage {
  /// What is not, or perhaps not, in scope; nil if all work is.
  package var sentence: String? {
    if let unknown { return "the share of the work in its scope is not known: \(unknown)" }
    guard guaranteed < 1 else { return nil }
    let places = outside.joined(separator: ", ")
    return "its scope holds \(percentInWords(guaranteed)) of the work, without \(places)"
  }
}
