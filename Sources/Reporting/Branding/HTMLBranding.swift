internal import Outcome

/// What a brand adds to a page.
enum HTMLBranding {
  static func writeLogo(_ branding: Branding, _ html: inout HTMLWriter) {
    guard let logo = branding.logo else { return }
    html.element("p", [("class", "mark")]) { mark in
      guard let dark = branding.logoDark else { return image(logo, branding.alternative, isPlate: true, &mark) }
      mark.element("picture") { picture in
        // Paper is light, whatever the screen is.
        picture.void("source", [("media", "screen and (prefers-color-scheme: dark)"), ("srcset", address(dark))])
        image(logo, branding.alternative, isPlate: false, &picture)
      }
    }
  }

  private static func image(
    _ logo: BrandFacts.LogoFacts, _ alternative: Text, isPlate: Bool, _ html: inout HTMLWriter
  ) {
    var attributes: [HTMLWriter.Attribute] = isPlate ? [("class", "plate")] : []
    attributes += [("src", address(logo)), ("alt", html.wording.plain(alternative))]
    if let width = logo.width, let height = logo.height {
      attributes += [("width", String(width)), ("height", String(height))]
    }
    html.void("img", attributes)
  }

  private static func address(_ logo: BrandFacts.LogoFacts) -> String {
    "data:\(logo.type.rawValue);base64,\(logo.data)"
  }

  static func write(_ words: AuthoredWords, _ html: inout HTMLWriter) {
    html.element("div", [("class", "words"), ("role", "note")]) { box in
      box.element("p", [("class", "by")]) { HTMLRenderer.write(words.label, &$0) }
      for line in words.lines { write(line, isHeading: true, &box) }
    }
  }

  static func write(_ cover: Branding.Cover, _ html: inout HTMLWriter) {
    html.element("div", [("class", "cover")]) { page in
      if let logo = cover.logo { image(logo, cover.alternative, isPlate: false, &page) }
      page.element("p", [("class", "name")]) { HTMLRenderer.write(cover.title, &$0) }
      for line in cover.lines { write(line, isHeading: false, &page) }
      guard cover.lines.isEmpty else { return }
      for fact in cover.facts { page.element("p") { HTMLRenderer.write(fact, &$0) } }
    }
    html.line()
  }

  /// A heading of a page for the title is none of the report's.
  private static func write(_ line: AuthoredWords.Line, isHeading: Bool, _ html: inout HTMLWriter) {
    switch line {
    case .paragraph(let text): html.element("p") { HTMLRenderer.write(.quoted(text), &$0) }
    case .heading(let text) where isHeading: html.element("h3") { HTMLRenderer.write(.quoted(text), &$0) }
    case .heading(let text): html.element("p") { HTMLRenderer.write(.strong(.quoted(text)), &$0) }
    case .list(let items):
      html.element("ul") { list in
        for item in items { list.element("li") { HTMLRenderer.write(.quoted(item), &$0) } }
      }
    }
  }
}
