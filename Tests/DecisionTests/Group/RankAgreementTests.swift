import Decision
import Testing
import TestSupport

struct RankAgreementTests {
  @Test func `Coefficients that are not defined are none`() throws {
    for (x, y) in [([], []), ([1.0], [1.0]), ([1, 1], [1, 2]), ([1, 2], [3])] as [([Double], [Double])] {
      #expect(RankSimilarity.spearman(x, y) == nil && RankSimilarity.kendallTauB(x, y) == nil)
    }
    #expect(RankSimilarity.ws(reference: [1], [1]) == nil && RankSimilarity.weightedSpearman([1], [1]) == nil)
    #expect(
      RankSimilarity.ws(reference: [1, 1], [1, 2]) == nil && RankSimilarity.ws(reference: [2, 1], [0, 2]) == nil)
    #expect(RankSimilarity.weightedSpearman([1, 2], [1.5, 1.5]) == nil)
    for judges in [[], [[]], [[1.0]], [[3, 3], [1, 1]]] as [[[Double]]] {
      #expect(try RankConcordance(judges).tieCorrected == nil, "\(judges)")
    }
    #expect(refusal { () throws(Refusal) in try RankConcordance([[1], [1, 2]]) } == "missingCell")
    #expect(refusal { () throws(Refusal) in try RankConcordance([[.nan]]) } == "nonFinite")
  }

  @Test func `A judge that ties everything is left out of the corrected coefficient`() throws {
    let concordance = try RankConcordance([[1, 2, 3], [1, 2, 3], [2, 2, 2]])
    #expect(concordance.tieCorrected == 1 && concordance.constantJudges == [2])
    let plain = try #require(concordance.plain)
    #expect(concordance.sumOfSquaredDeviations == 8 && (plain - 96.0 / 216).magnitude < 1e-15)
  }

  // By hand: the first places swapped, n = 3: ½·1/2 + ¼·1/1.
  @Test func `The first places count most`() {
    #expect(RankSimilarity.ws(reference: [1, 2, 3], [2, 1, 3]) == 0.5)
    #expect(RankSimilarity.ws(reference: [1, 2, 3], [1, 3, 2]) == 1 - (0.25 + 0.0625))
    let many = (0..<300).map { Double($0 + 1) }
    #expect(RankSimilarity.ws(reference: many, many) == 1 && RankSimilarity.weightedSpearman(many, many) == 1)
    #expect(RankSimilarity.spearman(many, many.reversed()) == -1 && RankSimilarity.kendallTauB(many, many) == 1)
  }

  @Test func `Coefficients lie between −1 and 1, are symmetric but for WS, and turn with the list`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let count = dice.integer(2...12)
      let lists = (0..<2).map { _ in (0..<count).map { _ in Double(dice.integer(1...count)) } }
      let turned = lists[1].map { 0 - $0 }
      for coefficient in [RankSimilarity.spearman, RankSimilarity.kendallTauB] {
        guard let there = coefficient(lists[0], lists[1]), let back = coefficient(lists[1], lists[0]) else { continue }
        guard there == back, there.magnitude <= 1, coefficient(lists[0], lists[0]) == 1 else {
          return .broken("\(there), \(back)")
        }
        guard let mirrored = coefficient(lists[0], turned), (mirrored + there).magnitude < 1e-15 else {
          return .broken("the turned list gives no \(-there)")
        }
      }
      let places = dice.shuffled((1...count).map(Double.init))
      let other = dice.shuffled(places)
      let ws = try #require(RankSimilarity.ws(reference: places, other))
      let weighted = try #require(RankSimilarity.weightedSpearman(places, other))
      return .that(
        ws <= 1 && ws >= -0.5 && weighted.magnitude <= 1 && weighted == RankSimilarity.weightedSpearman(other, places)
          && RankSimilarity.ws(reference: places, places) == 1, "\(ws) \(weighted)")
    }
  }

  @Test func `Concordance lies in 0 to 1, is 1 for like judges, and of two follows Spearman`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let count = dice.integer(2...9)
      let judges = (0..<dice.integer(1...6)).map { _ in (0..<count).map { _ in Double(dice.integer(1...5)) } }
      guard let figure = try RankConcordance(judges).tieCorrected else { return .idle }
      guard figure >= 0, figure <= 1 + 1e-12 else { return .broken("\(figure)") }
      let like = try RankConcordance(judges.map { _ in dice.shuffled(judges[0]) }.map { _ in judges[0] }).tieCorrected
      guard like.map({ ($0 - 1).magnitude < 1e-12 }) ?? true else { return .broken("like judges give \(like ?? 0)") }
      // Without ties W = (1 + r)/2.
      let two = [dice.shuffled((1...count).map(Double.init)), dice.shuffled((1...count).map(Double.init))]
      let both = try #require(try RankConcordance(two).tieCorrected)
      let spearman = try #require(RankSimilarity.spearman(two[0], two[1]))
      return .that((both - (1 + spearman) / 2).magnitude < 1e-12, "\(both) against \(spearman)")
    }
  }
}
