import Decision
import Testing

struct CompensatedSumTests {
  @Test(
    arguments: [
      ([], 0), ([1, 1e100, 1, -1e100], 2), ([0.1, 0.2, 0.3, -0.6], 2.7755575615628914e-17), ([1e16, 1, 1, -1e16], 2),
      ([-0.5], -0.5),
    ] as [([Double], Double)])
  func `Small terms between large ones are not lost`(terms: [Double], sum: Double) {
    #expect(CompensatedSum.of(terms) == sum)
  }

  @Test(arguments: [[1e308, 1e308], [.infinity], [1, .nan]])
  func `A sum beyond the range of numbers is not finite`(terms: [Double]) {
    #expect(!CompensatedSum.of(terms).isFinite)
  }
}
