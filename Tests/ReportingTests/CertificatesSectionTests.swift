import Outcome
import Outsourcing
@testable import Reporting
import Testing

@Suite struct CertificatesSectionTests {
  private func section(_ evaluation: Evaluation) -> Section? {
    CertificatesSection.section(of: IndexedEvaluation(evaluation))
  }

  /// A section on one provider; the decision is of 2 March 2026.
  private func section(_ certificates: [Certificate], start: String? = nil) throws -> Section {
    try #require(section(try evaluation(certificates, start: start)))
  }

  private func evaluation(_ certificates: [Certificate], start: String? = nil) throws -> Evaluation {
    var sketch = Sketch.scoring(70)
    sketch.analysis = try AnalysisFacts(
      [Offer(id: "a", certificates: certificates)], on: try #require(CalendarDate("2026-03-02")),
      start: start.flatMap(CalendarDate.init))
    return try sketch.evaluation
  }

  @Test(arguments: [
    (Certificate.entry("ISO/IEC 27001:2022", to: "2028-03-31"), "ISO/IEC 27001", "valid to 31 March 2028"),
    (
      .entry("ISO/IEC 27001:2022", to: "2026-03-02"), "ISO/IEC 27001",
      "valid to 2 March 2026, before the service starts"
    ),
    (.entry("ISO/IEC 27001:2022", to: "2026-03-01"), "ISO/IEC 27001", "ended 1 March 2026"),
    (.entry("ISO/IEC 27001:2022", from: "2026-03-03", to: "2029-03-02"), "ISO/IEC 27001", "not yet in force"),
    (
      .entry("ISO/IEC 27001:2022", to: "2028-03-31", sites: ["north"]), "ISO/IEC 27001",
      "valid to 31 March 2028, not all sites: 50% of the work"
    ),
    (
      .entry("ISO/IEC 27001:2022", to: "2028-03-31", evidence: .documented), "ISO/IEC 27001",
      "valid to 31 March 2028, documented only"
    ),
    (.entry("ISO 22301:2019"), "ISO 22301", "documented only, no end stated"),
    (.entry("ISO 22301:2019", to: "2028-03-31", evidence: .claimed), "ISO 22301", "claimed"),
    (.entry("ISO 22301:2019", to: "2028-03-31", evidence: .none), "ISO 22301", "no evidence"),
    (.entry("SOC 2 Type I", period: "2025-12-31"), "SOC 2", "type I, valid to 31 December 2026"),
    (.entry("SOC 2 Type II", period: "2025-12-31"), "SOC 2", "valid to 31 December 2026"),
    (.entry("GDPR Article 28 Agreement", evidence: .attested), "Data-processing agreement", "valid, no end stated"),
    (.entry("Golden Seal"), "Others, not known here", "Golden Seal (counts for nothing)"),
  ])
  func `Each state of a certificate has its words`(certificate: Certificate, scheme: String, words: String) throws {
    let table = try #require(try section([certificate], start: "2026-05-01").tables.first)
    #expect(table.row(scheme) == [words])
    #expect(table.rows.count == 1)
  }

