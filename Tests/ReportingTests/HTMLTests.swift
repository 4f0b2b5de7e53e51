import Digest
import Foundation
import Outsourcing
@testable import Reporting
import Testing

@Suite struct HTMLTests {
  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("</script>", "&lt;/script&gt;"), ("&amp;", "&amp;amp;"), ("", ""),
    ("Grüße 日本 🙂\u{202E}\u{0}", "Grüße 日本 🙂\u{202E}\u{0}"), ("a\nb", "a\nb"),
  ])
  func `Five characters are escaped and no other is touched`(text: String, html: String) {
    #expect(escapedForHTML(text) == html)
  }

  @Test func `Texts and attributes are escaped, each once`() {
    var writer = HTMLWriter(.english)
    writer.element("p", [("title", "\" onclick=\"x"), ("class", "a")]) { $0.text("1 < 2 & 3") }
    writer.void("meta", [("content", "'>")])
    writer.shape("rect", [("width", "5%")])
    #expect(
      writer.html == "<p title=\"&quot; onclick=&quot;x\" class=\"a\">1 &lt; 2 &amp; 3</p><meta content=\"&#39;&gt;\">"
        + "<rect width=\"5%\"/>")
  }

  @Test func `Each kind of text is written as what it is`() {
    var writer = HTMLWriter(.english)
    let source = SourceReference(file: "vendors/a b.xml", line: 7, column: 3)
    HTMLRenderer.write("1 < 2 " + .quoted("<i>") + .strong("s") + .code("c&d") + .source(source), &writer)
    #expect(
      writer.html == "1 &lt; 2 &lt;i&gt;<strong>s</strong><code>c&amp;d</code>"
        + "<a href=\"vendors/a%20b.xml\">a b.xml:7</a>")
  }

  @Test(arguments: [
    ("Łódź & Söhne – “1 000 €” −20 %", false), ("Ελλάς Москва", false), ("شركة الخدمات", true), ("אב", true),
    ("A\u{202E}B", true), ("A\u{200F}", true), ("A\u{2067}", true), ("日本", true), ("🙂", true), ("", false),
  ])
  func `Words that could turn the direction of a line are kept apart from those around them`(
    words: String, isApart: Bool
  ) {
    var writer = HTMLWriter(.english)
    HTMLRenderer.write(.quoted(words), &writer)
    let escaped = escapedForHTML(words)
    #expect(writer.html == (isApart ? "<bdi>\(escaped)</bdi>" : escaped))
  }

  @Test func `In a table with groups the usual depth of a row has no class, wherever sorting puts it`() throws {
    func row(_ name: String, _ kind: Table.Row.Kind, _ depth: Int) -> Table.Row {
      Table.Row([.text(.quoted(name))], kind: kind, depth: depth)
    }
    let rows = [
      row("free", .plain, 0), row("area", .group, 0), row("leaf", .plain, 1), row("inner", .group, 1),
      row("deep", .plain, 2), row("after", .plain, 0),
    ]
    var writer = HTMLWriter(.english)
    HTMLTable.write(Table(caption: "T", columns: [.init("C")], rows: rows, header: 0), &writer)
    let heads = writer.html.matches(of: /<th scope="row"( class="d.")?>([a-z]+)/).map { match in
      String(match.output.2) + (match.output.1 ?? "")
    }
    #expect(
      heads == [
        "free class=\"d0\"", "area", "leaf", "inner class=\"d1\"", "deep class=\"d2\"", "after class=\"d0\"",
      ])
    #expect(Stylesheet.css.contains(".group~tr:not(.group)>th:not([class])"))
  }

  @Test(arguments: [
    ("vendors/a1.xml", "vendors/a1.xml"), ("a b", "a%20b"), ("javascript:alert(1)", "javascript%3Aalert%281%29"),
    ("//evil.example/x", ".//evil.example/x"), ("/etc/passwd", "./etc/passwd"), ("../../m.yaml", "../../m.yaml"),
    ("ü\".xml", "%C3%BC%22.xml"), ("a?b#c", "a%3Fb%23c"), ("\\\\host\\x", "%5C%5Chost%5Cx"), ("a\nb", "a%0Ab"),
  ])
  func `A path becomes a link that stays in the folder's neighbourhood`(path: String, link: String) {
    #expect(relativeLink(path) == link)
  }

  @Test func `The policy of a page holds the hash of its script and of each of its styles and lets nothing else in`()
    throws
  {
    var sketch = Sketch.everything
    sketch.title = "</style><script>\"\\ é\u{2028}"
    let html = HTMLRenderer.render(try sketch.evaluation)
    let policy = try #require(html.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)).output.1
    let styles = html.matches(of: /<style>(.*?)<\/style>/.dotMatchesNewlines()).map { String($0.output.1) }
    #expect(styles.count == 2)
    for style in styles {
      #expect(policy.contains("&#39;sha256-\(sha256Base64(Array(style.utf8)))&#39;"))
    }
    #expect(policy.hasPrefix("default-src &#39;none&#39;; style-src &#39;sha256-"))
    let scripts = html.matches(of: /<script>(.*?)<\/script>/.dotMatchesNewlines()).map { String($0.output.1) }
    #expect(scripts == [Script.js])
    #expect(policy.contains("; script-src &#39;sha256-\(sha256Base64(Array(Script.js.utf8)))&#39;; img-src data:;"))
    #expect(!policy.contains("unsafe") && !policy.contains("*"))
    #expect(styles[1].contains("content:\"\\3c \\2f style\\3e \\3c script\\3e \\22 \\5c \\20 \\e9 \\2028 \""))
  }

  @Test func `A page has one script and one block of data, no handler and no style attribute`() throws {
    let html = withoutOwnScript(HTMLRenderer.render(try Sketch.everything.evaluation))
    #expect(html.matches(of: /<script/).count == 1 && html.contains("<script type=\"application/json\">{"))
    #expect(!html.contains(" style=\""))
    #expect(html.firstMatch(of: /<[^>]*\son[a-z]+=/) == nil)
    for link in html.matches(of: /(?:href|src)="([^"]*)"/) {
      #expect(link.output.1.firstMatch(of: /^(#[a-z-]+|vendors\/[a-z]+\.(json|xml))$/) != nil, "\(link.output.1)")
    }
  }

  @Test func `A page with nothing to try or to sort has no script, and its policy allows none`() throws {
    var sketch = Sketch.scoring(70, 60)
    for index in sketch.providers.indices { sketch.providers[index].failed = ["r1"] }
    let html = HTMLRenderer.render(try sketch.evaluation)
    #expect(!html.contains("<script") && !html.contains("script-src"))
  }

  @Test func `Each table of a page has a name of its own`() throws {
    for sketch in [Sketch.everything, .size(providers: 20, criteria: 60)] {
      let html = HTMLRenderer.render(try sketch.evaluation)
      let labels = html.matches(of: /role="region" tabindex="0" aria-label="([^"]*)"/).map { String($0.output.1) }
      #expect(labels.count > 5)
      #expect(Set(labels).count == labels.count, "\(labels)")
    }
  }

  @Test func `Every bar is told in words, and its segments end where the score does`() throws {
    let html = HTMLRenderer.render(try Sketch.everything.evaluation)
    #expect(
      html.contains(
        "aria-label=\"Alder &amp; Finch (fictional): 63.5 of 100 points, from Cost 29.5, Quality &amp; people 14.0 and Exit plan 20.0\""
      ))
    let bar = try #require(html.firstMatch(of: /from Cost 29\.5.*?<\/svg>/)).output
    let ends = bar.matches(of: /x="([0-9.]+)%" width="([0-9.]+)%"/).compactMap { match in
      Double(match.output.1).flatMap { start in Double(match.output.2).map { start + $0 } }
    }
    #expect(ends.count == 3)
    #expect(abs((ends.last ?? 0) - 63.5) < 1e-9)
  }
}
