/// Lines from rank to rank, with names at both ends.
enum SlopesDrawing {
  private static let line = 30
  /// Where the first and the last column stand, percent of the width.
  private static let (left, right) = (31.0, 69.0)
  /// The narrowest a chart of slopes is drawn, pixels, and the room for a name at its ends and for a title above it.
  private static let (narrowest, name, title) = (608.0, 175.0, 190.0)

  static func write(_ chart: SlopeChart, _ html: inout HTMLWriter) {
    html.element(
      "div",
      [("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", html.wording.plain(chart.sentence))]
    ) { draw(chart, .page, &$0) }
  }

  static func draw(_ chart: SlopeChart, _ frame: DrawingFrame, _ html: inout HTMLWriter) {
    let ranks = chart.lines.flatMap(\.ranks).compactMap { $0 }.max() ?? 1
    let titles = chart.columns.map { $0.shortened(to: title) }
    let stairs = stairs(titles, html.wording)
    let head = 12 + 14 * stairs
    let height = head + ranks * line
    html.element("svg", frame.attributes("slopes", height: height, fill: "#16202c", html.wording.plain(chart.sentence)))
    { svg in
      frame.style(&svg)
      for index in titles.indices {
        let place = across(index, of: chart)
        svg.shape(
          "line",
          [
            ("class", "g"), ("x1", place), ("x2", place), ("y1", String(16 + 14 * (index % stairs))),
            ("y2", String(height - 8)), ("stroke", "#d5dbe2"),
          ])
      }
      for (index, title) in titles.enumerated() {
        svg.element(
          "text",
          [
            ("x", across(index, of: chart)), ("y", String(12 + 14 * (index % stairs))),
            ("text-anchor", "middle"),
          ], said: title)
      }
      for entry in chart.lines { write(entry, below: head, chart, &svg) }
    }
  }

  private static func across(_ column: Int, of chart: SlopeChart) -> String {
    let last = max(chart.columns.count - 1, 1)
    return Figures.fixed(left + (right - left) * Double(column) / Double(last), 2) + "%"
  }

  /// Heights at which the titles stand in turn, so that long ones do not run into each other.
  private static func stairs(_ titles: [Text], _ wording: Wording) -> Int {
    let widest = titles.map { DrawnWidth.pixels(wording.plain($0)) }.max() ?? 0
    let apart = narrowest * (right - left) / 100 / Double(max(titles.count - 1, 1))
    return max(1, min(titles.count, Int((widest / apart).rounded(.up))))
  }

  private static func write(
    _ entry: SlopeChart.Line, below head: Int, _ chart: SlopeChart, _ svg: inout HTMLWriter
  ) {
    func down(_ rank: Int) -> Int { head + (rank - 1) * line + 8 }
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
    for (column, anchor, gap) in [(0, "end", -10), (chart.columns.count - 1, "start", 10)] where column > 0 || gap < 0 {
      guard entry.ranks.indices.contains(column), let rank = entry.ranks[column] else { continue }
      let label = entry.label.shortened(to: name)
      svg.element(
        "text",
        [
          ("class", "n"), ("x", across(column, of: chart)), ("dx", String(gap)), ("y", String(down(rank) + 4)),
          ("text-anchor", anchor),
        ], said: gap < 0 ? "\(label) \(rank)" : "\(rank) \(label)")
    }
  }
}
