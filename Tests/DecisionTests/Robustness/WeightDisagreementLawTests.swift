@testable import Decision
import Testing
import TestSupport

/// On 1,000 random tables each, everything worked out again without the module's own parts.
@Suite struct WeightDisagreementLawTests {
  /// A random table with random opinions on it.
  private struct Panel {
    let matrix: DecisionMatrix
    let leader: String
    let opinions: [WeightDisagreement.Opinion]

    init?(seed: UInt64) throws {
      var random = RandomMatrix(seed: seed, .points)
      matrix = try random.matrix()
      guard let leader = try matrix.leader() else { return nil }
      self.leader = leader
      let whole = matrix.columns.reduce(0) { $0 + $1.weight }
      var opinions: [WeightDisagreement.Opinion] = []
      for number in 0..<random.dice.integer(1...4) {
        var drawn: [Double] = []
        for _ in matrix.columns { drawn.append(random.dice.pick([0, 1, random.dice.number(0, 1)])) }
        let sum = drawn.reduce(0, +)
        let weights = sum > 0 ? drawn.map { $0 / sum * whole } : matrix.columns.map(\.weight)
        opinions.append(
          try .init("role \(number)", zip(matrix.columns, weights).map { ($0.criterion, $1) }, in: matrix))
      }
      self.opinions = opinions
    }

    func disagreement(_ opinions: [WeightDisagreement.Opinion]? = nil) throws -> WeightDisagreement {
      try WeightDisagreement(opinions ?? self.opinions, leader: leader, in: matrix)
    }
  }

  @Test func `The ranking of a role is that of the table with its weights`() {
    check { seed in
      guard let panel = try Panel(seed: seed) else { return .idle }
      for (opinion, outcome) in zip(panel.opinions, try panel.disagreement().outcomes) {
        for place in outcome.places {
          let row = try panel.matrix.points(of: place.vendor)
          let score = zip(opinion.weights, row.levels).reduce(0) { $0 + $1.0 * $1.1 }
          let better = panel.matrix.rows.count { other in
            let theirs = zip(opinion.weights, other.levels).reduce(0) { $0 + $1.0 * $1.1 }
            return theirs > score + 1e-6
          }
          if !isTie(score, place.score, naturalSize: 100) || place.rank < better + 1 {
            return .broken("\(outcome.role): \(place), \(better) are better")
          }
        }
      }
      return .holds
    }
  }

  @Test func `Outside means that the leader is not first when that weight alone is moved there`() {
    var found: Set<Bool> = []
    check { seed in
      guard let panel = try Panel(seed: seed), panel.matrix.columns.count > 1 else { return .idle }
      let whole = panel.matrix.columns.reduce(0) { $0 + $1.weight }
      for (opinion, outcome) in zip(panel.opinions, try panel.disagreement().outcomes) {
        for (column, weight) in zip(panel.matrix.columns, opinion.weights) {
          let others = panel.matrix.columns.filter { $0.criterion != column.criterion }.reduce(0) { $0 + $1.weight }
          let isOutside = outcome.outside.contains(column.criterion)
          guard others > 0 else {
            if isOutside { return .broken("\(column.criterion) has no range") }
            continue
          }
          let moved = try panel.matrix.weighed(
            MovedWeights.columns(panel.matrix.columns, [column.criterion], to: weight, of: whole))
          let scores = try AdditiveValue.scores(of: moved, variant: "anchored").entries
          let own = scores.first { $0.vendor == panel.leader }?.score ?? 0
          let lead = own - (scores.filter { $0.vendor != panel.leader }.map(\.score).max() ?? own)
          // Within a hair of a tie both answers are right.
          guard lead.magnitude > 1e-6 else { continue }
          found.insert(isOutside)
          if isOutside != (lead < 0) { return .broken("\(outcome.role), \(column.criterion): \(lead)") }
        }
      }
      return .holds
    }
    #expect(found == [true, false])
  }

  @Test func `Scores by the mean weights are the means of the scores, and deviations those of the definition`() {
    check { seed in
      guard let panel = try Panel(seed: seed) else { return .idle }
      let disagreement = try panel.disagreement()
      let count = Double(panel.opinions.count)
      for place in disagreement.together {
        let scores = disagreement.outcomes.compactMap { outcome in
          outcome.places.first { $0.vendor == place.vendor }?.score
        }
        if !isTie(scores.reduce(0, +) / count, place.score, naturalSize: 100) { return .broken("\(place)") }
      }
      for (index, spread) in disagreement.spreads.enumerated() {
        let weights = panel.opinions.map { $0.weights[index] }
        let mean = weights.reduce(0, +) / count
        let squares = weights.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = panel.opinions.count > 1 ? (squares / (count - 1)).squareRoot() : 0
        if ((spread.deviation ?? 0) - deviation).magnitude > 1e-9 || (spread.mean - mean).magnitude > 1e-12
          || spread.lowest != weights.min() || spread.highest != weights.max()
        {
          return .broken("\(spread), \(deviation)")
        }
      }
      return .holds
    }
  }

  @Test func `Leaving a role out is asking the others`() {
    check { seed in
      guard let panel = try Panel(seed: seed), panel.opinions.count > 1 else { return .idle }
      for entry in try panel.disagreement().without {
        let others = try panel.disagreement(panel.opinions.filter { $0.role != entry.role })
        let first = others.together.filter { $0.rank == 1 }.map(\.vendor)
        if first != entry.first { return .broken("\(entry), \(first)") }
      }
      return .holds
    }
  }

  @Test func `The order of the opinions changes no bit`() {
    check { seed in
      guard let panel = try Panel(seed: seed), panel.opinions.count > 1 else { return .idle }
      var dice = SplitMix64(seed: seed)
      let one = try panel.disagreement()
      let other = try panel.disagreement(dice.shuffled(panel.opinions))
      return .that(
        one.spreads == other.spreads && one.together == other.together
          && one.outcomes.allSatisfy(other.outcomes.contains) && one.without.allSatisfy(other.without.contains),
        "\(one)\n\(other)")
    }
  }

  @Test func `Extreme finite numbers give finite results or a named refusal`() {
    check { seed in
      let problem = RandomMatrix(seed: seed, .extreme)
      let columns = problem.columns.map {
        DecisionMatrix.Column(criterion: $0.criterion, direction: .max, weight: $0.weight)
      }
      let matrix = try DecisionMatrix(columns: columns, rows: problem.rows)
      do throws(Refusal) {
        guard let leader = try matrix.leader() else { return .idle }
        let weights = matrix.columns.map { ($0.criterion, $0.weight) }
        let found = try WeightDisagreement(
          [.init("a", weights, in: matrix), .init("b", weights, in: matrix)], leader: leader, in: matrix)
        let figures = (found.together + found.outcomes.flatMap(\.places)).map(\.score)
        return .that(figures.allSatisfy(\.isFinite), "\(found)")
      } catch {
        return .that(error.reason == .nonFinite, "\(error)")
      }
    }
  }
}
