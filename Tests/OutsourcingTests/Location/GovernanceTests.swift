import Outsourcing
import Testing

struct GovernanceTests {
  private func table() throws -> GovernanceTable { try GovernanceTable.shipped.get() }

  @Test(arguments: [
    ("GB", 0.51, 0.21, 1.40, 0.17), ("US", 0.03, 0.21, 1.33, 0.17), ("IE", 0.90, 0.22, 1.63, 0.17),
    ("CA", 0.82, 0.22, 1.47, 0.17), ("PT", 0.71, 0.22, 1.07, 0.16), ("PL", 0.56, 0.22, 0.46, 0.15),
    ("RO", 0.37, 0.22, 0.44, 0.15), ("BG", 0.34, 0.22, -0.01, 0.15), ("DE", 0.59, 0.22, 1.55, 0.16),
    ("ES", 0.29, 0.22, 0.82, 0.16), ("CR", 0.98, 0.22, 0.39, 0.17), ("JM", 0.38, 0.23, -0.17, 0.17),
    ("PH", -0.57, 0.22, -0.42, 0.16), ("IN", -0.64, 0.21, 0.19, 0.16), ("CO", -0.72, 0.22, -0.46, 0.16),
    ("MX", -0.63, 0.21, -0.81, 0.16), ("ZA", -0.67, 0.22, 0.09, 0.16), ("EG", -0.87, 0.23, -0.18, 0.17),
    ("MA", -0.37, 0.22, -0.13, 0.16), ("KE", -0.94, 0.23, -0.33, 0.15), ("MY", 0.17, 0.21, 0.57, 0.17),
    ("VN", -0.04, 0.21, -0.09, 0.17), ("LK", -0.51, 0.21, -0.09, 0.17), ("UA", -1.43, 0.23, -0.89, 0.16),
  ])
  func `The printed estimates and errors are in the set`(
    country: String, stability: Double, stabilityError: Double, law: Double, lawError: Double
  ) throws {
    let pv = try table().entry(.politicalStability, of: country)
    let rl = try table().entry(.ruleOfLaw, of: country)
    #expect((pv.estimate, pv.standardError, pv.year) == (stability, stabilityError, 2023))
    #expect((rl.estimate, rl.standardError, rl.year) == (law, lawError, 2023))
  }

  @Test(arguments: [
    ("PH", "IN", 0.230159, true), ("PH", "CO", 0.482118, true), ("PL", "GB", 0.164399, true),
    ("PL", "BG", 0.707107, true), ("PL", "MY", 1.282312, true), ("CR", "PL", 1.349931, true),
    ("CR", "GB", 1.545350, true), ("PL", "PH", 3.631958, false),
  ])
  func `The printed comparisons of political stability come out`(one: String, other: String, z: Double, alike: Bool)
    throws
  {
    let pairs = try GovernanceComparison.pairs(of: [one, other, one], .politicalStability, in: table())
    #expect(pairs.count == 1)
    let pair = try #require(pairs.first)
    #expect((pair.one, pair.other) == (one, other))
    switch pair.statement {
    case .indistinguishable(let found): #expect(alike && found.prints(z, decimals: 6), "\(found)")
    case .different(let found): #expect(!alike && found.prints(z, decimals: 6), "\(found)")
    case .none: Issue.record("both have errors")
    }
  }

  @Test func `Being alike is not passed on, so pairs are given and no classes`() throws {
    // 0 and 1, and 1 and 2, cannot be told apart with errors of 0.5; 0 and 2 can.
    let figures = [0.0, 1, 2].map { CountryFigure(value: $0, standardError: 0.5) }
    func alike(_ one: Int, _ other: Int) -> Bool {
      if case .indistinguishable = GovernanceComparison.statement(figures[one], figures[other]) { true } else { false }
    }
    #expect(alike(0, 1) && alike(1, 2) && !alike(0, 2))
  }

