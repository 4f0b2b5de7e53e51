/// How well a stated value is supported, weakest first.
package enum EvidenceLevel: String, Sendable, Codable, CaseIterable, Comparable {
  case none, claimed, documented
  /// Signed by an officer, or by a customer named in the document.
  case attested
  /// A certificate or report of an independent body.
  case certified

  package static func < (left: EvidenceLevel, right: EvidenceLevel) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}
