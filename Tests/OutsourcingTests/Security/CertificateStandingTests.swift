import Decision
import Outsourcing
import Testing

struct CertificateStandingTests {
  @Test(arguments: ExampleBids.allCases)
  func `Only the provider with a narrow scope fails on its certificates`(bid: ExampleBids) throws {
    let register = try bid.register()
    #expect(register.standing(of: .iso27001, allSites: true).result == (bid == .granitePoint ? .failed : .met))
    #expect(register.standing(of: .pciDSS, allSites: false).result == .met)
  }

  @Test func `The sentence names the share in scope`() throws {
    #expect(
      try ExampleBids.granitePoint.register().standing(of: .iso27001, allSites: true).sentence
        == "ISO/IEC 27001:2022 is in force on 2026-10-01 and runs to 2027-12-31; its scope holds 40% of the work, without pune-west"
    )
  }

  private func iso(
    _ sites: [String], expires: String? = "2027-12-31", evidence: EvidenceLevel = .certified
  ) throws -> Certificate {
    try certificate(
      "ISO/IEC 27001:2022", id: sites.joined(), issued: "2025-01-01", expires: expires, sites: sites, evidence: evidence
    )
  }

  private func onAllSites(_ register: CertificateRegister) -> (result: Requirement.Result, sentence: String) {
    register.standing(of: .iso27001, allSites: true)
  }

  @Test func `Two sites with a certificate each are both in scope`() throws {
    let sites = [try site("a"), try site("b")]
    #expect(try onAllSites(register([iso(["a"]), iso(["b"])], sites: sites)).result == .met)
    #expect(try onAllSites(register([iso(["a"])], sites: sites)).result == .failed)
    #expect(try onAllSites(register([iso(["a"])], sites: sites)).sentence.hasSuffix("; not in its scope: b"))
    #expect(try onAllSites(register([iso(["a"]), iso(["b"], expires: "2026-09-30")], sites: sites)).result == .failed)
    #expect(try onAllSites(register([iso(["a"]), iso(["b"], expires: nil)], sites: sites)).result == .open)
  }

  @Test(
    arguments: [
      ("2027-12-31", EvidenceLevel.certified, Requirement.Result.met), ("2027-12-31", .attested, .open),
      ("2027-12-31", .claimed, .open), (nil, .certified, .open), (nil, .documented, .open),
      ("2026-09-30", .certified, .failed), ("2026-09-30", .claimed, .failed),
    ] as [(String?, EvidenceLevel, Requirement.Result)])
  func `A certificate that has run out fails, and one that is not shown yet is open`(
    expires: String?, evidence: EvidenceLevel, expected: Requirement.Result
  ) throws {
    let held = try register([iso(["a"], expires: expires, evidence: evidence)], sites: [site("a")])
    #expect(onAllSites(held).result == expected)
  }

  @Test func `A renewal still to be issued keeps the question open beside the old certificate`() throws {
    let old = try iso(["a"], expires: "2026-09-30")
    let renewal = try certificate("ISO/IEC 27001:2022", id: "renewal", evidence: .documented)
    #expect(try onAllSites(register([old, renewal], sites: [site("a")])).result == .open)
  }

  @Test func `A register without the certificate fails, and no register is open`() throws {
    let other = try register([certificate("ISO 9001:2015", issued: "2025-01-01", expires: "2027-12-31")])
    let standing = other.standing(of: .pciDSS, allSites: false)
    #expect(standing.result == .failed)
    #expect(standing.sentence == "the bid lists none for PCI DSS")
    #expect(try register([]).standing(of: .pciDSS, allSites: false).result == .open)
  }
}
