import Digest
import Foundation
import Outsourcing
import Testing

@testable import Intake
@testable import Outcome
@testable import Reporting
@testable import Steelyard

/// The file of a seal: when it is written, what of it is believed, and the lists it is made by.
@Suite("The file of a seal")
struct SealFileTests {
  @Test func `Rules are sealed before there is a bid`() throws {
    let bench = try SealTests.bench()
    try bench.change("steelyard.yaml", "bids: [north.json, south.json, west.json]", "bids: []")
    let url = bench.folder.appendingPathComponent("c").path
    #expect(try OpenedInput(at: url).kind == nil)
    _ = try #require(try OpenedInput(at: url, seal: .written).seal(on: "2026-02-01", replacing: false))
    try bench.change("steelyard.yaml", "bids: []", "bids: [north.json, south.json, west.json]")
    #expect(try SealTests.changes(bench) == [])
  }

  @Test func `The digest is that of the rest as JSON without blanks, keys in byte order`() throws {
    let bench = try SealTests.bench()
    let seal = try #require(try bench.opened().seal(on: "2026-02-01", replacing: false))
    var object = try #require(
      try JSONSerialization.jsonObject(with: Data(try bench.read("c/seal.json").utf8)) as? [String: Any])
    #expect(object.removeValue(forKey: "digest") as? String == seal.digest)
    let text = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    #expect(sha256Hex(Array(text)) == seal.digest)
  }

  @Test func `A seal that is there is replaced only on request`() throws {
    let bench = try SealTests.sealed()
    #expect(throws: OutputFault.self) { try bench.opened().seal(on: "2026-02-02", replacing: false) }
    let first = try bench.read("c/seal.json")
    _ = try bench.opened().seal(on: "2026-02-02", replacing: true)
    #expect(try bench.read("c/seal.json") != first)
    #expect(try bench.evaluation()?.seal?.date.description == "2026-02-02")
  }

  @Test(arguments: [
    ("\"date\": \"2026-02-01\"", "\"date\": \"2026-01-31\"", "seal.broken"),
    ("\"weight\": 70", "\"weight\": 71", "seal.broken"),
    ("\"date\": \"2026-02-01\"", "\"date\": \"2026-02-01\", \"extra\": 1", "key.unknown"),
    ("\"weight\": 70", "\"weight\": 70, \"title\": \"T\"", "key.unknown"),
    ("\"weight\": 70", "\"weight\": \"seventy\"", "number.form"),
    ("seal/1.0", "seal/2.0", "format.version"), ("seal/1.0", "vendor/1.0", "format.unexpected"),
    ("\"steelyard\": \"seal/1.0\"", "\"steel\": 1", "format.unknown"), ("\"comparison\": {", "", "syntax.json"),
  ])
  func `A seal that was touched is refused at its place`(_ old: String, _ new: String, _ code: String) throws {
    let bench = try SealTests.sealed()
    try bench.change("seal.json", old, new)
    let messages = try bench.messages().filter { $0.contains(": error: ") }
    #expect(messages.contains { $0.hasSuffix("[\(code)]") }, "\(messages)")
    let isNamedElsewhere = code == "format.unexpected"
    #expect(messages.allSatisfy { $0.hasPrefix(isNamedElsewhere ? "steelyard.yaml:" : "seal.json:") }, "\(messages)")
    #expect(try bench.comparisonRead() == nil)
  }

  @Test func `A seal that ends too early is refused at its place`() throws {
    let bench = try SealTests.sealed()
    let text = try bench.read("c/seal.json")
    for length in stride(from: 1, to: text.count - 2, by: 97) {
      try bench.write("c/seal.json", String(text.prefix(length)))
      let messages = try bench.messages().filter { $0.contains(": error: ") }
      #expect(!messages.isEmpty && messages.allSatisfy { $0.hasPrefix("seal.json:") }, "\(length): \(messages)")
    }
  }

  @Test func `Text of a seal acts nowhere`() throws {
    let hostile = "</script><script>alert(1)</script> | --- | `x` [a](javascript:b)"
    let bench = try SealTests.sealed(
      model: SealTests.model.replacing("question: How many?", with: "question: \"\(hostile)\""))
    try bench.change("model.yaml", hostile, "How many?")
    #expect(try SealTests.changes(bench) == ["what is asked of Resolved at once: How many?, sealed \(hostile)"])
    let evaluated = try #require(try bench.opened().evaluate())
    let (page, text) = (try evaluated.report("html"), try evaluated.report("md"))
    #expect(!page.contains("<script>alert") && page.contains("&lt;script&gt;alert(1)"))
    #expect(!text.contains("<script>alert") && !text.contains("](javascript:"))
  }

  @Test func `Every key that is named as no rule, and every default, is a key of a shape`() {
    var shapes: [String: Set<String>] = [:]
    func walk(_ shape: Shape) {
      guard shapes[shape.name] == nil else { return }
      shapes[shape.name] = Set(shape.keys.map(\.name))
      for key in shape.keys {
        switch key.form {
        case .record(let inner), .list(_, let inner): walk(inner())
        default: break
        }
      }
    }
    walk(CriteriaShape.model)
    walk(ComparisonShape.comparison)
    for (name, keys) in SealedKeys.open { #expect(keys.isSubset(of: shapes[name] ?? []), "\(name)") }
    for value in SealedKeys.defaults { #expect(shapes[value.shape]?.contains(value.key) == true, "\(value)") }
  }

  @Test(arguments: [
    (0.00001, "0.00001"), (-2.5e-7, "-0.00000025"), (1e15, "1000000000000000"), (1.5e16, "15000000000000000"),
    (60, "60"), (0.07, "0.07"), (-0.0, "0"),
  ])
  func `A number is written without an exponent and reads back the same`(_ number: Double, _ text: String) {
    #expect(plainDecimal(of: number) == text)
    #expect(Double(text) == number)
  }
}
