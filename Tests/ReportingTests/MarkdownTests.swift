@testable import Reporting
import Testing

@Suite struct MarkdownTests {
  /// A document of one paragraph, without its surroundings.
  private func paragraph(_ text: Text) -> String {
    let section = Section(id: "s", shortTitle: "s", title: "T", question: nil, blocks: [.paragraph(text)])
    let document = Document(title: "D", subtitle: nil, facts: [], sections: [section], footer: "F")
    return String(
      MarkdownRenderer.render(document).dropFirst("# D\n\n**T**\n\n".count).dropLast("\n\n<sub>F</sub>\n".count))
  }

  @Test(arguments: [
    ("a*b_c`d", "a\\*b\\_c\\`d"), ("[x](y)", "\\[x\\]\\(y\\)"), ("<b>&", "\\<b\\>\\&"), ("# x", "\\# x"),
    ("- x", "\\- x"),
    ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("= x", "\\= x"), ("a|b", "a\\|b"), ("~~x~~", "\\~\\~x\\~\\~"),
    ("$x$", "\\$x\\$"), ("a\nb", "a b"), ("Grüße 日本", "Grüße 日本"), ("0.5 of 1", "0\\.5 of 1"),
  ])
  func `What would be formatting is escaped`(text: String, markdown: String) {
    #expect(paragraph(.quoted(text)) == markdown)
  }

  @Test(arguments: [
    ("@someone", "`@someone`"), ("fixes #12", "`fixes #12`"), ("https://x.example", "`https://x.example`"),
    ("www.x.example", "`www.x.example`"), ("a@b.example", "`a@b.example`"), ("`@x`", "`` `@x` ``"),
    ("# no number", "\\# no number"),
  ])
  func `What a site would turn into a link is shown as code`(text: String, markdown: String) {
    #expect(paragraph(.quoted(text)) == markdown)
  }

  // Stars beside a blank, or a summary of two lines, would not be what they were meant to be (GFM 6.2 and 4.6).
  @Test func `Blanks and line ends of a name break neither emphasis nor a summary`() throws {
    #expect(paragraph(.strong(.quoted(" Acme\u{A0}")) + ":") == " **Acme**\u{A0}:")
    #expect(paragraph(.strong("a") + .strong(.quoted(" "))) == "**a** ")
    #expect(paragraph(.quoted("a\r\nb\rc")) == "a b c")
    var sketch = Sketch.scoring(70)
    sketch.providers[0].name = "<i>\r\n\n# Winner @all"
    #expect(
      MarkdownRenderer.render(try sketch.evaluation)
        .contains("<summary><code>&lt;i&gt;  # Winner @all</code>: 70.0 points, 5 of 5 criteria answered</summary>"))
  }

  @Test func `Every row stands on one line with as many cells as the header`() throws {
    var sketch = Sketch.everything
    sketch.providers[1].name = "two\nlines | and a bar"
    let lines = MarkdownRenderer.render(try sketch.evaluation).split(separator: "\n")
    var columns = 0
    var rows = 0
    for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("|") {
      let cells = line.replacing("\\|", with: "").count { $0 == "|" }
      if next.hasPrefix("|--") || next.hasPrefix("|:") { columns = cells }
      #expect(cells == columns, "\(line)")
      rows += 1
    }
    #expect(rows > 40)
  }

  @Test func `The file ends with one line feed, holds no carriage return, and no line ends in a blank`() throws {
    let text = MarkdownRenderer.render(try Sketch.everything.evaluation)
    #expect(text.hasSuffix("</sub>\n"))
    #expect(!text.contains("\r"))
    for line in text.split(separator: "\n") { #expect(!line.hasSuffix(" "), "\(line)") }
  }

  @Test func `Fingerprints of files stand in the last line alone`() throws {
    let text = MarkdownRenderer.render(try Sketch.everything.evaluation)
    let lines = text.split(separator: "\n").filter { $0.contains(/[0-9a-f]{64}/) }
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("<sub>Inputs sha256 ") == true)
  }

  @Test func `No HTML is written but details, summary, sub, and code in a summary`() throws {
    let text = MarkdownRenderer.render(try Sketch.everything.evaluation)
    let tags = Set(text.replacing("\\<", with: "").matches(of: /<\/?([a-z]+)/).map { String($0.output.1) })
    #expect(tags == ["details", "summary", "sub", "code"])
  }

  @Test(arguments: [
    (0, " "), (100, "████████████████████"), (50, "██████████"), (2.5, "▌"), (0.6, "▏"), (64.6, "████████████▉"),
  ])
  func `A bar of twenty cells is a hundred points, in eighths`(score: Double, bar: String) throws {
    let text = MarkdownRenderer.render(try Sketch.scoring(score).evaluation)
    #expect(text.contains("| `\(bar)` |"), "\(text.prefix(900))")
  }
}
