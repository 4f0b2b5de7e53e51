internal import Decision

extension SealedChanges {
  /// Weights by a method, level by level and statement by statement.
  func weights(_ sealed: SealedValue?, _ now: SealedValue?) -> [Found] {
    func levels(_ list: SealedValue?) -> [String: SealedValue] {
      Dictionary((list?.items ?? []).map { ($0["of"]?.text ?? "", $0) }) { first, _ in first }
    }
    let (before, after) = (levels(sealed), levels(now))
    return Set(before.keys).union(after.keys).sorted(by: bytesPrecede).flatMap { group -> [Found] in
      let subject = group.isEmpty ? "the weights of the uppermost criteria" : "the weights under \(title(group))"
      let (old, new) = (before[group], after[group])
      // Statements for one method mean nothing to another: one change, not one for each of them.
      guard let old, let new, old["method"] == new["method"] else {
        return [told("method of \(subject)", old.map(statement), new.map(statement), at: new)]
      }
      return members(old, new, of: subject, without: Self.statements)
        + Self.keyed.flatMap { numbers(old[$0.key], new[$0.key], $0.words) }
        + order(old["order"], new["order"], of: subject)
        + Self.named.filter { old[$0.key] != new[$0.key] }.map { key, words in
          told("\(words) of \(subject)", old[key]?.text.map(title), new[key]?.text.map(title), at: new[key])
        }
        + comparisons(old["comparisons"], new["comparisons"])
    }
  }

  /// Keys that name one criterion.
  private static let named = [(key: "best", words: "the most important"), (key: "worst", words: "the least important")]

  /// Keys that hold a number for each criterion, with what the number says of `#`.
  private static let keyed = [
    (key: "numbers", words: "weight stated for #"), (key: "best_over", words: "the most important against #"),
    (key: "over_worst", words: "# against the least important"),
  ]

  private static let statements = Set(["of", "method", "order", "comparisons"] + named.map(\.key) + keyed.map(\.key))

  private func told(_ what: String, _ sealed: String?, _ now: String?, at place: SealedValue?) -> Found {
    Found(change: SealedChange(what: what, sealed: sealed, now: now), span: place?.span)
  }

  /// Ids are compared, for titles are not sealed and may be the same.
  private func order(_ sealed: SealedValue?, _ now: SealedValue?, of subject: String) -> [Found] {
    if sealed.map(Self.places) == now.map(Self.places) { return [] }
    return [told("order of \(subject)", sealed.map(order), now.map(order), at: now)]
  }

  private func numbers(_ sealed: SealedValue?, _ now: SealedValue?, _ words: String) -> [Found] {
    let names = Set(((sealed?.members ?? []) + (now?.members ?? [])).map(\.name))
    return names.sorted(by: bytesPrecede).filter { sealed?[$0] != now?[$0] }.map { name in
      found(words.replacing("#", with: title(name)), sealed?[name], now?[name])
    }
  }

  /// Pairs are told by their two criteria, so that one that is turned round is one change.
  private func comparisons(_ sealed: SealedValue?, _ now: SealedValue?) -> [Found] {
    func pairs(_ list: SealedValue?) -> [[String]: SealedValue] {
      let pairs = (list?.items ?? []).map { pair in
        (["more", "than"].compactMap { pair[$0]?.text }.sorted(by: bytesPrecede), pair)
      }
      return Dictionary(pairs) { first, _ in first }
    }
    let (before, after) = (pairs(sealed), pairs(now))
    return Set(before.keys).union(after.keys).sorted { $0.lexicographicallyPrecedes($1, by: bytesPrecede) }
      .filter { before[$0] != after[$0] }.map { pair in
        told(
          pair.map(title).joined(separator: " against "), before[pair].map(importance), after[pair].map(importance),
          at: after[pair])
      }
  }

  // MARK: Words

  /// What one level states, in one line: `ahp, Cost 3 times Security`.
  private func statement(_ level: SealedValue) -> String {
    let lead = ["method", "form"].compactMap { level[$0]?.text }
    let ends = Self.named.compactMap { key, words in level[key]?.text.map { "\(words) \(title($0))" } }
    let numbers = Self.keyed.flatMap { key, words in
      (level[key]?.members ?? []).map { member in
        (key == "numbers" ? "#" : words).replacing("#", with: title(member.name)) + " " + Self.words(member.value)
      }
    }
    let pairs = (level["comparisons"]?.items ?? []).map(importance)
    return (lead + ends + numbers + (level["order"].map { [order($0)] } ?? []) + pairs).joined(separator: ", ")
  }

  /// `Cost > Quality = Security`.
  private func order(_ order: SealedValue) -> String {
    Self.places(order).map { $0.map(title).joined(separator: " = ") }.joined(separator: " > ")
  }

  /// Ids that share a place, whatever the order in which they are written.
  private static func places(_ order: SealedValue) -> [[String]] {
    order.items.compactMap(\.text).map { StatedWeightsShape.equals(in: $0).sorted(by: bytesPrecede) }
  }

  /// `Cost 3 times Security`.
  private func importance(_ pair: SealedValue) -> String {
    let (more, than) = (pair["more"]?.text ?? "", pair["than"]?.text ?? "")
    return "\(title(more)) \(pair["times"].map(Self.words) ?? "") times \(title(than))"
  }
}
