/// Lines from rank to rank, with names at both ends.
enum SlopesDrawing {
  private static let line = 30
  private static let head = 40
  /// Where the first and the last column stand, percent of the width.
  private static let (left, right) = (26.0, 74.0)

  static func write(_ chart: SlopeChart, _ html: inout HTMLWriter) {
    html.element(
      "div",
      [("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", html.wording.plain(chart.sentence))]
    ) { draw(chart, .page, &$0) }
  }

  static func draw(_ chart: SlopeChart, _ frame: DrawingFrame, _ html: inout HTMLWriter) {
    let ranks = chart.lines.flatMap(\.ranks).compactMap { $0 }.max() ?? 1
    let height = head + ranks * line
    html.element("svg", frame.attributes("slopes", height: height, fill: "#16202c", html.wording.plain(chart.sentence)))
    { svg in
      frame.style(&svg)
      for (index, title) in chart.columns.enumerated() {
        let place = across(index, of: chart)
        svg.shape(
          "line",
          [
            ("class", "g"), ("x1", place), ("x2", place), ("y1", String(head - 14)), ("y2", String(height - 8)),
            ("stroke", "#d5dbe2"),
          ])
        // Titles of neighbours stand at two heights, so that long ones do not run into each other.
        svg.element(
          "text",
          [("x", place), ("y", index % 2 == 0 ? "12" : "26"), ("text-anchor", "middle")],
          said: title)
      }
      for entry in chart.lines { write(entry, chart, &svg) }
    }
  }

  private static func across(_ column: Int, of chart: SlopeChart) -> String {
    let last = max(chart.columns.count - 1, 1)
    return Figures.fixed(left + (right - left) * Double(column) / Double(last), 2) + "%"
  }

  private static func down(_ rank: Int) -> Int { head + (rank - 1) * line + 8 }

  private static func write(_ entry: SlopeChart.Line, _ chart: SlopeChart, _ svg: inout HTMLWriter) {
    let shade = entry.isFirst ? 0 : Palette.rest
    let pairs = zip(entry.ranks.enumerated(), entry.ranks.dropFirst())
    for (from, to) in pairs {
      guard let first = from.element, let second = to else { continue }
      svg.shape(
        "line",
        [
          ("class", entry.isFirst ? "f" : "o"), ("x1", across(from.offset, of: chart)),
          ("x2", across(from.offset + 1, of: chart)), ("y1", String(down(first))), ("y2", String(down(second))),
          ("stroke", Palette.areas[shade].light), ("stroke-width", entry.isFirst ? "3" : "1.5"),
        ])
    }
    for (column, rank) in entry.ranks.enumerated() {
      guard let rank else { continue }
      svg.shape(
        "circle",
        [
          ("class", "a\(shade)"), ("cx", across(column, of: chart)), ("cy", String(down(rank))), ("r", "4"),
          ("fill", Palette.areas[shade].light),
        ])
    }
    name(entry, at: 0, "end", -10, chart, &svg)
    if chart.columns.count > 1 { name(entry, at: chart.columns.count - 1, "start", 10, chart, &svg) }
  }

  private static func name(
    _ entry: SlopeChart.Line, at column: Int, _ anchor: String, _ gap: Int, _ chart: SlopeChart,
    _ svg: inout HTMLWriter
  ) {
    guard entry.ranks.indices.contains(column), let rank = entry.ranks[column] else { return }
    let label: Text = anchor == "end" ? "\(entry.label) \(rank)" : "\(rank) \(entry.label)"
    svg.element(
      "text",
      [
        ("class", "n"), ("x", across(column, of: chart)), ("dx", String(gap)), ("y", String(down(rank) + 4)),
        ("text-anchor", anchor),
      ], said: label)
  }
}
