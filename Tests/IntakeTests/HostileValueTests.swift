import Foundation
import Intake
import Outsourcing
import Testing

/// Values that a vendor might put into its own bid, each held to its class as far as intake decides it.
///
/// What the classes mean stands beside the values (`corpora/README.md`). A class that speaks of a report, a link or a
/// list of certificates is held here to its part of intake: the text comes out as it went in, or is refused.
@Suite("Hostile values", .enabled(if: Shared.hostileBids != nil, "skipped: corpora absent"))
struct HostileValueTests {
  struct Value {
    let id: String
    let field: String
    let expect: String
    let text: String
    /// The value that must come out, for those that are taken exactly.
    let canonical: String?

    init?(_ record: [String: Any]) {
      guard let id = record["id"] as? String, let field = record["field"] as? String,
        let expect = record["expect"] as? String
      else { return nil }
      let unit = record["repeat"] as? [String: Any]
      // A tenth of the longest text is beyond every limit as well, and does not keep a debug build busy for minutes.
      let repeated = (unit?["unit"] as? String).map {
        String(repeating: $0, count: min(unit?["count"] as? Int ?? 1, 1_000_000))
      }
      guard let text = record["value"] as? String ?? repeated else { return nil }
      (self.id, self.field, self.expect, self.text) = (id, field, expect, text)
      canonical = record["canonical"] as? String
    }
  }

  /// Values whose class is decided later than intake, or by what stands in other files, with the reason.
  static let later: [String: String] = [
    "whole_file": "described, not given; those that concern intake have tests of their own"
  ]

  static func values() throws -> [Value] {
    guard let folder = Shared.hostileBids else { return [] }
    return try Shared.records("\(folder)/values.jsonl").compactMap(Value.init)
  }

  @Test("Every value that intake decides is in its class, in JSON and in XML")
  func inClass() throws {
    var (inClass, postponed) = (0, 0)
    for value in try Self.values() {
      guard Self.later[value.id] == nil, Self.later[value.field] == nil else {
        postponed += 1
        continue
      }
      for syntax in [Syntax.json, .xml] where syntax.canHold(value.text) {
        let faults = try faults(of: value, in: syntax)
        #expect(faults.isEmpty, "\(value.id) in \(syntax): \(faults.joined(separator: "; "))")
      }
      inClass += 1
    }
    // The corpus may grow; these are the values for which somebody has said why they wait.
    #expect(inClass > 200 && postponed <= 11, "\(inClass) decided at intake, \(postponed) later")
  }

  enum Syntax {
    case json, xml

    func canHold(_ text: String) -> Bool {
      self == .json
        || text.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF || "\t\n\r".unicodeScalars.contains($0)
        }
    }

