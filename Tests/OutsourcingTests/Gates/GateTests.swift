import Decision
import Outsourcing
import Testing

struct GateTests {
  private func result(_ id: String, _ register: CertificateRegister, _ cells: [String: Cell] = [:]) throws
    -> GateResult
  {
    let declaration = BuyerDeclaration(
      data: Set(DataClass.allCases), isFinanceSector: true, recoveryHours: 24, disclosedPercent: 80)
    let gate = try #require(GateList(for: declaration).gates.first { $0.id == id })
    return try gate.result(on: GateEvidence(register: register, cells: cells))
  }

  @Test(arguments: ExampleBids.allCases)
  func `Only the provider with a narrow scope fails on its certificates`(bid: ExampleBids) throws {
    let register = try bid.register()
    #expect(try result("iso27001", register).result == (bid == .granitePoint ? .failed : .met))
    #expect(try result("pci", register).result == .met)
  }

  @Test func `The failed gate names the share in scope`() throws {
    #expect(
      try result("iso27001", ExampleBids.granitePoint.register()).sentence
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

  @Test func `Two sites with a certificate each are both in scope`() throws {
    let sites = [try site("a"), try site("b")]
    #expect(try result("iso27001", register([iso(["a"]), iso(["b"])], sites: sites)).result == .met)
    #expect(try result("iso27001", register([iso(["a"])], sites: sites)).result == .failed)
    #expect(try result("iso27001", register([iso(["a"])], sites: sites)).sentence.hasSuffix("; not in its scope: b"))
    #expect(
      try result("iso27001", register([iso(["a"]), iso(["b"], expires: "2026-09-30")], sites: sites)).result == .failed)
    #expect(try result("iso27001", register([iso(["a"]), iso(["b"], expires: nil)], sites: sites)).result == .open)
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
    #expect(try result("iso27001", held).result == expected)
  }

  @Test func `A renewal still to be issued keeps the gate open beside the old certificate`() throws {
    let old = try iso(["a"], expires: "2026-09-30")
    let renewal = try certificate("ISO/IEC 27001:2022", id: "renewal", evidence: .documented)
    #expect(try result("iso27001", register([old, renewal], sites: [site("a")])).result == .open)
  }

  @Test func `A register without the certificate fails, and no register is open`() throws {
    let other = try register([certificate("ISO 9001:2015", issued: "2025-01-01", expires: "2027-12-31")])
    #expect(try result("pci", other).result == .failed)
    #expect(try result("pci", other).sentence == "the bid lists none for PCI DSS")
    #expect(try result("pci", register([])).result == .open)
  }

  @Test(arguments: [
    ("processing-agreement", "security.processing-agreement", "GDPR Article 28 Agreement"),
    ("associate-agreement", "security.associate-agreement", "HIPAA Business Associate Agreement"),
  ])
  func `An agreement is declared or stands in the register, and the declaration decides`(
    gate: String, fact: String, standard: String
  ) throws {
    let none = try register([])
    let signed = try register([certificate(standard, issued: "2026-01-01", evidence: .attested)])
    let ended = try register([certificate(standard, issued: "2025-01-01", expires: "2026-01-01", evidence: .attested)])
    let draft = try register([certificate(standard, issued: "2026-01-01", evidence: .documented)])
    #expect(try result(gate, none, [fact: .value(.label("yes"))]).result == .met)
    #expect(try result(gate, signed, [fact: .value(.label("no"))]).result == .failed)
    #expect(try result(gate, none).result == .open)
    #expect(try result(gate, signed).result == .met)
    #expect(try result(gate, ended).result == .failed)
    #expect(try result(gate, draft).result == .open)
  }

  @Test(
    arguments: [
      ("transfer", "location.transfer", Performance.label("none"), Requirement.Result.failed),
      ("transfer", "location.transfer", .label("contract_clauses"), .met),
      ("critical-findings", "security.critical-findings", .number(1), .failed),
      ("critical-findings", "security.critical-findings", .number(0), .met),
      ("recovery", "security.recovery", .number(24), .met), ("recovery", "security.recovery", .number(25), .failed),
      ("subprocessors", "security.subcontractors", .number(79), .failed),
      ("audit-right", "contract.audit-right", .label("no"), .failed),
      ("data-ownership", "contract.data-ownership", .label("yes"), .met),
      ("breach-cap", "contract.breach-cap", .number(1), .met),
      ("breach-cap", "contract.breach-cap", .number(0.99), .failed),
      ("exit-plan", "contract.exit-help", .number(6), .met), ("exit-plan", "contract.exit-plan", .label("no"), .failed),
      ("cap-stated", "contract.cap", .number(0.1), .met), ("notice-stated", "contract.notice", .number(90), .met),
      ("term-stated", "contract.term", .number(36), .met),
    ] as [(String, String, Performance, Requirement.Result)])
  func `A stated level meets a gate or fails it, and silence leaves it open`(
    gate: String, subject: String, level: Performance, expected: Requirement.Result
  ) throws {
    let none = try register([])
    #expect(try result(gate, none, [subject: .value(level)]).result == expected)
    #expect(try result(gate, none).result == .open)
    #expect(try result(gate, none).sentence.contains("\(subject) is not answered"))
  }

  @Test func `The sentence of a stated level says what was found and what was asked`() throws {
    let found = try result("recovery", register([]), ["security.recovery": .value(.number(25.5))])
    #expect(found.sentence == "security.recovery is 25.5, asked is at most 24")
  }

  @Test func `A missing exit plan warns and knocks nobody out`() throws {
    let found = try result("exit-plan", register([]), ["contract.exit-plan": .value(.label("no"))])
    #expect(found.consequence == .warning)
    #expect(ContractGates.all.filter { $0.consequence == .warning }.map(\.id) == ["exit-plan"])
  }

  @Test(
    arguments: [
      (BuyerDeclaration(data: []), ["critical-findings"]),
      (
        BuyerDeclaration(data: [.personal, .card], recoveryHours: 24),
        ["iso27001", "processing-agreement", "transfer", "pci", "critical-findings", "recovery"]
      ),
      (
        BuyerDeclaration(data: [.usHealth], isFinanceSector: true, disclosedPercent: 100),
        ["associate-agreement", "critical-findings", "subprocessors", "audit-right"]
      ),
    ] as [(BuyerDeclaration, [String])])
  func `The declaration of the buyer calls for its gates`(declaration: BuyerDeclaration, ids: [String]) {
    let list = GateList.security(for: declaration)
    #expect(list.gates.map(\.id) == ids)
    // Every gate that waits for a limit is either asked or said to be left out.
    for id in ["recovery", "subprocessors"] {
      #expect(ids.contains(id) != list.omitted.contains { $0.gate == id })
    }
  }

  @Test func `A gate asked for by security and contract stands once`() {
    let ids = GateList(for: BuyerDeclaration(data: [.personal], isFinanceSector: true)).gates.map(\.id)
    #expect(ids.filter { $0 == "audit-right" }.count == 1)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("data-ownership"))
  }
}
