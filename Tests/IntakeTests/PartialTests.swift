import Testing

@testable import Intake

/// Partials: which tags are read, and what becomes of values.
@Suite struct PartialTests {
  private func partial(_ text: String, _ part: Partial.Part = .intro) -> (partial: Partial?, told: [String]) {
    let log = DiagnosticLog()
    let file = SourceFile(path: part.fileName, bytes: Array(text.utf8))
    return (Partial(part, file, log: log), log.sorted.map(\.told))
  }

  private func words(_ text: String, _ values: [String: PartialValue]) throws -> [String] {
    let (partial, told) = partial(text)
    #expect(told.isEmpty)
    return try #require(partial).blocks(values).map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test func `Paragraphs, headings and items are told apart`() throws {
    let text = """
      ## For {{client}}
      A paragraph
      of two lines.

      Another.
      - one
        and more
      - two

      """
    #expect(
      try words(text, ["client": .text("Acme")]) == [
        "heading: For Acme", "paragraph: A paragraph of two lines.", "paragraph: Another.", "item: one and more",
        "item: two",
      ])
  }

  @Test func `A list prints once for each entry, a condition only where there is a value`() throws {
    let text = """
      {{! nobody sees this }}
      {{#providers}}
      - {{rank}}. {{name}}: {{score}}
      {{/providers}}

      {{#second}}Then {{second}}.{{/second}}{{^second}}Nobody else.{{/second}}
      """
    let providers = PartialValue.list([
      ["rank": "1", "name": "Alder", "score": "71.2"], ["rank": "2", "name": "Birch", "score": "70.0"],
    ])
    #expect(
      try words(text, ["providers": providers, "second": .text("Birch")]) == [
        "item: 1. Alder: 71.2", "item: 2. Birch: 70.0", "paragraph: Then Birch.",
      ])
    #expect(try words(text, ["providers": .list([])]) == ["paragraph: Nobody else."])
  }

  @Test(arguments: [
    "## A heading", "- an item", "# x", "a\n\n## b", "a\r\n- b", "<script>alert(1)</script>", "&amp;", "{{buyer}}",
    "\u{2028}- x",
  ])
  func `A value is never taken for the form of the text, nor escaped twice`(value: String) throws {
    let blocks = try words("{{leader}}\n\n{{leader}}", ["leader": .text(value), "buyer": .text("B")])
    let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    #expect(blocks == ["paragraph: \(line)", "paragraph: \(line)"])
  }

  @Test(arguments: [
    ("{{{client}}}", "template.tag"), ("{{&client}}", "template.tag"), ("{{> intro}}", "template.tag"),
    ("{{=<% %>=}}", "template.tag"), ("{{<parent}}{{/parent}}", "template.tag"),
    ("{{$block}}{{/block}}", "template.tag"),
    ("{{% CONTENT_TYPE:HTML}}", "template.tag"), ("{{client", "template.tag"), ("{{#client}}", "template.tag"),
    ("{{/client}}", "template.tag"), ("{{#client}}{{#second}}{{/client}}{{/second}}", "template.tag"),
    ("{{clinet}}", "template.key"),
    ("{{}}", "template.key"), ("{{.}}", "template.key"), ("{{client.name}}", "template.key"),
    ("{{upper(client)}}", "template.key"),
    ("{{#providers}}{{scroe}}{{/providers}}", "template.key"),
    ("{{^providers}}{{score}}{{/providers}}", "template.key"),
    ("{{score}}", "template.key"), ("{{providers}}", "template.key"), ("{{#nobody}}x{{/nobody}}", "template.key"),
    ("# One sign", "template.form"), ("### Three", "template.form"), ("  ", "template.file"),
    ("a\u{7}b", "text.control"),
  ])
  func `What is not read is refused`(text: String, code: String) {
    let (partial, told) = partial(text)
    #expect(partial == nil)
    #expect(told.contains { $0.contains(": error: ") && $0.contains("[\(code)]") }, "\(told)")
  }

  @Test func `A key that is not known is told with its place, even inside a loop, and with the nearest one`() {
    let (_, told) = partial("Hello.\n\n{{#providers}}\n- {{nmae}}\n{{/providers}}\n")
    #expect(
      told == [
        "intro.mustache:4:3: error: there is no value called \"nmae\" here [template.key]\n  spot: {{nmae}}\n  help: did you mean \"name\"?"
      ])
  }

  @Test(arguments: [Partial.Part.titlePage, .disclaimer])
  func `What stands in every edition tells nothing of the result`(part: Partial.Part) {
    for key in PartialKey.ofResult {
      let text = key.items.isEmpty ? "{{\(key.name)}}" : "{{#\(key.name)}}x{{/\(key.name)}}"
      #expect(partial(text, part).told.first?.contains("stands in every edition and cannot tell \(key.name)") == true)
    }
    for key in PartialKey.ofComparison { #expect(partial("{{\(key.name)}}", part).told.isEmpty) }
  }

  @Test func `Any text of braces and signs is read or refused, and never a trap`() {
    var state: UInt64 = 7
    let pieces = [
      "{{", "}}", "{", "}", "#", "^", "/", "client", "providers", "name", " ", "\n", "!", "=", ">", "&", "%", "$", "<",
      ".", "é",
    ]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let (read, told) = partial("x" + text)
      #expect((read == nil) == told.contains { $0.contains(": error: ") }, "\(text)")
      _ = read?.blocks(["client": .text("c"), "providers": .list([["name": "n"]])])
    }
  }
}
