import Outsourcing

/// The certificates of the eight providers of the worked example, as their bids state them.
enum ExampleBids: String, CaseIterable {
  case brightwater
  case alderFinch = "alder-finch"
  case cobaltHarbour = "cobalt-harbour"
  case dunmore, eastgate, fennel
  case granitePoint = "granite-point"
  case halyard

  func sites() throws -> [Site] {
    self == .granitePoint
      ? [try site("pune-east", share: "40"), try site("pune-west", share: "60")] : [try site("main")]
  }

  func register() throws -> CertificateRegister {
    try OutsourcingTests.register(certificates(), sites: sites())
  }

  func certificates() throws -> [Certificate] {
    switch self {
    case .brightwater:
      [
        try iso27001("2025-04-01", "2028-03-31"), try soc2("2026-06-30"),
        try certificate("ISO 22301:2019", id: "iso-22301", issued: "2025-02-10", evidence: .documented),
        try pci("2026-05-11", "2027-05-10"), try copc("2025-09-01", "2027-08-31"),
        try iso9001("2024-11-15", "2027-11-14"),
      ]
    case .alderFinch:
      [
        try iso27001("2024-12-01", "2027-11-30"), try soc2("2026-03-31"), try pci("2026-02-20", "2027-02-19"),
        try iso18295("2025-03-01", "2028-02-29"), try iso9001("2025-06-01", "2028-05-31"),
      ]
    case .cobaltHarbour:
      [
        try iso27001("2025-09-15", "2028-09-14"),
        try certificate("SOC 2 Type I", id: "soc-2-type-i", periodEnd: "2026-04-30"),
        try certificate("ISO 22301:2019", id: "iso-22301", evidence: .claimed), try pci("2026-07-02", "2027-07-01"),
        try iso9001("2024-10-01", "2027-09-30"),
      ]
    case .dunmore:
      [
        try iso27001("2024-07-01", "2027-06-30"), try soc2("2025-08-31"), try iso22301("2024-06-01", "2027-05-31"),
        try pci("2026-01-15", "2027-01-14"), try iso18295("2024-09-01", "2027-08-31"),
        try iso9001("2024-09-01", "2027-08-31"),
      ]
    case .eastgate:
      [
        try iso27001("2025-02-01", "2028-01-31"), try soc2("2026-06-30"), try pci("2026-06-10", "2027-06-09"),
        try copc("2025-10-01", "2027-09-30"), try iso9001("2025-01-15", "2028-01-14"),
      ]
    case .fennel:
      [
        try iso27001("2024-03-01", "2027-02-28"),
        try certificate("ISO 22301:2019", id: "iso-22301", evidence: .claimed), try pci("2026-04-04", "2027-04-03"),
        try iso9001("2025-05-01", "2028-04-30"),
      ]
    case .granitePoint:
      [
        try iso27001("2025-01-01", "2027-12-31", sites: ["pune-east"]), try soc2("2026-05-31"),
        try iso22301("2025-03-01", "2028-02-28"), try pci("2026-03-03", "2027-03-02"),
        try copc("2025-11-01", "2027-10-31"), try iso18295("2025-02-01", "2028-01-31"),
        try iso9001("2024-12-01", "2027-11-30"),
      ]
    case .halyard:
      [
        try iso27001("2024-09-01", "2027-08-31"), try pci("2026-02-02", "2027-02-01"),
        try iso18295("2024-05-01", "2027-04-30"),
      ]
    }
  }
}

private func iso27001(_ issued: String, _ expires: String, sites: [String] = []) throws -> Certificate {
  try certificate("ISO/IEC 27001:2022", id: "iso-27001", issued: issued, expires: expires, sites: sites)
}

private func soc2(_ periodEnd: String) throws -> Certificate {
  try certificate("SOC 2 Type II", id: "soc-2-type-ii", periodEnd: periodEnd)
}

private func iso22301(_ issued: String, _ expires: String) throws -> Certificate {
  try certificate("ISO 22301:2019", id: "iso-22301", issued: issued, expires: expires)
}

private func pci(_ issued: String, _ expires: String) throws -> Certificate {
  try certificate("PCI DSS 4.0.1", id: "pci-dss", issued: issued, expires: expires)
}

private func copc(_ issued: String, _ expires: String) throws -> Certificate {
  try certificate("COPC CX Standard 7.0", id: "copc", issued: issued, expires: expires)
}

private func iso18295(_ issued: String, _ expires: String) throws -> Certificate {
  try certificate("ISO 18295-1:2017", id: "iso-18295", issued: issued, expires: expires)
}

private func iso9001(_ issued: String, _ expires: String) throws -> Certificate {
  try certificate("ISO 9001:2015", id: "iso-9001", issued: issued, expires: expires)
}
