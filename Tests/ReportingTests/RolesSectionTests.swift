import Decision
import Outcome
import Outsourcing
@testable import Reporting
import Testing

/// What the roles disagree about, on the page.
@Suite struct RolesSectionTests {
  /// Two providers on two criteria of 60 and 40%, with roles that give the first of them these weights and put these
  /// providers first. The leader stays first while the first criterion weighs between 50 and 70%.
  private func indexed(
    _ roles: [(role: String, weight: Double, first: [String])], without: [String: [String]] = [:],
    together: [String] = ["a"]
  ) throws -> IndexedEvaluation {
    var sketch = Sketch(
      criteria: Sketch.flat(2) { $0 == 0 ? 60 : 40 },
      providers: [
        .init(id: "a", name: "A (fictional)", points: [80, 60]),
        .init(id: "b", name: "B (fictional)", points: [60, 70]),
      ])
    func places(_ first: [String]) -> [RankedScore] {
      ["a", "b"].sorted { (first.contains($0) ? 0 : 1, $0) < (first.contains($1) ? 0 : 1, $1) }.map {
        .init(vendor: $0, rank: first.contains($0) ? 1 : 2, score: first.contains($0) ? 70.04 : 67.96)
      }
    }
    let weights = roles.map(\.weight)
    func range(_ id: String, _ weight: Double, _ low: Double, _ high: Double) -> SafeRangeFacts {
      let range = SafeRangeFacts.Range(low: low, high: high, firstBelow: "b", firstAbove: "b")
      return .init(criterion: id, weight: weight, range: range, whateverIsOpen: range, ties: [])
    }
    sketch.robustness = RobustnessFacts(
      leader: "a", ranges: [range("c0", 60, 50, 70), range("c1", 40, 38, 99)], pairs: [], dominance: nil,
      costAndQuality: nil, breakEven: [], tornado: nil, partial: nil, simulation: nil, questions: nil,
      keepsScoresBesideOthers: nil,
      disagreement: DisagreementFacts(
        criteria: ["c0", "c1"],
        roles: roles.enumerated().map { index, role in
          .init(
            role: role.role, weights: [role.weight, 100 - role.weight],
            outside: (50...70).contains(role.weight) ? [] : ["c0"], places: places(role.first),
            source: SourceReference(file: "assessment.yaml", line: 3 + index, column: 12))
        },
        spreads: [
          .init(
            criterion: "c0", lowest: weights.min() ?? 0, highest: weights.max() ?? 0, mean: 50,
            deviation: roles.count > 1 ? 12.25 : nil),
          .init(
            criterion: "c1", lowest: 100 - (weights.max() ?? 0), highest: 100 - (weights.min() ?? 0), mean: 50,
            deviation: roles.count > 1 ? 12.25 : nil),
        ], together: places(together),
        without: roles.count > 1 ? roles.map { .init(role: $0.role, first: without[$0.role] ?? together) } : []),
      notes: [])
    return IndexedEvaluation(try sketch.evaluation)
  }

  @Test func `Without weights by role there is no section, no dot and no word of them`() throws {
    #expect(try RolesSection.section(of: IndexedEvaluation(Sketch.scoring(80, 60).evaluation)) == nil)
    var sketch = Sketch.everything
    sketch.robustness = nil
    let page = HTMLRenderer.render(try sketch.evaluation)
    #expect(!page.contains("id=\"roles\"") && !page.contains("class=\"strip\""))
  }

