internal import Decision
internal import Outsourcing

/// Reads must-haves: those of a model, and those a comparison adds.
struct RequirementBinding {
  let leaves: [CriteriaModel.Leaf]
  let facts: [CriteriaModel.Fact]
  let groups: [String]
  /// Ids of the model whose own entry has a fault: it has been told, and nothing can be said of what refers to them.
  let faulty: Set<String>
  /// Ids in use, with the place of each.
  private(set) var ids: [String: SourceReference]

  init(
    leaves: [CriteriaModel.Leaf], facts: [CriteriaModel.Fact], groups: [String], faulty: Set<String> = [],
    ids: [String: SourceReference] = [:]
  ) {
    self.leaves = leaves
    self.facts = facts
    self.groups = groups
    self.faulty = faulty
    self.ids = ids
  }

  /// What a subject is answered with.
  private struct Subject {
    let subject: Requirement.Subject
    /// Nil for a number.
    let words: [String]?
  }

  mutating func requirement(_ entry: Fields) -> CriteriaModel.StatedRequirement? {
    let (id, title, reason) = (entry.id("id"), entry.name("title"), entry.text("reason"))
    if let id {
      if let first = ids[id] {
        entry.error(
          .idDuplicate, "the must-have id \"\(id)\" is used twice", "id",
          help: "the first one stands at \(first.text); give each its own id")
      }
      ids[id] = ids[id] ?? entry.source("id")
    }
    guard let subject = subject(entry), let key = conditionKey(entry),
      let condition = condition(entry, key, subject), let id, let title
    else { return nil }
    return CriteriaModel.StatedRequirement(
      requirement: Requirement(id: id, subject: subject.subject, condition: condition), title: title, reason: reason,
      data: entry.choice("data", DataClass.self), source: entry.source(key))
  }

  private func subject(_ entry: Fields) -> Subject? {
    let keys = ["criterion", "fact", "group"].filter(entry.has)
    guard keys.count == 1, let key = keys.first else {
      entry.error(
        .requirementUnfit, keys.isEmpty ? "the must-have tests nothing" : "the must-have tests several things",
        keys.last ?? "id", help: "give one of criterion, fact, group")
      return nil
    }
    guard let id = entry.id(key) else { return nil }
    let ids: [String]
    switch key {
    case "criterion":
      if let leaf = leaves.first(where: { $0.id == id }) {
        return Subject(subject: .leaf(id), words: (leaf.function as? Levels)?.entries.map(\.label))
      }
      ids = leaves.map(\.id)
    case "fact":
      if let fact = facts.first(where: { $0.id == id }) {
        return Subject(subject: .fact(id), words: fact.unit.form == .word ? fact.words : nil)
      }
      ids = facts.map(\.id)
    default:
      if groups.contains(id) { return Subject(subject: .group(id), words: nil) }
      ids = groups
    }
    if !faulty.contains(id) {
      let kind = key == "criterion" ? "leaf" : key
      entry.error(
        .keyUnknown, "no \(kind) is called \"\(id)\"", key,
        help: Spelling.hint(for: id, among: ids) ?? "name a \(kind) of the model")
    }
    return nil
  }

  private func conditionKey(_ entry: Fields) -> String? {
    let conditions = ["at_least", "at_most", "one_of"].filter(entry.has)
    if conditions.count == 1 { return conditions[0] }
    entry.error(
      .requirementUnfit,
      conditions.isEmpty ? "the must-have has no condition" : "the must-have has several conditions",
      conditions.last ?? "id", help: "give one of at_least, at_most, one_of")
    return nil
  }

  private func condition(_ entry: Fields, _ key: String, _ subject: Subject) -> Requirement.Condition? {
    guard (subject.words != nil) == (key == "one_of") else {
      entry.error(
        .requirementUnfit, "\"\(subject.subject.id)\" is answered with \(subject.words == nil ? "a number" : "a word")",
        key,
        help: subject.words == nil ? "use at_least or at_most" : "use one_of with words of its scale")
      return nil
    }
    switch key {
    case "at_least": return entry.number(key).map { .atLeast($0.value) }
    case "at_most": return entry.number(key).map { .atMost($0.value) }
    default:
      if entry.isEmptyList(key) {
        entry.error(.requirementUnfit, "one_of names no word", key, help: "list the words that meet the must-have")
      }
      let words = entry.words(key)
      let scale = subject.words ?? []
      for word in words where !scale.contains(word.text) {
        entry.log.error(
          .levelUnknown, "\"\(shortened(word.text))\" is no word of the scale of \"\(subject.subject.id)\"",
          at: word.span,
          in: entry.file, help: Spelling.hint(for: word.text, among: scale))
      }
      return .oneOf(words.map(\.text))
    }
  }
}
