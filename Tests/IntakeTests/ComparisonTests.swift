import Intake
import Outsourcing
import Testing

@Suite("Comparisons")
struct ComparisonTests {
  private let good = #"{"criterion": "share", "value": 78.5, "unit": "percent"}"#

  @Test("All faults of all files are told in one run, errors first, each in the order of file and place")
  func everything() throws {
    let folder = try InputFolder([
      "steelyard.yaml": """
      steelyard: comparison/1.0
      id: small
      title: Small
      buyr: A buyer
      decision_date: 2026-02-30
      model: model.yaml
      bids: [bids/b.json, bids/a.xml, bids/missing.json]

      """,
      "model.yaml": SmallComparison.model,
      "bids/b.json": """
      {"steelyard": "vendor/1.0", "id": "b", "name": "B\\u00a0B",
       "answers": [{"criterion": "shares", "value": "78,5", "unit": "percent"},
        {"criterion": "time", "value": 330, "unit": "secnods", "document": "kpi"}]}
      """,
      "bids/a.xml": """
      <vendor xmlns="urn:steelyard:vendor:1" version="1.0" id="a" name="A">
        <offer reference="R" date="2026-11-02" currency="eur" tax="none"/>
        <answers><answer criterion="cost" value="120000"/><answer criterion="time" value="700" unit="seconds"/></answers>
        <answers/>
      </vendor>
      """,
    ])
    let lines = try folder.open("steelyard.yaml").told.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    #expect(
      lines == [
        #"bids/a.xml:2:52: error: "eur" is no currency [currency.form]"#,
        #"bids/a.xml:2:62: error: "tax" cannot be "none" [choice.unknown]"#,
        #"bids/a.xml:3:44: error: the amount has no currency [price.no-currency]"#,
        #"bids/a.xml:4:4: error: "answers" stands twice in bid [key.duplicate]"#,
        #"bids/b.json:2:28: error: no criterion is called "shares" [key.unknown]"#,
        #"bids/b.json:2:47: error: "78,5" is no plain number [number.form]"#,
        #"bids/b.json:3:47: error: "secnods" is no unit [unit.unknown]"#,
        #"bids/b.json:3:70: error: no document in this file has the id "kpi" [reference.dangling]"#,
        #"steelyard.yaml:1:1: error: comparison needs "buyer" [key.missing]"#,
        #"steelyard.yaml:4:1: error: comparison has no "buyr" [key.unknown]"#,
        #"steelyard.yaml:5:16: error: "2026-02-30" is no day of the calendar [date.form]"#,
        #"steelyard.yaml:7:33: error: bids/missing.json does not exist [file.unreadable]"#,
        #"bids/a.xml:3:85: warning: time lies beyond what counts as 0 and as 100 points, so it gets 0 points [value.outside-anchors]"#,
        #"bids/b.json:1:48: warning: "name" holds U+00A0, which looks like a plain blank [text.invisible]"#,
      ])
  }

  @Test("A fault in the model does not hide those in the bids, and those of one bid not those of another")
  func modelAndBids() throws {
    let broken = SmallComparison.model.replacing("weight: 20, unit: months", with: "weight: 10, unit: months")
    let opened = try SmallComparison.of(
      ["a": #"{"criterion": "share", "value": "n/a", "unit": "percent"}"#, "b": #"{"criterion": "x y", "value": 1}"#],
      model: broken)
    #expect(
      opened.diagnostics.map { "\($0.place.file) \($0.code.rawValue)" } == [
        "bids/a.json number.form", "bids/b.json id.form", "model.yaml weight.sum",
      ])
  }

  @Test(
    "A bid cannot set weights, scores, requirements or the answers of others",
    arguments: [
      "weights", "scores", "score", "rank", "criteria", "requirements", "vendors", "include", "model", "published",
    ])
  func notTheirs(key: String) throws {
    let told = try Opened.file(
      "a.json", #"{"steelyard": "vendor/1.0", "id": "a", "name": "A", "\#(key)": {"share": 100}}"#
    ).told
    #expect(told.contains(#"a.json:1:53: error: bid has no "\#(key)" [key.unknown]"#))
    let answer = #"{"criterion": "share", "value": 1, "unit": "percent", "\#(key)": 100}"#
    #expect(try SmallComparison.of(["a": answer]).codes == [.keyUnknown])
  }

  @Test("Two files of one vendor are refused, whatever the case of the id")
  func doubleVendors() throws {
    let opened = try SmallComparison.of(["acme": good, "ACME": good])
    #expect(
      opened.diagnostics.map { "\($0.place.file) \($0.code.rawValue)" } == [
        "bids/acme.json id.duplicate", "bids/acme.json name.look-alike",
      ])
    #expect(opened.input == nil)
    #expect(opened.told.contains("the other one is bids/ACME.json:1:35"))
  }

  @Test("A file listed twice is refused, however its path is written")
  func repeated() throws {
    let folder = try InputFolder([
      "steelyard.yaml": SmallComparison.steelyard(["bids/a.json", "./bids//a.json", "bids/../bids/a.json"]),
      "model.yaml": SmallComparison.model,
      "bids/a.json": #"{"steelyard": "vendor/1.0", "id": "a", "name": "A"}"#,
    ])
    #expect(try folder.open("steelyard.yaml").codes == [.fileRepeated, .fileRepeated])
  }

  @Test("A bid that lies beside the others and is not listed is named, and nothing else is")
  func unlisted() throws {
    let folder = try InputFolder([
      "steelyard.yaml": SmallComparison.steelyard(["bids/a.json"]), "model.yaml": SmallComparison.model,
      "bids/a.json": #"{"steelyard": "vendor/1.0", "id": "a", "name": "A"}"#, "bids/late.XML": "", "bids/notes.txt": "",
      "bids/deep/b.json": "", "evaluation.json": "",
    ])
    let opened = try folder.open("steelyard.yaml")
    #expect(opened.diagnostics.map(\.text) == ["bids/late.XML lies beside the bids and is not listed"])
    #expect(try opened.comparison().inputs.map(\.path) == ["bids/a.json", "model.yaml", "steelyard.yaml"])
  }

  @Test(
    "A file beside a bid outside the comparison's folder, or beside a path that is refused, is nobody's bid to it",
    arguments: ["../bids/a.json", "../a.json", "/etc/a.json"])
  func unlistedOutside(path: String) throws {
    let bid = #"{"steelyard": "vendor/1.0", "id": "a", "name": "A"}"#
    let folder = try InputFolder([
      "here/steelyard.yaml": SmallComparison.steelyard([path]), "here/model.yaml": SmallComparison.model,
      "a.json": bid, "bids/a.json": bid, "bids/late.xml": "", "late.xml": "",
    ])
    #expect(try !folder.open("here/steelyard.yaml").codes.contains(.fileUnlisted))
  }

  @Test("A bid that could not be read is no unknown vendor in a published ranking")
  func noCascade() throws {
    let published = """
      published:
        - {title: T, method: M, source: S, places: [{vendor: a, rank: 1}, {vendor: b, rank: 2}]}
      """
    #expect(try SmallComparison.of(["a": good, "b b": good], more: published).codes == [.idForm])
    #expect(try SmallComparison.of(["a": good, "c": good], more: published).codes == [.keyUnknown])
    #expect(try SmallComparison.of(["a": good, "b": good], more: published).codes == [])
  }

  @Test("Bids and inputs come in the byte order of ids and paths, whatever the order of the list")
  func order() throws {
    let comparison = try SmallComparison.of(["b": good, "a": good, "Z": good]).comparison()
    #expect(comparison.bids.map(\.bid.id) == ["Z", "a", "b"])
    #expect(
      comparison.inputs.map(\.path) == [
        "bids/Z.json", "bids/a.json", "bids/b.json", "model.yaml", "steelyard.yaml",
      ])
    #expect(comparison.inputs.allSatisfy { $0.sha256.count == 64 && $0.bytes > 0 })
  }

  @Test(
    "Only a path inside a list of plain relative paths is opened",
    arguments: ["/etc/hostname", #"..\\secret.json"#, #"a.json\u0000.xml"#, #"a\n.json"#, ""])
  func paths(path: String) throws {
    let folder = try InputFolder([
      "steelyard.json": """
      {"steelyard": "comparison/1.0", "id": "s", "title": "S", "buyer": "B", "decision_date": "2026-03-01",
       "model": "model.yaml", "bids": ["\(path)"]}
      """,
      "model.yaml": SmallComparison.model, "a.json": #"{"steelyard": "vendor/1.0", "id": "a", "name": "A"}"#,
    ])
    #expect(try folder.open("steelyard.json").codes == [.pathForm])
  }

  @Test(
    "Names that look alike are told apart for the reader",
    arguments: [
      ("Acme Ltd", "Аcme Ltd"), ("Acme Ltd", "Acrne Ltd"), ("Acme Ltd", "ACME  LTD."), ("Acme Ltd", "Ａｃｍｅ Ltd"),
      ("Efficient", "E\u{FB03}cient"), ("Café Support", "Cafe\u{301} Support"), ("Illium", "lllium"),
      ("Vendor O", "Vendor 0"), ("Acme Ltd", "Acme Lıd"),
    ])
  func lookAlikes(one: String, other: String) throws {
    let folder = try InputFolder([
      "steelyard.yaml": SmallComparison.steelyard(["a.json", "b.json"]), "model.yaml": SmallComparison.model,
      "a.json": #"{"steelyard": "vendor/1.0", "id": "a", "name": "\#(one)"}"#,
      "b.json": #"{"steelyard": "vendor/1.0", "id": "b", "name": "\#(other)"}"#,
    ])
    let opened = try folder.open("steelyard.yaml")
    #expect(opened.codes == [.nameLookAlike] && opened.diagnostics.first?.place.file == "b.json")
  }

  @Test("Names that only resemble each other are left alone")
  func notAlike() throws {
    #expect(try SmallComparison.of(["a": good, "b": good, "c2": good, "c3": good]).codes == [])
  }
}
