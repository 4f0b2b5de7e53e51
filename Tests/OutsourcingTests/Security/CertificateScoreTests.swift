import Decision
import Outsourcing
import TestSupport
import Testing

struct CertificateScoreTests {
  @Test(
    arguments: [
      (ExampleBids.brightwater, 92.5, 70.0), (.alderFinch, 85, 50), (.cobaltHarbour, 73.75, 20), (.dunmore, 70, 50),
      (.eastgate, 85, 70), (.fennel, 58.75, 20), (.granitePoint, 76, 100), (.halyard, 55, 30),
    ] as [(ExampleBids, Double, Double)])
  func `The eight bids of the worked example have their points`(bid: ExampleBids, security: Double, quality: Double)
    throws
  {
    let register = try bid.register()
    let assurance = try CertificateScore(of: register, weights: .assurance)
    #expect(assurance.guaranteed == security)
    #expect(assurance.best == security)
    #expect(try CertificateScore(of: register, weights: .contactCentreQuality).guaranteed == quality)
  }

  /// ISO 27001, ISO 22301 and PCI DSS in force; the report ended so many days before the decision.
  private func vector(_ age: Int, sites: [String] = []) throws -> [Certificate] {
    let end = try #require(try day("2026-10-01").adding(days: -age))
    return [
      try certificate("ISO/IEC 27001:2022", issued: "2025-01-01", expires: "2027-12-31", sites: sites),
      try certificate("SOC 2 Type II", periodEnd: end.description),
      try certificate("ISO 22301:2019", issued: "2025-01-01", expires: "2027-12-31"),
      try certificate("PCI DSS 4.0.1", issued: "2026-05-01"),
    ]
  }

  @Test(arguments: [(400, [], 70.0), (100, [], 100), (100, ["east"], 76)] as [(Int, [String], Double)])
  func `A report that has run out costs its weight, and a narrow scope its share`(
    age: Int, scope: [String], points: Double
  ) throws {
    let sites = [try site("east", share: "40"), try site("west", share: "60")]
    let score = try CertificateScore(of: register(vector(age, sites: scope), sites: sites), weights: .assurance)
    #expect(score.guaranteed == points)
  }

  @Test func `A scheme that does not apply leaves the score, and the others fill 100`() throws {
    let full = try CertificateScore(
      of: register(vector(400)), weights: .assurance, notApplicable: BuyerDeclaration(data: [.personal]).notApplicable)
    // 100 · (40 + 15) / 85
    #expect((full.guaranteed - 64.705882352941).magnitude < 1e-12)
    #expect(full.dropped == [.pciDSS])
    #expect(full.rows.map(\.scheme) == [.iso27001, .soc2, .iso22301])
    #expect((full.rows.reduce(0) { $0 + $1.weight } - 100).magnitude < 1e-12)
    #expect((full.rows.reduce(0) { $0 + $1.points } - full.guaranteed).magnitude < 1e-12)
  }

  @Test func `Finance asks for the report on financial controls instead`() throws {
    let held = try register(vector(100) + [certificate("SOC 1 Type I", periodEnd: "2026-06-30")])
    #expect(try CertificateScore(of: held, weights: .financeAssurance).guaranteed == 85)
  }

  @Test func `A help desk is asked for service management, other work for quality management`() throws {
    let held = try register([
      certificate("ISO/IEC 20000-1:2018", issued: "2025-01-01", expires: "2027-12-31"),
      certificate("ISO 9001:2015", issued: "2025-01-01", expires: "2027-12-31", evidence: .attested),
    ])
    #expect(try CertificateScore(of: held, weights: .helpDeskQuality).guaranteed == 90)
    #expect(try CertificateScore(of: held, weights: .quality).guaranteed == 75)
  }

  @Test func `Of several certificates of one scheme the best counts, and the row says so`() throws {
    let held = try register([
      certificate("ISO 9001:2015", id: "old", issued: "2020-01-01", expires: "2022-12-31"),
      certificate("ISO 9001:2015", id: "new", issued: "2025-01-01", expires: "2027-12-31"),
      certificate("ISO 9001:2015", id: "said", evidence: .claimed),
    ])
    let score = try CertificateScore(of: held, weights: .quality)
    #expect(score.guaranteed == 100)
    #expect(score.rows[0].certificate == "new")
    #expect(score.rows[0].sentence.hasSuffix("; of 3 entries for ISO 9001 the best counts"))
  }

  @Test func `An unknown share of the work leaves the points open`() throws {
    let sites = [try site("east"), try site("west")]
    let score = try CertificateScore(of: register(vector(100, sites: ["east"]), sites: sites), weights: .assurance)
    #expect(score.guaranteed == 60)
    #expect(score.best == 100)
    #expect(score.rows[0].sentence.contains("the share of the work in its scope is not known"))
  }

  @Test func `A bid without a register is open, one without a certificate of the scheme is not`() throws {
    let empty = try CertificateScore(of: register([]), weights: .assurance)
    #expect(empty.guaranteed == 0)
    #expect(empty.best == 100)
    let other = try register([certificate("ISO 9001:2015", issued: "2025-01-01", expires: "2027-12-31")])
    let none = try CertificateScore(of: other, weights: .assurance)
    #expect(none.best == 0)
    #expect(none.rows[0].sentence == "the bid lists none for ISO/IEC 27001")
  }

