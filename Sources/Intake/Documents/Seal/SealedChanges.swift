internal import Decision

/// Lists what is not as it was sealed, one rule at a time and in words.
struct SealedChanges {
  /// A change and where it stands now: `now` in the present file, or nil for what is no longer there.
  struct Found {
    let change: SealedChange
    let span: Span?
  }

  /// Titles of criteria, facts and controls by id.
  let titles: [String: String]
  /// Titles of must-haves by id.
  let mustHaves: [String: String]

  private static let mustHave = "must-have"

  func model(from sealed: SealedValue, to now: SealedValue) -> [Found] {
    let lists = ["criteria", "controls", "facts", "requirements"]
    return members(sealed, now, of: nil, without: Set(lists))
      + entries(Self.flat(sealed["criteria"]), Self.flat(now["criteria"]), called: "criterion")
      + ["controls", "facts", "requirements"].flatMap { list in
        entries(
          Self.named(sealed[list]), Self.named(now[list]),
          called: list == "requirements" ? Self.mustHave : String(list.dropLast()))
      }
  }

  func comparison(from sealed: SealedValue, to now: SealedValue) -> [Found] {
    members(sealed, now, of: nil, without: ["requirements", "cost", "weights"])
      + weights(sealed["weights"], now["weights"])
      + entries(Self.named(sealed["requirements"]), Self.named(now["requirements"]), called: Self.mustHave)
      + cost(sealed["cost"], now["cost"])
  }

  private func cost(_ sealed: SealedValue?, _ now: SealedValue?) -> [Found] {
    guard let sealed, let now else { return record(sealed, now, "the data on cost") }
    // The formula is compared as the price formula, which holds where no key names it as well.
    return members(sealed, now, of: nil, without: ["volumes", "formula"])
      + entries(Self.named(sealed["volumes"]), Self.named(now["volumes"]), called: "planned volume per")
  }

  // MARK: Lists of records

  private struct Entry {
    let id: String
    let value: SealedValue
    /// Id of the group a criterion stands in; empty at the top.
    var parent = ""
  }

  private static func named(_ list: SealedValue?) -> [Entry] {
    var seen: [String: Int] = [:]
    return (list?.items ?? []).map { record in
      let number = seen[record.identity, default: 0] + 1
      seen[record.identity] = number
      return Entry(id: number == 1 ? record.identity : "\(record.identity) (\(number))", value: record)
    }
  }

  /// Groups and leaves in one list.
  private static func flat(_ list: SealedValue?, in parent: String = "") -> [Entry] {
    (list?.items ?? []).flatMap { criterion in
      [Entry(id: criterion.identity, value: criterion, parent: parent)]
        + flat(criterion["criteria"], in: criterion.identity)
    }
  }

  private func entries(_ sealed: [Entry], _ now: [Entry], called kind: String) -> [Found] {
    func title(_ id: String) -> String { (kind == Self.mustHave ? mustHaves : titles)[id] ?? id }
    let before = Dictionary(sealed.map { ($0.id, $0) }) { first, _ in first }
    let after = Set(now.map(\.id))
    let present = now.flatMap { entry -> [Found] in
      guard let old = before[entry.id] else {
        return [found("\(kind) \(title(entry.id))", nil, entry.value)]
      }
      return moved(old, entry) + members(old.value, entry.value, of: title(entry.id), without: ["criteria", "id"])
    }
    return present
      + sealed.filter { !after.contains($0.id) }.map { found("\(kind) \(title($0.id))", $0.value, nil) }
  }

  private func moved(_ old: Entry, _ new: Entry) -> [Found] {
    guard old.parent != new.parent else { return [] }
    func place(_ parent: String) -> String { parent.isEmpty ? "at the top" : "under \(title(parent))" }
    let change = SealedChange(what: "place of \(title(new.id))", sealed: place(old.parent), now: place(new.parent))
    return [Found(change: change, span: new.value.span)]
  }

  // MARK: Records

