import Foundation
@testable import Reporting
import Testing

/// What a page may weigh, in bytes: what it weighs with a little to spare, and never more than its design allows (16 kB
/// of style, 12 kB of script, 170 kB for 8 providers and 40 criteria, 260 bytes a value).
@Suite struct SizeBudgetTests {
  @Test func `The style is at most 14.2 kB`() {
    #expect(Stylesheet.css.utf8.count <= 14_200)
  }

  @Test func `The script is at most 12 kB`() {
    #expect(Script.js.utf8.count <= 12_000)
  }

  @Test func `A page of 8 providers and 40 criteria is at most 160 kB`() throws {
    #expect(try page(providers: 8, criteria: 40).utf8.count <= 160_000)
  }

  // The budget is for a shortlist by a handful of areas. Here each criterion is an area with a slider of its own, and
  // forty providers have a bar of 1 kB each.
  @Test(arguments: [(8, 8, 61_500), (8, 21, 80_000), (8, 40, 101_000), (3, 60, 87_500), (40, 5, 114_000)])
  func `A page without its evidence is at most 80 kB for a shortlist`(providers: Int, criteria: Int, budget: Int) throws
  {
    let html = try page(providers: providers, criteria: criteria)
    let size = html.utf8.count - (try evidence(html)).utf8.count
    #expect(size <= budget)
  }

  @Test(arguments: [(1, 5), (8, 21), (8, 40), (40, 5), (3, 60)])
  func `Evidence takes at most 185 bytes a value`(providers: Int, criteria: Int) throws {
    let evidence = try evidence(page(providers: providers, criteria: criteria))
    #expect(evidence.utf8.count <= 185 * providers * criteria + 1_000 * providers)
    let rows = evidence.matches(of: /\n<tr>.*?<\/tr>/).map(\.output)
    #expect(rows.count == providers * criteria)
    #expect(rows.allSatisfy { $0.utf8.count <= 185 })
  }

  private func page(providers: Int, criteria: Int) throws -> String {
    HTMLRenderer.render(try Sketch.size(providers: providers, criteria: criteria).evaluation)
  }

  private func evidence(_ html: String) throws -> Substring {
    let start = try #require(html.range(of: "<section id=\"evidence\"")?.lowerBound)
    let end = try #require(html[start...].range(of: "</section>")?.upperBound)
    return html[start..<end]
  }
}
