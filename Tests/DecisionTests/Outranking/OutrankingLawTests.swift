import Decision
import Testing
import TestSupport

struct OutrankingLawTests {
  private func thresholds(_ dice: inout SplitMix64, _ matrix: DecisionMatrix) throws -> [String: OutrankingThresholds] {
    var thresholds: [String: OutrankingThresholds] = [:]
    for column in matrix.columns where column.weight > 0 {
      let steps = [dice.number(0, 5), dice.number(0, 50), dice.number(0, 500)]
      thresholds[column.criterion] = try OutrankingThresholds(
        indifference: steps[0], preference: steps[0] + steps[1], veto: dice.chance(0.3) ? steps.reduce(0, +) : nil)
    }
    return thresholds
  }

  /// Weights that sum to 1, as in a comparison.
  private func scaled(_ problem: RandomMatrix) throws -> DecisionMatrix {
    var problem = problem
    let sum = problem.columns.reduce(0) { $0 + $1.weight }
    problem.columns = problem.columns.map {
      .init(criterion: $0.criterion, direction: $0.direction, weight: $0.weight / sum)
    }
    return try problem.matrix()
  }

  @Test func `No class of a kernel outranks another of it, and every other class is outranked by one of it`() {
    check { seed in
      let problem = RandomMatrix(seed: seed, .positive)
      let matrix = try problem.matrix()
      let result = try Electre1.scaled(matrix)
      let (least, most) = (result.concordanceThreshold ?? 0, result.discordanceThreshold ?? 0)
      let vendors = result.concordance.vendors
      func outranks(_ one: String, _ other: String) throws -> Bool {
        let (row, column) = (try #require(vendors.firstIndex(of: one)), try #require(vendors.firstIndex(of: other)))
        return result.concordance.rows[row][column] >= least - 1e-9
          && result.discordance.rows[row][column] <= most + 1e-9
      }
      let kernel = result.kernel.classes.filter { result.kernel.vendors.contains($0[0]) }
      guard result.kernel.vendors == kernel.joined().sorted(by: bytesPrecede) else { return .broken("half a class") }
      for own in result.kernel.classes {
        let above = try kernel.filter { rival in
          try rival != own && rival.contains { one in try own.contains { try outranks(one, $0) } }
        }
        guard above.isEmpty == kernel.contains(own) else { return .broken("\(own) below \(above)") }
      }
      return .that(vendors.isEmpty || !kernel.isEmpty, "no kernel")
    }
  }

  @Test func `Credibility never exceeds concordance, and both distillations hold every vendor once`() {
    check { seed in
      var problem = RandomMatrix(seed: seed, .positive)
      let matrix = try scaled(problem)
      let result = try Electre3.result(matrix, thresholds: thresholds(&problem.dice, matrix))
      for (credible, concordant) in zip(result.credibility.rows.joined(), result.concordance.rows.joined()) {
        guard credible >= 0, credible <= concordant + 1e-12, concordant <= 1 + 1e-12 else {
          return .broken("\(credible) of \(concordant)")
        }
      }
      let all = matrix.rows.map(\.vendor)
      for classes in [result.descending, result.ascending] where classes.joined().sorted(by: bytesPrecede) != all {
        return .broken("\(classes)")
      }
      for one in all {
        for other in all where one != other {
          let (there, back) = (result.relation(one, other), result.relation(other, one))
          let mirror: [Electre3.Relation: Electre3.Relation] = [
            .preferred: .behind, .behind: .preferred, .indifferent: .indifferent, .incomparable: .incomparable,
          ]
          guard back == there.flatMap({ mirror[$0] }) else { return .broken("\(one), \(other)") }
        }
      }
      return .holds
    }
  }

  @Test func `A pessimistic band is never above the optimistic one, and no other vendor moves a band`() {
    check { seed in
      var problem = RandomMatrix(seed: seed, .positive)
      let matrix = try scaled(problem)
      let thresholds = try thresholds(&problem.dice, matrix)
      // Each profile betters the one below by a part of it.
      var profiles: [(name: String, levels: [String: Double])] = []
      for index in 0..<problem.dice.integer(1...3) {
        var levels: [String: Double] = [:]
        for column in matrix.columns {
          let below = profiles.last?.levels[column.criterion]
          levels[column.criterion] =
            below.map { $0 * (column.direction == .max ? 1.4 : 0.7) } ?? problem.dice.number(1, 500)
        }
        profiles.append(("b\(index)", levels))
      }
      let lambda = problem.dice.number(0.5, 1)
      let bounds = try SortingProfiles(profiles, for: matrix)
      let result = try ElectreTriB.result(matrix, thresholds: thresholds, profiles: bounds, lambda: lambda)
      let majority = try MRSort.result(matrix, profiles: bounds, lambda: lambda)
      for (index, row) in matrix.rows.enumerated() {
        guard result.pessimistic[index].band <= result.optimistic[index].band else { return .broken("\(result)") }
        let alone = try DecisionMatrix(columns: matrix.columns, rows: [row])
        guard
          try ElectreTriB.result(alone, thresholds: thresholds, profiles: bounds, lambda: lambda).pessimistic
            == [result.pessimistic[index]],
          try MRSort.result(alone, profiles: bounds, lambda: lambda).bands == [majority.bands[index]]
        else { return .broken("\(row.vendor) depends on others") }
      }
      return .holds
    }
  }

  @Test func `The order of vendors and criteria changes nothing`() {
    check { seed in
      let problem = RandomMatrix(seed: seed, .positive)
      var turned = problem
      turned.rows = problem.rows.reversed()
      let matrix = try scaled(problem)
      var dice = problem.dice
      let thresholds = try thresholds(&dice, matrix)
      return .that(
        try Electre1.scaled(problem.matrix()) == Electre1.scaled(turned.matrix())
          && Electre3.result(matrix, thresholds: thresholds)
            == Electre3.result(try scaled(turned), thresholds: thresholds),
        "the order counts")
    }
  }
}
