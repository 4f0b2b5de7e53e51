/// The bars of a table, one for each row, with the name in front and the length behind.
struct BarsDrawing {
  private struct Row {
    let name: Text
    let bar: Bar
    let total: String
  }

  let sentence: Text
  private let rows: [Row]
  private let legend: [LegendEntry]

  private static let line = 34
  /// Entries of the legend beside each other, and the height of a row of them.
  private static let inLine = 3
  private static let legendLine = 26
  /// Where the bars begin and end, percent of the width.
  private static let (left, right) = (30.0, 92.0)

  /// Nil for a table without bars of several segments that are points.
  init?(_ table: Table, _ legend: [LegendEntry]) {
    guard let column = table.columns.firstIndex(where: { $0.kind == .bar }) else { return nil }
    rows = table.rows.compactMap { row in
      guard row.cells.indices.contains(column), case .bar(let bar) = row.cells[column], bar.segments.count > 1,
        bar.segments.allSatisfy({ $0.figure == nil }),
        case .text(let name)? = row.cells.indices.contains(table.header) ? row.cells[table.header] : nil
      else { return nil }
      let total = Figures.sumOfTenths(bar.segments.map(\.points))
      return Row(name: name, bar: bar, total: Figures.points(total))
    }
    guard !rows.isEmpty else { return nil }
    sentence = table.caption
    self.legend = legend
  }

  func draw(_ html: inout HTMLWriter) {
    let bars = (legend.count + Self.inLine - 1) / Self.inLine * Self.legendLine + 6
    let height = bars + rows.count * Self.line + 4
    html.element(
      "svg", DrawingFrame.file.attributes("bars", height: height, fill: "#51606f", html.wording.plain(sentence))
    ) { svg in
      DrawingFrame.file.style(&svg)
      if let own = svg.colours.fileStyle { svg.style(own) }
      for (index, entry) in legend.enumerated() { Self.draw(entry, at: index, &svg) }
      for (index, row) in rows.enumerated() { Self.draw(row, top: bars + index * Self.line, &svg) }
    }
  }

  /// What a letter stands for, with its colour.
  private static func draw(_ entry: LegendEntry, at index: Int, _ svg: inout HTMLWriter) {
    let x = index % inLine * DrawingFrame.width / inLine
    let y = index / inLine * legendLine
    svg.shape(
      "rect",
      [
        ("class", "a\(entry.shade)"), ("x", String(x)), ("y", String(y + 3)), ("width", "18"), ("height", "18"),
        ("fill", svg.colours.light(entry.shade)),
      ])
    svg.element(
      "text",
      [("class", "l"), ("x", String(x + 9)), ("y", String(y + 16)), ("text-anchor", "middle"), ("fill", "#ffffff")],
      text: entry.letter)
    svg.element(
      "text", [("class", "n"), ("x", String(x + 24)), ("y", String(y + 16)), ("fill", "#16202c")],
      said: entry.text)
  }

  private static func draw(_ row: Row, top: Int, _ svg: inout HTMLWriter) {
    svg.element(
      "text",
      [
        ("class", "n"), ("x", percent(left - 1)), ("y", String(top + 21)), ("text-anchor", "end"), ("fill", "#16202c"),
      ], said: row.name)
    svg.element(
      "svg",
      [
        ("class", "bar"), ("x", percent(left)), ("y", String(top + 6)), ("width", percent(right - left)),
        ("height", "22"), ("fill", "#fff"), ("text-anchor", "middle"),
      ]
    ) { HTMLTable.segments(of: row.bar, &$0) }
    svg.element(
      "text", [("class", "n"), ("x", percent(right + 1)), ("y", String(top + 21)), ("fill", "#16202c")],
      said: .figure(row.total))
  }

  private static func percent(_ value: Double) -> String { Figures.fixed(value, 2) + "%" }
}
