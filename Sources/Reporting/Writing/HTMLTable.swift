/// Tables with their bars, as real tables in a region of their own that scrolls sideways on a small screen.
enum HTMLTable {
  static func write(_ table: Table, _ html: inout HTMLWriter) {
    let label = table.caption
    html.element("div", [("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", label)]) { region in
      region.element("table") { body in
        body.element("caption", text: table.caption)
        body.element("thead") { head in
          head.element("tr") { row in
            for column in table.columns {
              row.element("th", [("scope", "col")] + classes(of: column.kind)) { HTMLRenderer.write(column.title, &$0) }
            }
          }
        }
        body.element("tbody") { rows in
          for row in table.rows {
            rows.line()
            write(row, of: table, &rows)
          }
        }
      }
    }
  }

  private static func classes(of kind: Table.Column.Kind) -> [HTMLWriter.Attribute] {
    switch kind {
    case .text: []
    case .number: [("class", "n")]
    case .chart: [("class", "chart")]
    }
  }

  private static func write(_ row: Table.Row, of table: Table, _ html: inout HTMLWriter) {
    html.element("tr", row.isFirstPlace ? [("class", "first")] : []) { cells in
      for (index, cell) in row.cells.enumerated() {
        if index == table.header {
          cells.element("th", [("scope", "row")]) { write(cell, &$0) }
        } else {
          let kind: HTMLWriter.Attribute? =
            switch cell {
            case .number: ("class", "n")
            case .bar, .points: ("class", "chart")
            case .text: index < table.columns.count && table.columns[index].kind == .number ? ("class", "n") : nil
            }
          cells.element("td", kind.map { [$0] } ?? []) { write(cell, &$0) }
        }
      }
    }
  }

  private static func write(_ cell: TableCell, _ html: inout HTMLWriter) {
    switch cell {
    case .text(let text): HTMLRenderer.write(text, &html)
    case .number(let figure): html.text(figure)
    case .bar(let bar): write(bar, &html)
    case .points(let points): write(points, &html)
    }
  }

  /// Lengths in percent, so that the bar needs no style; fills as attributes as well, for readers that drop styles.
  private static func write(_ bar: Bar, _ html: inout HTMLWriter) {
    html.element(
      "svg",
      [("class", "bar"), ("width", "100%"), ("height", "22"), ("role", "img"), ("aria-label", bar.sentence.plain)]
    ) { svg in
      svg.element("rect", [("class", "track"), ("width", "100%"), ("height", "22"), ("fill", "#d5dbe2")])
      var start = 0.0
      for segment in bar.segments where segment.points > 0 {
        svg.element(
          "rect",
          [
            ("class", "a\(segment.shade)"), ("x", percent(start)), ("width", percent(segment.points)),
            ("height", "22"), ("fill", Palette.areas[segment.shade % Palette.areas.count].light),
          ])
        // A letter needs about as much room as 1.6 points take on the narrowest bar.
        if !segment.letter.isEmpty, segment.points >= 1.6 * Double(segment.letter.count) {
          svg.element(
            "text",
            [("x", percent(start + segment.points / 2)), ("y", "15"), ("text-anchor", "middle"), ("fill", "#ffffff")],
            text: segment.letter)
        }
        start += segment.points
      }
    }
  }

  private static func write(_ points: Double, _ html: inout HTMLWriter) {
    html.element("span", [("class", "figure")], text: Figures.points(points))
    html.element(
      "svg", [("class", "small"), ("width", "100%"), ("height", "6"), ("aria-hidden", "true")]
    ) { svg in
      svg.element("rect", [("class", "track"), ("width", "100%"), ("height", "6"), ("fill", "#d5dbe2")])
      if points > 0 {
        svg.element("rect", [("class", "a0"), ("width", percent(points)), ("height", "6"), ("fill", "#174a8b")])
      }
    }
  }

  private static func percent(_ value: Double) -> String { Figures.percent(value) }
}
