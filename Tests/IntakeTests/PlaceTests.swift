import Outsourcing
import Testing

@testable import Intake

/// Lines and columns as a person counts them: from 1, columns in Unicode scalars.
@Suite("Places")
struct PlaceTests {
  @Test(
    "A column counts characters, not bytes",
    arguments: [
      (#"{"steelyard": "vendor/1.0", "name": "Kraków", "id": "a b"}"#, 53),
      (#"{"steelyard": "vendor/1.0", "name": "株式会社", "id": "a b"}"#, 51),
      (#"{"steelyard": "vendor/1.0", "name": "👩‍💻", "id": "a b"}"#, 50),
      ("{\"steelyard\": \"vendor/1.0\", \"name\": \"e\u{301}\", \"id\": \"a b\"}", 49),
    ])
  func columnsInJSON(text: String, column: Int) throws {
    #expect(try Opened.file("a.json", text).diagnostics.map(\.place.text) == ["a.json:1:\(column)"])
  }

  @Test("A column counts characters in XML and YAML too, for values and for faults of the syntax")
  func columnsElsewhere() throws {
    let bid = #"<vendor xmlns="urn:steelyard:vendor:1" version="1.0" name="Łódź 🙂" id="a b"/>"#
    #expect(try Opened.file("a.xml", bid).diagnostics.map(\.place.column) == [72])
    let broken = "<a>\n<b n=\"Łódź 🙂\">café & bar</b></a>"
    #expect(try Opened.file("a.xml", broken).told.hasPrefix("a.xml:2:20: error: a & stands alone"))
    let model = "steelyard: criteria/1.0\nid: {\"Łódź 🙂\": 1, x y: [}"
    #expect(try Opened.file("a.yaml", model).diagnostics.map(\.place.text) == ["a.yaml:2:25"])
  }

  @Test("A place far into one very long line is exact")
  func longLine() throws {
    let padding = String(repeating: "é ", count: 100_000)
    let text = #"{"steelyard": "vendor/1.0", "x": ""# + padding + #"", "id": "a b", "name": "A"}"#
    let places = try Opened.file("a.json", text).diagnostics.map(\.place)
    #expect(places.map(\.line) == [1, 1])
    #expect(places.map(\.column) == [29, 34 + 200_000 + 10])
  }

  @Test("The source line shown is a window around the spot, with the spot inside it")
  func window() throws {
    let padding = String(repeating: "é", count: 500)
    let text = #"{"steelyard": "vendor/1.0", "x": ""# + padding + #"", "id": "a b", "name": "A"}"#
    let excerpt = try #require(try Opened.file("a.json", text).diagnostics.last?.excerpt)
    #expect(excerpt.line.unicodeScalars.count <= 121)
    #expect(try Opened.file("a.json", text).diagnostics.last?.spot == #""a b""#)
  }

  @Test("The window cuts no character in two, wherever its edges fall", arguments: 0..<8)
  func windowEdges(shift: Int) throws {
    let padding = String(repeating: "x", count: shift) + String(repeating: "÷🙂", count: 40)
    let text = #"{"steelyard": "vendor/1.0", "x": "\#(padding)", "id": "a b", "name": "\#(padding)"}"#
    let excerpt = try #require(try Opened.file("a.json", text).diagnostics.last?.excerpt)
    #expect(!excerpt.line.contains("\u{FFFD}"))
    #expect(try Opened.file("a.json", text).diagnostics.last?.spot == #""a b""#)
  }

  @Test("A line far down is counted, in every syntax", arguments: [70_000])
  func manyLines(lines: Int) throws {
    let padding = String(repeating: "\n", count: lines - 1)
    let xml = #"<vendor xmlns="urn:steelyard:vendor:1" version="1.0">\#(padding)<b></vendor>"#
    #expect(try Opened.file("a.xml", xml).diagnostics.map(\.place.line) == [lines])
    let unknown = #"<vendor xmlns="urn:steelyard:vendor:1" version="1.0" id="a" name="A">\#(padding)<b/></vendor>"#
    #expect(try Opened.file("a.xml", unknown).diagnostics.map(\.place.text) == ["a.xml:\(lines):2"])
    #expect(try Opened.file("a.json", "{\(padding)'").diagnostics.map(\.place.text) == ["a.json:\(lines):1"])
    #expect(try Opened.file("a.yaml", "\(padding)a: b: c").diagnostics.map(\.place.text) == ["a.yaml:\(lines):5"])
  }

  @Test("A place counted by blocks is the place counted one character after another")
  func againstCounting() throws {
    var generator = Pebbles(seed: 7)
    for _ in 0..<40 {
      let pieces = ["a", "é", "株", "🙂", "\n", "\r\n", "\t", String(repeating: "x", count: 90)]
      let text = (0..<generator.below(60)).map { _ in pieces[generator.below(pieces.count)] }.joined()
      let file = SourceFile(path: "f", bytes: Array(text.utf8))
      var (line, column, offset) = (1, 1, 0)
      for scalar in text.unicodeScalars {
        #expect(file.reference(to: Span(offset, offset)) == SourceReference(file: "f", line: line, column: column))
        // The two halves of a Windows line end stand behind the line.
        if scalar != "\n" && scalar != "\r" { #expect(file.offset(line: line, column: column) == offset) }
        offset += String(scalar).utf8.count
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
      #expect(file.offset(line: line + 5, column: 9999) == file.bytes.count)
    }
  }

  @Test("Every place that a message can name lies in its file")
  func insideTheFile() {
    let file = SourceFile(path: "f", bytes: Array("ab\nc".utf8))
    for span in [Span(-5, -1), Span(0, 99), Span(99, 120), Span(4, 4)] {
      let place = file.reference(to: span)
      #expect((1...2).contains(place.line) && (1...3).contains(place.column))
    }
    #expect(SourceFile(path: "f", bytes: []).reference(to: .beginning).text == "f:1:1")
  }
}

/// A small generator for tests that try many inputs: the same ones on every run.
struct Pebbles {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  mutating func next() -> UInt64 {
    // Multiply-with-xorshift, good enough to pick bytes.
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 2_685_821_657_736_338_717
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