  @Test func `Weights that are no weights are refused`() throws {
    typealias Entry = CertificateWeights.Entry
    #expect(throws: Refusal.self) { try CertificateWeights([Entry(.iso9001, 50), Entry(.copc, 49)]) }
    #expect(throws: Refusal.self) { try CertificateWeights([Entry(.iso9001, 50), Entry(.iso9001, 50)]) }
    #expect(throws: Refusal.self) { try CertificateWeights([Entry(.iso9001, 150), Entry(.copc, -50)]) }
    #expect(throws: Refusal.self) { try CertificateWeights([Entry(.iso9001, .nan)]) }
    #expect(throws: Refusal.self) {
      try CertificateScore(of: register([]), weights: .quality, notApplicable: [.iso9001])
    }
  }

  @Test(arguments: [
    CertificateWeights.assurance, .financeAssurance, .contactCentreQuality, .helpDeskQuality, .quality,
  ])
  func `The sets that come with the program are sets of weights`(weights: CertificateWeights) throws {
    #expect(try CertificateWeights(weights.entries) == weights)
  }

  @Test func `Factors of evidence rise from level to level`() throws {
    let strict = try EvidenceFactors(none: 0, claimed: 0, documented: 0, attested: 0.5, certified: 1)
    #expect(try CertificateScore(of: register(vector(400), factors: strict), weights: .assurance).guaranteed == 70)
    #expect(throws: Refusal.self) {
      try EvidenceFactors(none: 0, claimed: 0.5, documented: 0.25, attested: 0.75, certified: 1)
    }
    #expect(throws: Refusal.self) {
      try EvidenceFactors(none: 0, claimed: 0.25, documented: 0.5, attested: 0.75, certified: 1.1)
    }
  }

  // MARK: - Laws

  private func randomCertificate(_ random: inout SplitMix64, _ id: Int) throws -> Certificate {
    func date() throws -> String? {
      guard random.chance(0.8) else { return nil }
      return CalendarDate(daysSince1970: 20_727 + random.integer(-900...900)).description
    }
    return try certificate(
      random.pick(CertificateStandard.known + ["ISO 27001"]), id: "entry-\(id)", issued: date(), expires: date(),
      periodEnd: date(), bridgeUntil: date(), sites: random.pick([[], ["a"], ["b"], ["a", "c"]]),
      evidence: random.pick(EvidenceLevel.allCases))
  }

  private func randomSites(_ random: inout SplitMix64) throws -> [Site] {
    let isShared = random.chance(0.7)
    return [
      try site("a", share: isShared ? "20" : nil), try site("b", share: isShared ? "30" : nil),
      try site("c", share: isShared ? "50" : nil),
    ]
  }

  @Test(arguments: UInt64(1)...60)
  func `Points lie between 0 and 100 and never rise when a certificate is taken away or expires`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sites = try randomSites(&random)
    let held = try (0..<random.integer(1...12)).map { try randomCertificate(&random, $0) }
    for weights in [CertificateWeights.assurance, .financeAssurance, .contactCentreQuality] {
      let before = try CertificateScore(of: register(held, sites: sites), weights: weights)
      #expect((0...100).contains(before.guaranteed))
      #expect(before.guaranteed <= before.best && before.best <= 100)
      for index in held.indices {
        var less = held
        less.remove(at: index)
        #expect(
          try CertificateScore(of: register(less, sites: sites), weights: weights).guaranteed <= before.guaranteed)
        var old = held
        old[index] = try certificate(
          held[index].standard, id: held[index].id, issued: "2020-01-01", expires: "2026-09-30",
          periodEnd: "2020-12-31", sites: held[index].sites, evidence: held[index].provenance.evidence)
        let after = try CertificateScore(of: register(old, sites: sites), weights: weights)
        #expect(after.guaranteed <= before.guaranteed)
        #expect(after.best <= before.best)
      }
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `Neither the order nor the ids of certificates change the points`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sites = try randomSites(&random)
    let held = try (0..<random.integer(1...12)).map { try randomCertificate(&random, $0) }
    let renamed = random.shuffled(held).enumerated().map { index, entry in
      Certificate(
        id: "z\(97 * index % 13)-\(index)", standard: entry.standard, issued: entry.issued, expires: entry.expires,
        periodEnd: entry.periodEnd, bridgeUntil: entry.bridgeUntil, number: entry.number, issuer: entry.issuer,
        sites: entry.sites, provenance: entry.provenance)
    }
    let before = try CertificateScore(of: register(held, sites: sites), weights: .assurance)
    let after = try CertificateScore(of: register(renamed, sites: random.shuffled(sites)), weights: .assurance)
    #expect(after.guaranteed == before.guaranteed)
    #expect(after.best == before.best)
    let reordered = try CertificateScore(of: register(random.shuffled(held), sites: sites), weights: .assurance)
    #expect(reordered == before)
  }
}
