@testable import Reporting
import Testing

/// The profile must stay readable for many providers and many criteria.
@Suite struct ProfileTests {
  @Test(arguments: [(1, 2), (8, 21), (9, 5), (40, 5), (5, 60), (40, 60)])
  func `No table has more than eight providers or twenty-four criteria`(providers: Int, criteria: Int) throws {
    let tables = try tables(.size(providers: providers, criteria: criteria))
    for table in tables {
      #expect(table.columns.count <= 2 + 8)
      #expect(table.rows.count <= 24)
    }
    #expect(tables.reduce(0) { $0 + $1.rows.count * ($1.columns.count - 2) } == providers * criteria)
    #expect(Set(tables.map(\.caption.plain)).count == tables.count)
  }

  @Test func `Only the first eight providers are unfolded`() throws {
    let blocks = try blocks(.size(providers: 17, criteria: 5))
    let summaries = blocks.compactMap { if case .folded(let summary, _) = $0 { summary.plain } else { nil } }
    #expect(summaries == ["Providers 9 to 16", "Provider 1 (fictional)"])
  }

  @Test func `A group has the mean of its criteria by weight, and its criteria stand below it`() throws {
    let table = try #require(try tables(.everything).first)
    let titles = table.rows.map { if case .text(let text) = $0.cells[0] { text.plain } else { "" } }
    #expect(
      titles == [
        "Cost", "Price per hour", "Cost of the start | once", "Quality & people", "Calls answered", "People",
        "Agents who stay", "Exit plan",
      ])
    #expect(table.rows.map(\.depth) == [0, 1, 1, 0, 1, 1, 2, 0])
    #expect(table.rows.map { $0.kind == .group } == [true, false, false, true, false, true, false, false])
    // 80 · 27.5 + 60 · 12.5 over 40.
    #expect(table.rows[0].cells[2] == .points(73.75))
  }

  @Test func `What was not answered has words and no bar`() throws {
    let table = try #require(try tables(.everything).first)
    #expect(table.rows[6].cells[2] == .text("no answer"))
    #expect(table.rows[6].cells[3] == .text("claimed not applicable"))
  }

  private func blocks(_ sketch: Sketch) throws -> [Block] {
    let section = CriteriaProfileSection.section(of: IndexedEvaluation(try sketch.evaluation))
    guard case .onPage(let blocks)? = section?.blocks.first else { return [] }
    return blocks
  }

  private func tables(_ sketch: Sketch) throws -> [Table] {
    func tables(_ block: Block) -> [Table] {
      switch block {
      case .table(let table): [table]
      case .folded(_, let blocks): blocks.flatMap(tables)
      default: []
      }
    }
    return try blocks(sketch).flatMap(tables)
  }
}
