import Decision
import TestSupport

/// A random decision by additive value, with its parts still open to change.
///
/// 1–8 vendors, 1–12 criteria in a tree of 1–3 levels, with every form of value function, every kind of cell, ties,
/// constant columns, weights of 0, levels beyond the anchors, requirements and all policies.
struct RandomProblem {
  enum Kind {
    case mixed
    /// Every cell a plain value, and every numeric form with a better end.
    case complete
  }

  struct Criterion {
    let id: String
    var form: Form
    /// The unit of its levels is this many times smaller than the one they were drawn in.
    var unit = 1.0
  }

  struct Vendor {
    let id: String
    var cells: [String: Cell]
  }

  let seed: UInt64
  /// For the choices of a law, after the problem has been drawn.
  var dice: SplitMix64
  var nodes: [CriteriaTree.Node]
  var scaling: CriteriaTree.Scaling
  var criteria: [Criterion]
  var vendors: [Vendor]
  var requirements: [Requirement] = []
  var openRequirement: OpenRequirement = .conditional
  var policy = CellPolicy()

  init(seed: UInt64, _ kind: Kind = .mixed) throws {
    self.seed = seed
    dice = SplitMix64(seed: seed)
    scaling = dice.chance(0.7) ? .mustSumToWhole : .scaleToOne
    let ids = Array(dice.shuffled(Self.criterionIds).prefix(dice.integer(1...12)))
    nodes = dice.level(of: ids, depth: dice.integer(1...3), scaling: scaling)
    var drawn: [Criterion] = []
    for id in ids { drawn.append(Criterion(id: id, form: dice.form(ordered: kind == .complete))) }
    criteria = drawn
    vendors = []
    if kind == .mixed {
      policy = CellPolicy(
        notApplicable: dice.pick([.neutral(points: 50), .neutral(points: 0), .full, .zero, .exclude]),
        vendorInterval: dice.pick([.worst, .midpoint]))
      openRequirement = dice.pick([.conditional, .failed])
      for number in 0..<dice.integer(0...3) { requirements.append(dice.requirement("R\(number)", on: criteria)) }
    }
    try drawVendors(kind)
  }

  func problem() throws -> DecisionProblem {
    DecisionProblem(
      tree: try CriteriaTree(nodes, scaling: scaling),
      criteria: try criteria.map { Decision.Criterion(id: $0.id, function: try $0.form.function(unit: $0.unit)) },
      requirements: requirements, openRequirement: openRequirement, policy: policy,
      alternatives: vendors.map { Alternative(id: $0.id, cells: $0.cells) })
  }

  func ranking() throws -> Ranking { try decide(problem()) }

  private mutating func drawVendors(_ kind: Kind) throws {
    // With `exclude` a vendor must keep a leaf that counts, else the whole problem is refused.
    let leaves = try CriteriaTree(nodes, scaling: scaling).leaves
    let heaviest = leaves.max { $0.globalWeight < $1.globalWeight }?.id
    for id in dice.shuffled(Self.vendorIds).prefix(dice.integer(1...8)) {
      var cells: [String: Cell] = [:]
      for criterion in criteria {
        let (form, mayBeLeftOut) = (criterion.form, criterion.id != heaviest)
        let copied = vendors.last?.cells[criterion.id]
        if let copied, dice.chance(0.1) {
          cells[criterion.id] = copied
        } else if kind == .complete {
          cells[criterion.id] = .value(dice.performance(for: form))
        } else if !dice.chance(0.03) {
          cells[criterion.id] = try dice.cell(for: form, mayBeLeftOut: mayBeLeftOut)
        }
      }
      if let twin = vendors.last, dice.chance(0.1) { cells = twin.cells }
      vendors.append(Vendor(id: id, cells: cells))
    }
    for criterion in criteria where dice.chance(0.1) {
      for index in vendors.indices { vendors[index].cells[criterion.id] = vendors.first?.cells[criterion.id] }
    }
  }

  // Upper and lower case, digits and letters beyond ASCII: ids are ordered by bytes, not by an alphabet.
  private static let criterionIds = [
    "price", "Price", "sla", "über", "c-2", "c-10", "z", "A", "risk_1", "risk-1", "Ω", "quality",
  ]
  private static let vendorIds = ["alder", "Birch", "cedar", "Éire", "v10", "v2", "Ωmega", "zed"]
}

extension SplitMix64 {
  /// The criteria `ids` as a tree of at most `depth` levels.
  fileprivate mutating func level(
    of ids: [String], depth: Int, scaling: CriteriaTree.Scaling
  ) -> [CriteriaTree.Node] {
    var bundles: [[String]] = []
    var rest = ids[...]
    while !rest.isEmpty {
      let size = depth == 1 || chance(0.4) ? 1 : integer(1...rest.count)
      bundles.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    let weights = weights(bundles.count, scaling: scaling)
    return zip(bundles, weights).map { bundle, weight in
      if depth > 1, bundle.count > 1 || chance(0.1) {
        return .group(
          "group \(depth) \(bundle[0])", weight: weight, level(of: bundle, depth: depth - 1, scaling: scaling))
      }
      return .leaf(bundle[0], weight: weight)
    }
  }

  private mutating func weights(_ count: Int, scaling: CriteriaTree.Scaling) -> [Double] {
    var weights = (0..<count).map { _ in Double(integer(0...9)) }
    if weights.allSatisfy({ $0 == 0 }) { weights[0] = 1 }
    guard scaling == .mustSumToWhole else { return weights.map { $0 * 0.37 } }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  fileprivate mutating func requirement(_ id: String, on criteria: [RandomProblem.Criterion]) -> Requirement {
    let criterion = pick(criteria)
    if let words = criterion.form.words {
      return Requirement(id: id, subject: .leaf(criterion.id), condition: .oneOf(Array(shuffled(words).prefix(2))))
    }
    let limit = level(for: criterion.form)
    return Requirement(
      id: id, subject: .leaf(criterion.id), condition: chance(0.5) ? .atLeast(limit) : .atMost(limit))
  }
}
