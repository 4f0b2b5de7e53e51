import Foundation
import Outcome
import Testing

@testable import Reporting

/// The look and the words an author gives a report, in every format.
@Suite struct BrandingTests {
  private static let hostile = "</style><script>alert(1)</script>\"};@import 'x';\\\n{{client}} | <b> & 'é'"

  private func brand(
    file: String? = nil, client: String? = nil, author: String? = nil, title: String? = nil,
    confidentiality: String? = nil, disclaimer: [String] = [], logo: BrandFacts.LogoFacts? = nil,
    logoDark: BrandFacts.LogoFacts? = nil, accent: BrandFacts.ShadeFacts? = nil,
    colours: [BrandFacts.CriterionColour] = [], titlePage: Bool = false, paper: BrandFacts.Paper? = nil,
    sections: [String]? = nil, commentary: [BrandFacts.Commentary] = [], partials: [BrandFacts.Partial] = []
  ) -> BrandFacts {
    BrandFacts(
      file: file, client: client, author: author, title: title, confidentiality: confidentiality,
      disclaimer: disclaimer,
      logo: logo, logoDark: logoDark, accent: accent, criteriaColors: colours, language: nil, numbers: nil, dates: nil,
      currency: nil,
      titlePage: titlePage, paper: paper,
      sections: sections, commentary: commentary, partials: partials)
  }

  private func document(_ brand: BrandFacts, for edition: Edition = .internal) throws -> Document {
    var evaluation = try Sketch.everything.evaluation
    evaluation.brand = brand
    return Document(evaluation, for: edition)
  }

  @Test func `Every section has the id it is listed by`() throws {
    let indexed = IndexedEvaluation(try Sketch.everything.evaluation)
    for (id, type) in ReportSections.listed { #expect(type.section(of: indexed)?.id == id) }
    #expect(ReportSections.kept.allSatisfy { id in ReportSections.listed.contains { $0.id == id } })
  }

  @Test func `Sections stand as they were chosen, and the others are left out`() throws {
    let chosen = ["decision", "method", "ranking", "knocked-out"]
    #expect(try document(brand(sections: chosen)).sections.map(\.id) == chosen)
  }

  @Test func `Without a choice the sections are those of every report`() throws {
    let plain = Document(try Sketch.everything.evaluation).sections.map(\.id)
    #expect(try document(brand(client: "C")).sections.map(\.id) == plain)
  }

  @Test func `Commentary stands below the title of its section, marked as the author's, in both formats`() throws {
    let words = BrandFacts.Commentary(section: "ranking", paragraphs: ["We | agree <b>.", "And more."])
    let document = try document(brand(author: "Northlight", commentary: [words]))
    let section = try #require(document.sections.first { $0.id == "ranking" })
    guard case .authored(let authored)? = section.blocks.first else {
      Issue.record("the commentary is not first")
      return
    }
    #expect(authored.label.plain == "Commentary by Northlight")
    let html = HTMLRenderer.render(document)
    #expect(
      html.contains(
        "<div class=\"words\" role=\"note\"><p class=\"by\">Commentary by Northlight</p><p>We | agree &lt;b&gt;.</p><p>And more.</p></div>"
      ))
    let markdown = MarkdownRenderer.render(document)
    #expect(markdown.contains("> **Commentary by Northlight**\n>\n> We \\| agree \\<b\\>.\n>\n> And more.\n"))
    let others = document.sections.filter { $0.id != "ranking" }
    #expect(others == Document(try Sketch.everything.evaluation).sections.filter { $0.id != "ranking" })
  }

