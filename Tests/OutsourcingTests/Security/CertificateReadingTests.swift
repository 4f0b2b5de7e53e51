import Outsourcing
import Testing

struct CertificateReadingTests {
  private func reading(_ certificate: Certificate, on day: String = "2026-10-01", start: String? = nil) throws
    -> CertificateReading
  {
    CertificateReading(
      of: certificate, sites: [], on: try OutsourcingTests.day(day), start: try start.map(OutsourcingTests.day))
  }

  @Test(
    arguments: [
      ("2025-04-01", CertificateReading.Status.valid), ("2025-03-31", .notYetValid), ("2028-03-31", .valid),
      ("2028-04-01", .expired),
    ] as [(String, CertificateReading.Status)])
  func `A certificate is in force from its first day to its last, both included`(
    day: String, status: CertificateReading.Status
  ) throws {
    let entry = try certificate("ISO/IEC 27001:2022", issued: "2025-04-01", expires: "2028-03-31")
    #expect(try reading(entry, on: day).status == status)
  }

  @Test(
    arguments: [
      ("2026-06-30", nil, "2026-06-29", CertificateReading.Status.notYetValid),
      ("2026-06-30", nil, "2026-06-30", .valid), ("2025-08-31", nil, "2026-08-31", .valid),
      ("2025-08-31", nil, "2026-09-01", .expired), ("2025-08-31", "2027-06-30", "2026-11-29", .valid),
      ("2025-08-31", "2027-06-30", "2026-11-30", .expired), ("2025-08-31", "2026-10-15", "2026-10-15", .valid),
      ("2025-08-31", "2026-10-15", "2026-10-16", .expired), ("2025-08-31", "2026-01-31", "2026-08-31", .valid),
    ] as [(String, String?, String, CertificateReading.Status)])
  func `A report counts for 365 days, and with a bridge letter to its end but for 90 days more at most`(
    periodEnd: String, bridge: String?, day: String, status: CertificateReading.Status
  ) throws {
    for standard in ["SOC 1 Type I", "SOC 1 Type II", "SOC 2 Type I", "SOC 2 Type II"] {
      let entry = try certificate(standard, periodEnd: periodEnd, bridgeUntil: bridge)
      #expect(try reading(entry, on: day).status == status)
    }
  }

  @Test(
    arguments: [
      ("2026-01-15", nil, "2026-01-14", CertificateReading.Status.notYetValid),
      ("2026-01-15", nil, "2026-01-15", .valid),
      ("2026-01-15", nil, "2027-01-15", .valid), ("2026-01-15", nil, "2027-01-16", .expired),
      ("2024-02-29", nil, "2025-02-28", .valid), ("2024-02-29", nil, "2025-03-01", .expired),
      ("2026-01-15", "2027-01-14", "2027-01-15", .expired), ("2026-01-15", "2029-01-14", "2027-01-16", .expired),
    ] as [(String, String?, String, CertificateReading.Status)])
  func `An attestation counts for one year, which a stated expiry can only shorten`(
    issued: String, expires: String?, day: String, status: CertificateReading.Status
  ) throws {
    let entry = try certificate("PCI DSS 4.0.1", issued: issued, expires: expires)
    #expect(try reading(entry, on: day).status == status)
  }

  @Test(
    arguments: [
      ("2026-01-15", nil, CertificateReading.Status.valid), ("2026-10-02", nil, .notYetValid),
      ("2026-01-15", "2026-09-30", .expired), (nil, nil, .undated),
    ] as [(String?, String?, CertificateReading.Status)])
  func `An agreement is in force from its signature until it ends`(
    issued: String?, expires: String?, status: CertificateReading.Status
  ) throws {
    for standard in ["GDPR Article 28 Agreement", "HIPAA Business Associate Agreement"] {
      let entry = try certificate(standard, issued: issued, expires: expires, evidence: .attested)
      #expect(try reading(entry).status == status)
    }
  }

  @Test(
    arguments: [
      ("ISO 22301:2019", "2025-02-10", nil, nil, "ISO 22301:2019 names no day of expiry"),
      ("ISO 22301:2019", nil, "2028-02-10", nil, "ISO 22301:2019 names no day of issue"),
      ("PCI DSS 4.0", nil, "2027-02-10", nil, "PCI DSS 4.0 names no day of attestation"),
      ("SOC 2 Type II", "2026-02-10", "2027-02-10", nil, "SOC 2 Type II names no end of the period"),
      ("SOC 2 Type II", nil, nil, "2027-02-10", "SOC 2 Type II names no end of the period"),
    ] as [(String, String?, String?, String?, String)])
  func `Without the date its rule needs an entry is documented at most`(
    standard: String, issued: String?, expires: String?, bridge: String?, sentence: String
  ) throws {
    let entry = try certificate(standard, issued: issued, expires: expires, bridgeUntil: bridge)
    let reading = try reading(entry)
    #expect(reading.status == .undated)
    #expect(reading.level == .documented)
    #expect(reading.credit == 0.5)
    #expect(reading.sentence == "\(sentence), so it counts as documented at most")
  }

