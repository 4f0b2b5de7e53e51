import Decision
import Testing
import TestSupport

struct WeightLawTests {
  private func ids(_ count: Int) -> [String] { (0..<count).map { "c\($0)" } }

  @Test func `The centroid of an order is the mean of the corners of the weights that keep it`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let criteria = dice.shuffled(ids(dice.integer(1...12)))
      let weights = RankOrderCentroid.weights(try ImportanceOrder(groups: criteria.map { [$0] }))
      let corners = try #require(try WeightPolytope(criteria: criteria, [.order(criteria)]).corners())
      let error = weights.shares.enumerated().reduce(0.0) { worst, entry in
        let mean = corners.reduce(0) { $0 + $1[entry.offset] } / Double(corners.count)
        return max(worst, (mean - entry.element.weight).magnitude)
      }
      return .that(error < 1e-15, "off by \(error)")
    }
  }

  @Test func `Weights of an order sum to 1 and never rise from one place to the next`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      var groups: [[String]] = []
      for id in dice.shuffled(ids(dice.integer(1...12))) {
        if dice.chance(0.3), !groups.isEmpty { groups[groups.count - 1].append(id) } else { groups.append([id]) }
      }
      let order = try ImportanceOrder(groups: groups)
      for weights in [RankOrderCentroid.weights(order), RankSum.weights(order), RankReciprocal.weights(order)] {
        let list = try groups.map { group in try group.map { try #require(weights.weight(of: $0)) } }
        guard list.allSatisfy({ Set($0).count == 1 }) else { return .broken("a tie is not one") }
        let falling = list.map { $0[0] }
        guard falling == falling.sorted(by: >), (list.joined().reduce(0, +) - 1).magnitude < 1e-13 else {
          return .broken("\(weights)")
        }
      }
      return .holds
    }
  }

  @Test func `Comparisons that agree give back the weights they were made of`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let count = dice.integer(1...9)
      let raw = (0..<count).map { _ in dice.number(0.1, 9) }
      let sum = raw.reduce(0, +)
      var entries: [[Double?]] = raw.map { row in raw.map { row / $0 } }
      let whole = try ComparisonMatrix(ids: ids(count), entries: entries)
      let eigen = try whole.eigenvectorPriorities()
      // A chain 0, 1, 2 … is enough for the geometric form.
      for one in 0..<count {
        for other in 0..<one where one - other > 1 && dice.chance(0.4) {
          (entries[one][other], entries[other][one]) = (nil, nil)
        }
      }
      let partial = try ComparisonMatrix(ids: ids(count), entries: entries).geometricPriorities()
      for (index, number) in raw.enumerated() {
        let errors = [eigen.shares[index] - number / sum, partial.shares[index] - number / sum].map(\.magnitude)
        guard errors.allSatisfy({ $0 < 1e-13 }) else { return .broken("\(errors)") }
      }
      let inconsistency = try whole.koczkodajInconsistency()
      return .that(
        (eigen.lambdaMax ?? 0) - Double(count) < 1e-12 && inconsistency < 1e-9, "not consistent")
    }
  }

  @Test func `The eigenvector solves its equation, whatever the order of the criteria`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let count = dice.integer(2...8)
      var entries = Array(repeating: Array(repeating: 1.0, count: count), count: count)
      for one in 0..<count {
        for other in 0..<one {
          entries[one][other] = dice.pick([1, 2, 3, 5, 9, 1.0 / 3, 1.0 / 7, 1.0 / 9])
          entries[other][one] = 1 / entries[one][other]
        }
      }
      let matrix = try ComparisonMatrix(ids: ids(count), entries: entries.map { $0.map { $0 } })
      let found = try matrix.eigenvectorPriorities()
      let lambda = try #require(found.lambdaMax)
      for (row, share) in zip(entries, found.shares) {
        let left = zip(row, found.shares).reduce(0) { $0 + $1.0 * $1.1 }
        guard (left - lambda * share).magnitude < 1e-12 * lambda else {
          return .broken("\(left) is not \(lambda * share)")
        }
      }
      let order = dice.shuffled(Array(0..<count))
      let turned = try ComparisonMatrix(
        ids: order.map { "c\($0)" }, entries: order.map { row in order.map { entries[row][$0] } })
      let again = try turned.eigenvectorPriorities()
      return .that(
        order.indices.allSatisfy { again.shares[$0] == found.shares[order[$0]] } && again.lambdaMax == lambda,
        "the order of criteria moves bits")
    }
  }

  @Test(arguments: BestWorst.variants)
  func `Best-worst comparisons that agree give back their weights, and others have no nearer ones`(variant: String) {
    check(on: 300) { seed in
      var dice = SplitMix64(seed: seed)
      let count = dice.integer(2...7)
      let agrees = dice.chance(0.5)
      let raw = (0..<count).map { _ in dice.number(1, 3) }.sorted()
      let last = count - 1
      let scale = agrees ? 0 : Double(dice.integer(2...9))
      let entries = raw.indices.map { index -> (criterion: String, bestToIt: Double, itToWorst: Double) in
        if agrees { return ("c\(index)", raw[last] / raw[index], raw[index] / raw[0]) }
        let (to, from) = (Double(dice.integer(1...Int(scale))), Double(dice.integer(1...Int(scale))))
        return ("c\(index)", index == last ? 1 : index == 0 ? scale : to, index == 0 ? 1 : index == last ? scale : from)
      }
      let solution = try BestWorst.solution(
        try BestWorstComparison(best: "c\(last)", worst: "c0", comparisons: entries), variant: variant)
      func deviation(_ weights: [Double]) -> Double {
        entries.indices.reduce(0) { worst, index in
          let (best, own, least) = (weights[last], weights[index], weights[0])
          let pair =
            variant == "linear"
            ? [best - entries[index].bestToIt * own, own - entries[index].itToWorst * least]
            : [best / own - entries[index].bestToIt, own / least - entries[index].itToWorst]
          return pair.reduce(worst) { max($0, $1.magnitude) }
        }
      }
      let xi = deviation(solution.weights)
      guard xi <= solution.xi + 1e-8 else { return .broken("\(xi) above \(solution.xi)") }
      if agrees {
        let sum = raw.reduce(0, +)
        return .that(zip(solution.weights, raw).allSatisfy { ($0 - $1 / sum).magnitude < 1e-8 }, "\(solution)")
      }
      for _ in 0..<20 {
        let near = solution.weights.map { max(1e-6, $0 * dice.number(0.9, 1.1)) }
        let sum = near.reduce(0, +)
        let other = deviation(near.map { $0 / sum })
        guard other >= solution.xi - 1e-9 else { return .broken("\(other) below \(solution.xi)") }
      }
      return .holds
    }
  }

  @Test func `Shares worked out from bids are finite and sum to 1, or are refused`() {
    check { seed in
      let problem = RandomMatrix(seed: seed, seed.isMultiple(of: 2) ? .extreme : .positive)
      let matrix = try problem.matrix()
      for method in WeightMethods.diagnostics {
        for variant in method.variants {
          guard let result = try? method.shares(of: matrix, variant: variant) else { continue }
          let shares = result.shares.map(\.share)
          guard shares.allSatisfy({ $0.isFinite && $0 >= 0 }), (shares.reduce(0, +) - 1).magnitude < 1e-12 else {
            return .broken("\(method.id) \(shares)")
          }
          let constant = result.shares.filter { result.constantCriteria.contains($0.criterion) }
          guard constant.allSatisfy({ $0.share == 0 }) else { return .broken("\(method.id): a constant column counts") }
        }
      }
      return .holds
    }
  }

  @Test func `Another unit of a criterion moves no share that has none`() {
    check { seed in
      let problem = RandomMatrix(seed: seed, .positive)
      var changed = problem
      changed.rows = problem.rows.map { row in
        .init(vendor: row.vendor, levels: row.levels.enumerated().map { $1 * ($0.isMultiple(of: 2) ? 1000 : 0.3) })
      }
      var tried = false
      for method in WeightMethods.diagnostics where method.id != "stddev" {
        guard let before = try? method.shares(of: problem.matrix(), variant: method.variants[0]),
          let after = try? method.shares(of: changed.matrix(), variant: method.variants[0])
        else { continue }
        tried = true
        for (one, other) in zip(before.shares, after.shares) where (one.share - other.share).magnitude > 1e-9 {
          return .broken("\(method.id): \(one.share) became \(other.share)")
        }
      }
      return tried ? .holds : .idle
    }
  }
}
