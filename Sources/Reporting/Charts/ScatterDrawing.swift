/// A scatter of points with names beside them. Places across are percents, so that it needs no style and fits any width.
enum ScatterDrawing {
  private static let top = 24.0
  private static let height = 260.0
  /// Where the points begin and end, percent of the width.
  private static let (left, right) = (9.0, 88.0)
  /// Least distance of two names, from line to line.
  private static let line = 15.0

  static func draw(_ scatter: Scatter, _ frame: DrawingFrame, _ html: inout HTMLWriter) {
    let size = Int(top + height + 44)
    html.element(
      "svg", frame.attributes("scatter", height: size, fill: "#51606f", html.wording.plain(scatter.sentence))
    ) { svg in
      frame.style(&svg)
      axes(scatter, &svg)
      frontier(scatter, &svg)
      let places = labels(scatter)
      for (point, label) in zip(scatter.points, places) { write(point, label, scatter, &svg) }
    }
  }

  private static func across(_ value: Double, _ axis: Scatter.Axis) -> Double {
    left + (right - left) * axis.place(of: value)
  }

  private static func down(_ value: Double, _ axis: Scatter.Axis) -> Double {
    top + height * (1 - axis.place(of: value))
  }

  private static func axes(_ scatter: Scatter, _ svg: inout HTMLWriter) {
    for tick in scatter.x.ticks {
      let place = percent(across(tick.value, scatter.x))
      svg.shape(
        "line",
        [
          ("class", "g"), ("x1", place), ("x2", place), ("y1", pixels(top)), ("y2", pixels(top + height)),
          ("stroke", "#d5dbe2"),
        ])
      svg.element(
        "text", [("x", place), ("y", pixels(top + height + 18)), ("text-anchor", "middle")], said: tick.label)
    }
    for tick in scatter.y.ticks {
      let place = pixels(down(tick.value, scatter.y))
      svg.shape(
        "line",
        [
          ("class", "g"), ("x1", percent(left)), ("x2", percent(right)), ("y1", place), ("y2", place),
          ("stroke", "#d5dbe2"),
        ])
      svg.element(
        "text",
        [("x", percent(left - 1)), ("y", pixels(down(tick.value, scatter.y) + 4)), ("text-anchor", "end")],
        said: tick.label)
    }
    svg.element(
      "text", [("x", percent(right)), ("y", pixels(top + height + 38)), ("text-anchor", "end")],
      said: scatter.x.title + " →")
    svg.element("text", [("x", "0"), ("y", "9")], said: "↑ " + scatter.y.title)
  }

  /// Straight lines between neighbours on the frontier, by rising cost.
  private static func frontier(_ scatter: Scatter, _ svg: inout HTMLWriter) {
    let points = scatter.points.filter(\.isOnFrontier).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    for (from, to) in zip(points, points.dropFirst()) {
      svg.shape(
        "line",
        [
          ("class", "f"), ("x1", percent(across(from.x, scatter.x))), ("y1", pixels(down(from.y, scatter.y))),
          ("x2", percent(across(to.x, scatter.x))), ("y2", pixels(down(to.y, scatter.y))), ("stroke", "#174a8b"),
          ("stroke-width", "2"),
        ])
    }
  }

  /// Heights of the names: beside their points, and further down where another name is too near. To the left of a point
  /// of the frontier its line comes up from below, so that a name there stands above it.
  private static func labels(_ scatter: Scatter) -> [Double] {
    var labels = scatter.points.map { point in
      down(point.y, scatter.y) + (point.isOnFrontier && isLeft(point, scatter) ? -6 : 4)
    }
    let named = scatter.points.indices.filter { scatter.points[$0].isNamed }
    let order = named.sorted { (labels[$0], $0) < (labels[$1], $1) }
    for (above, below) in zip(order, order.dropFirst()) where labels[below] - labels[above] < line {
      labels[below] = labels[above] + line
    }
    return labels
  }

  /// A name runs to the side on which there is more room.
  private static func isLeft(_ point: Scatter.Point, _ scatter: Scatter) -> Bool { across(point.x, scatter.x) > 55 }

  private static func write(_ point: Scatter.Point, _ label: Double, _ scatter: Scatter, _ svg: inout HTMLWriter) {
    let (x, y) = (across(point.x, scatter.x), down(point.y, scatter.y))
    let shade = point.isOnFrontier ? 0 : Palette.rest
    svg.shape(
      "circle",
      [
        ("class", "a\(shade)"), ("cx", percent(x)), ("cy", pixels(y)), ("r", "6"),
        ("fill", Palette.areas[shade].light),
      ])
    guard point.isNamed else { return }
    let isLeft = isLeft(point, scatter)
    svg.element(
      "text",
      [
        ("class", "n"), ("x", percent(x + (isLeft ? -1.4 : 1.4))), ("y", pixels(label)),
        ("text-anchor", isLeft ? "end" : "start"), ("fill", "#16202c"),
      ], said: point.label)
  }

  private static func percent(_ value: Double) -> String { Figures.fixed(value, 2) + "%" }
  private static func pixels(_ value: Double) -> String { Figures.fixed(value, 1) }
}