  func members(
    _ sealed: SealedValue, _ now: SealedValue, of subject: String?, without: Set<String> = []
  ) -> [Found] {
    let names = Set(sealed.members.map(\.name)).union(now.members.map(\.name)).subtracting(without)
    return names.sorted(by: bytesPrecede).flatMap { name -> [Found] in
      let (old, new) = (sealed[name], now[name])
      if old == new { return [] }
      switch (old?.content, new?.content) {
      case (.record?, .record?), (.record?, nil), (nil, .record?): return inner(name, old, new, of: subject)
      default: return [found(Self.words(name, of: subject), old, new)]
      }
    }
  }

  /// A record inside a record: its members count for the whole one, or are entries under names the author chose.
  private func inner(_ name: String, _ old: SealedValue?, _ new: SealedValue?, of subject: String?) -> [Found] {
    switch name {
    case "value":
      // Another form of function is one change, not one for each of its figures.
      guard let old, let new, old["type"] == new["type"] else { return record(old, new, "value of \(subject ?? "")") }
      return members(old, new, of: subject)
    case "levels", "rubric", "schemes", "needs", "inputs":
      let names = Set((old?.members ?? []).map(\.name)).union((new?.members ?? []).map(\.name))
      return names.sorted(by: bytesPrecede).flatMap { entry in
        record(old?[entry], new?[entry], Self.entry(entry, in: name, of: subject))
      }
    default:
      guard let old, let new else { return record(old, new, Self.words(name, of: subject)) }
      return members(old, new, of: subject ?? Self.subjects[name])
    }
  }

  private func record(_ old: SealedValue?, _ new: SealedValue?, _ what: String) -> [Found] {
    old == new ? [] : [found(what, old, new)]
  }

  func found(_ what: String, _ sealed: SealedValue?, _ now: SealedValue?) -> Found {
    Found(
      change: SealedChange(what: what, sealed: sealed.map(Self.words), now: now.map(Self.words)), span: now?.span)
  }

  // MARK: Words

  func title(_ id: String) -> String { titles[id] ?? id }

  private static let subjects = ["service": "the service", "currency": "the comparison"]

  private static let phrases = [
    "at_least": "least level", "at_most": "greatest level", "base": "currency", "best": "what counts as 100",
    "data": "data that are handled", "decision_date": "day of the decision",
    "evidence": "evidence asked", "kind": "who states the value", "measure": "what computes the value",
    "neutral_points": "points of what is not applicable", "not_applicable": "what counts for not applicable",
    "one_of": "words that are accepted", "open_counts_as": "what a must-have without an answer counts as",
    "outside": "what a level beyond the scale gets", "question": "what is asked",
    "scale_to_one": "whether weights are divided by their sum", "title": "what is asked", "type": "form of the value",
    "vendor_interval": "what a range in a bid counts as", "worst": "what counts as 0",
  ]

  private static func words(_ key: String, of subject: String?) -> String {
    let phrase = phrases[key] ?? key.replacing("_", with: " ")
    return subject.map { "\(phrase) of \($0)" } ?? phrase
  }

  private static func entry(_ name: String, in list: String, of subject: String?) -> String {
    let whole = subject.map { " of \($0)" } ?? ""
    return switch list {
    case "levels": "value of \"\(name)\"\(whole)"
    case "rubric": "meaning of score \(name)\(whole)"
    case "schemes": "points of \(name)\(whole)"
    case "needs": "need on \(name)"
    default: "answer that gives \(name)"
    }
  }

  /// A value in one line: names and what they say, without marks of a language for machines.
  static func words(_ value: SealedValue) -> String {
    switch value.content {
    case .number(let number): return plainDecimal(of: number)
    case .text(let text): return text
    case .truth(let truth): return truth ? "yes" : "no"
    case .list(let items):
      if items.isEmpty { return "none" }
      return items.map { $0.items.isEmpty ? words($0) : $0.items.map(words).joined(separator: " = ") }
        .joined(separator: ", ")
    case .record(let members):
      if members.isEmpty { return "nothing" }
      return members.filter { $0.name != "id" }.map { member in
        let inner = words(member.value)
        let isDeep = !member.value.members.isEmpty || member.value.items.contains { !$0.members.isEmpty }
        return (phrases[member.name] ?? member.name.replacing("_", with: " ")) + " "
          + (isDeep ? "(\(inner))" : inner)
      }.joined(separator: ", ")
    }
  }
}
