/// How a file is written, so that a message can say what to write in the syntax its reader has before him.
enum Notation {
  case csv, json, xml, yaml

  /// One key with its value: `unit="percent"`, `"unit": "percent"`, `unit: percent`; of a CSV form the cell.
  func member(_ key: String, _ value: String, isNumber: Bool = false) -> String {
    switch self {
    case .xml: "\(key)=\"\(value)\""
    case .json: "\"\(key)\": " + (isNumber ? value : "\"\(value)\"")
    case .yaml: "\(key): \(value)"
    case .csv: "\(value) in the column \(key)"
    }
  }

  /// A range as an answer states it.
  func range(_ low: String, _ high: String) -> String {
    switch self {
    case .csv: "\(low)..\(high)"
    case .xml: "\(member("low", low)) \(member("high", high))"
    case .json, .yaml: "\(member("low", low, isNumber: true)), \(member("high", high, isNumber: true))"
    }
  }

  /// How to say that an answer is not given.
  var unanswered: String {
    switch self {
    case .csv: "leave the cell empty"
    case .json, .xml: "write \(member("state", "unanswered")) in place of the value"
    case .yaml: "leave it out"
    }
  }

  /// How to say that a question does not apply.
  var notApplicable: String {
    switch self {
    case .csv: "write n/a in the column answer and the reason in the column note"
    case .json, .xml, .yaml:
      "for what does not apply write \(member("state", "not-applicable")) and \(member("reason", "…"))"
    }
  }

  /// An entry of the list of documents.
  func document(_ id: String) -> String {
    switch self {
    case .xml: "<document id=\"\(id)\" title=\"Survey 2026\"/>"
    case .json, .yaml: "{\(member("id", id)), \(member("title", "Survey 2026"))}"
    case .csv: "Survey 2026"
    }
  }
}

extension SourceFile {
  /// By the extension, else by the first character, as files are read.
  var notation: Notation {
    let name = path.lowercased()
    if let named = Self.notations.first(where: { name.hasSuffix($0.key) }) { return named.notation }
    switch bytes.first(where: { !isBlank($0) }) {
    case UInt8(ascii: "<"): return .xml
    case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
    default: return .csv
    }
  }

  private static let notations: [(key: String, notation: Notation)] = [
    (".xml", .xml), (".json", .json), (".csv", .csv), (".yaml", .yaml), (".yml", .yaml),
  ]
}
