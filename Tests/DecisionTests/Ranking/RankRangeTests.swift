import Decision
import TestSupport
import Testing

struct RankRangeTests {
  @Test func `Every rank range is that of all corners of the open cells`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let bounds = ["a", "b", "c", "d"].prefix(dice.integer(1...4)).map { vendor in
        let ends = [Double(dice.integer(0...8)) * 10, Double(dice.integer(0...8)) * 10].sorted()
        return ScoreBounds(
          vendor: vendor, guaranteed: ends[0], headline: ends[0], expected: (ends[0] + ends[1]) / 2, best: ends[1])
      }
      var reached: [String: [Int]] = [:]
      for corner in 0..<(1 << bounds.count) {
        let scores = bounds.enumerated().map { index, entry in
          (vendor: entry.vendor, score: corner >> index & 1 == 1 ? entry.best : entry.guaranteed)
        }
        for rank in competitionRanks(scores, naturalSize: 100) { reached[rank.vendor, default: []].append(rank.rank) }
      }
      for range in rankRanges(bounds) {
        guard range.best == reached[range.vendor]?.min(), range.worst == reached[range.vendor]?.max() else {
          return .broken("\(range) of \(bounds)")
        }
      }
      return .holds
    }
  }

  @Test func `Readings of different tables have no bounds in common`() throws {
    let one = try DominanceTests.matrix(["a": [1, 2]])
    let other = try DominanceTests.matrix(["b": [1, 2]])
    #expect(
      refusal { () throws(Refusal) in
        try ScoreBounds.all(guaranteed: one, headline: one, expected: other, best: one)
      } == "missingCell")
  }
}
