internal import Decision
internal import Outsourcing

/// Reads the weights that a comparison gives by methods, against the model they belong to.
struct StatedWeightsBinding {
  let comparison: Fields
  let model: CriteriaModel

  /// The model with those weights; as it is where none are given. Nil after an error.
  func weighed() -> CriteriaModel? {
    let entries = comparison.list("weights", item: "level", StatedWeightsShape.level)
    guard comparison.has("weights") else { return model }
    var seen: Set<String> = []
    let levels = entries.compactMap { entry -> StatedWeights? in
      let group = entry.plainText("of")
      if !seen.insert(group ?? "").inserted {
        let level = group.map { "under \"\(shortened($0))\"" } ?? "of the uppermost criteria"
        entry.error(.idDuplicate, "the weights \(level) are given twice", "of", help: "keep one of them")
        return nil
      }
      return weights(entry)
    }
    guard levels.count == entries.count else { return nil }
    do throws(Refusals) {
      return try model.weighed(by: levels)
    } catch {
      for refusal in error.all {
        comparison.error(.weightValue, refusal.explanation, "weights", help: "correct the weights")
      }
      return nil
    }
  }

  private func weights(_ entry: Fields) -> StatedWeights? {
    let faults = entry.log.errors
    let (group, setBy) = (entry.id("of"), entry.name("set_by"))
    guard let word = entry.choice("method", StatedWeightsShape.Method.self), let ids = level(group, entry) else {
      return nil
    }
    refuseUnused(word, entry)
    for key in word.statement where !entry.has(key) {
      entry.error(.keyMissing, "\(word.rawValue) needs \(key)", key, help: "add \(key), or name another method")
    }
    if let form = entry.plainText("form"), !word.forms.contains(form) {
      entry.error(
        .choiceUnknown, "\(word.rawValue) has no form \"\(shortened(form))\"", "form",
        help: word.forms.isEmpty ? "leave form out" : "its forms are \(word.forms.joined(separator: " and "))")
    }
    guard entry.log.errors == faults else { return nil }
    let form = entry.plainText("form") ?? word.forms.first ?? ""
    do throws(Refusal) {
      guard let derived = try derived(word, form, ids, entry), entry.log.errors == faults else { return nil }
      warnOfInconsistency(derived, entry)
      return StatedWeights(group: group, setBy: setBy, derived: derived, source: entry.source("method"))
    } catch {
      let subject = error.subject.isEmpty ? "" : "\(shortened(error.subject)): "
      entry.error(
        .weightUnfit, "\(word.rawValue): \(subject)\(error.explanation)", word.statement[0],
        help: "correct the statements, or name another method")
      return nil
    }
  }

  /// Ids of the criteria of the level; nil after an error.
  private func level(_ group: String?, _ entry: Fields) -> [String]? {
    guard let group else { return model.tree.nodes.map(\.id) }
    func found(_ nodes: [CriteriaTree.Node]) -> [CriteriaTree.Node]? {
      for node in nodes where node.isGroup {
        if node.id == group { return node.children }
        if let below = found(node.children) { return below }
      }
      return nil
    }
    if let children = found(model.tree.nodes) { return children.map(\.id) }
    func groups(_ nodes: [CriteriaTree.Node]) -> [String] {
      nodes.filter(\.isGroup).flatMap { [$0.id] + groups($0.children) }
    }
    entry.error(
      .keyUnknown, "no group is called \"\(shortened(group))\"", "of",
      help: Spelling.hint(for: group, among: groups(model.tree.nodes)) ?? "leave it out for the uppermost criteria")
    return nil
  }

  private func refuseUnused(_ word: StatedWeightsShape.Method, _ entry: Fields) {
    for key in Set(StatedWeightsShape.statements).subtracting(word.statement).sorted() where entry.has(key) {
      entry.error(
        .keyUnknown, "\(word.rawValue) has no use for \(key)", key,
        help: "leave it out; \(word.rawValue) needs \(word.statement.joined(separator: ", "))")
    }
  }

  private func derived(
    _ word: StatedWeightsShape.Method, _ form: String, _ ids: [String], _ entry: Fields
  ) throws(Refusal) -> DerivedWeights? {
    switch word {
    case .direct:
      guard let numbers = numbers("numbers", ids, entry) else { return nil }
      let sum = numbers.reduce(0) { $0 + $1.number }
      guard (sum / 100 - 1).magnitude <= CriteriaTree.sumTolerance else {
        entry.error(
          .weightSum, "the weights sum to \(computedInWords(sum)), not to 100", "numbers",
          help: "correct them, or use points, which are divided by their sum")
        return nil
      }
      return try DirectWeights.weights(numbers.map { ($0.id, $0.number / 100) })
    case .points:
      guard let numbers = numbers("numbers", ids, entry) else { return nil }
      return try PointWeights.weights(numbers.map { ($0.id, $0.number) })
    case .swing:
      guard let numbers = numbers("numbers", ids, entry) else { return nil }
      return try SwingWeights.weights(numbers.map { .init(criterion: $0.id, points: $0.number) })
    case .roc: return try order(ids, entry).map { RankOrderCentroid.weights($0) }
    case .rankSum: return try order(ids, entry).map { RankSum.weights($0) }
    case .rankReciprocal: return try order(ids, entry).map { RankReciprocal.weights($0) }
    case .ahp:
      return try comparisons(ids, entry).map { (matrix) throws(Refusal) in
        try AnalyticHierarchy.weights(matrix, variant: form)
      }
    case .bwm:
      return try bestWorst(ids, entry).map { (comparison) throws(Refusal) in
        try BestWorst.weights(comparison, variant: form)
      }
    }
  }

