import Outsourcing
import TestSupport
import Testing

struct EngagementFitTests {
  @Test(arguments: [
    (3.0, 2.0, 4.0, 0.0, 100.0), (2, 2, 4, 0, 100), (4, 2, 4, 0, 100),
    (1, 2, 4, 1, 50), (0, 2, 4, 2, 0), (0, 3, 4, 3, 0), (3, 0, 1, 2, 0), (1.5, 2, 4, 0.5, 75), (4, 3, 3, 1, 50),
  ])
  func `Every step away from what is covered costs 50 points`(
    need: Double, low: Double, high: Double, distance: Double, value: Double
  ) throws {
    let fit = try EngagementFit(need: need, low: low, high: high)
    #expect(fit.distance == distance)
    #expect(fit.value == value)
  }

  @Test func `A need or a range off the axis, or a range the wrong way round, has no fit`() {
    #expect(throws: NoEngagementFit.needOutside(5)) { try EngagementFit(need: 5, low: 0, high: 4) }
    #expect(throws: NoEngagementFit.needOutside(-1)) { try EngagementFit(need: -1, low: 0, high: 4) }
    #expect(throws: NoEngagementFit.rangeOutside(low: 0, high: 4.5)) { try EngagementFit(need: 1, low: 0, high: 4.5) }
    #expect(throws: NoEngagementFit.rangeReversed(low: 3, high: 2)) { try EngagementFit(need: 1, low: 3, high: 2) }
    #expect(throws: NoEngagementFit.self) { try EngagementFit(need: .nan, low: 0, high: 4) }
    #expect(throws: NoEngagementFit.self) { try EngagementFit(need: 1, low: .nan, high: 4) }
  }

  @Test func `Covering more never fits worse`() throws {
    var random = SplitMix64(seed: 25)
    for _ in 0..<2000 {
      let need = random.number(0, 4)
      let low = random.number(0, 4)
      let high = random.number(low, 4)
      let narrow = try EngagementFit(need: need, low: low, high: high)
      let wide = try EngagementFit(need: need, low: random.number(0, low), high: random.number(high, 4))
      #expect(wide.distance <= narrow.distance)
      #expect(wide.value >= narrow.value)
      #expect((0...100).contains(narrow.value))
    }
  }

  @Test(arguments: [
    (["KPO": 100.0, "IT": 97.5], ["KPO", "IT"]),
    (["BPO": 100, "In-house": 91], ["BPO"]),
    (["BPO": 100, "In-house": 95], ["BPO"]),
    (["A": 80, "B": 78, "C": 75.5, "D": 60], ["A", "B", "C"]),
    (["A": 80], ["A"]),
  ])
  func `A lead of less than five points names all that fit`(scores: [String: Double], fitting: [String]) throws {
    let ranked = scores.sorted { $0.value > $1.value }.map { (name: $0.key, score: $0.value) }
    #expect(try #require(EngagementVerdict(ranked: ranked)).fitting == fitting)
  }

  @Test func `Without a way of sourcing there is no verdict`() {
    #expect(EngagementVerdict(ranked: []) == nil)
  }
}
