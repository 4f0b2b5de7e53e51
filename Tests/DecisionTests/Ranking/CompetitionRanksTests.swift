import Decision
import Testing
import TestSupport

@Suite("Competition ranks")
struct CompetitionRanksTests {
  /// Vendors and ranks, as `a1 b2`.
  private func ranks(_ scores: [(String, Double)], naturalSize: Double = 1) -> String {
    competitionRanks(scores.map { (vendor: $0.0, score: $0.1) }, naturalSize: naturalSize)
      .map { "\($0.vendor)\($0.rank)" }.joined(separator: " ")
  }

  @Test("Tied vendors share the smaller rank and the next is skipped: 1, 2, 2, 4")
  func skipping() {
    #expect(ranks([("d", 1), ("b", 5), ("a", 9), ("c", 5)]) == "a1 b2 c2 d4")
  }

  @Test("No bid has no rank, one has the first")
  func few() {
    #expect(ranks([]) == "")
    #expect(ranks([("a", -3)]) == "a1")
  }

  @Test("Vendors of one rank stand in the byte order of their ids, whatever their scores by a hair")
  func displayOrder() {
    #expect(ranks([("b", 1 + 1e-12), ("ä", 1), ("B", 1 - 1e-12)]) == "B1 b1 ä1")
  }

  // Letters compare "é", however it is spelled, after "f"; the bytes of "e" with an accent come before.
  @Test("Ids are ordered by their bytes, not by their letters")
  func byteOrder() {
    #expect(bytesPrecede("e\u{301}", "f"))
    #expect(!bytesPrecede("\u{e9}", "f"))
    #expect(bytesPrecede("B", "a"))
    #expect(bytesPrecede("v10", "v2"))
    #expect(bytesPrecede("v", "v1"))
    #expect(!bytesPrecede("v", "v"))
  }

  @Test("Near ties do not chain: each is judged against the first of its group")
  func chains() {
    let scores = [("a", 100), ("b", 100 - 0.9e-7), ("c", 100 - 1.8e-7), ("d", 100 - 2.7e-7), ("e", 100 - 3.6e-7)]
    #expect(ranks(scores, naturalSize: 100) == "a1 b1 c3 d3 e5")
  }

  @Test("A tie is relative to the larger score, and to the natural size next to 0")
  func tolerance() {
    #expect(isTie(1, 1 + 0.9e-9, naturalSize: 1))
    #expect(!isTie(1, 1 + 1.1e-9, naturalSize: 1))
    #expect(isTie(1e-12, -9e-10, naturalSize: 1))
    #expect(!isTie(1e-12, -1.1e-9, naturalSize: 1))
    #expect(isTie(50, 50 + 9.9e-8, naturalSize: 100))
    #expect(!isTie(50, 50 + 1.1e-7, naturalSize: 100))
    #expect(isTie(1e12, 1e12 + 999, naturalSize: 1))
    #expect(isTie(-1e12, -1e12 - 999, naturalSize: 1))
    #expect(!isTie(1e308, -1e308, naturalSize: 1))
  }

  @Test("The order in which scores come in is of no account")
  func permutation() {
    let scores = [("a", 3.0), ("b", 1), ("c", 3), ("d", 2), ("e", 1)]
    var dice = SplitMix64(seed: 5)
    for _ in 0..<50 { #expect(ranks(dice.shuffled(scores)) == "a1 c1 d3 b4 e4") }
  }
}