  // MARK: Statements

  /// A number for every criterion, but for one that needs none; nil after an error.
  private func numbers(
    _ key: String, _ ids: [String], _ entry: Fields, without itself: String? = nil
  ) -> [(id: String, number: Double)]? {
    guard let numbers = entry.numbersByName(key) else { return nil }
    var given: [String: Double] = [:]
    for (name, value) in numbers {
      guard isKnown(name, ids, at: entry.span(key), entry) else { return nil }
      given[name] = value.value
    }
    var isComplete = true
    for id in ids where given[id] == nil && id != itself {
      entry.error(
        .keyMissing, "\(key) has no number for \"\(id)\"", key, help: "add \(id) with its number")
      isComplete = false
    }
    return isComplete ? ids.map { ($0, given[$0] ?? 1) } : nil
  }

  private func order(_ ids: [String], _ entry: Fields) throws(Refusal) -> ImportanceOrder? {
    var groups: [[String]] = []
    let faults = entry.log.errors
    for (text, span) in entry.words("order") {
      let names = StatedWeightsShape.equals(in: text)
      guard names.allSatisfy({ isKnown($0, ids, at: span, entry) }) else { return nil }
      groups.append(names)
    }
    guard entry.log.errors == faults else { return nil }
    let placed = Set(groups.joined())
    var isComplete = true
    for id in ids where !placed.contains(id) {
      entry.error(.keyMissing, "the order has no place for \"\(id)\"", "order", help: "add \(id)")
      isComplete = false
    }
    return isComplete ? try ImportanceOrder(groups: groups) : nil
  }

  private func comparisons(_ ids: [String], _ entry: Fields) throws(Refusal) -> ComparisonMatrix? {
    var entries = ids.indices.map { row in ids.indices.map { $0 == row ? 1 : nil as Double? } }
    let faults = entry.log.errors
    for pair in entry.list("comparisons", item: "comparison", StatedWeightsShape.comparison) {
      let (more, than) = (pair.id("more"), pair.id("than"))
      let times = pair.number("times", from: 1, to: 9)
      guard let more, let than, let times, isKnown(more, ids, at: pair.span("more"), pair),
        isKnown(than, ids, at: pair.span("than"), pair), let row = ids.firstIndex(of: more),
        let column = ids.firstIndex(of: than)
      else { continue }
      guard row != column, entries[row][column] == nil else {
        pair.error(
          .idDuplicate,
          row == column ? "\"\(more)\" is compared with itself" : "\"\(more)\" and \"\(than)\" are compared twice",
          "than",
          help: "keep one comparison of each pair")
        continue
      }
      entries[row][column] = times.value
      entries[column][row] = 1 / times.value
    }
    return entry.log.errors == faults ? try ComparisonMatrix(ids: ids, entries: entries) : nil
  }

  private func bestWorst(_ ids: [String], _ entry: Fields) throws(Refusal) -> BestWorstComparison? {
    guard let best = entry.id("best"), let worst = entry.id("worst"),
      isKnown(best, ids, at: entry.span("best"), entry), isKnown(worst, ids, at: entry.span("worst"), entry),
      let over = numbers("best_over", ids, entry, without: best),
      let under = numbers("over_worst", ids, entry, without: worst)
    else { return nil }
    return try BestWorstComparison(
      best: best, worst: worst,
      comparisons: zip(over, under).map { (criterion: $0.id, bestToIt: $0.number, itToWorst: $1.number) })
  }

  private func isKnown(_ id: String, _ ids: [String], at span: Span, _ entry: Fields) -> Bool {
    if ids.contains(id) { return true }
    entry.log.error(
      .keyUnknown, "no criterion of the level is called \"\(shortened(id))\"", at: span, in: entry.file,
      help: Spelling.hint(for: id, among: ids) ?? "they are \(ids.joined(separator: ", "))")
    return false
  }

  private func warnOfInconsistency(_ derived: DerivedWeights, _ entry: Fields) {
    for finding in derived.findings where finding.isWithin == false {
      guard let figure = finding.figure, let limit = finding.limit else { continue }
      entry.warning(
        .weightInconsistent,
        "\(finding.name): \(computedInWords(figure)), and at most \(computedInWords(limit)) passes; \(finding.explanation)",
        "method", help: "look at the statements again before the weights are used; the report shows the same figures")
    }
  }
}