  @Test(
    arguments: [("ISO 22301:2019", nil, "2026-09-30"), ("SOC 2 Type II", nil, "2026-09-30")]
      as [(String, String?, String)])
  func `A stated date that rules an entry out does so even if another is missing`(
    standard: String, issued: String?, expires: String
  ) throws {
    #expect(try reading(certificate(standard, issued: issued, expires: expires)).status == .expired)
    #expect(try reading(certificate(standard, issued: "2026-10-02")).status == .notYetValid)
  }

  @Test(
    arguments: [
      ("2027-01-03", CertificateReading.Status.endsBeforeStart), ("2027-01-04", .valid),
      ("2026-10-01", .endsBeforeStart),
    ] as [(String, CertificateReading.Status)])
  func `A certificate that ends before the service starts is in force, with a warning`(
    expires: String, status: CertificateReading.Status
  ) throws {
    let entry = try certificate("ISO 9001:2015", issued: "2024-01-01", expires: expires)
    let reading = try reading(entry, start: "2027-01-04")
    #expect(reading.status == status)
    #expect(reading.credit == 1)
  }

  @Test(
    arguments: [
      (EvidenceLevel.none, 0.0), (.claimed, 0.25), (.documented, 0.5), (.attested, 0.75), (.certified, 1),
    ] as [(EvidenceLevel, Double)])
  func `The evidence decides the credit of an entry in force, and type I of a report halves it`(
    level: EvidenceLevel, credit: Double
  ) throws {
    let two = try certificate("SOC 2 Type II", periodEnd: "2026-06-30", evidence: level)
    let one = try certificate("SOC 2 Type I", periodEnd: "2026-06-30", evidence: level)
    #expect(try reading(two).credit == credit)
    #expect(try reading(one).credit == credit / 2)
    #expect(try (reading(two).status == .claimOnly) == (level <= .claimed))
  }

  @Test func `An expired entry, one of the future and an unknown standard are worth nothing`() throws {
    let expired = try reading(certificate("ISO 9001:2015", issued: "2020-01-01", expires: "2022-12-31"))
    #expect(expired.credit == 0)
    #expect(expired.level == .none)
    #expect(expired.sentence == "ISO 9001:2015 ran to 2022-12-31 and is no longer in force on 2026-10-01")
    let future = try reading(certificate("ISO 9001:2015", issued: "2026-10-02", expires: "2029-10-01"))
    #expect(future.credit == 0)
    #expect(future.sentence == "ISO 9001:2015 begins on 2026-10-02 and is not yet in force on 2026-10-01")
    let unknown = try reading(certificate("ISO 27001", issued: "2025-01-01", expires: "2029-10-01"))
    #expect(unknown.status == .unknownStandard)
    #expect(unknown.scheme == nil)
    #expect(unknown.credit == 0)
  }

  @Test func `The sentence says how the last day was found`() throws {
    let bridged = try certificate("SOC 2 Type II", periodEnd: "2025-08-31", bridgeUntil: "2026-10-31")
    #expect(
      try reading(bridged).sentence
        == "SOC 2 Type II is in force on 2026-10-01 and runs to 2026-10-31 (reported up to 2025-08-31, with a bridge letter)"
    )
    let report = try certificate("SOC 2 Type II", periodEnd: "2025-11-30")
    #expect(
      try reading(report, start: "2027-01-04").sentence
        == "SOC 2 Type II is in force on 2026-10-01, but runs only to 2026-11-30 (reported up to 2025-11-30, for 365 days), before the service starts on 2027-01-04"
    )
  }

  @Test func `The last days of the calendar are no trap`() throws {
    for standard in ["PCI DSS 4.0", "SOC 2 Type II"] {
      let entry = try certificate(standard, issued: "9999-06-30", periodEnd: "9999-06-30", bridgeUntil: "9999-12-31")
      #expect(try reading(entry, on: "9999-12-31").status == .valid)
    }
  }

  @Test func `Every known standard belongs to a scheme, and every scheme has one`() {
    #expect(CertificateStandard.known == CertificateStandard.known.sorted())
    #expect(Set(CertificateStandard.known).count == CertificateStandard.known.count)
    #expect(Set(CertificateStandard.all.map(\.scheme)) == Set(CertificateScheme.allCases))
    #expect(CertificateStandard.named("SOC 1 Type I")?.isTypeOne == true)
    #expect(CertificateStandard.named("soc 1 type i") == nil)
  }
}
