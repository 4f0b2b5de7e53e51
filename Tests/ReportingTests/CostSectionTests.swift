import Decision
import Outsourcing
@testable import Reporting
import Testing
import TestSupport

/// What each provider costs over the years.
@Suite struct CostSectionTests {
  /// 100,000 a year for two years without any movement, and 30,000 before the start.
  private static var plain: CostSketch {
    var costs = CostSketch(offers: ["a": .init(hour: "10", once: "30000")])
    costs.inputs.horizon = 2
    (costs.inputs.discountRate, costs.inputs.index, costs.inputs.governance) = (0, .same(0), 0)
    return costs
  }

  private func section(_ costs: CostSketch?, scores: [Double] = [90], failed: Set<Int> = []) throws -> Section? {
    var sketch = Sketch(
      criteria: Sketch.flat(5) { _ in 20 },
      providers: scores.enumerated().map { index, score in
        let letter = String(UnicodeScalar(UInt8(97 + index)))
        return Sketch.Provider(
          id: letter, name: "\(letter.uppercased()) (fictional)", points: Array(repeating: score, count: 5),
          failed: failed.contains(index) ? ["r"] : [])
      })
    sketch.costs = costs
    return CostSection.section(of: IndexedEvaluation(try sketch.evaluation))
  }

  @Test func `Without a plan of cost there is no section`() throws {
    #expect(try section(nil) == nil)
  }

  @Test func `Every line of a total cost stands in exactly one part`() {
    #expect(CostPart.allCases.flatMap(\.lines).map(\.rawValue).sorted() == CostLine.allCases.map(\.rawValue).sorted())
  }

