internal import Decision
internal import Outsourcing

/// The weights of every level, checked whatever else may be wrong with the criteria.
struct WeightBinding {
  private struct Entry {
    let id: String
    let weight: Quantity
    let fields: Fields
    let children: [Entry]
    let isGroup: Bool

    /// Nil if an id or a weight here or below cannot be read, which has been told where it was read first.
    init?(_ fields: Fields) {
      let quiet = fields.quiet
      let below = quiet.list("criteria", item: "criterion", CriteriaShape.criterion)
      let children = below.compactMap(Entry.init)
      guard let id = quiet.id("id"), let weight = quiet.number("weight"), children.count == below.count else {
        return nil
      }
      self.id = id
      self.weight = weight
      self.fields = fields
      self.children = children
      isGroup = quiet.has("criteria")
    }

    var node: CriteriaTree.Node {
      let share = weight.value / 100
      return isGroup ? .group(id, weight: share, children.map(\.node)) : .leaf(id, weight: share)
    }
  }

  private let model: Fields
  private let entries: [Entry]

  /// `criteria` is the top level of `model`. Nil if an id or a weight cannot be read.
  init?(_ criteria: [Fields], of model: Fields) {
    entries = criteria.compactMap(Entry.init)
    self.model = model
    guard entries.count == criteria.count, model.has("criteria") else { return nil }
  }

  /// Nil after an error, or if an id is used twice, which is told elsewhere.
  func tree(scaling: CriteriaTree.Scaling) -> CriteriaTree? {
    do throws(Refusals) {
      return try CriteriaTree(entries.map(\.node), scaling: scaling)
    } catch {
      for refusal in error.all { report(refusal) }
      return nil
    }
  }

  private func report(_ refusal: Refusal) {
    let entry = Self.find(refusal.subject, in: entries)
    let level = entry?.children ?? entries
    let name = entry.map { "under \"\($0.id)\"" } ?? "of the top level"
    func error(_ code: DiagnosticCode, _ text: String, at key: String = "criteria", help: String) {
      // An entry below the top has the log of a second look, which nobody reads.
      model.log.error(code, text, at: (entry?.fields ?? model).span(key), in: model.file, help: help)
    }
    switch refusal.reason {
    case .weightSum:
      let sum = computedInWords(level.reduce(0) { $0 + $1.weight.value })
      error(
        .weightSum, "the weights \(name) sum to \(sum), not to 100",
        help: "correct them, or say scale_to_one: true under weights")
    case .allWeightsZero:
      error(.weightValue, "all weights \(name) are 0", help: "give at least one criterion a weight")
    case .negativeWeight, .nonFinite:
      error(
        .weightValue, "a weight is at least 0", at: "weight", help: "to leave a criterion out, give it the weight 0")
    case .emptyGroup:
      error(
        .criterionValue,
        entry == nil ? "the model has no criterion" : "the group \"\(refusal.subject)\" has no criterion",
        help: entry == nil ? "add a criterion" : "add a criterion, or remove the group")
    case .duplicateId: break
    default: error(.limitDepth, refusal.explanation, help: "bring the criteria closer to the top")
    }
  }

  private static func find(_ id: String, in entries: [Entry]) -> Entry? {
    for entry in entries {
      if entry.id == id { return entry }
      if let found = find(id, in: entry.children) { return found }
    }
    return nil
  }
}
