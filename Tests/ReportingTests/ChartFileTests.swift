import Outcome
import Testing

@testable import Reporting

/// Drawings in files beside the Markdown.
@Suite struct ChartFileTests {
  private func rendered() throws -> (text: String, charts: [ChartFile]) {
    MarkdownRenderer.renderWithCharts(try Sketch.everything.evaluation, for: .internal)
  }

  @Test func `Every drawing the Markdown shows is a file, and the other way round`() throws {
    let (text, charts) = try rendered()
    let shown = text.matches(of: /!\[[^\n]*\]\((img\/[^)]+)\)/).map { String($0.output.1) }
    #expect(shown == charts.map(\.path))
    #expect(Set(shown).count == shown.count)
    #expect(shown.contains("img/comparison-ranking.svg") && shown.contains("img/comparison-trade.svg"))
    let board = MarkdownRenderer.renderWithCharts(try Sketch.everything.evaluation, for: .board)
    #expect(board.charts.allSatisfy { $0.path.hasPrefix("img/board-") })
  }

  @Test func `Images come on request, and nothing else changes`() throws {
    let (text, charts) = try rendered()
    let plain = MarkdownRenderer.render(try Sketch.everything.evaluation)
    let without = text.split(separator: "\n\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("![") }
    #expect(!charts.isEmpty && without.joined(separator: "\n\n") == plain)
  }

  @Test func `A drawing is coloured light and dark and asks for nothing`() throws {
    for chart in try rendered().charts {
      #expect(chart.svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\""))
      #expect(chart.svg.hasSuffix("</svg>\n") && chart.svg.contains("prefers-color-scheme:dark"))
      #expect(chart.svg.ranges(of: "http").count == 1, "\(chart.path)")
      for word in ["url(", "href", "<script", "<b>", "@import", "foreignObject"] {
        #expect(!chart.svg.contains(word), "\(chart.path): \(word)")
      }
      #expect(chart.svg.firstMatch(of: /\son[a-z]+=/) == nil)
    }
  }

  @Test func `The bars of a file are those of the ranking`() throws {
    let chart = try #require(try rendered().charts.first { $0.path.hasSuffix("-ranking.svg") })
    let places = try Sketch.everything.evaluation.ranking.places
    #expect(chart.svg.ranges(of: "class=\"track\"").count == places.count)
    for place in places { #expect(chart.svg.contains(">\(Figures.points(place.scores.score))</text>")) }
    #expect(chart.svg.contains("&lt;b&gt;Brightwater&lt;/b&gt;"))
  }
}
