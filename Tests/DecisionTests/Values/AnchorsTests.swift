import Decision
import Testing

@Suite("Anchors")
struct AnchorsTests {
  @Test("A best level above the worst makes a benefit, below it a cost")
  func direction() throws {
    #expect(try Anchors(worst: 0, best: 10).direction == .max)
    #expect(try Anchors(worst: 10, best: -10).direction == .min)
  }

  @Test(
    "Two equal levels, a level that is not finite and a distance that is not are no scale",
    arguments: [(1.0, 1.0), (0, -0.0), (.nan, 1), (0, .infinity), (-1e308, 1e308)])
  func refusals(worst: Double, best: Double) {
    #expect(refusal { () throws(Refusal) in try Anchors(worst: worst, best: best) } == "valueFunction")
  }
}