  @Test func `Who is first for how many, what they differ on, and whether one of them decides`() throws {
    let section = try #require(
      RolesSection.section(
        of: indexed(
          [("Finance", 80, ["b"]), ("Legal", 60, ["a"]), ("Operations", 55, ["a"])], without: ["Legal": ["b"]])))
    #expect(
      Array(section.sentences.prefix(2)) == [
        "3 roles gave weights of their own. By them A (fictional) is first for 2 roles and B (fictional) for 1. They differ most on Criterion 1 (55% to 80%) and Criterion 2 (20% to 45%).",
        "If all roles count alike, A (fictional) is first, as by the agreed weights. Without the weights of Legal, B (fictional) is first.",
      ])
    #expect(
      try section.table("First choice").words == [
        ["Finance", "B (fictional)", "2.0", "80%", "20%"], ["Legal", "A (fictional)", "2.0", "60%", "40%"],
        ["Operations", "A (fictional)", "2.0", "55%", "45%"],
      ])
    #expect(
      try section.table("Weight of each").row("Criterion 1") == [
        "Criterion 1: agreed 60%; Finance 80%, Legal 60%, Operations 55%", "60%", "55%", "80%", "12.3%",
      ])
  }

  @Test func `Roles that agree, one role alone, a tie and another choice of all together are said`() throws {
    let alike = try #require(RolesSection.section(of: indexed([("X", 60, ["a"]), ("Y", 60, ["a"])])))
    #expect(
      Array(alike.sentences.prefix(2)) == [
        "2 roles gave weights of their own. By the weights of each of them A (fictional) is first. All of them give the same weights.",
        "If all roles count alike, A (fictional) is first, as by the agreed weights. Leaving out any one role does not change that.",
      ])
    let one = try #require(RolesSection.section(of: indexed([("X", 75, ["a", "b"])], together: ["b"])))
    #expect(
      Array(one.sentences.prefix(2)) == [
        "One role gave weights of its own. By them A (fictional) and B (fictional) share the first place.",
        "If all roles count alike, B (fictional) is first; by the agreed weights A (fictional) is first.",
      ])
    #expect(try one.table("First choice").row("X") == ["A (fictional) and B (fictional)", "0.0", "75%", "25%"])
    #expect(try !one.table("Weight of each").titles.contains("Standard deviation"))
  }

  @Test func `The answer hangs on what most roles set outside the range, though another weight has a shorter way`()
    throws
  {
    let note = try #require(
      HingeNote.text(indexed([("X", 80, ["b"]), ("Y", 45, ["a"]), ("Z", 60, ["a"])]))?.plain)
    #expect(note.hasPrefix("The answer hangs on Criterion 1. It weighs 60%; "))
    #expect(
      note.hasSuffix(
        " 2 of 3 roles set it outside that range; by their own weights 1 would put A (fictional) first and 1 B (fictional)."
      ))
    let none = try #require(HingeNote.text(indexed([("X", 60, ["a"]), ("Y", 62, ["a"])]))?.plain)
    #expect(none.hasPrefix("The answer hangs on Criterion 2. It weighs 40%; "))
    #expect(none.hasSuffix(" None of 2 roles sets it outside that range."))
  }

  @Test func `The bands carry a dot for each role, and the table says how many are outside`() throws {
    let indexed = try indexed([("X", 80, ["b"]), ("Y", 45, ["a"]), ("Z", 60, ["a"])])
    let table = try #require(SafeRangesSection.section(of: indexed)).table("Uppermost criteria")
    #expect(table.titles.last == "Roles outside")
    #expect(table.rows.map { $0.cells.last?.words } == ["2 of 3", "0 of 3"])
    #expect(table.rows[0].cells[2].words.hasSuffix("; 2 of 3 roles would weigh it otherwise"))
    guard case .range(let band) = table.rows[0].cells[2] else { return #expect(Bool(false), "no band") }
    #expect(band.dots == [80, 45, 60])
    let page = HTMLRenderer.render(indexed.evaluation)
    #expect(page.matches(of: /<circle [^>]*r="4"/).count == 6)
    #expect(page.matches(of: /<circle [^>]*r="9"/).count == 6)
  }

  @Test(arguments: [
    (["Finance lead", "Operations lead"], ["F", "O"]), (["Role A", "Role B"], ["A", "B"]),
    (["Finance lead", "Facilities lead"], ["A", "B"]), (["Élan", "Ops"], ["A", "B"]), (["one"], ["O"]), ([], []),
  ])
  func `Letters are initials where these differ, else they count`(roles: [String], letters: [String]) {
    #expect(RoleLetters.letters(of: roles) == letters)
  }

  @Test func `Beyond the alphabet figures count`() {
    let letters = RoleLetters.letters(of: (1...30).map { "Member \($0)" })
    #expect(letters.first == "1" && letters.last == "30" && Set(letters).count == 30)
  }

  @Test func `Dots that would cover each other stand one above the other`() {
    #expect(DotLanes.lanes([50, 20, 55, 58, 80], gap: 10) == [0, 0, 1, 2, 0])
    #expect(DotLanes.lanes([8, 8, 8], gap: 10) == [0, 1, 2])
    #expect(DotLanes.lanes([], gap: 10) == [])
  }

  @Test func `Markdown shows a strip as letters in their places`() {
    let strip = DotStrip(
      dots: [.init(letter: "F", value: 0), .init(letter: "O", value: 50), .init(letter: "L", value: 50.5)], mark: 75,
      scale: 100, sentence: "")
    #expect(strip.signs == "F···············2·······┃·······")
  }
}
