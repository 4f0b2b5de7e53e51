internal import Reporting

/// An evaluation as a tree of JSON with letters in place of names, wherever they stand.
final class AnonymousTree {
  private let names: AnonymousNames
  private let text: AnonymousText
  private let files: [String: String]
  /// Texts repeat, and looking for names in them takes time.
  private var known: [String: String] = [:]

  init(_ names: AnonymousNames) {
    self.names = names
    text = AnonymousText(names)
    files = Dictionary(names.vendors.map { ($0.file, $0.newName) }) { first, _ in first }
  }

  /// Keys whose values are ids of providers, one or a list.
  private static let vendors: Set<String> = [
    "vendor", "ahead", "behind", "leader", "firstBelow", "firstAbove", "dominant", "dominated", "rival", "choice",
    "chosen", "bid", "dropped", "removed", "winners", "compromiseSet", "leftOut", "withoutCost", "knockedOut",
    "without",
  ]
  /// The same, where the key alone does not say it.
  private static let vendorPaths: [[String]] = [
    ["reversals", "pairs", "first"], ["reversals", "pairs", "second"], ["dominated", "by"], ["without", "first"],
    ["acceptability", "vendors"], ["assumption", "prices", "of"],
  ]
  /// Keys whose values are words of the program or ids of the model, never a name.
  private static let words: Set<String> = [
    "criterion", "requirement", "parent", "criteria", "measure", "unit", "state", "code", "severity", "sha256",
    "digest", "kind", "status", "result", "formula", "family", "per", "currency", "zone", "country", "receiver",
    "indicator", "statements", "method", "date", "decisionDate", "language", "direction", "variant", "yield", "verdict",
    "preference", "quote", "convention", "shore", "scheme", "certificate", "line", "subject",
  ]
  private static let wordPaths: [[String]] = [
    ["performances", "evidence"], ["performances", "origin"], ["facts", "evidence"], ["facts", "origin"],
    ["inputs", "role"], ["sites", "role"], ["roles", "outside"], ["opinions", "name"], ["agreement", "first"],
    ["agreement", "second"],
  ]

  func rewritten(_ value: JSONValue, at path: [String] = []) -> JSONValue {
    switch value {
    case .text(let string): .text(rewritten(string, at: path))
    case .array(let items): .array(items.map { rewritten($0, at: path) })
    case .object(let members):
      .object(named(members, at: path).map { .init($0.key, rewritten($0.value, at: path + [$0.key])) })
    case .null, .truth, .number: value
    }
  }

  /// With the name and the file of a provider replaced beside its id: two providers may have one name.
  private func named(_ members: [JSONValue.Member], at path: [String]) -> [JSONValue.Member] {
    let key = path == ["vendors"] ? "id" : "vendor"
    guard case .text(let id)? = members.first(where: { $0.key == key })?.value, let vendor = names.vendor(id) else {
      return members
    }
    return members.map { member in
      switch member.key {
      case "name": .init(member.key, .text(vendor.newName))
      case "id" where path == ["vendors"]: .init(member.key, .text(vendor.newId))
      case "file" where path == ["vendors"]: .init(member.key, .text(vendor.newName))
      default: member
      }
    }
  }

  private func rewritten(_ string: String, at path: [String]) -> String {
    guard let key = path.last else { return string }
    let isVendor = Self.vendors.contains(key) || Self.vendorPaths.contains { path.suffix($0.count) == $0[...] }
    if isVendor, let vendor = names.vendor(string) { return vendor.newId }
    // The line of a role would tell the order of the file, and nothing is read from it.
    if path.suffix(3) == ["disagreement", "roles", "source"], !names.evaluators.isEmpty {
      return (string.split(separator: ":").first ?? "") + ":1:1"
    }
    if key == "source" || key == "path" { return sourced(string) }
    let isWord =
      isVendor || Self.words.contains(key) || Self.wordPaths.contains { path.suffix($0.count) == $0[...] }
      || path.first == "model" && key == "id" || path == ["vendors", "id"]
    return isWord ? string : replaced(string)
  }

  /// `PATH:LINE:COLUMN`, or a path alone.
  private func sourced(_ string: String) -> String {
    if let name = files[string] { return name }
    let parts = string.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 3, let name = files[parts.dropLast(2).joined(separator: ":")] else { return replaced(string) }
    return "\(name):\(parts[parts.count - 2]):\(parts[parts.count - 1])"
  }

  private func replaced(_ string: String) -> String {
    if let known = known[string] { return known }
    let result = text.replacing(in: string)
    known[string] = result
    return result
  }
}
