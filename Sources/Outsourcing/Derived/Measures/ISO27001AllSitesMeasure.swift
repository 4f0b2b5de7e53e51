internal import Decision

extension DerivedMeasure {
  static let iso27001AllSites = DerivedMeasure(
    id: "iso-27001-all-sites", title: "ISO/IEC 27001 in force with all work sites in scope",
    method: "A certificate in force on the decision date, whose scope holds every site where the work is done.",
    unit: .yesNo
  ) { (subject) throws(NotDerivable) in
    try subject.analysis.register.word(on: .iso27001, allSites: true)
  }
}

extension CertificateRegister {
  /// yes or no; missing while it is open.
  func word(on scheme: CertificateScheme, allSites: Bool) throws(NotDerivable) -> DerivedValue {
    let (result, sentence) = standing(of: scheme, allSites: allSites)
    switch result {
    case .met: return DerivedValue(.word("yes"), sentence)
    case .failed: return DerivedValue(.word("no"), sentence)
    case .open: throw NotDerivable(sentence)
    }
  }
}
