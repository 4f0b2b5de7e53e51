import Decision
import Synchronization
import TestSupport
import Testing

@Suite("Laws of acceptability")
struct AcceptabilityLawTests {
  private static func problem(_ seed: UInt64, cases: Int = 40) throws -> RandomSimulation {
    var problem = try RandomSimulation(seed: seed, criteria: 1...7, isOpen: seed % 3 > 0, isGrouped: seed % 2 > 0)
    problem.cases = cases
    return problem
  }

  @Test func `The shares of a vendor and those of a place sum to 1`() {
    check { seed in
      let shares = try Self.problem(seed).simulation().result().acceptability.rankAcceptability
      let columns = shares.indices.map { place in shares.reduce(0) { $0 + $1[place] } }
      return .that((shares.map { $0.reduce(0, +) } + columns).allSatisfy { ($0 - 1).magnitude < 1e-12 }, "\(shares)")
    }
  }

  @Test func `The mean rank is 1 and the shares of the rivals that are ahead`() {
    check { seed in
      let found = try Self.problem(seed).simulation().result().acceptability
      for vendor in found.vendors.indices {
        let ahead = found.pairwiseWinning.reduce(1) { $0 + $1[vendor] }
        let byPlace = found.rankAcceptability[vendor].enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element }
        guard (found.meanRank[vendor] - ahead).magnitude < 1e-12, (ahead - byPlace).magnitude < 1e-12 else {
          return .broken("\(found.meanRank[vendor]), \(ahead), \(byPlace)")
        }
      }
      return .holds
    }
  }

  @Test func `The order of vendors, criteria and leaves changes no bit`() {
    check { seed in
      let problem = try Self.problem(seed)
      var dice = SplitMix64(seed: seed)
      var other = problem
      let order = dice.shuffled(Array(problem.criteria.indices))
      other.criteria = order.map { problem.criteria[$0] }
      other.vendors = dice.shuffled(problem.vendors).map { vendor in
        .init(vendor.id, columns: order.map { dice.shuffled(vendor.columns[$0]) })
      }
      if case .bounds(let bounds) = problem.weights { other.weights = .bounds(dice.shuffled(bounds)) }
      let (one, two) = (try problem.simulation().result(), try other.simulation().result())
      return .that(one == two, "\(one) is not \(two)")
    }
  }

  @Test func `A vendor added changes neither a draw nor a score of the others`() {
    check { seed in
      let problem = try Self.problem(seed)
      var more = problem
      more.vendors.append(
        .init("newcomer", columns: problem.criteria.map { [.init(leaf: $0, share: 1, points: .exact(50))] }))
      let (one, two) = (try problem.simulation().result(), try more.simulation().result())
      let places = one.acceptability.vendors.map { two.acceptability.vendors.firstIndex(of: $0) ?? 0 }
      let pairs = zip(one.acceptability.pairwiseWinning, places).allSatisfy { row, place in
        row == places.map { two.acceptability.pairwiseWinning[place][$0] }
      }
      return .that(
        pairs && one.meanScore == places.map { two.meanScore[$0] }
          && one.scoreQuantiles == two.scoreQuantiles.map { all in places.map { all[$0] } }, "\(one), \(two)")
    }
  }

  @Test func `Scores lie in the order of their quantiles, and central weights sum to 1`() {
    check { seed in
      let result = try Self.problem(seed).simulation().result()
      let sums = result.acceptability.centralWeights.compactMap { $0?.reduce(0, +) }
      let found = result.acceptability
      return .that(
        (result.scoreQuantiles ?? []).allSatisfy { $0.low <= $0.median && $0.median <= $0.high }
          && sums.allSatisfy { ($0 - 1).magnitude < 1e-9 }
          && zip(found.rankAcceptability, found.centralWeights).allSatisfy { ($0[0] > 0) == ($1 != nil) }
          && zip(found.confidenceFactor, found.centralWeights).allSatisfy { ($0 == nil) == ($1 == nil) }
          && result.meanScore.allSatisfy { $0 <= result.meanBestScore + 1e-9 }, "\(result)")
    }
  }

  @Test func `Blocks in any number of parts give the same bits`() throws {
    for seed in UInt64(0)..<6 {
      var problem = try Self.problem(seed, cases: 4000 + Int(seed))
      problem.fixed = problem.criteria.map { .init($0, 1) }
      let simulation = try problem.simulation()
      let whole = try simulation.result()
      var parts = try simulation.run(blocks: 0..<1)
      parts.append(try simulation.run(blocks: 1..<simulation.blocks))
      #expect(try parts == simulation.run(blocks: 0..<simulation.blocks))
      for parts in [1, 2, 3, 50] { #expect(try simulation.result(parts: parts) == whole) }
    }
  }

  @Test func `Every block tells how many cases it had`() throws {
    var problem = try Self.problem(1)
    problem.cases = 2500
    let told = Mutex<[Int]>([])
    _ = try problem.simulation().result { cases in told.withLock { $0.append(cases) } }
    #expect(told.withLock { $0 } == [1024, 1024, 452])
  }

  // Over 200 problems some share lies beyond four standard errors by chance; two cases more are for rare events.
  @Test func `Exact areas and simulated cases agree within four standard errors`() {
    check(on: 200) { seed in
      let problem = try RandomSimulation(seed: seed, criteria: 2...3, isOpen: false)
      let simulation = try problem.simulation()
      guard let exact = try ExactAcceptability.acceptability(of: simulation) else { return .idle }
      let found = try simulation.result().acceptability
      let count = Double(problem.cases)
      func agree(_ shares: [[Double]], _ counted: [[Double]]) -> Bool {
        zip(shares.joined(), counted.joined()).allSatisfy { share, counted in
          (share - counted).magnitude <= 4 * (max(share * (1 - share), 0) / count).squareRoot() + 2 / count
        }
      }
      guard agree(exact.rankAcceptability, found.rankAcceptability), agree(exact.pairwiseWinning, found.pairwiseWinning)
      else { return .broken("\(problem.weights): \(exact.rankAcceptability), \(found.rankAcceptability)") }
      for (vendor, central) in exact.centralWeights.enumerated() {
        let share = exact.rankAcceptability[vendor][0]
        guard let central, let counted = found.centralWeights[vendor], share * count > 30 else { continue }
        // A weight varies by less than one half about its mean.
        guard zip(central, counted).allSatisfy({ ($0 - $1).magnitude < 4 * 0.5 / (share * count).squareRoot() }) else {
          return .broken("\(problem.weights): \(central), \(counted)")
        }
      }
      return .holds
    }
  }

  @Test func `Exact shares sum to 1 and give the mean rank`() {
    check { seed in
      let problem = try RandomSimulation(seed: seed, criteria: 1...3, isOpen: false, isGrouped: true)
      guard let exact = try ExactAcceptability.acceptability(of: problem.simulation()) else { return .idle }
      let shares = exact.rankAcceptability
      let columns = shares.indices.map { place in shares.reduce(0) { $0 + $1[place] } }
      let ranks = shares.map { $0.enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element } }
      return .that(
        (shares.map { $0.reduce(0, +) } + columns).allSatisfy { ($0 - 1).magnitude < 1e-12 }
          && zip(ranks, exact.meanRank).allSatisfy { ($0 - $1).magnitude < 1e-12 }
          && exact.confidenceFactor.allSatisfy { $0 == nil || $0 == 1 }, "\(exact)")
    }
  }
}
