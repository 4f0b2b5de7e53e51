import Outcome
import Outsourcing
import Reporting
import Testing

/// What the report says first. Thresholds of `report-design.md` 2 where nothing was simulated: 10, 5 and 2 points.
@Suite struct DecisionWordingTests {
  @Test(arguments: [
    (70.0, 60.0, "A (fictional) leads clearly"), (70, 60.1, "A (fictional) leads"), (70, 65, "A (fictional) leads"),
    (70, 65.1, "A (fictional) leads narrowly"), (70, 68, "A (fictional) leads narrowly"),
    (70, 68.1, "No clear leader: A (fictional) or B (fictional)"),
    (70, 69.999, "No clear leader: A (fictional) or B (fictional)"),
  ])
  func `The margin between the figures shown decides on the words`(first: Double, second: Double, words: String) throws
  {
    #expect(try headline(.scoring(first, second)) == words)
  }

  @Test func `All who are less than 2 points behind are named, up to three`() throws {
    #expect(
      try headline(.scoring(70, 69, 68.1, 68)) == "No clear leader: A (fictional), B (fictional) or C (fictional)")
    #expect(
      try headline(.scoring(70, 69, 68.5, 68.1, 60)) == "No clear leader: 4 providers are less than 2 points apart")
  }

  @Test func `Who is alone is said to be alone, and whether others were knocked out`() throws {
    #expect(try headline(.scoring(70)) == "A (fictional) is the only provider")
    var sketch = Sketch.scoring(70, 80)
    sketch.providers[1].failed = ["r"]
    #expect(try headline(sketch) == "A (fictional) is the only provider left to choose")
    #expect(try opening(sketch) == "A (fictional) scores 70.0 of 100 points. The other bid fails a must-have.")
  }

  @Test func `Ties are said, by name up to three`() throws {
    #expect(try headline(.scoring(70, 70)) == "No clear leader: A (fictional) and B (fictional) tie")
    #expect(
      try headline(.scoring(70, 70, 70, 10)) == "No clear leader: A (fictional), B (fictional) and C (fictional) tie")
    #expect(try headline(.scoring(70, 70, 70, 70, 10)) == "No clear leader: 4 providers tie")
    #expect(
      try opening(.scoring(70, 70, 60)) == "A (fictional) and B (fictional) share the first place with 70.0 of 100 "
        + "points, 10.0 ahead of C (fictional). Scores and weights were given as exact; nothing was simulated.")
    #expect(try figures(.scoring(70, 70, 60))["Ahead of the second"] == "0.0")
  }

  @Test func `Nobody left and nobody there are two things`() throws {
    var sketch = Sketch.scoring(70, 60)
    sketch.providers[0].failed = ["r"]
    sketch.providers[1].failed = ["r"]
    #expect(try headline(sketch) == "No provider meets every must-have")
    #expect(try opening(sketch) == "Both bids fail at least one must-have; the reasons stand below.")
    sketch.providers = []
    #expect(try headline(sketch) == "There is no bid")
  }

  @Test func `A must-have without an answer stands in the headline and in a remark`() throws {
    var sketch = Sketch.scoring(70, 60)
    sketch.requirements = [
      RequirementFacts(
        id: "r", title: "A licence", subject: .criterion, criterion: "c0", condition: "yes", reason: nil,
        source: .init(file: "criteria.yaml", line: 1, column: 1))
    ]
    sketch.providers[0].open = ["r"]
    #expect(try headline(sketch) == "A (fictional) leads clearly, on one condition")
    #expect(
      try notes(sketch) == ["On condition. A (fictional) cannot be recommended until this is confirmed: A licence."])
    sketch.providers[0].open = ["r", "s"]
    #expect(try headline(sketch) == "A (fictional) leads clearly, on 2 conditions")
  }

  @Test func `A lead that open answers can turn is never called settled`() throws {
    var sketch = Sketch.scoring(70, 55)
    sketch.providers[1].most = ["c0": 100, "c1": 100]
    #expect(try headline(sketch) == "A (fictional) leads clearly; open answers can change that")
    #expect(
      try notes(sketch) == ["Not settled. B (fictional) could still come first, depending on answers that are open."])
    sketch.providers[1].most = ["c0": 60]
    #expect(try headline(sketch) == "A (fictional) leads clearly")
    #expect(try notes(sketch) == [])
  }

  @Test func `What the leader has not answered is named, five by name`() throws {
    var sketch = Sketch(
      criteria: Sketch.flat(8) { _ in 12.5 },
      providers: [.init(id: "a", name: "A (fictional)", points: Array(repeating: 0, count: 8))])
    for criterion in 0..<7 {
      sketch.providers[0].performances["c\(criterion)"] = .without("a", "c\(criterion)", .unanswered, reason: nil)
    }
    #expect(
      try notes(sketch) == [
        "Open. A (fictional) has no answer that counts on: Criterion 1, Criterion 2, Criterion 3, Criterion 4, "
          + "Criterion 5 and 2 more. What is open counts as worst."
      ])
  }

  @Test func `Knocked out is always said, each provider once with all its reasons`() throws {
    #expect(try text(.scoring(70, 60)).contains("Knocked out: none."))
    var sketch = Sketch.scoring(70, 60)
    sketch.providers[1].failed = ["r1", "r2"]
    #expect(try text(sketch).contains("B (fictional): fails r1 (vendors/b.json:5); fails r2 (vendors/b.json:5)"))
  }

  @Test(arguments: [
    Sketch.everything, .scoring(70), .scoring(70, 70), .scoring(70, 60), .size(providers: 20, criteria: 40),
  ])
  func `No report calls anybody the best, and none speaks in terms of the trade`(sketch: Sketch) throws {
    let words = try Renderers.all.filter { $0.format != "json" }.map {
      try withoutOwnScript($0.render(sketch.evaluation, for: .internal, in: .english))
    }.joined()
      .replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "").replacing(/<[^>]*>/, with: " ").lowercased()
      // The name of a formula.
      .replacing("negometrix best value", with: "")
    for word in ["best", "anchor", "anchors", "hinge", "leaf", "alternative", "guaranteed", "headline", "performance"] {
      #expect(words.firstMatch(of: try Regex("\\b\(word)\\b")) == nil, "\(word)")
    }
  }

  // MARK: Parts of the first section

  private func headline(_ sketch: Sketch) throws -> String { try first(sketch).title.plain }

  private func first(_ sketch: Sketch) throws -> Section {
    try #require(Document(try sketch.evaluation).sections.first)
  }

  private func blocks(_ sketch: Sketch) throws -> [Block] {
    try first(sketch).blocks.flatMap { block in
      if case .columns(let left, let right) = block { left + right } else { [block] }
    }
  }

  private func opening(_ sketch: Sketch) throws -> String? {
    try blocks(sketch).lazy.compactMap { if case .paragraph(let text) = $0 { text.plain } else { nil } }.first
  }

  private func notes(_ sketch: Sketch) throws -> [String] {
    try blocks(sketch).compactMap { if case .note(let text) = $0 { text.plain } else { nil } }
  }

  private func figures(_ sketch: Sketch) throws -> [String: String] {
    let figures = try blocks(sketch).flatMap { block -> [KeyFigure] in
      if case .keyFigures(let figures) = block { figures } else { [] }
    }
    return Dictionary(uniqueKeysWithValues: figures.map { ($0.label.plain, $0.figure.plain) })
  }

  private func text(_ sketch: Sketch) throws -> String {
    try blocks(sketch).map { block in
      switch block {
      case .paragraph(let text), .note(let text): text.plain
      case .list(let items): items.map(\.plain).joined(separator: "\n")
      default: ""
      }
    }.joined(separator: "\n")
  }
}
