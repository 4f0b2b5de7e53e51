@testable import Reporting
import Testing

/// Text for spreadsheets and terminals.
@Suite struct PlainTextTests {
  // RFC 4180 section 2, rules 5 to 7.
  @Test(arguments: [("aaa", "aaa"), ("b\r\nbb", "\"b\r\nbb\""), ("b\"bb", "\"b\"\"bb\""), ("a,b", "\"a,b\""), ("", "")])
  func `Commas, quotes and line ends put a cell in quotes`(text: String, cell: String) {
    #expect(csvText(text) == cell)
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u{A0}=1", "\"=1", "'=1", "\u{FEFF}=1", "\u{200B}-1", "＝1",
    "＋1",
    "－1", "＠x", "  \" =1",
  ])
  func `What a spreadsheet would take for a formula gets an apostrophe`(text: String) {
    #expect(csvText(text).drop { $0 == "\"" }.hasPrefix("'"), "\(csvText(text))")
  }

  @Test(arguments: ["1", "a=1", "a-b", "(1)", "Ü", ".5"])
  func `What is no formula stays as it is`(text: String) {
    #expect(csvText(text) == text)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("a\nb", "a\\u{A}b"), ("\u{202E}x", "\\u{202E}x"), ("\u{7F}", "\\u{7F}"),
    ("\u{9B}m", "\\u{9B}m"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("\u{FEFF}", "\\u{FEFF}"),
    ("\u{E0041}", "\\u{E0041}"), ("Grüße 日本", "Grüße 日本"),
  ])
  func `A terminal is sent nothing that acts or hides`(text: String, shown: String) {
    #expect(terminalText(text) == shown)
  }
}

@Suite struct JSONTextTests {
  @Test func `What could act in a page or end a line of script is escaped`() {
    #expect(
      JSONValue.text("</script>&\u{2028}\u{2029}\u{202E}\u{7F}\"\\\n\t\r\u{0}🙂\u{E0041}").document
        == "\"\\u003c/script\\u003e\\u0026\\u2028\\u2029\\u202e\\u007f\\\"\\\\\\n\\t\\r\\u0000🙂\\udb40\\udc41\"\n")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1.0, "1"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"), (1e15, "1000000000000000"),
    (5e-9, "5e-09"), (-2.5, "-2.5"), (1e300, "1e+300"), (9_007_199_254_740_992, "9007199254740992"),
  ])
  func `A number is the shortest text that reads back as the same`(number: Double, text: String) throws {
    #expect(shortestForm(of: number) == text)
    #expect(Double(text) == number)
  }

  @Test func `What is plain and short stands on one line, all else on lines of its own`() {
    let value = JSONValue.members([
      ("b", .array([.number(1), .text("x"), .null])), ("a", .object([.init("t", .truth(true))])), ("none", nil),
      ("long", .array([.text(String(repeating: "x", count: 120))])), ("empty", .object([])),
      ("deep", .array([.array([])])),
    ])
    #expect(
      value.document == """
        {
          "b": [1, "x", null],
          "a": {"t": true},
          "long": [
            "\(String(repeating: "x", count: 120))"
          ],
          "empty": {},
          "deep": [[]]
        }

        """)
  }

  @Test func `Members keep the order of the type, and absent ones are left out`() throws {
    struct Sample: Encodable {
      let z: Int
      let a: String?
      let m: [Double]
    }
    #expect(
      try JSONValueEncoder.value(of: Sample(z: 1, a: nil, m: [0.5])).document == "{\n  \"z\": 1,\n  \"m\": [0.5]\n}\n")
  }

  @Test func `A number that is not finite is refused`() {
    #expect(throws: EncodingError.self) { try JSONValueEncoder.value(of: [Double.infinity]) }
    #expect(throws: EncodingError.self) { try JSONValueEncoder.value(of: ["x": Double.nan]) }
  }
}
