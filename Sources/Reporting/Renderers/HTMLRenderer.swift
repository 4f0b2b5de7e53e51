internal import Digest
package import Outcome
internal import Outsourcing

/// One self-contained page: no request, complete without its script and its style, light, dark and on paper.
package enum HTMLRenderer: Renderer {
  package static let format = "html"
  package static func fileName(_ edition: Edition) -> String? {
    edition == .pullRequest ? nil : "\(edition.fileStem).html"
  }

  package static func render(
    _ evaluation: Evaluation, for edition: Edition = .internal, in wording: Wording? = nil
  ) -> String {
    render(Document(evaluation, for: edition, in: wording))
  }

  package static func render(_ document: Document) -> String {
    var writer = HTMLWriter(document.wording, colours: document.branding?.colours ?? .standard)
    writer.fixed("<!doctype html>\n")
    writer.element("html", [("lang", document.wording.code)]) { html in
      head(document, &html)
      html.line()
      html.element("body") { body in
        body.element("a", [("class", "skip"), ("href", "#main")], said: "Skip to the report")
        if let cover = document.branding?.cover { HTMLBranding.write(cover, &body) }
        header(document, &body)
        contents(document, &body)
        body.element("main", [("id", "main"), ("class", "wrap")]) { main in
          for (index, section) in document.sections.enumerated() {
            main.line()
            write(section, isFirst: index == 0, &main)
          }
        }
        body.line()
        body.element("footer", [("class", "wrap")]) { footer in
          if let disclaimer = document.branding?.disclaimer { HTMLBranding.write(disclaimer, &footer) }
          write(document.footer, &footer)
        }
        if usesScript(document) {
          body.line()
          body.script(Script.js)
        }
      }
    }
    writer.line()
    return writer.html
  }

  private static func head(_ document: Document, _ html: inout HTMLWriter) {
    let own = document.branding.map { [$0.style] } ?? []
    let styles = [Stylesheet.css, Stylesheet.pageMargin(document.wording.plain(document.title))] + own
    func hash(_ text: String) -> String { "'sha256-\(sha256Base64(Array(text.utf8)))'" }
    let script = usesScript(document) ? " script-src \(hash(Script.js));" : ""
    let policy =
      "default-src 'none'; style-src \(styles.map(hash).joined(separator: " "));\(script) img-src data:; base-uri 'none'; form-action 'none'"
    html.element("head") { head in
      head.void("meta", [("charset", "utf-8")])
      head.void("meta", [("http-equiv", "Content-Security-Policy"), ("content", policy)])
      head.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
      let title = [document.title] + (document.branding?.named ?? Array(document.facts.prefix(1)))
      head.element("title", text: title.map(document.wording.plain).joined(separator: " · "))
      for style in styles { head.style(style) }
    }
  }

  /// True for a page that has weights to try or a profile to sort.
  private static func usesScript(_ document: Document) -> Bool {
    document.sections.contains { $0.id == "ranking" || $0.id == "profile" }
  }

  private static func header(_ document: Document, _ body: inout HTMLWriter) {
    body.element("header", [("class", "wrap top")]) { header in
      if let branding = document.branding { HTMLBranding.writeLogo(branding, &header) }
      header.element("div") { left in
        left.element("p", [("class", "name")]) { write(document.title, &$0) }
        if let subtitle = document.subtitle { left.element("p") { write(subtitle, &$0) } }
      }
      header.element("div", [("class", "right")]) { right in
        for fact in document.facts { right.element("p") { write(fact, &$0) } }
      }
    }
  }

  private static func contents(_ document: Document, _ body: inout HTMLWriter) {
    body.element("nav", [("aria-label", body.wording.plain("Sections"))]) { nav in
      nav.element("ol", [("class", "wrap")]) { list in
        for section in document.sections {
          list.element("li") { $0.element("a", [("href", "#\(section.id)")], said: section.shortTitle) }
        }
      }
    }
  }

  private static func write(_ section: Section, isFirst: Bool, _ html: inout HTMLWriter) {
    html.element("section", [("id", section.id), ("aria-labelledby", "\(section.id)-title")]) { body in
      if isFirst {
        body.element("h1", [("id", "\(section.id)-title")]) { write(section.title, &$0) }
      } else {
        body.element("h2", [("id", "\(section.id)-title")]) { write(section.title, &$0) }
      }
      if let question = section.question { body.element("p", [("class", "question")], said: question) }
      for block in section.blocks { write(block, &body) }
    }
  }

  private static func write(_ block: Block, _ html: inout HTMLWriter) {
    switch block {
    case .paragraph(let text): html.element("p") { write(text, &$0) }
    case .note(let text): html.element("p", [("class", "note")]) { write(text, &$0) }
    case .heading(let title): html.element("h3", said: title)
    case .list(let items):
      html.element("ul") { list in for item in items { list.element("li") { write(item, &$0) } } }
    case .facts(let facts):
      html.element("dl", [("class", "facts")]) { list in
        for fact in facts {
          list.element("dt", said: fact.term)
          list.element("dd") { write(fact.detail, &$0) }
        }
      }
    case .keyFigures(let figures):
      html.element("dl", [("class", "key")]) { list in
        for figure in figures {
          list.element("div") { box in
            box.element("dt", said: figure.label)
            box.element("dd") { detail in
              write(figure.figure, &detail)
              detail.fixed(" ")
              detail.element("small") { write(figure.explanation, &$0) }
            }
          }
        }
      }
    case .legend(let entries):
      html.element("ul", [("class", "legend")]) { list in
        for entry in entries {
          list.element("li") { item in
            item.element("span", [("class", "chip a\(entry.shade)")], text: entry.letter)
            item.fixed(" ")
            write(entry.text, &item)
          }
        }
      }
    case .table(let table): HTMLTable.write(table, &html)
    case .columns(let left, let right):
      html.element("div", [("class", "columns")]) { columns in
        for blocks in [left, right] {
          columns.element("div") { column in for block in blocks { write(block, &column) } }
        }
      }
    case .scatter(let scatter): ScatterDrawing.draw(scatter, .page, &html)
    case .slopes(let chart): SlopesDrawing.write(chart, &html)
    case .agreedOnly(let blocks):
      html.element("div", [("class", "agreed")]) { part in for block in blocks { write(block, &part) } }
    case .whatIf(let controls): HTMLWhatIf.write(controls, &html)
    case .authored(let words): HTMLBranding.write(words, &html)
    case .onPage(let blocks): for block in blocks { write(block, &html) }
    case .folded(let summary, let blocks):
      html.element("details", blocks.contains(where: isLong) ? [("class", "long")] : []) { details in
        details.element("summary") { write(summary, &$0) }
        for block in blocks { write(block, &details) }
      }
    }
  }

  /// True for what may well take more than a sheet of paper, and so may break over two.
  private static func isLong(_ block: Block) -> Bool {
    switch block {
    case .table(let table): table.rows.count > 24
    case .list(let items): items.count > 12
    default: false
    }
  }

  /// Words from a file; kept apart from the direction of the text around them where they could have another.
  ///
  /// A page runs from left to right, so that words of ``neverTurning`` characters read the same with and without the
  /// element, which would be a twentieth of the bytes of a large page.
  private static func isolated(_ words: String, _ html: inout HTMLWriter) {
    if words.unicodeScalars.allSatisfy({ scalar in neverTurning.contains { $0.contains(scalar.value) } }) {
      html.text(words)
    } else {
      html.element("bdi", text: words)
    }
  }

  /// Letters before the first script from right to left, dashes and quotation marks, narrow blanks, signs of currencies
  /// and of arithmetic: none of them turns the direction of a line, as the marks between those ranges do.
  private static let neverTurning: [ClosedRange<UInt32>] = [
    0...0x58F, 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x22FF,
  ]

  /// Characters of a place in a file that stays on one line in a table.
  private static let longestUnbroken = 28

  static func write(_ text: Text, _ html: inout HTMLWriter) {
    for part in html.wording.said(text).parts {
      switch part {
      case .phrase, .figure, .date, .money: html.text(html.wording.plain(Text([part])))
      case .remark(let words):
        html.element("bdi", html.wording.code == "en" ? [] : [("lang", "en")], text: words)
      case .plain(let words): html.text(words)
      case .quoted(let words): isolated(words, &html)
      case .strong(let words): html.element("strong") { write(words, &$0) }
      case .code(let words): html.element("code", text: words)
      case .link(let words, let path):
        html.element("a", [("href", relativeLink(path))]) { isolated(words, &$0) }
      case .source(let source):
        let name = source.file.split(separator: "/").last.map(String.init) ?? source.file
        let place = "\(name):\(source.line)"
        // A short place stays on one line, although it has hyphens and a colon.
        let isLong: [HTMLWriter.Attribute] = place.count > longestUnbroken ? [("class", "long")] : []
        html.element("a", isLong + [("href", relativeLink(source.file))], text: place)
      }
    }
  }
}
