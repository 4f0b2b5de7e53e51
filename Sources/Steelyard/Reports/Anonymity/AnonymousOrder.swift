internal import Decision
internal import Reporting

/// Brings lists that stood in the order of names or files into that of the letters, so that no order tells names.
struct AnonymousOrder {
  let names: AnonymousNames

  /// Lists of records by the end of their path, with the keys of the ids they stand by.
  private static let records: [(path: [String], keys: [String])] = [
    (["ranking", "knockedOut"], ["vendor"]), (["analysis", "providers"], ["vendor"]),
    (["prices", "abnormallyLow"], ["bid"]), (["standing", "passedOver"], ["bid"]),
    (["lines", "reversals"], ["dropped"]), (["prices", "reversals"], ["dropped"]),
    (["costAndQuality", "offers"], ["vendor"]), (["frontier", "dominated"], ["vendor"]),
    (["dominance", "pairs"], ["dominant", "dominated"]), (["partial", "preferences"], ["vendor", "rival"]),
    (["partial", "ranks"], ["vendor"]), (["partial", "leads"], ["vendor"]), (["questions", "scores"], ["vendor"]),
    (["questions", "vendors"], ["vendor"]), (["ranges", "ties"], ["vendor"]),
    (["opinions", "removals"], ["removed"]), (["methods", "filled"], ["vendor"]),
    (["disagreement", "roles"], ["role"]), (["disagreement", "without"], ["role"]),
  ]
  /// The same, of the evaluation itself.
  private static let uppermost: [String: String] = [
    "vendors": "id", "performances": "vendor", "facts": "vendor", "judgements": "vendor", "screening": "vendor",
    "values": "vendor",
  ]
  /// Lists of ids by their key.
  private static let ids: Set<String> = [
    "leftOut", "knockedOut", "by", "withoutCost", "without", "first", "winners", "compromiseSet",
  ]

  func ordered(_ value: JSONValue, at path: [String] = []) -> JSONValue {
    switch value {
    case .object(let members):
      let inner = members.map { JSONValue.Member($0.key, ordered($0.value, at: path + [$0.key])) }
      return .object(path.suffix(2) == ["simulation", "result"] ? simulated(inner) : inner)
    case .array(let items): return .array(list(items.map { ordered($0, at: path) }, at: path))
    default: return value
    }
  }

  private func list(_ items: [JSONValue], at path: [String]) -> [JSONValue] {
    guard let key = path.last else { return items }
    if path.count == 1, !names.vendors.isEmpty {
      if let own = Self.uppermost[key] { return sorted(items) { [place(own, in: $0)] } }
      if key == "inputs" || key == "findings" { return sorted(items, by: key == "inputs" ? "path" : "source") }
    }
    if let record = Self.records.first(where: { path.suffix($0.path.count) == $0.path[...] }) {
      return sorted(items) { item in record.keys.map { place($0, in: item) } }
    }
    return Self.ids.contains(key) ? sorted(items) { [place(of: $0)] } : items
  }

  // MARK: Simulation

  /// Lists beside each other with one entry for each simulated provider, all in one order.
  private func simulated(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    guard case .object(let shares)? = members.first(where: { $0.key == "acceptability" })?.value,
      case .array(let vendors)? = shares.first(where: { $0.key == "vendors" })?.value
    else { return members }
    let order = vendors.indices.sorted { (place(of: vendors[$0]), $0) < (place(of: vendors[$1]), $1) }
    func permuted(_ value: JSONValue) -> JSONValue {
      guard case .array(let items) = value, items.count == order.count else { return value }
      return .array(order.map { items[$0] })
    }
    func each(_ value: JSONValue, _ change: (JSONValue.Member) -> JSONValue) -> JSONValue {
      guard case .object(let members) = value else { return value }
      return .object(members.map { .init($0.key, change($0)) })
    }
    func share(_ member: JSONValue.Member) -> JSONValue {
      switch member.key {
      case "criteria": return member.value
      case "holistic": return each(member.value) { permuted($0.value) }
      case "pairwiseWinning":
        guard case .array(let rows) = permuted(member.value) else { return member.value }
        return .array(rows.map(permuted))
      default: return permuted(member.value)
      }
    }
    return members.map { member in
      switch member.key {
      case "acceptability": .init(member.key, each(member.value, share))
      case "fixed": .init(member.key, each(member.value) { permuted($0.value) })
      default: .init(member.key, permuted(member.value))
      }
    }
  }

  // MARK: Sorting

  private func place(of value: JSONValue) -> Int {
    if case .text(let name) = value { names.place(of: name) } else { names.last }
  }

  private func place(_ key: String, in item: JSONValue) -> Int {
    guard case .object(let members) = item, let own = members.first(where: { $0.key == key }) else {
      return names.last
    }
    return place(of: own.value)
  }

  private func sorted(_ items: [JSONValue], by keys: (JSONValue) -> [Int]) -> [JSONValue] {
    let keyed = items.enumerated().map { (keys: keys($0.element) + [$0.offset], item: $0.element) }
    return keyed.sorted { $0.keys.lexicographicallyPrecedes($1.keys) }.map(\.item)
  }

  /// By a text in each of them, those without one first.
  private func sorted(_ items: [JSONValue], by key: String) -> [JSONValue] {
    func text(_ item: JSONValue) -> String {
      guard case .object(let members) = item, case .text(let text)? = members.first(where: { $0.key == key })?.value
      else { return "" }
      return text
    }
    return items.enumerated().sorted { left, right in
      let (one, other) = (text(left.element), text(right.element))
      return one == other ? left.offset < right.offset : bytesPrecede(one, other)
    }.map(\.element)
  }
}
