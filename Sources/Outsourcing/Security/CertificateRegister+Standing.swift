package import Decision

extension CertificateRegister {
  /// Whether a scheme is shown to be in force, if asked with all work in its scope, and what was found.
  ///
  /// Several certificates of a scheme hold their sites together: two sites with one each are both in scope.
  package func standing(
    of scheme: CertificateScheme, allSites: Bool
  ) -> (result: Requirement.Result, sentence: String) {
    let held = readings(of: scheme)
    guard !held.isEmpty else {
      return readings.isEmpty
        ? (.open, "the bid lists no certificates") : (.failed, "the bid lists none for \(scheme.title)")
    }
    let proven = held.filter { $0.status.isInForce && $0.level >= scheme.provingLevel }
    // In force or undated, but on evidence that does not prove it: to be confirmed.
    let possible = held.filter { !$0.status.isVoid }
    let said = (proven.isEmpty ? possible.isEmpty ? held : possible : proven).map(\.sentence).joined(separator: "; ")
    guard !possible.isEmpty else { return (.failed, said) }
    guard allSites else {
      return proven.isEmpty ? (.open, "\(said); it is still to be shown") : (.met, said)
    }
    let certain = SiteCoverage(of: proven.map(\.sites), among: sites)
    if !proven.isEmpty, certain.outside.isEmpty, certain.unknown == nil {
      return (.met, "\(said); all work is in its scope")
    }
    // Even if the rest is confirmed, these sites stay outside.
    let hoped = SiteCoverage(of: possible.map(\.sites), among: sites)
    guard hoped.outside.isEmpty else {
      let places = hoped.outside.joined(separator: ", ")
      let scope = hoped.unknown == nil ? hoped.sentence : nil
      return (.failed, "\(said); \(scope ?? "not in its scope: \(places)")")
    }
    let rest = proven.isEmpty ? "it is still to be shown" : certain.sentence ?? "it is still to be shown"
    return (.open, "\(said); \(rest)")
  }
}