    func written(_ text: String) throws -> String {
      switch self {
      case .json: String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      case .xml where text.utf8.count > 1000:
        "\"" + text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;") + "\""
      case .xml: "\"" + text.unicodeScalars.map { "&#\($0.value);" }.joined() + "\""
      }
    }
  }

  /// A comparison with one other vendor and a bid that has the value in its field.
  private func opened(_ value: Value, in syntax: Syntax) throws -> Opened {
    func bid(id: String = "b", name: String = "Acme Services", _ rest: String) throws -> String {
      switch syntax {
      case .json:
        #"{"steelyard": "vendor/1.0", "id": \#(try syntax.written(id)), "name": \#(try syntax.written(name))\#(rest)}"#
      case .xml:
        """
        <vendor xmlns="urn:steelyard:vendor:1" version="1.0" id=\(try syntax.written(id)) name=\(try syntax.written(name))>
        \(rest)</vendor>
        """
      }
    }
    let parts = value.text.split(separator: " ", omittingEmptySubsequences: false)
    let (amount, unit) = (parts.dropLast().joined(separator: " "), parts.last.map(String.init) ?? "")
    let written = try syntax.written(value.text)
    let isJSON = syntax == .json
    let content: String
    switch value.field {
    case "vendor.name": content = try bid(name: value.text, "")
    case "vendor.id": content = try bid(id: value.text, "")
    case "unknown_key": content = try bid(isJSON ? ", \(written): 1" : "")
    case "free_text":
      content = try bid(
        isJSON
          ? #", "terms": [{"criterion": "shift", "value": "24/7", "note": \#(written)}]"#
          : #"<terms><term criterion="shift" value="24/7">\#(written.dropFirst().dropLast())</term></terms>"#)
    case "url":
      content = try bid(
        isJSON
          ? #", "company": {"country": "PT", "website": \#(written)}"# : #"<company country="PT" website=\#(written)/>"#
      )
    case "certificate.valid_until", "certificate.name":
      let isName = value.field == "certificate.name"
      let standard = isName ? written : #""ISO 9001:2015""#
      let expires = isName ? #""2027-01-31""# : written
      content = try bid(
        isJSON
          ? """
          , "offer": {"reference": "R", "date": "2026-01-01", "currency": "EUR", "tax": "excluded"},
          "documents": [{"id": "d", "title": "D"}],
          "certificates": [{"id": "c", "standard": \(standard), "expires": \(expires), "evidence": "certified",
          "document": "d"}]
          """
          : """
          <offer reference="R" date="2026-01-01" currency="EUR" tax="excluded"/>
          <documents><document id="d" title="D"/></documents>
          <certificates><certificate id="c" standard=\(standard) expires=\(expires) evidence="certified"
          document="d"/></certificates>
          """)
    case "price":
      content = try bid(
        isJSON
          ? #", "prices": [{"id": "p", "per": "once", "amount": \#(written), "currency": "EUR"}]"#
          : #"<prices><price id="p" per="once" amount=\#(written) currency="EUR"/></prices>"#)
    case "price_with_unit":
      let (amount, unit) = (try syntax.written(amount), try syntax.written(unit))
      content = try bid(
        isJSON
          ? #", "prices": [{"id": "p", "per": "once", "amount": \#(amount), "currency": \#(unit)}]"#
          : #"<prices><price id="p" per="once" amount=\#(amount) currency=\#(unit)/></prices>"#)
    case "percentage", "duration":
      // A number is read with the unit beside it; one without is refused, which a test of answers shows.
      let (criterion, unit) = value.field == "duration" ? ("time", "seconds") : ("share", "percent")
      content = try bid(
        isJSON
          ? #", "answers": [{"criterion": "\#(criterion)", "value": \#(written), "unit": "\#(unit)"}]"#
          : #"<answers><answer criterion="\#(criterion)" value=\#(written) unit="\#(unit)"/></answers>"#)
    default: throw NoSuchInput(told: "no field for \(value.field)")
    }
    let other = "v1"
    let name = ["lookalike-nfc", "lookalike-nfd"].contains(value.id) ? "Café Support" : "Acme Ltd"
    let twin = value.id == "lookalike-ligature" ? "Efficient" : name
    let file = isJSON ? "b.json" : "b.xml"
    return try InputFolder([
      ("steelyard.yaml", Array(SmallComparison.steelyard(["a.json", file]).utf8)),
      ("model.yaml", Array(SmallComparison.model.utf8)),
      ("a.json", Array(#"{"steelyard": "vendor/1.0", "id": "\#(other)", "name": "\#(twin)"}"#.utf8)),
      (file, Array(content.utf8)),
    ]).open("steelyard.yaml")
  }

  /// What is out of class; empty if nothing is.
  private func faults(of value: Value, in syntax: Syntax) throws -> [String] {
    if value.field == "unknown_key", syntax == .xml { return [] }
    let opened = try opened(value, in: syntax)
    let isRefused = opened.input == nil
    let isFlagged = !opened.diagnostics.isEmpty
    var faults: [String] = []
    if isRefused, !opened.diagnostics.contains(where: { $0.severity == .error }) { faults.append("refused in silence") }
    if opened.codes.contains(where: { $0.rawValue.hasPrefix("syntax.") }) { faults.append("called malformed") }
    switch value.expect {
    case "refuse": if !isRefused { faults.append("read") }
    case "accept-inert": if isRefused { faults.append("refused: \(opened.told)") }
    case "accept-and-flag":
      if isRefused || !isFlagged { faults.append(isRefused ? "refused: \(opened.told)" : "not flagged") }
    case "accept-exact": if isRefused { faults.append("refused: \(opened.told)") }
    case "unit-explicit", "link-https-only", "refuse-or-inert", "refuse-or-exact", "accept-exact-or-refuse",
      "refuse-or-flag":
      break
    default: faults.append("the class \(value.expect) is not known here")
    }
    if !isRefused, try comesOut(value, of: opened, in: syntax) == false {
      faults.append("does not come out as it went in")
    }
    return faults
  }

  /// Whether a value that was read is the value that was written.
  private func comesOut(_ value: Value, of opened: Opened, in syntax: Syntax) throws -> Bool {
    let bid = try #require(try opened.comparison().bids.first { $0.bid.id != "v1" }?.bid)
    switch value.field {
    case "vendor.name": return bid.name.unicodeScalars.elementsEqual(value.text.unicodeScalars)
    case "vendor.id": return bid.id == value.text
    case "free_text":
      let trimmed = syntax == .xml ? value.text.trimmingCharacters(in: .init(charactersIn: " \t\r\n")) : value.text
      return bid.answers.first?.note?.unicodeScalars.elementsEqual(trimmed.unicodeScalars) == true
    case "url": return bid.company?.website?.unicodeScalars.elementsEqual(value.text.unicodeScalars) == true
    case "price", "price_with_unit":
      let amount = bid.prices.first?.amount.text
      return amount == (value.expect == "accept-exact" ? value.canonical : value.text)
    case "certificate.valid_until": return bid.certificates.first?.expires?.description == value.text
    default: return true
    }
  }
}
