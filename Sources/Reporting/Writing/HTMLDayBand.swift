/// Bands of a day, all on one scale of 24 hours. Places are given in percent, so that they need no style; fills stand as
/// attributes as well, for readers that drop styles.
enum HTMLDayBand {
  private static let height = 30

  /// The lines of the hours, drawn once and used by every band: most of the bytes of a page's bands would be theirs.
  private static let grid = "day-hours"

  /// The hours above a column of bands; the first of a page holds the lines that all bands use.
  static func scale(isFirst: Bool, _ html: inout HTMLWriter) {
    html.element(
      "svg",
      [("class", "day"), ("width", "300"), ("height", "16"), ("fill", "#51606f"), ("aria-hidden", "true")]
    ) { svg in
      if isFirst {
        svg.element("defs") { $0.element("g", [("id", grid), ("class", "g"), ("stroke", "#d5dbe2")], hours) }
      }
      for hour in stride(from: 0, through: 24, by: 3) {
        let anchor = hour == 0 ? "start" : hour == 24 ? "end" : "middle"
        svg.element(
          "text", [("x", place(hour * 3600)), ("y", "12"), ("text-anchor", anchor), ("font-size", "11")],
          text: String(hour))
      }
    }
  }

  static func write(_ band: DayBand, _ html: inout HTMLWriter) {
    html.element(
      "svg",
      [
        ("class", "day"), ("width", "300"), ("height", String(height)), ("role", "img"),
        ("aria-label", html.wording.plain(band.sentence)),
      ]
    ) { svg in
      for stretch in band.window {
        rectangle(stretch, 0, height, ("w", "#e9f0f9"), &svg)
      }
      svg.shape("use", [("href", "#\(grid)")])
      for stretch in band.window {
        for edge in [stretch.lowerBound, stretch.upperBound] { line(at: edge, ("e", "#8693a1"), &svg) }
      }
      for stretch in band.outside { rectangle(stretch, 10, 10, fill(Palette.rest), &svg) }
      for stretch in band.inside { rectangle(stretch, 7, 16, fill(0), &svg) }
    }
  }

  private static func hours(_ lines: inout HTMLWriter) {
    for hour in stride(from: 0, through: 24, by: 6) {
      let x = place(hour * 3600)
      lines.shape("line", [("x1", x), ("x2", x), ("y2", String(height))])
    }
  }

  private typealias Paint = (name: String, colour: String)

  private static func fill(_ shade: Int) -> Paint { ("a\(shade)", Palette.areas[shade].light) }

  private static func rectangle(
    _ stretch: Range<Int>, _ top: Int, _ height: Int, _ paint: Paint, _ svg: inout HTMLWriter
  ) {
    svg.shape(
      "rect",
      [
        ("class", paint.name), ("x", place(stretch.lowerBound)), ("y", String(top)), ("width", place(stretch.count)),
        ("height", String(height)), ("fill", paint.colour),
      ])
  }

  private static func line(at second: Int, _ paint: Paint, _ svg: inout HTMLWriter) {
    svg.shape(
      "line",
      [
        ("class", paint.name), ("x1", place(second)), ("x2", place(second)), ("y2", String(height)),
        ("stroke", paint.colour),
      ])
  }

  private static func place(_ second: Int) -> String {
    Figures.percent(Double(second) / Double(DayBand.day) * 100)
  }
}