  @Test func `A cost worked by hand is shown year by year, by part and in today's money`() throws {
    var costs = Self.plain
    costs.ceiling = 250_000
    costs.offers["a"]?.risks = [
      .init(id: "x", description: "Delay", probability: 0.25, impact: .fixed(40_000))
    ]
    let section = try #require(try section(costs))
    #expect(
      try section.table("Year by year").words == [["A (fictional)", "30,000", "100,000", "100,000", "230,000"]])
    let parts = try section.table("What the money is for")
    #expect(parts.titles == ["Provider", "Once, before the start", "Running charges", "Sum of years"])
    #expect(parts.words == [["A (fictional)", "30,000", "200,000", "230,000"]])
    #expect(
      try section.table("In today's money").words == [
        ["A (fictional)", "230,000", "10,000", "240,000", "270,000", "96.0%"]
      ])
    #expect(
      section.sentences.first
        == "Over 2 years A (fictional) is expected to cost 240,000 EUR in today's money, risks included, with a ceiling of 250,000 EUR. All amounts are in EUR."
    )
  }

  @Test(arguments: 1...20)
  func `Shown parts and shown years add up to the same shown sum`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var costs = CostSketch(offers: [:])
    costs.hours = random.number(1, 90_000)
    costs.inputs.horizon = 1 + Int(random.number(0, 12))
    costs.inputs.index = .same(random.number(0, 0.1))
    (costs.inputs.travel, costs.inputs.exitMonths) = (random.number(0, 9999), random.number(0, 3))
    costs.inputs.credits = .init(share: random.number(0, 0.2), reason: "Misses are expected")
    for id in ["a", "b", "c"] {
      costs.offers[id] = .init(
        hour: Figures.fixed(random.number(1, 80), 2), once: Figures.fixed(random.number(0, 99_999), 2),
        ramp: [50, 70.3],
        risks: (1...4).map {
          .init(
            id: "r\($0)", description: "Risk", probability: random.number(0, 1),
            impact: .fixed(random.number(0, 50_000)), year: $0 == 1 ? 1 : nil)
        })
    }
    let section = try #require(try section(costs, scores: [90, 70, 50]))
    let years = section.tables.filter { $0.caption.plain.hasPrefix("Year by year") }
    let parts = try section.table("What the money is for")
    let present = try section.table("In today's money")
    let bars = try section.table("Sum of all years")
    for row in 0..<3 {
      let shownYears = years.flatMap { $0.figures($0.rows[row]).compactMap { $0 } }
      let shownParts = parts.figures(parts.rows[row]).compactMap { $0 }
      let sum = try #require(shownParts.last)
      #expect(shownParts.dropLast().reduce(0, +) == sum)
      #expect(shownYears.last == sum)
      #expect(shownYears.dropLast().reduce(0, +) == sum)
      #expect(shownYears.count == (costs.inputs.horizon ?? 0) + 2)
      #expect(bars.figures(bars.rows[row])[2] == sum)
      let money = present.figures(present.rows[row]).compactMap { $0 }
      #expect(money[0] + money[1] == money[2])
    }
  }

  @Test func `Bars are drawn on one scale, the longest over the whole width`() throws {
    var costs = Self.plain
    costs.offers["b"] = .init(hour: "5", once: "15000")
    let table = try #require(try section(costs, scores: [90, 70])).table("Sum of all years")
    let lengths = table.rows.map { row -> [Double] in
      if case .bar(let bar) = row.cells[3] { bar.segments.map(\.points) } else { [] }
    }
    #expect(lengths.map { $0.reduce(0, +) } == [100, 50])
    #expect(
      table.words[0][3] == "A (fictional), in EUR thousand: once, before the start 30.0 and running charges 200.0")
  }

  @Test func `A cost of nothing has no bars`() throws {
    var costs = Self.plain
    costs.offers["a"] = .init(hour: "0")
    let section = try #require(try section(costs))
    #expect(!section.tables.contains { $0.columns.contains { $0.kind == .bar } })
    #expect(try section.table("In today's money").words == [["A (fictional)", "0", "0", "0", "0"]])
  }

  @Test func `A provider without a cost is named with the reason and stands in no table`() throws {
    let section = try #require(try section(Self.plain, scores: [90, 70]))
    #expect(section.sentences.contains("B (fictional): the bid has no price that recurs"))
    #expect(!section.tables.contains { $0.words.joined().contains("B (fictional)") })
    let none = try #require(try self.section(CostSketch(offers: [:])))
    #expect(none.tables.isEmpty)
    #expect(none.sentences.last == "A (fictional): the bid has no price that recurs")
  }

  @Test func `Who is knocked out stands below a line and is neither the lowest nor the highest`() throws {
    var costs = Self.plain
    for (id, hour) in [("b", "20"), ("c", "1"), ("d", "99")] { costs.offers[id] = .init(hour: hour) }
    let section = try #require(try section(costs, scores: [90, 70, 95, 95], failed: [2, 3]))
    #expect(
      section.sentences.first
        == "Over 2 years the ranked providers are expected to cost from 230,000 EUR (A (fictional)) to 400,000 EUR (B (fictional)) in today's money, risks included. All amounts are in EUR."
    )
    #expect(
      try section.table("In today's money").words.map { $0[0] } == [
        "A (fictional)", "B (fictional)", "Knocked out", "C (fictional)", "D (fictional)",
      ])
    #expect(try section.table("Sum of all years").words.map { $0[0] } == ["1", "2", "", "–", "–"])
  }

  @Test func `What nobody gave is said once, what some gave with their names`() throws {
    var costs = Self.plain
    costs.offers["b"] = .init(hour: "20")
    costs.offers["b"]?.own.travel = 0
    let sentences = try #require(try section(costs, scores: [90, 70])).sentences
    #expect(
      sentences.contains(
        "Not given by anyone, counted as 0: choosing the provider, parting with own staff, learning the work, rework and improving the process, renewing technology, tax that cannot be recovered, disputes, leaving the provider."
      ))
    #expect(
      sentences.contains("Given for A (fictional); not given and counted as 0 for B (fictional): moving the work."))
    #expect(sentences.contains("Given for B (fictional); not given and counted as 0 for A (fictional): travel."))
    #expect(sentences.contains("Given for every provider: managing the contract."))
    #expect(sentences.contains("Wages of own staff rise by 3% a year."))
    #expect(!sentences.contains { $0.hasPrefix("Later money counts") || $0.hasPrefix("Exchange rates move") })
  }

  @Test func `Unit costs have two decimals, and one that cannot be computed says why`() throws {
    var costs = Self.plain
    costs.offers["b"] = .init(hour: "20", currency: "USD", resolution: nil)
    let table = try #require(try section(costs, scores: [90, 70])).table("At the prices of year 1")
    #expect(
      table.words == [
        ["A (fictional)", "10.00", "1.25", "1.56"],
        ["B (fictional)", "18.00", "2.25", "not computable: the input resolution is missing"],
      ])
    #expect(table.columns.map(\.kind) == [.text, .number, .number, .text])
  }

  @Test func `Savings against staying in-house are the difference of the figures beside them`() throws {
    var costs = Self.plain
    costs.inHouse = (3, 50_000, 10_000)
    let section = try #require(try section(costs))
    #expect(
      try section.table("Savings").words == [
        ["A (fictional)", "300,000", "230,000", "20,000", "50,000", "16.7%", "by the end of year 1"]
      ])
    #expect(
      try section.table("Year by year").words.last == ["Staying in-house", "0", "150,000", "150,000", "300,000"])
    costs.inHouse = (1, 50_000, 0)
    #expect(
      try #require(try self.section(costs)).table("Savings").words == [
        ["A (fictional)", "100,000", "230,000", "-130,000", "-130.0%", "not within 2 years"]
      ])
  }

  @Test func `Many years stand in tables of six, and the last has the sum`() throws {
    var costs = Self.plain
    costs.inputs.horizon = 12
    let tables = try #require(try section(costs)).tables.filter { $0.caption.plain.hasPrefix("Year by year") }
    #expect(tables.map { $0.columns.count } == [7, 7, 3])
    #expect(tables.last?.titles == ["Provider", "Year 12", "Sum of years"])
    #expect(Set(tables.map(\.caption.plain)).count == 3)
  }

  @Test func `Exchange rates are shown the way they are quoted, with day and source`() throws {
    var costs = Self.plain
    costs.rateSource = "<b>desk</b> @all"
    let section = try #require(try section(costs))
    #expect(
      try section.table("How prices").words == [
        ["1 USD = 0.9 EUR", "2 March 2026", "<b>desk</b> @all"],
        ["1 EUR = 20.5 ZAR", "2 March 2026", "<b>desk</b> @all"],
      ])
    let document = Document(title: "D", subtitle: nil, facts: [], sections: [section], footer: "F")
    #expect(HTMLRenderer.render(document).contains("<td>&lt;b&gt;desk&lt;/b&gt; @all</td>"))
    #expect(MarkdownRenderer.render(document).contains("| `<b>desk</b> @all` |"))
  }
}
