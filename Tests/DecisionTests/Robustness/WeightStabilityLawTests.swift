import Decision
import Testing
import TestSupport

@Suite("Safe intervals against full recomputation, on 1,000 random problems each")
struct WeightStabilityLawTests {
  @Test("One criterion of a flat table")
  func flat() {
    check { seed in
      var problem = RandomMatrix(seed: seed, .points)
      let matrix = try problem.matrix()
      guard matrix.columns.count > 1, let leader = try matrix.leader() else { return .idle }
      let criterion = problem.dice.pick(matrix.columns).criterion
      let movement = try WeightMovement(of: criterion, in: matrix)
      guard movement.ends != nil else { return .idle }
      let stability = try WeightStability(of: leader, in: matrix, moving: movement)
      let breach = try stability.breach(dice: &problem.dice) { weight in
        try matrix.weighed(MovedWeights.columns(matrix.columns, [criterion], to: weight, of: movement.whole))
      }
      return .that(breach == nil, "\(criterion): \(breach ?? "")")
    }
  }

  @Test("A leaf or group of a tree, at any depth")
  func node() {
    check { seed in
      guard var random = try RandomTree(seed: seed) else { return .idle }
      let movement = try WeightMovement(ofNode: random.node, in: random.tree)
      guard movement.ends != nil, movement.stated > 0 || random.inside.count == 1 else { return .idle }
      let stability = try WeightStability(of: random.leader, in: random.matrix, moving: movement)
      let breach = try stability.breach(dice: &random.dice) { [random] weight in
        try random.matrix.weighed(MovedWeights.columns(random.matrix.columns, random.inside, to: weight, of: 1))
      }
      return .that(breach == nil, "\(random.node): \(breach ?? "")")
    }
  }

  @Test("The share inside a parent, at any depth")
  func share() {
    check { seed in
      guard var random = try RandomTree(seed: seed) else { return .idle }
      let movement = try WeightMovement(shareOf: random.node, in: random.tree)
      guard movement.ends != nil else { return .idle }
      let stability = try WeightStability(of: random.leader, in: random.matrix, moving: movement)
      let breach = try stability.breach(dice: &random.dice) { [random] share in
        let nodes = MovedWeights.nodes(random.tree.nodes, random.node, to: share)
        return try DecisionMatrix(random.table, tree: CriteriaTree(nodes), reading: \.headline)
      }
      return .that(breach == nil, "\(random.node): \(breach ?? "")")
    }
  }

  @Test("Whatever the open answers are: the leader guaranteed, its rivals at their best")
  func guaranteed() {
    var kinds: Set<String> = []
    check { seed in
      guard var random = try RandomTree(seed: seed) else { return .idle }
      let own = try DecisionMatrix(random.table, tree: random.tree, reading: \.guaranteed)
      let best = try DecisionMatrix(random.table, tree: random.tree, reading: \.best)
      let movement = try WeightMovement(ofNode: random.node, in: random.tree)
      guard movement.ends != nil, movement.stated > 0 || random.inside.count == 1 else { return .idle }
      let stability = try WeightStability(of: random.leader, in: own, against: best, moving: movement)
      if case .behind = stability.finding { kinds.insert("behind") } else { kinds.insert("interval") }
      let breach = try stability.breach(dice: &random.dice) { [random] weight in
        try own.among(best, random.leader).weighed(
          MovedWeights.columns(own.columns, random.inside, to: weight, of: 1))
      }
      return .that(breach == nil, "\(random.node): \(breach ?? "")")
    }
    #expect(kinds == ["behind", "interval"])
  }

  @Test("Extreme finite numbers give finite results or a named refusal")
  func extreme() {
    check { seed in
      let problem = RandomMatrix(seed: seed, .extreme)
      let columns = problem.columns.map {
        DecisionMatrix.Column(criterion: $0.criterion, direction: .max, weight: $0.weight)
      }
      let matrix = try DecisionMatrix(columns: columns, rows: problem.rows)
      for criterion in matrix.columns.map(\.criterion) {
        do throws(Refusal) {
          guard let leader = try matrix.leader() else { return .idle }
          let stability = try WeightStability(
            of: leader, in: matrix, moving: WeightMovement(of: criterion, in: matrix))
          if case .behind = stability.finding { return .broken("the leader is behind") }
          if case .interval(let safe) = stability.finding, !(safe.low <= safe.high) { return .broken("\(safe)") }
          if stability.ties.contains(where: { !($0.weight >= 0 && $0.weight <= stability.whole) }) {
            return .broken("\(stability.ties)")
          }
        } catch {
          guard error.reason == .nonFinite else { return .broken("\(error)") }
        }
      }
      return .holds
    }
  }
}

/// A random table with its tree, the vendor ranked first, and one node of the tree.
struct RandomTree {
  var dice: SplitMix64
  let tree: CriteriaTree
  let table: ValueTable
  let matrix: DecisionMatrix
  let leader: String
  let node: String
  /// The leaves of the node.
  let inside: Set<String>

  /// Nil where a criterion is left out for a vendor, so that there are no common weights.
  init?(seed: UInt64) throws {
    let random = try RandomProblem(seed: seed)
    let problem = try random.problem()
    dice = random.dice
    tree = problem.tree
    table = try ValueTable(of: problem)
    matrix = try DecisionMatrix(table, tree: tree, reading: \.headline)
    let node = dice.pick(tree.leaves.flatMap(\.path))
    self.node = node
    inside = Set(tree.leaves.filter { $0.path.contains(node) }.map(\.id))
    guard matrix.rows.allSatisfy({ $0.ownWeights == nil }), let leader = try matrix.leader() else { return nil }
    self.leader = leader
  }
}