  @Test func `Of several of one scheme the one that counts most stands for all`() throws {
    let table = try #require(
      try section([
        .entry("SOC 2 Type I", period: "2026-01-31"), .entry("SOC 2 Type II", period: "2025-12-31"),
        .entry("SOC 2 Type II", period: "2024-12-31"),
      ]).tables.first)
    #expect(table.rows.map { $0.cells.map(\.words) } == [["SOC 2", "valid to 31 December 2026"]])
  }

  // 2 March 2026 and 90 days are 31 May 2026.
  @Test(arguments: [
    ("2026-05-31", nil, true), ("2026-06-01", nil, false), ("2026-08-31", "2026-09-01", true),
    ("2026-09-01", "2026-09-01", false), ("2026-03-01", nil, false),
  ])
  func `What ends within 90 days or before the service starts is pointed out`(
    end: String, start: String?, isListed: Bool
  ) throws {
    let words = try section([.entry("ISO 9001:2015", to: end)], start: start).words
    #expect(words.contains("A (fictional): ISO 9001:2015, ") == isListed)
    #expect(words.contains("Ending soon: none.") != isListed)
  }

  @Test func `The worked comparison has the states of the domain's table`() throws {
    let section = try #require(self.section(try committedEvaluation("contact-centre-2026")))
    let table = try #require(section.tables.first)
    #expect(table.columns.count == 9)
    #expect(table.columns.last?.title.plain == "Halyard BPO (fictional) (knocked out)")
    #expect(
      table.row("ISO/IEC 27001") == [
        "valid to 31 March 2028", "valid to 30 November 2027", "valid to 14 September 2028", "valid to 31 January 2028",
        "valid to 30 June 2027", "valid to 28 February 2027",
        "valid to 31 December 2027, not all sites: 40% of the work", "valid to 31 August 2027",
      ])
    #expect(
      table.row("SOC 2") == [
        "valid to 30 June 2027", "valid to 31 March 2027", "type I, valid to 30 April 2027", "valid to 30 June 2027",
        "ended 31 August 2026", "none", "valid to 31 May 2027", "none",
      ])
    #expect(
      table.row("ISO 22301") == [
        "documented only, no end stated", "none", "claimed", "none", "valid to 31 May 2027", "claimed",
        "valid to 28 February 2028", "none",
      ])
    #expect(
      section.words.contains(
        "Ending soon: none. No certificate in force ends before the service starts on 4 January 2027, or within 90 days of the decision."
      ))
    let controls = try #require(section.tables.last)
    #expect(
      controls.rows.map { $0.cells[1].words } == ["90%", "91%", "88%", "90%", "84%", "72%", "93%", "80%"])
    #expect(controls.rows.allSatisfy { row in row.cells.dropFirst(2).compactMap { Int($0.words) }.reduce(0, +) == 25 })
  }

  @Test func `Controls are counted by answer, with what open answers leave open`() throws {
    let section = try #require(self.section(try Sketch.everything.evaluation))
    let table = try #require(section.tables.last)
    #expect(
      table.columns.map(\.title.plain) == ["Provider", "At least", "At most", "Yes", "Partly", "No", "Not answered"])
    // Weights 1, 1 and 2, all certified: (1 + 0.5 + 0) / 4, and with the last as a yes.
    #expect(table.row("Alder") == ["37.5%", "87.5%", "1", "1", "0", "1"])
    #expect(table.row("#1 Dunmore (fictional) (knocked out)") == ["100%", "100%", "3", "0", "0", "0"])
    #expect(section.words.contains("Controls answered “not answered”: Logs are <kept>.") == false)
    #expect(section.words.contains("Controls not answered: Logs are <kept>."))
  }

  @Test(arguments: [
    Certificate.entry("ISO/IEC 27001:2022", to: "2028-03-31"), .entry("ISO/IEC 27001:2022", to: "2026-03-02"),
    .entry("ISO/IEC 27001:2022", to: "2026-03-01"),
    .entry("ISO/IEC 27001:2022", from: "2026-03-03", to: "2029-03-02"), .entry("ISO 22301:2019"),
    .entry("ISO 22301:2019", from: "", to: "2028-03-31"),
    .entry("ISO 22301:2019", to: "2028-03-31", evidence: .claimed), .entry("SOC 2 Type I", period: "2025-12-31"),
    .entry("SOC 2 Type II"), .entry("SOC 2 Type II", period: "2024-12-31"),
    .entry("SOC 2 Type II", period: "2025-12-31", bridge: "2027-02-15"), .entry("PCI DSS 4.0.1", from: "2025-06-01"),
    .entry("PCI DSS 4.0.1", from: ""), .entry("GDPR Article 28 Agreement", evidence: .attested),
    .entry("GDPR Article 28 Agreement", from: "", evidence: .attested), .entry("Golden Seal"),
  ])
  func `The sentence on a certificate is said anew as the evaluation has it`(_ certificate: Certificate) throws {
    let numeric = Wording.english.with(numbers: nil, dates: .numeric, money: nil)
    for start in [nil, "2026-05-01"] {
      let indexed = IndexedEvaluation(try evaluation([certificate], start: start))
      let reading = try #require(indexed.analyses.first?.certificates.first)
      let sentence = CertificateWords.sentence(reading, indexed)
      #expect(numeric.plain(sentence) == reading.sentence + ".")
      #expect(!sentence.parts.contains(.quoted(reading.sentence)))
    }
  }

  @Test func `Each certificate has its sentence, and no bid without one is dropped`() throws {
    let evaluation = try Sketch.everything.evaluation
    let section = try #require(self.section(evaluation))
    let indexed = IndexedEvaluation(evaluation)
    for reading in evaluation.analysis?.providers.flatMap(\.certificates) ?? [] {
      #expect(section.words.contains(CertificateWords.sentence(reading, indexed).plain))
    }
    #expect(section.words.contains("Sites that do the work and are not named in it: south"))
    let table = try #require(section.tables.first)
    #expect(table.rows.allSatisfy { $0.cells[3].words == "no answer" || $0.cells[0].words.hasPrefix("Others") })
  }

  @Test func `Without certificates and controls there is no section`() throws {
    #expect(section(try Sketch.scoring(70, 60).evaluation) == nil)
    var sketch = Sketch.scoring(70)
    sketch.analysis = try AnalysisFacts([Offer(id: "a")], on: try #require(CalendarDate("2026-03-02")))
    #expect(section(try sketch.evaluation) == nil)
  }

  @Test func `The name of a certificate that would act does nothing`() throws {
    let evaluation = try Sketch.everything.evaluation
    #expect(!HTMLRenderer.render(evaluation).contains("<b>Gold"))
    let markdown = MarkdownRenderer.render(evaluation)
    #expect(markdown.contains("\\<b\\>Gold\\</b\\> seal"))
  }
}
