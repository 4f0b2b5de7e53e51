import Decision
import Outsourcing
import TestSupport
import Testing

struct ConfidenceIntervalTests {
  @Test(arguments: [
    (8.0, 10.0, 49.016247, 94.331785), (0, 20, 0, 16.112516), (20, 20, 83.887484, 100), (37, 50, 60.446843, 84.128473),
    (412, 500, 78.818583, 85.487360), (1, 1, 20.654931, 100),
  ])
  func `A proportion lies where Wilson's interval says`(count: Double, sample: Double, low: Double, high: Double) throws
  {
    let interval = try ConfidenceInterval.proportion(count, of: sample)
    #expect(agree([interval.low, interval.high], [low, high]))
    #expect(interval.isSmallSample == (sample < 30))
  }

  @Test(arguments: [
    (450.0, 350.0, 200.0, 2.423840, 20.249361, 29.750639), (60, 25, 15, 7.399324, 30.497591, 59.502409),
  ])
  func `A net promoter score has an error of its own`(
    promoters: Double, passives: Double, detractors: Double, error: Double, low: Double, high: Double
  ) throws {
    let interval = try ConfidenceInterval.netPromoterScore(
      promoters: promoters, passives: passives, detractors: detractors)
    let found = try ConfidenceInterval.netPromoterError(
      promoters: promoters, passives: passives, detractors: detractors)
    #expect(agree([found, interval?.low, interval?.high], [error, low, high]))
    #expect(interval?.isSmallSample == false)
  }

  @Test(arguments: [(7.0, 0.0, 0.0), (0, 3, 0), (0, 0, 0.3)])
  func `Answers that are all alike give no interval`(promoters: Double, passives: Double, detractors: Double) throws {
    #expect(
      try ConfidenceInterval.netPromoterScore(promoters: promoters, passives: passives, detractors: detractors) == nil)
  }

  @Test func `Few answers are marked, and no interval leaves the scale`() throws {
    let interval = try #require(try ConfidenceInterval.netPromoterScore(promoters: 5, passives: 1, detractors: 0))
    #expect(interval.isSmallSample && interval.high == 100)
    let low = try #require(try ConfidenceInterval.netPromoterScore(promoters: 0, passives: 1, detractors: 5))
    #expect(low.low == -100)
  }

  @Test(arguments: [(1.0, 0.0), (-1, 10), (11, 10), (.nan, 10), (1, .infinity)])
  func `A count beyond its sample has no interval`(count: Double, sample: Double) {
    #expect(throws: Refusal.self) { try ConfidenceInterval.proportion(count, of: sample) }
  }

  @Test func `Nobody's answers have no error`() {
    #expect(throws: Refusal.self) {
      try ConfidenceInterval.netPromoterScore(promoters: 0, passives: 0, detractors: 0)
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `An interval holds its figure and shrinks with the sample`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = Double(random.integer(1...5000))
    let count = Double(random.integer(0...Int(sample)))
    let interval = try ConfidenceInterval.proportion(count, of: sample)
    let wider = try ConfidenceInterval.proportion(4 * count, of: 4 * sample)
    #expect(0 <= interval.low && interval.low <= 100 * count / sample + 1e-9)
    #expect(100 * count / sample - 1e-9 <= interval.high && interval.high <= 100)
    #expect(wider.high - wider.low < interval.high - interval.low)
  }
}