  @Test func `Commentary on a section with nothing to show is told of, not lost in silence`() throws {
    let evaluation = try Sketch.everything.evaluation
    let words = BrandFacts.Commentary(section: "cost", paragraphs: ["Cheap."])
    let method = try #require(
      Document(evaluation).branded(
        by: brand(sections: ["decision", "knocked-out", "method"], commentary: [words]), IndexedEvaluation(evaluation)
      ).sections.last)
    #expect(method.words.contains("There is commentary on cost, which has nothing to show in this comparison."))
  }

  @Test func `Introduction and closing stand around the report, behind the answer`() throws {
    let partials: [BrandFacts.Partial] = [
      .init(part: .intro, blocks: [.init(kind: .heading, text: "Why <this>"), .init(kind: .item, text: "one")]),
      .init(part: .closing, blocks: [.init(kind: .paragraph, text: "Thanks.")]),
    ]
    let document = try document(brand(partials: partials))
    #expect(document.sections.prefix(2).map(\.id) == ["decision", "introduction"])
    #expect(document.sections.last?.id == "closing")
    #expect(
      HTMLRenderer.render(document).contains("<h3>Why &lt;this&gt;</h3><ul><li>one</li></ul>"))
    #expect(MarkdownRenderer.render(document).contains("> **Why \\<this\\>**\n>\n> - one\n"))
  }

  @Test(arguments: [Edition.debrief(vendor: "a"), .questions(vendor: "a"), .pullRequest])
  func `What is written for those who decide stands in no paper for others`(edition: Edition) throws {
    let secret = "Only the board may know."
    let partials: [BrandFacts.Partial] = [.intro, .closing].map {
      .init(part: $0, blocks: [.init(kind: .paragraph, text: secret)])
    }
    let commentary = ReportSections.listed.map { BrandFacts.Commentary(section: $0.id, paragraphs: [secret]) }
    var evaluation = try Sketch.everything.evaluation
    let vendor = try #require(evaluation.vendors.first?.id)
    evaluation.brand = brand(disclaimer: ["No warranty."], commentary: commentary, partials: partials)
    let own: Edition =
      switch edition {
      case .debrief: .debrief(vendor: vendor)
      case .questions: .questions(vendor: vendor)
      default: edition
      }
    for text in [
      HTMLRenderer.render(evaluation, for: own), MarkdownRenderer.render(evaluation, for: own),
    ] {
      #expect(!text.contains(secret))
      #expect(text.contains("No warranty.") || text.contains("No warranty\\."))
    }
  }

  @Test func `Every word of the author is escaped wherever it stands`() throws {
    let words = Self.hostile
    let lines = [
      BrandFacts.Partial.Block(kind: .paragraph, text: words), .init(kind: .item, text: words),
      .init(kind: .heading, text: words),
    ]
    let brand = brand(
      file: words, client: words, author: words, title: words, confidentiality: words, disclaimer: [words],
      logo: .init(type: .png, width: 1, height: 1, data: "AAAA"), titlePage: true, paper: .letter,
      commentary: [.init(section: "ranking", paragraphs: [words])],
      partials: BrandFacts.Partial.Part.allCases.map { .init(part: $0, blocks: lines) })
    let html = HTMLRenderer.render(try document(brand))
    #expect(!html.contains("<script>alert") && !html.contains("| <b> &"))
    #expect(html.components(separatedBy: "</style>").count == 4, "two styles of every page, one of the brand")
    #expect(
      html.components(separatedBy: "<script").count
        == HTMLRenderer.render(try document(self.brand(client: "C"))).components(separatedBy: "<script").count)
    // Words that GitHub would link are shown as code, in which nothing acts.
    let markdown = MarkdownRenderer.render(try document(brand)).replacing(#/`+[^`]*`+/#, with: "")
    #expect(!markdown.contains("<script>") && !markdown.contains("<b>"))
  }

  // The grammar of CSS Syntax 3, 4.3.5: a string ends at its quote or at a line break, and `</style` ends the element.
  @Test(arguments: [
    "\"}", "\\", "\n", "</style>", "';@import", "\u{0}", "é", "\\22 ", "*/", "url(", "Confidential 2026",
  ])
  func `No text ends a string of CSS`(text: String) {
    let css = Stylesheet.string(text)
    let inner = css.dropFirst().dropLast()
    #expect(css.hasPrefix("\"") && css.hasSuffix("\""))
    #expect(
      inner.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) && byte >= 0x41 || byte == 0x5C
          || byte == 0x20
      })
    // Read back by the rule for escapes: up to six digits, then one blank.
    let read = inner.replacing(#/\\([0-9a-f]{1,6}) /#) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
    #expect(String(read) == text)
  }

  @Test func `Paper, margin and accent go into a style of their own, which the policy of the page names`() throws {
    let brand = brand(confidentiality: "Confidential", accent: .init(light: "#0b5d3b", dark: "#7fd6ad"), paper: .letter)
    let html = HTMLRenderer.render(try document(brand))
    #expect(html.contains("@page{size:letter}"))
    #expect(html.contains("@page{@top-center{content:\"Confidential\";"))
    #expect(
      html.contains(":root{--accent:#0b5d3b}@media screen and (prefers-color-scheme:dark){:root{--accent:#7fd6ad}}"))
    let policy = try #require(html.firstMatch(of: #/style-src (.*?) script-src/#))
    #expect(policy.1.components(separatedBy: "sha256-").count == 4)
  }

  @Test func `A page without a brand is to the byte what it was`() throws {
    let html = HTMLRenderer.render(try Sketch.everything.evaluation)
    #expect(html.components(separatedBy: "<style>").count == 3)
    #expect(!html.contains("class=\"words\"") && !html.contains("class=\"cover\""))
  }

  @Test func `The title of the page names report and client, in a debrief the provider too`() throws {
    func title(_ brand: BrandFacts, _ edition: Edition = .internal) throws -> String {
      let html = HTMLRenderer.render(try document(brand, for: edition))
      return String(try #require(html.firstMatch(of: #/<title>([^<]*)</title>/#)).1)
    }
    #expect(try title(brand(client: "Acme", title: "A study")) == "A study · Acme")
    #expect(try title(brand(client: "Acme", title: "A study"), .board) == "A study · Board edition · Acme")
    let plain = HTMLRenderer.render(try Sketch.everything.evaluation)
    #expect(plain.contains("<title>\(try title(brand(author: "N")))</title>"))
  }

  @Test func `A logo is an image with words, its dark one is for dark screens alone`() throws {
    let logo = BrandFacts.LogoFacts(type: .svg, width: nil, height: nil, data: "PHN2Zy8+")
    let dark = BrandFacts.LogoFacts(type: .png, width: 20, height: 10, data: "AAAA")
    let one = HTMLRenderer.render(try document(brand(author: "N & Co", logo: logo)))
    #expect(
      one.contains(
        "<p class=\"mark\"><img class=\"plate\" src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"Logo of N &amp; Co\"></p>"
      ))
    let two = HTMLRenderer.render(try document(brand(logo: logo, logoDark: dark)))
    #expect(
      two.contains(
        "<picture><source media=\"screen and (prefers-color-scheme: dark)\" srcset=\"data:image/png;base64,AAAA\"><img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"Logo\"></picture>"
      ))
  }

  @Test func `Colours of criteria count in segments and their names, on the page and in drawings`() throws {
    var evaluation = try Sketch.everything.evaluation
    let indexed = IndexedEvaluation(evaluation)
    let area = try #require(indexed.areas.first { $0.criterion != nil })
    let colour = BrandFacts.CriterionColour(
      criterion: try #require(area.criterion), shades: .init(light: "#123456", dark: "#abcdef"))
    evaluation.brand = brand(colours: [colour])
    let html = HTMLRenderer.render(evaluation)
    #expect(html.contains(".bar .a\(area.shade),.chip.a\(area.shade){fill:#123456;background:#123456}"))
    #expect(html.contains("class=\"a\(area.shade)\" x=") && html.contains("fill=\"#123456\""))
    let charts = MarkdownRenderer.renderWithCharts(evaluation, for: .internal).charts
    #expect(charts.contains { $0.svg.contains(".a\(area.shade){fill:#123456}") && $0.svg.contains("#abcdef") })
  }

  @Test(arguments: ["red", "#12345", "#1234567", "#12345G", "};x", ""])
  func `A result that holds anything but a colour in the place of one is refused`(text: String) throws {
    let json = ##"{"light": "#123456", "dark": "\##(text)"}"##
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(BrandFacts.ShadeFacts.self, from: Data(json.utf8))
    }
  }

  @Test func `A title page is for paper, says what is known, or what its partial says`() throws {
    let html = HTMLRenderer.render(try document(brand(client: "Acme", titlePage: true)))
    let cover = try #require(html.firstMatch(of: #/<div class="cover">.*?</div>/#)).output
    #expect(cover.contains("Prepared for Acme"))
    #expect(html.contains(".cover{display:none}"))
    let own = BrandFacts.Partial(part: .titlePage, blocks: [.init(kind: .paragraph, text: "Our words")])
    let worded = HTMLRenderer.render(try document(brand(client: "Acme", titlePage: true, partials: [own])))
    let second = try #require(worded.firstMatch(of: #/<div class="cover">.*?</div>/#)).output
    #expect(second.contains("Our words") && !second.contains("Prepared for"))
    #expect(!MarkdownRenderer.render(try document(brand(titlePage: true, partials: [own]))).contains("Our words"))
  }
}
