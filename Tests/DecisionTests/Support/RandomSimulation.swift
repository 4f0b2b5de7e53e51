import Decision
import TestSupport

/// The parts of a random simulation, still open to change.
///
/// 1–6 vendors with points 0…100, ties and twins among them; weights on the simplex, in an order or between bounds.
struct RandomSimulation {
  var criteria: [String]
  var vendors: [Simulation.Vendor]
  var weights: WeightDomain
  var fixed: [WeightDomain.Weight]?
  var seed: UInt64 = 1
  var cases = 1500

  /// `isOpen` lets cells vary; `isGrouped` puts several leaves below a criterion.
  init(seed: UInt64, criteria count: ClosedRange<Int>, isOpen: Bool, isGrouped: Bool = false) throws {
    var dice = SplitMix64(seed: seed)
    let ids = Array(dice.shuffled(["a", "B", "c-10", "c-2", "d", "é", "Ω"]).prefix(dice.integer(count)))
    criteria = ids
    let leaves = ids.map { id in
      isGrouped && dice.chance(0.5) ? ["\(id).x", "\(id).y", "\(id).z"].shuffled(&dice) : [id]
    }
    var vendors: [Simulation.Vendor] = []
    for vendor in dice.shuffled(["v1", "v10", "v2", "A", "ß", "x"]).prefix(dice.integer(1...6)) {
      if let twin = vendors.last, dice.chance(0.1), !isOpen {
        vendors.append(.init(vendor, columns: twin.columns))
        continue
      }
      var columns: [[Simulation.Part]] = []
      for leaves in leaves {
        let shares = leaves.count == 1 ? [1] : [0.5, 0.3, 0.2]
        columns.append(
          try zip(leaves, shares).map { leaf, share in
            .init(leaf: leaf, share: share, points: try dice.sampler(isOpen: isOpen))
          })
      }
      vendors.append(.init(vendor, columns: columns))
    }
    self.vendors = vendors
    weights = dice.weightDomain(ids)
  }

  func simulation() throws(Refusal) -> Simulation {
    try Simulation(
      criteria: criteria, vendors: vendors, weights: weights, fixedWeights: fixed, seed: seed, cases: cases)
  }
}

extension SplitMix64 {
  fileprivate mutating func sampler(isOpen: Bool) throws(Refusal) -> PointsSampler {
    let ends = [number(0, 100), number(0, 100)].sorted()
    let interval = try Interval(low: ends[0], high: ends[1])
    switch isOpen ? integer(0...7) : 0 {
    case 1: return .uniform(interval)
    case 2: return .level(.triangular(interval, mode: ends[0]), Linear(try Anchors(worst: 0, best: 100)))
    case 3: return .level(.normal(mean: ends[0], deviation: 10), Linear(try Anchors(worst: 100, best: 0)))
    case 4: return .discrete([.init(share: 0.25, points: ends[0]), .init(share: 0.75, points: ends[1])])
    default: return .exact(pick([0, 100, Double(integer(0...10)) * 10, number(0, 100)]))
    }
  }

  fileprivate mutating func weightDomain(_ criteria: [String]) -> WeightDomain {
    let size = 1 / Double(criteria.count)
    switch integer(0...11) {
    case 0...4: return .simplex
    case 5...7: return .order(Array(shuffled(criteria).prefix(integer(1...criteria.count))))
    // Seldom, because ten thousand draws stand behind the choice of a sampler.
    case 8: return .bounds(criteria.map { .init($0, low: size * number(0, 0.9), high: size * number(1.1, 2)) })
    default: return .bounds(criteria.map { .init($0, low: pick([0, size * number(0, 1)]), high: 1) })
    }
  }
}

extension Array {
  fileprivate func shuffled(_ dice: inout SplitMix64) -> [Element] { dice.shuffled(self) }
}
