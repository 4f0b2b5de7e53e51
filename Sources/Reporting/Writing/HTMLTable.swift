/// Tables with their bars, as real tables in a region of their own that scrolls sideways on a small screen.
enum HTMLTable {
  static func write(_ table: Table, _ html: inout HTMLWriter) {
    let region: [HTMLWriter.Attribute] = [
      ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", html.wording.plain(table.caption)),
    ]
    html.element("div", region) { region in
      region.element("table", classes(of: table)) { body in
        body.element("caption") { HTMLRenderer.write(table.caption, &$0) }
        body.element("thead") { head in
          head.element("tr") { row in
            let firstDay = table.columns.firstIndex { $0.kind == .day }
            for (index, column) in table.columns.enumerated() {
              row.element("th", [("scope", "col")]) { cell in
                HTMLRenderer.write(column.title, &cell)
                if column.kind == .day { HTMLDayBand.scale(isFirst: index == firstDay, &cell) }
              }
            }
          }
        }
        body.element("tbody") { rows in
          let isGrouped = table.rows.contains { $0.kind == .group }
          for row in table.rows {
            rows.line()
            write(row, of: table, usualDepth: isGrouped && row.kind != .group ? 1 : 0, &rows)
          }
        }
      }
    }
  }

  /// Columns are styled by classes of the table (`n3` aligns the third at its end), which takes fewer bytes than a
  /// class for each cell.
  private static func classes(of table: Table) -> [HTMLWriter.Attribute] {
    let numbers = table.columns.indices.filter { [.number, .frequency].contains(table.columns[$0].kind) }.map {
      "n\($0 + 1)"
    }
    let bars = table.columns.indices.filter { table.columns[$0].kind == .bar }.map { "b\($0 + 1)" }
    let points = table.columns.contains { $0.kind == .points } ? ["profile"] : []
    let days = table.columns.contains { $0.kind == .day } ? ["days"] : []
    let dots = table.columns.contains { $0.kind == .dots } ? ["strips"] : []
    let words = [(hasProse(table), "prose"), (hasQuestions(table), "asked")].filter(\.0).map(\.1)
    let names: [String] = numbers + bars + points + days + dots + words
    let name: HTMLWriter.Attribute = ("class", names.joined(separator: " "))
    return names.isEmpty ? [] : [name]
  }

  /// True for a table with so many words in a cell that on a phone it had better be wide and scroll than be a word wide
  /// and a screen high.
  private static func hasProse(_ table: Table) -> Bool {
    table.rows.contains { row in
      row.cells.enumerated().contains { index, cell in
        guard index != table.header, case .text(let text) = cell else { return false }
        return text.plain.count > 56
      }
    }
  }

  /// True for a table whose rows are named by whole sentences, which need more room than names.
  private static func hasQuestions(_ table: Table) -> Bool {
    table.rows.contains { row in
      row.cells.enumerated().contains { index, cell in
        guard index == table.header, case .text(let text) = cell else { return false }
        return text.plain.count > 80
      }
    }
  }

  /// Most rows below a group stand one step in, which the style knows: only others have a class that says how deep.
  private static func write(_ row: Table.Row, of table: Table, usualDepth: Int, _ html: inout HTMLWriter) {
    let kind: [HTMLWriter.Attribute] =
      switch row.kind {
      case .plain: []
      case .firstPlace: [("class", "first")]
      case .group: [("class", "group")]
      }
    html.element("tr", kind) { cells in
      for (index, cell) in row.cells.enumerated() {
        if index == table.header {
          let depth: [HTMLWriter.Attribute] = row.depth == usualDepth ? [] : [("class", "d\(min(row.depth, 3))")]
          cells.element("th", [("scope", "row")] + depth) { write(cell, &$0) }
        } else {
          cells.element("td", shade(cell)) { write(cell, &$0) }
        }
      }
    }
  }

  private static func shade(_ cell: TableCell) -> [HTMLWriter.Attribute] {
    guard case .frequency(let frequency) = cell, frequency.step > 0 else { return [] }
    return [("class", "h\(frequency.step)")]
  }

  private static func write(_ cell: TableCell, _ html: inout HTMLWriter) {
    switch cell {
    case .text(let text): HTMLRenderer.write(text, &html)
    case .number(let figure): html.text(html.wording.figure(figure))
    case .measure(let words): HTMLRenderer.write(words, &html)
    case .bar(let bar): write(bar, &html)
    case .points(let points): write(points, &html)
    case .day(let band): HTMLDayBand.write(band, &html)
    case .frequency(let frequency): html.text(html.wording.figure(frequency.figure))
    case .range(let band): HTMLRangeBand.write(band, &html)
    case .dots(let strip): HTMLDotStrip.write(strip, &html)
    }
  }

  /// Points from which a letter fits into its segment on a phone, and on anything wider.
  static let roomForLetter = (narrow: 8.6, wide: 2.2)
  /// Points from which the points fit beside the letter where the screen is wide.
  static let roomForPoints = 11.0

  /// Lengths in percent, so that the bar needs no style; fills and sizes as attributes as well, for readers that drop
  /// styles.
  private static func write(_ bar: Bar, _ html: inout HTMLWriter) {
    html.element(
      "svg",
      [
        ("class", "bar"), ("width", "560"), ("height", "22"), ("fill", "#fff"), ("font-size", "12"),
        ("text-anchor", "middle"), ("role", "img"), ("aria-label", html.wording.plain(bar.sentence)),
      ]
    ) { svg in
      segments(of: bar, &svg)
    }
  }

  /// The inside of the drawing of a bar, 22 pixels high and as wide as what it stands in.
  static func segments(of bar: Bar, _ svg: inout HTMLWriter) {
    svg.shape("rect", [("class", "track"), ("width", "100%"), ("height", "22"), ("fill", "#d5dbe2")])
    var start = 0.0
    for segment in bar.segments where segment.points > 0 {
      svg.shape(
        "rect",
        [
          ("class", "a\(segment.shade)"), ("x", percent(start)), ("width", percent(segment.points)),
          ("height", "22"), ("fill", svg.colours.light(segment.shade)),
        ])
      if !segment.letter.isEmpty { name(segment, at: start + segment.points / 2, &svg) }
      start += segment.points
    }
  }

  private static func name(_ segment: Bar.Segment, at middle: Double, _ svg: inout HTMLWriter) {
    guard segment.points >= roomForLetter.wide else { return }
    let small: [HTMLWriter.Attribute] = segment.points < roomForLetter.narrow ? [("class", "s")] : []
    svg.element("text", small + [("x", percent(middle)), ("y", "15")]) { text in
      text.text(segment.letter)
      if segment.points >= roomForPoints {
        let figure = text.wording.figure(segment.figure ?? Figures.points(segment.points))
        text.element("tspan", text: " " + figure)
      }
    }
  }

  private static func write(_ points: Double, _ html: inout HTMLWriter) {
    html.text(html.wording.figure(Figures.points(points)))
    html.element("svg", [("width", "100%"), ("height", "6"), ("aria-hidden", "true")]) { svg in
      if points > 0 { svg.shape("rect", [("width", percent(points)), ("height", "6"), ("fill", "#174a8b")]) }
    }
  }

  private static func percent(_ value: Double) -> String { Figures.percent(value) }
}
