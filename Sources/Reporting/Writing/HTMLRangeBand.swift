/// A stretch of a scale with a mark in it, and dots above it where several people stand.
enum HTMLRangeBand {
  /// Radius of a dot, and from one line of dots to the next.
  private static let (radius, line) = (4, 10)
  /// Two dots side by side on the narrowest band, percent of the scale.
  private static let gap = 7.0

  static func write(_ band: RangeBand, _ html: inout HTMLWriter) {
    let (low, high) = (band.place(of: band.range.lowerBound), band.place(of: band.range.upperBound))
    let places = band.dots.map { band.place(of: $0) }
    let lanes = DotLanes.lanes(places, gap: gap)
    let top = lanes.max().map { ($0 + 1) * line } ?? 0
    html.element(
      "svg",
      [
        ("class", "range"), ("width", "240"), ("height", String(top + 18)), ("role", "img"),
        ("aria-label", html.wording.plain(band.sentence)),
      ]
    ) { svg in
      svg.shape(
        "rect",
        [("class", "track"), ("width", "100%"), ("y", String(top + 6)), ("height", "6"), ("fill", "#d5dbe2")])
      svg.shape(
        "rect",
        [
          ("class", "a0"), ("x", percent(low)), ("width", percent(max(high - low, 0.5))), ("y", String(top + 4)),
          ("height", "10"), ("fill", "#174a8b"),
        ])
      let mark = percent(band.place(of: band.mark))
      svg.shape(
        "line",
        [
          ("class", "m"), ("x1", mark), ("x2", mark), ("y1", String(top)), ("y2", String(top + 18)),
          ("stroke", "#16202c"), ("stroke-width", "3"),
        ])
      guard !places.isEmpty else { return }
      svg.element("g", [("fill", "#fff"), ("stroke", "#16202c")]) { group in
        for (place, lane) in zip(places, lanes) {
          group.shape(
            "circle",
            [("cx", percent(place)), ("cy", String(top - 1 - radius - lane * line)), ("r", String(radius))])
        }
      }
    }
  }

  private static func percent(_ value: Double) -> String { Figures.percent(value) }
}
