extension DerivedMeasure {
  static let pciDSSInForce = DerivedMeasure(
    id: "pci-dss-in-force", title: "PCI DSS attestation in force",
    method: "An attestation of compliance given within a year before the decision date.", unit: .yesNo
  ) { (subject) throws(NotDerivable) in
    try subject.analysis.register.word(on: .pciDSS, allSites: false)
  }
}
