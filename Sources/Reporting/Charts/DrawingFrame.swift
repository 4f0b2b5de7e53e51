/// Where a drawing stands: inside a page, whose style colours it, or in a file of its own.
enum DrawingFrame {
  case page, file

  /// Width of a file in pixels; a page gives a drawing all the width there is.
  static let width = 900

  /// Attributes of the outermost element; `height` in pixels.
  func attributes(_ name: String, height: Int, fill: String, _ sentence: String) -> [HTMLWriter.Attribute] {
    let common: [HTMLWriter.Attribute] = [
      ("font-size", "12"), ("fill", fill), ("role", "img"), ("aria-label", sentence),
    ]
    switch self {
    case .page: return [("class", name), ("width", "100%"), ("height", String(height))] + common
    case .file:
      return [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", String(Self.width)), ("height", String(height)),
        ("viewBox", "0 0 \(Self.width) \(height)"),
      ] + common
    }
  }

  /// What colours a file, light and dark; nothing for a page.
  func style(_ svg: inout HTMLWriter) {
    guard self == .file else { return }
    svg.style(Self.css)
  }

  private static let css: String = {
    let colours = Palette.base + Palette.areas
    let fills = Palette.areas.map { ".\($0.name){fill:var(--\($0.name))}" }.joined()
    return "svg{\(Palette.variables(colours, \.light));fill:var(--muted);font-family:Arial,sans-serif}"
      + "@media(prefers-color-scheme:dark){svg{\(Palette.variables(colours, \.dark))}}" + fills
      + ".n{fill:var(--ink)}.g{stroke:var(--line)}.f{stroke:var(--a0)}.o{stroke:var(--a8)}.track{fill:var(--line)}"
      + ".bar rect:not(.track){stroke:var(--surface);stroke-width:2}.l,.bar text{fill:var(--segment-ink);font-weight:600}.bar tspan{font-weight:400}"
  }()
}
