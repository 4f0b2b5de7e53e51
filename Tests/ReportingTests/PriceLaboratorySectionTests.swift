import Foundation
import Outcome
import Outsourcing
@testable import Reporting
import Testing

@Suite struct PriceLaboratorySectionTests {
  private func section(_ evaluation: Evaluation) -> Section? {
    PriceLaboratorySection.section(of: IndexedEvaluation(evaluation))
  }

  private func section(_ offers: [Offer], ceiling: Double? = nil, agreed: String = "band") throws -> Section {
    var sketch = Sketch(
      criteria: Sketch.flat(1) { _ in 100 },
      providers: offers.enumerated().map { .init(id: $1.id, name: $1.id.uppercased(), points: [90 - Double($0)]) })
    sketch.analysis = try AnalysisFacts(
      offers, priceWeight: 0.5, ceiling: ceiling, agreed: agreed, on: try #require(CalendarDate("2026-03-02")))
    return try #require(section(try sketch.evaluation))
  }

  /// The price table of the domain's worked example, printed there to two decimals by an independent script.
  private static let printed: [(formula: String, totals: [Double], first: String)] = [
    ("Lowest price divided by price", [76.70, 79.64, 71.80, 68.94, 69.10, 51.30], "Alder & Finch (fictional)"),
    ("Straight line from the lowest", [70.59, 67.24, 71.32, 68.20, 65.76, 51.30], "Cobalt Harbour (fictional)"),
    ("One point off for every per cent", [75.86, 77.11, 71.80, 68.92, 68.79, 51.30], "Alder & Finch (fictional)"),
    ("Distance from the mean price", [69.73, 71.47, 65.16, 62.31, 62.43, 44.62], "Alder & Finch (fictional)"),
    ("Distance from the median price", [68.63, 70.18, 64.25, 61.39, 61.42, 43.73], "Alder & Finch (fictional)"),
    (
      "Place between a fixed ceiling and floor", [71.19, 70.12, 69.54, 66.54, 65.25, 49.29],
      "Brightwater CX (fictional)"
    ),
  ]

  @Test func `The worked comparison shows the printed table of six formulas`() throws {
    let evaluation = try committedEvaluation("contact-centre-2026")
    let table = try #require(section(evaluation)?.tables.first)
    #expect(
      table.columns.map(\.title.plain) == [
        "Formula", "Brightwater CX (fictional)", "Alder & Finch (fictional)", "Cobalt Harbour (fictional)",
        "Eastgate Shared Services (fictional)", "Dunmore Contact (fictional)",
        "Fennel Group (fictional)", "First",
      ])
    let lines = try #require(evaluation.analysis?.prices?.laboratory.lines)
    for (index, row) in Self.printed.enumerated() {
      let cells = try #require(table.row(row.formula))
      let places = try #require(lines[index].standing?.places)
      for (vendor, total) in zip(evaluation.ranking.places.map(\.vendor), row.totals) {
        let value = try #require(places.first { $0.bid == vendor }?.value)
        #expect((value - total).magnitude <= 0.00501, "\(row.formula), \(vendor)")
      }
      #expect(
        cells.dropLast()
          == evaluation.ranking.places.map { place in
            places.first { $0.bid == place.vendor }.map { Figures.fixed($0.value, 2) } ?? ""
          })
      for (cell, total) in zip(cells, row.totals) {
        #expect((try #require(Double(cell)) - total).magnitude <= 0.01001)
      }
      #expect(cells.last == row.first)
    }
    #expect(
      table.rows.filter { $0.kind == .firstPlace }.map { $0.cells[0].words }
        == ["Place between a fixed ceiling and floor, agreed"])
  }

  @Test func `The worked comparison says what counts, what lacks an input and which bid is abnormally low`() throws {
    let words = try #require(section(try committedEvaluation("contact-centre-2026"))).words
    #expect(
      words.contains(
        "Yes. The agreed formula is “Place between a fixed ceiling and floor”. It puts Brightwater CX (fictional) first, and only it counts. Of the other formulas, each of the 8 would put another provider first: Alder & Finch (fictional) with 6 and Cobalt Harbour (fictional) with 2."
      ))
    #expect(words.contains("World Bank rated criteria: the tender states no price share X."))
    #expect(words.contains("4 formulas without a result, and why"))
    #expect(
      words.contains(
        "Straight line from the lowest to the highest price: without Alder & Finch (fictional), Brightwater CX (fictional) and Eastgate Shared Services (fictional) change places."
      ))
    #expect(words.contains("A question to the provider, never a knock-out."))
    #expect(
      words.contains(
        "Granite Point (fictional) (knocked out), 6,899,917 GBP (the floor: 7,200,000 GBP"
      ))
  }

  @Test func `Without prices there is no section`() throws {
    #expect(section(try Sketch.scoring(70, 60).evaluation) == nil)
    var sketch = Sketch.everything
    let analysis = try #require(sketch.analysis)
    sketch.analysis = AnalysisFacts(
      service: analysis.service, cost: analysis.cost, providers: analysis.providers, prices: nil, benefits: [],
      sources: [])
    #expect(section(try sketch.evaluation) == nil)
  }

  @Test func `Every relative formula that has a result has its defect, and every one without has its reason`() throws {
    let evaluation = try Sketch.everything.evaluation
    let words = try #require(section(evaluation)).words
    let lines = try #require(evaluation.analysis?.prices?.laboratory.lines)
    for line in lines where line.standing != nil && line.isRelative {
      #expect(words.contains("\(line.title): \(line.defect)"))
    }
    for line in lines { if let refusal = line.refusal { #expect(words.contains("\(line.title): \(refusal).")) } }
  }

  // Price 50, quality 50; A and B change places when C, which ranks last, joins: two of the published vectors.
  @Test(arguments: [
    ("Lowest price divided by price", [(100.0, 70.0), (120, 85), (60, 10)]),
    ("Distance from the median price", [(80, 50), (135, 95), (200, 20)]),
  ])
  func `A bid that decides between two others is named`(formula: String, bids: [(Double, Double)]) throws {
    let offers = zip(["a", "b", "c"], bids).map { Offer(id: $0, price: $1.0, quality: $1.1) }
    #expect(try section(offers, ceiling: 500).words.contains("\(formula): without C, B and A change places."))
  }

  @Test func `Where every formula agrees, the answer is no`() throws {
    let offers = [Offer(id: "a", price: 100, quality: 90), Offer(id: "b", price: 120, quality: 50)]
    let words = try section(offers, ceiling: 150).words
    #expect(words.hasPrefix("No. The agreed formula is “Place between a fixed ceiling and floor”. It puts A first"))
    #expect(words.contains("None: no bid costs less than 80% of the median of the admissible bids or below the floor"))
  }

  @Test func `An agreed formula without a result is not passed over in silence`() throws {
    let offers = [Offer(id: "a", price: 100, quality: 90), Offer(id: "b", price: 120, quality: 50)]
    let section = try self.section(offers)
    #expect(section.words.hasPrefix("The formula that counts has no result here: the tender states no"))
    #expect(section.tables.first?.row("Place between") == nil)
  }

  @Test func `A single bid leaves the relative formulas without a result and nothing to decide`() throws {
    let section = try self.section([Offer(id: "a", price: 100, quality: 90)], ceiling: 200)
    #expect(section.words.contains("Distance from the mean price: the formula needs two bids"))
    #expect(!section.words.contains("does not win"))
    #expect(section.tables.allSatisfy { $0.rows.allSatisfy { $0.cells.last?.words == "A" } })
  }

  @Test func `More than eight providers go into tables of their own names`() throws {
    let offers = (0..<10).map { Offer(id: "p\($0)", price: 100 + Double($0), quality: 50) }
    let tables = try section(offers, ceiling: 200).tables
    #expect(tables.allSatisfy { $0.columns.count <= 10 })
    #expect(Set(tables.map(\.caption.plain)).count == tables.count)
  }

  @Test func `Names that would act do nothing`() throws {
    let html = HTMLRenderer.render(try Sketch.everything.evaluation)
    #expect(!html.contains("<b>Brightwater"))
    let start = try #require(html.range(of: "<section id=\"prices\"")?.lowerBound)
    #expect(html[start...].contains("&lt;b&gt;Brightwater&lt;/b&gt;"))
  }
}