  @Test(arguments: [nil, 0, -0.1])
  func `Without a positive error nothing is stated`(error: Double?) {
    let sure = CountryFigure(value: 1, standardError: 0.2)
    let unsure = CountryFigure(value: -1, standardError: error)
    #expect(GovernanceComparison.statement(sure, unsure) == .none)
    #expect(GovernanceComparison.statement(unsure, sure) == .none)
  }

  @Test func `Sites count by their share, and their errors with them`() throws {
    let sites = [
      try Places.site("a", "PH", share: "50"), try Places.site("b", "PL", share: "30"),
      try Places.site("c", "PL", share: "20"),
    ]
    let found = try table().estimate(.politicalStability, over: sites)
    #expect((found.value - (0.5 * -0.57 + 0.5 * 0.56)).magnitude < 1e-12)
    // One error for Poland, whatever the number of its sites: √((0.5 · 0.22)² + (0.5 · 0.22)²).
    #expect((try #require(found.standardError) - 0.22 * 0.5.squareRoot()).magnitude < 1e-12)
    let one = try table().estimate(.ruleOfLaw, over: [try Places.site("a", "BG")])
    #expect((one.value, one.standardError) == (-0.01, 0.15))
    #expect(one.source.provenance.hasSuffix("commit 05f52f816a6c, 2024-12-11, not from the World Bank directly"))
  }

  @Test func `A country without a figure is missing with its name`() throws {
    let gap = Places.refusal { try table().estimate(.ruleOfLaw, over: [try Places.site("a", "GI")]) }
    #expect(gap?.sentence == "WGI 2023 has no figure for rule of law in GI")
    #expect(gap?.reason == .noFigure)
  }

  @Test func `Codes of the source that are not ISO are the countries they mean`() throws {
    let table = try table()
    // South Africa is not the Democratic Republic of the Congo.
    #expect(try table.entry(.politicalStability, of: "ZA").estimate == -0.67)
    #expect(try table.entry(.politicalStability, of: "CD").estimate < -1.5)
    for country in ["RO", "TL", "AD", "PS", "XK"] {
      #expect(Places.refusal { try table.entry(.ruleOfLaw, of: country) } == nil, "\(country)")
    }
  }

  @Test func `A buyer's table may leave errors out; its faults are named with their lines`() throws {
    let file = DataSource.File(name: "own.csv", digest: "00")
    let head = "country,indicator,year,estimate,se,sources,percentile\n"
    let own = try GovernanceTable(csv: head + "GI,RL,2024,1.2,,,\n", file: file)
    let entry = try own.entry(.ruleOfLaw, of: "GI")
    #expect(
      (entry.estimate, entry.standardError, entry.sources, entry.percentile, entry.year) == (1.2, nil, nil, nil, 2024))
    #expect(try own.estimate(.ruleOfLaw, over: [try Places.site("a", "GI")]).standardError == nil)
    let bad =
      head + """
        GBR,RL,2023,1.4,.17,9,89
        GB,XX,2023,1.4,0.17,9,89
        GB,RL,late,1.4,0.17,9,89
        GB,RL,2023,,0.17,9,89
        GB,RL,2023,14,-0.17,many,101
        GB,PV,2023,1.4,0.17,9,89
        GB,PV,2024,1.4,0.17,9,89
        """
    let found = #expect(throws: DataFaults.self) { try GovernanceTable(csv: bad, file: file) }
    #expect(
      found?.faults.map { "\($0.line) \($0.kind) \($0.explanation)" } == [
        "2 value \"GBR\" is no country code of ISO 3166-1 alpha-2",
        "2 value the se \".17\" is no plain decimal number",
        "3 value the indicator \"XX\" is neither PV nor RL",
        "4 value the year \"late\" is no whole number",
        "5 value the estimate \"\" is no plain decimal number",
        "6 value the number of sources \"many\" is no whole number",
        "6 value the estimate 14 is out of range",
        "6 value the se -0.17 is out of range",
        "6 value the percentile 101 is out of range",
        "8 duplicate PV of GB stands twice",
      ])
  }
}
