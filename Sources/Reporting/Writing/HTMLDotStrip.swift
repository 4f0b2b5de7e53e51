/// Lettered dots above a line. Places across are percents, so that they need no style and fit any width; colours stand as
/// attributes as well, for readers that drop styles.
enum HTMLDotStrip {
  /// Radius of a dot, and from one line of dots to the next.
  private static let (radius, line) = (9, 20)
  /// Free at both ends, percent of the width, so that a dot at an end has room.
  private static let inset = 5.0
  /// Two dots side by side on the narrowest strip, percent of the scale.
  private static let gap = 10.5

  static func write(_ strip: DotStrip, _ html: inout HTMLWriter) {
    let places = strip.dots.map { strip.place(of: $0.value) }
    let lanes = DotLanes.lanes(places, gap: gap)
    let axis = (1 + (lanes.max() ?? 0)) * line + 2
    html.element(
      "svg",
      [
        ("class", "strip"), ("width", "320"), ("height", String(axis + 4)), ("font-size", "11"),
        ("text-anchor", "middle"), ("role", "img"), ("aria-label", html.wording.plain(strip.sentence)),
      ]
    ) { svg in
      let height = String(axis)
      svg.shape(
        "line",
        [("class", "g"), ("x2", "100%"), ("y1", height), ("y2", height), ("stroke", "#8693a1")])
      let mark = across(strip.place(of: strip.mark))
      svg.shape(
        "line",
        [
          ("class", "m"), ("x1", mark), ("x2", mark), ("y2", String(axis + 4)), ("stroke", "#174a8b"),
          ("stroke-width", "3"),
        ])
      let centres = zip(places, lanes).map { place, lane in (x: across(place), y: axis - 1 - radius - lane * line) }
      svg.element("g", [("fill", "#fff"), ("stroke", "#16202c")]) { group in
        for (x, y) in centres {
          group.shape("circle", [("cx", x), ("cy", String(y)), ("r", String(radius))])
        }
      }
      for (dot, (x, y)) in zip(strip.dots, centres) {
        svg.element("text", [("x", x), ("y", String(y + 4))], text: dot.letter)
      }
    }
  }

  private static func across(_ place: Double) -> String {
    Figures.percent(inset + (100 - 2 * inset) * place / 100)
  }
}
