import Reporting
import Testing
import TestSupport

@Suite struct FiguresTests {
  // What JavaScript's `toFixed` gives, which is the exact binary value rounded, halves away from zero: 1.005 is a
  // little less than its text says, 2.675 as well; 0.5, 2.5 and 0.125 are exact halves.
  @Test(arguments: [
    (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"), (-0.5, 0, "-1"), (-2.5, 0, "-3"), (0.49999999999999994, 0, "0"),
    (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (1.005, 2, "1.00"), (1.255, 2, "1.25"), (2.675, 2, "2.67"),
    (8.345, 2, "8.35"), (-0.05, 1, "-0.1"), (-0.04, 1, "0.0"), (0.05, 1, "0.1"), (0.25, 1, "0.3"), (0.35, 1, "0.3"),
    (0.45, 1, "0.5"), (64.55, 1, "64.5"), (99.95, 1, "100.0"), (0, 1, "0.0"), (-0.0, 1, "0.0"), (100, 1, "100.0"),
    (1e-300, 1, "0.0"), (-1e-300, 2, "0.00"), (.leastNonzeroMagnitude, 6, "0.000000"), (0.0000005, 6, "0.000000"),
    (0.00000051, 6, "0.000001"), (123_456_789.125, 2, "123456789.13"), (4_503_599_627_370_495.5, 0, "4503599627370496"),
  ])
  func `A figure is the nearest of the exact binary value`(value: Double, decimals: Int, text: String) {
    #expect(Figures.fixed(value, decimals) == text)
  }

  @Test func `What is too large for fixed decimals is written in full`() {
    #expect(Figures.fixed(1e15, 1) == "1000000000000000")
    #expect(Figures.fixed(1e300, 1) == "1e+300")
    #expect(Figures.fixed(-1e22, 2) == "-1e+22")
  }

  @Test(arguments: [(74.1, 72.6, "1.5"), (74.14, 72.56, "1.5"), (74.16, 72.54, "1.7"), (64.58, 63.06, "1.5")])
  func `A difference is that of the figures shown`(higher: Double, lower: Double, text: String) {
    #expect(Figures.pointsBetween(higher, lower) == text)
  }

  @Test func `No difference shown contradicts the figures shown`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<1000 {
      let (a, b) = (random.number(0, 100), random.number(0, 100))
      let (shownA, shownB) = (tenths(Figures.points(a)), tenths(Figures.points(b)))
      #expect(tenths(Figures.pointsBetween(max(a, b), min(a, b))) == abs(shownA - shownB), "\(a) and \(b)")
    }
  }

  @Test func `Tenths by largest remainder sum to the shown total and stray less than a tenth`() {
    var random = SplitMix64(seed: 2)
    for round in 0..<1000 {
      let parts = (0..<(1 + round % 60)).map { _ in random.number(0, 100) / Double(1 + round % 60) }
      let total = parts.reduce(0, +)
      let shown = Figures.tenths(parts, summingTo: total)
      #expect(shown.map { tenths(Figures.points($0)) }.reduce(0, +) == tenths(Figures.points(total)), "\(parts)")
      #expect(Figures.points(Figures.sumOfTenths(shown)) == Figures.points(total))
      for (part, figure) in zip(parts, shown) { #expect(abs(part - figure) < 0.1 + 1e-9, "\(part) shown as \(figure)") }
    }
  }

  @Test func `Of equal remainders the first gains`() {
    #expect(Figures.tenths([0.25, 0.25], summingTo: 0.5) == [0.3, 0.2])
    #expect(Figures.tenths([], summingTo: 0) == [])
    #expect(Figures.tenths([33.333, 33.333, 33.334], summingTo: 100) == [33.3, 33.3, 33.4])
  }

  @Test(arguments: [(12.5, "12.5%"), (40, "40%"), (33.3333, "33.33%"), (0, "0%"), (0.004, "0%"), (99.999, "100%")])
  func `A percentage has no more decimals than it needs`(value: Double, text: String) {
    #expect(Figures.percent(value) == text)
  }

  @Test func `Percentages beside each other have the same decimals`() {
    #expect(Figures.percents([30, 70]) == ["30%", "70%"])
    #expect(Figures.percents([30, 12.5]) == ["30.0%", "12.5%"])
    #expect(Figures.percents([30, 1.25]) == ["30.00%", "1.25%"])
    #expect(Figures.percents([100 / 3.0]) == ["33.33%"])
  }

  @Test func `What is left of the whole is the rest of the figures shown`() {
    #expect(Figures.percents([33.333, 33.333], restOf: 100) == ["33.33%", "33.33%", "33.34%"])
    #expect(Figures.percents([], restOf: 100) == ["100%"])
  }

  @Test(arguments: [
    (6.25, "6.25"), (7, "7"), (-3.5, "-3.5"), (0.1234567, "0.123457"), (1e15, "1000000000000000"), (1e20, "1e+20"),
  ])
  func `A level has the decimals it needs, six at most`(value: Double, text: String) {
    #expect(Figures.level(value) == text)
  }

  @Test(arguments: [
    (9999, "9999"), (10000, "10,000"), (123_456.5, "123,456.5"), (-1_234_567, "-1,234,567"), (999_999, "999,999"),
    (1_000_000, "1,000,000"), (12.5, "12.5"), (1e16, "1e+16"),
  ])
  func `Large levels are grouped by threes`(value: Double, text: String) {
    #expect(Figures.grouped(value) == text)
  }

  @Test(arguments: [
    (0, 0, "0"), (999.5, 0, "1,000"), (1234.5, 0, "1,235"), (-1234.5, 0, "-1,235"), (1_234_567.125, 2, "1,234,567.13"),
    (0.5, 2, "0.50"), (-0.001, 2, "0.00"), (1e15, 0, "1000000000000000"), (1e300, 0, "1e+300"),
  ])
  func `Money is grouped by threes from a thousand on`(value: Double, decimals: Int, text: String) {
    #expect(Figures.money(value, decimals) == text)
  }

  @Test func `Whole units by largest remainder sum to the shown total, with income among them as well`() {
    var random = SplitMix64(seed: 3)
    for round in 0..<1000 {
      let parts = (0..<(1 + round % 20)).map { _ in random.number(-1e6, 9e6) }
      let total = parts.reduce(0, +)
      let shown = Figures.wholes(parts, summingTo: total)
      #expect(shown.reduce(0, +) == Figures.wholeMoney(total))
      for (part, figure) in zip(parts, shown) { #expect(abs(part - figure) < 1 + 1e-6, "\(part) shown as \(figure)") }
    }
  }

  @Test func `Whole units can be given back as well, and beyond all room each is rounded for itself`() {
    #expect(Figures.wholes([1.9, 2.5], summingTo: 2) == [1, 1])
    #expect(Figures.wholes([0.6, 0.6], summingTo: 1.2) == [1, 0])
    #expect(Figures.wholes([1.5, 1.4], summingTo: 90) == [2, 1])
    #expect(Figures.wholes([1e300, .infinity], summingTo: .infinity) == [1e300, .infinity])
  }

  private func tenths(_ figure: String) -> Int { Int(figure.replacing(".", with: "")) ?? .min }
}
