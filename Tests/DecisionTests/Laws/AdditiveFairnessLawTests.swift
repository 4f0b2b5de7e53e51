import Decision
import Testing
import TestSupport

/// Laws I, K, C and Z of the law table: what is beside the point changes nothing.
@Suite("Additive value, laws of fairness")
struct AdditiveFairnessLawTests {
  @Test("I: removing a vendor that did not win changes no score of the rest and not their order")
  func irrelevantAlternatives() {
    check { seed in
      var problem = try RandomProblem(seed: seed)
      let before = try problem.ranking()
      let losers = problem.vendors.map(\.id).filter { !before.winners.contains($0) }
      guard !losers.isEmpty else { return .idle }
      let removed = problem.dice.pick(losers)
      problem.vendors.removeAll { $0.id == removed }
      let after = try problem.ranking()
      return .that(
        after.standings == before.standings.filter { $0.vendor != removed }
          && after.order == before.order.filter { $0 != removed }
          && after.winners == before.winners,
        "without \(removed): \(after.difference(from: before))")
    }
  }

  @Test("K: a knocked-out vendor changes no score, rank or range of the others")
  func knockOuts() {
    check { seed in
      var problem = try RandomProblem(seed: seed)
      let before = try problem.ranking()
      let out = Set(before.knockedOut.map(\.standing.vendor))
      guard !out.isEmpty else { return .idle }
      problem.vendors.removeAll { out.contains($0.id) }
      let after = try problem.ranking()
      return .that(after.places == before.places, after.difference(from: before))
    }
  }

  @Test("Requirements never move a score")
  func requirementsAddNoPoints() {
    check { seed in
      var problem = try RandomProblem(seed: seed)
      guard !problem.requirements.isEmpty else { return .idle }
      let before = try problem.ranking().standings.map(\.score)
      problem.requirements = []
      let after = try problem.ranking().standings.map(\.score)
      return .that(before == after, "\(before) became \(after)")
    }
  }

  @Test("C: identical vendors get identical scores and ranks")
  func identicalVendors() {
    check { seed in
      var problem = try RandomProblem(seed: seed)
      let original = problem.dice.pick(problem.vendors)
      problem.vendors.append(.init(id: "a copy", cells: original.cells))
      let ranking = try problem.ranking()
      guard let twin = ranking.standing(of: original.id), let copy = ranking.standing(of: "a copy") else {
        return .broken("a standing is missing")
      }
      return .that(
        twin.scores == copy.scores
          && ranking.place(of: original.id)?.rank == ranking.place(of: "a copy")?.rank,
        "\(original.id) \(twin.scores), its copy \(copy.scores)")
    }
  }

  @Test("C: a copy of any vendor leaves the winner a winner")
  func copyKeepsWinner() {
    check { seed in
      var problem = try RandomProblem(seed: seed)
      let before = try problem.ranking().winners
      problem.vendors.append(.init(id: "a copy", cells: problem.dice.pick(problem.vendors).cells))
      let after = try problem.ranking().winners.subtracting(["a copy"])
      return .that(before == after, "\(before) became \(after)")
    }
  }

  @Test("Z: a criterion of weight 0 changes no bit of a score")
  func zeroWeight() {
    check { seed in
      var problem = try RandomProblem(seed: seed)
      let before = try problem.ranking()
      let form = problem.dice.form()
      problem.criteria.append(.init(id: "idle", form: form))
      for index in problem.vendors.indices {
        problem.vendors[index].cells["idle"] = try problem.dice.cell(for: form, mayBeLeftOut: true)
      }
      problem.nodes = problem.dice.inserting(.leaf("idle", weight: 0), into: problem.nodes)
      let after = try problem.ranking()
      let same = before.standings.map(\.scores) == after.standings.map(\.scores)
      return .that(
        same && before.order == after.order && before.ranks == after.ranks,
        after.difference(from: before))
    }
  }
}

extension SplitMix64 {
  /// Puts a node somewhere into a tree: at a random place of a random level.
  fileprivate mutating func inserting(
    _ leaf: CriteriaTree.Node, into nodes: [CriteriaTree.Node]
  ) -> [CriteriaTree.Node] {
    var result = nodes
    if let index = nodes.indices.first(where: { nodes[$0].isGroup }), chance(0.6) {
      let group = nodes[index]
      result[index] = .group(group.id, weight: group.weight, inserting(leaf, into: group.children))
    } else {
      result.insert(leaf, at: integer(0...nodes.count))
    }
    return result
  }
}
