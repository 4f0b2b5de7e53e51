internal import Decision
internal import Outsourcing

/// Reads the weights that one role would give, against the model they belong to.
struct RoleWeightsBinding {
  let model: CriteriaModel

  /// Nil after an error.
  func weights(_ entry: Fields) -> Assessment.RoleWeights? {
    let faults = entry.log.errors
    let (role, numbers) = (entry.name("role"), entry.numbersByName("weights"))
    let isScaled = entry.truth("scale_to_one") ?? (model.scaling == .scaleToOne)
    guard let role, let numbers, entry.has("weights") else { return nil }
    checkNames(role, entry)
    guard entry.log.errors == faults else { return nil }
    let given = Dictionary(numbers.map { ($0.name, $0.value.value) }) { first, _ in first }
    let nodes = model.tree.nodes.map { CriteriaTree.Node.leaf($0.id, weight: (given[$0.id] ?? 0) / 100) }
    do throws(Refusals) {
      // The rules of the model's own weights, kept in one place.
      let tree = try CriteriaTree(nodes, scaling: isScaled ? .scaleToOne : .mustSumToWhole)
      return Assessment.RoleWeights(
        role: role, weights: tree.nodes.map { .init(criterion: $0.id, share: $0.weight) },
        source: entry.source("role"))
    } catch {
      for refusal in error.all { report(refusal, role, given, entry) }
      return nil
    }
  }

  /// Every uppermost criterion is named once, and nothing else.
  private func checkNames(_ role: String, _ entry: Fields) {
    guard case .record(let members)? = entry.member("weights")?.value.content else { return }
    let ids = model.tree.nodes.map(\.id)
    var seen: [String: Span] = [:]
    for member in members {
      guard ids.contains(member.name) else {
        entry.log.error(
          .keyUnknown, "no uppermost criterion is called \"\(shortened(member.name))\"", at: member.nameSpan,
          in: entry.file, help: Spelling.hint(for: member.name, among: ids) ?? "they are \(ids.joined(separator: ", "))"
        )
        continue
      }
      if let first = seen[member.name] {
        entry.log.error(
          .keyDuplicate, "\"\(member.name)\" stands twice in the weights of \(shortened(role))", at: member.nameSpan,
          in: entry.file,
          help: "the first one stands at line \(entry.file.reference(to: first).line); keep one of them")
      }
      seen[member.name] = member.nameSpan
    }
    for id in ids where seen[id] == nil {
      entry.error(
        .keyMissing, "\(shortened(role)) gives no weight to \"\(id)\"", "weights",
        help: "add \(id) with its weight, 0 if it is to weigh nothing")
    }
  }

  private func report(_ refusal: Refusal, _ role: String, _ given: [String: Double], _ entry: Fields) {
    switch refusal.reason {
    case .weightSum:
      let sum = computedInWords(model.tree.nodes.reduce(0) { $0 + (given[$1.id] ?? 0) })
      entry.error(
        .weightSum, "the weights of \(shortened(role)) sum to \(sum), not to 100", "weights",
        help: "correct them, or say scale_to_one: true beside them")
    case .allWeightsZero:
      entry.error(
        .weightValue, "all weights of \(shortened(role)) are 0", "weights", help: "give at least one criterion a weight"
      )
    case .negativeWeight:
      guard case .record(let members)? = entry.member("weights")?.value.content,
        let member = members.first(where: { $0.name == refusal.subject })
      else { return }
      entry.log.error(
        .weightValue, "a weight is at least 0", at: member.value.span, in: entry.file,
        help: "a criterion that is to weigh nothing has the weight 0")
    // Numbers are read below 2^53 and the ids are those of a sound model, so nothing else is refused.
    default: entry.error(.weightValue, refusal.explanation, "weights", help: "correct the weights")
    }
  }
}
