import Decision
import Testing
import TestSupport

/// Laws P, T and N of the law table: neither the order of the input nor the run nor an extreme number shows.
@Suite("Additive value, laws of form")
struct AdditiveFormLawTests {
  @Test("P: the order of vendors, criteria and cells changes no bit")
  func permutation() {
    check { seed in
      var problem = try RandomProblem(seed: seed)
      let before = try problem.ranking()
      func shuffled(_ nodes: [CriteriaTree.Node]) -> [CriteriaTree.Node] {
        problem.dice.shuffled(nodes).map { node in
          node.isGroup ? .group(node.id, weight: node.weight, shuffled(node.children)) : node
        }
      }
      problem.nodes = shuffled(problem.nodes)
      problem.criteria = problem.dice.shuffled(problem.criteria)
      problem.vendors = problem.dice.shuffled(problem.vendors).map { vendor in
        let cells = problem.dice.shuffled(vendor.cells.sorted { $0.key < $1.key })
        return RandomProblem.Vendor(
          id: vendor.id, cells: Dictionary(uniqueKeysWithValues: cells.map { ($0.key, $0.value) }))
      }
      let after = try problem.ranking()
      return .that(before == after, after.difference(from: before))
    }
  }

  // No published number: the sum was recorded here, and stands for "the same bits next year and elsewhere". It changes
  // with the generator of the problems, and with any score by one bit; the second must be meant.
  @Test("T: two runs, on one thread and on several, give the same result, and the bits recorded once")
  func repetition() async throws {
    let inOrder = try (0..<1000).map { try RandomProblem(seed: $0).ranking() }
    let together = try await withThrowingTaskGroup(of: (Int, Ranking).self) { group in
      for seed in 0..<1000 {
        group.addTask { (seed, try RandomProblem(seed: UInt64(seed)).ranking()) }
      }
      return try await group.reduce(into: [Int: Ranking]()) { $0[$1.0] = $1.1 }
    }
    #expect(inOrder.indices.first { together[$0] != inOrder[$0] } == nil, "this seed differs")
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for standing in inOrder.flatMap(\.standings) {
      for score in standing.scores {
        sum = (sum ^ score.bitPattern) &* 0x0000_0100_0000_01b3
      }
    }
    #expect(sum == 0xc4ee_053c_7040_0b82)
  }

  @Test("N: every number is finite, whatever finite numbers come in")
  func finiteness() {
    check { seed in
      let problem = try RandomProblem.extreme(seed: seed)
      let ranking: Ranking
      do {
        ranking = try problem.ranking()
      } catch is Refusal {
        return .idle
      } catch is Refusals {
        return .idle
      }
      return .that(
        ranking.numbers.allSatisfy { $0.isFinite && $0 >= 0 && $0 <= 100.0000001 }, "\(ranking.numbers)")
    }
  }

  @Test("Contributions add up to the score, bit for bit, and every score lies in 0…100")
  func contributions() {
    check { seed in
      for standing in try RandomProblem(seed: seed).ranking().standings {
        let sum = standing.contributions.reduce(0) { $0 + $1.points }
        guard sum == standing.score, standing.score >= 0, standing.score <= 100.0000001 else {
          return .broken("\(standing.contributions) for \(standing.score)")
        }
      }
      return .holds
    }
  }
}
