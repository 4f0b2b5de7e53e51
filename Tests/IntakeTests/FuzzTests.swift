import Foundation
import Intake
import Outsourcing
import Testing

/// Good files with a few bytes changed. Nothing is known about the answer but what must hold for any input.
///
/// The same changes on every run; `STEELYARD_FUZZ=20000` makes as many of them.
@Suite("Mutated files")
struct FuzzTests {
  static let rounds = ProcessInfo.processInfo.environment["STEELYARD_FUZZ"].flatMap { Int($0) } ?? 600

  private static let form = #"""
    vendor,name,criterion,question,answer,unit,currency,evidence,document,page,date,note
    amber,"Amber (fictional)",cost,"How much, in all?",120000,,EUR,attested,"Offer, page 1",1,2026-02-01,
    amber,,fcr,,0.5..0.75,fraction,,,,,,"Two ""pilots"""
    amber,,language,,n/a,,,,,,,Not asked

    """#

  private static let assessment = """
    steelyard: assessment/1.0
    overrides:
      - {vendor: amber, criterion: cost, value: 130000, reason: Freight was left out, by: Purchasing}
    confirmations:
      - {vendor: amber, requirement: speaks, result: met, reason: Heard on the visit}
    not_applicable:
      - {vendor: birch, criterion: language, reason: Writes only}
    bounds:
      - {vendor: birch, criterion: fcr, low: 60, high: 80, reason: From references}
    notes:
      - {vendor: birch, text: A remark}
    decision: {date: 2026-03-02, by: The board, chosen: amber}

    """

  private static let amber = """
    {"steelyard": "vendor/1.0", "id": "amber", "name": "Amber (fictional)", "answers": [
     {"criterion": "cost", "value": 120000, "currency": "EUR"}, {"criterion": "fcr", "value": 0.75, "unit": "fraction"},
     {"criterion": "language", "value": "C1"}]}
    """

  private static let assessed = BuyerSyntaxTests.comparisonYAML + "assessment: assessment.yaml\n"

  static let seeds: [(name: String, text: String)] = [
    ("bid.csv", form), ("assessment.yaml", assessment),
    ("bid.xml", VendorSyntaxTests.xml), ("bid.json", VendorSyntaxTests.json), ("model.yaml", BuyerSyntaxTests.yaml),
    ("model.json", BuyerSyntaxTests.json), ("model.xml", BuyerSyntaxTests.xml),
    ("steelyard.yaml", BuyerSyntaxTests.comparisonYAML), ("steelyard.json", BuyerSyntaxTests.comparisonJSON),
    ("steelyard.xml", BuyerSyntaxTests.comparisonXML),
  ]

  /// What faults are made of.
  private static let pieces: [[UInt8]] =
    [
      "\"", "'", "<", ">", "&", "{", "}", "[", "]", ",", ":", "-", "?", "*x", "&x", "!!int ", "\\", "\\u", "\\ud800",
      "\n",
      "\r", "\t", " ", "#", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE a>", "&amp;", "&#0;",
      "&#x110000;",
      "xmlns=\"\"", "xmlns:a=\"b\"", "a:", "9007199254740993", "-0", "1e999", "0.", "null", "true", "\u{0}", "\u{7F}",
      "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}", "🙂", "e\u{301}", "id", "steelyard: ", "---\n", "...\n", "? ",
      "| \n", "> \n",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF]]

  private func mutated(_ seed: [UInt8], _ other: [UInt8], _ random: inout Pebbles) -> [UInt8] {
    var bytes = seed
    for _ in 0...random.below(4) {
      let at = random.below(bytes.count + 1)
      let length = min(random.below(20), bytes.count - at)
      switch random.below(7) {
      case 0: bytes.removeSubrange(at..<at + length)
      case 1: bytes.insert(contentsOf: bytes[at..<at + length], at: random.below(bytes.count + 1))
      case 2: bytes.replaceSubrange(at..<at + min(length, 1), with: [UInt8(random.below(256))])
      case 3: bytes.removeSubrange(at...)
      case 4: bytes.insert(contentsOf: other[random.below(other.count)..<other.count].prefix(length), at: at)
      default: bytes.insert(contentsOf: Self.pieces[random.below(Self.pieces.count)], at: at)
      }
    }
    return bytes
  }

  @Test("The files are good before they are changed", arguments: seeds.map(\.name))
  func unchanged(name: String) throws {
    let seed = try #require(Self.seeds.first { $0.name == name })
    #expect(try opened(name, Array(seed.text.utf8)).told == "")
  }

  /// One of the files as these bytes, among the others as they should be.
  private func opened(_ name: String, _ bytes: [UInt8]) throws -> Opened {
    let folder = try InputFolder([
      ("model.yaml", Array(BuyerSyntaxTests.yaml.utf8)), ("bids/amber.json", Array(Self.amber.utf8)),
      ("bids/the birch.json", Array(#"{"steelyard": "vendor/1.0", "id": "birch", "name": "B"}"#.utf8)),
      ("assessed.yaml", Array(Self.assessed.utf8)), (name, bytes),
    ])
    return try folder.open(name == "assessment.yaml" ? "assessed.yaml" : name)
  }

  @Test(
    "Whatever a file holds, it is read or refused with a message that has a place in it", arguments: seeds.map(\.name))
  func mutations(name: String) throws {
    let seed = try #require(Self.seeds.first { $0.name == name })
    var random = Pebbles(seed: name.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
    for round in 0..<Self.rounds / Self.seeds.count {
      let other = Self.seeds[random.below(Self.seeds.count)].text
      let bytes = mutated(Array(seed.text.utf8), Array(other.utf8), &random)
      let opened = try opened(name, bytes)
      let isTold = opened.diagnostics.contains { $0.severity == .error }
      let lines = String(decoding: bytes, as: UTF8.self).utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      let areInside = opened.diagnostics.filter { $0.place.file == name }.allSatisfy { message in
        (1...lines.count).contains(message.place.line)
          && (1...lines[message.place.line - 1].count + 1).contains(message.place.column)
      }
      if (opened.input == nil) != isTold || !areInside {
        Issue.record("round \(round): \(String(decoding: bytes, as: UTF8.self).escaped)\n\(opened.told)")
      }
    }
  }
}
