import Decision
import Foundation
import Testing
import TestSupport

@Suite("Portable logarithm and exponential")
struct PortableFunctionsTests {
  @Test("The published bits come out")
  func publishedBits() throws {
    let published = try PublishedCase("rb-portable-functions-a")
    func pairs(_ inputs: String, _ bits: String) throws -> [(Double, UInt64)] {
      let numbers = try published.value("parameters", inputs).list().map { try $0.number() }
      let patterns = try published.value("expected", bits).list().map {
        try #require(UInt64(try $0.text().dropFirst(2), radix: 16))
      }
      try #require(numbers.count == patterns.count && numbers.count == 5)
      return Array(zip(numbers, patterns))
    }
    for (x, bits) in try pairs("ln_inputs", "ln_bits") {
      #expect(try PortableFunctions.ln(x).bitPattern == bits, "ln \(x)")
    }
    for (x, bits) in try pairs("exp_inputs", "exp_bits") {
      #expect(try PortableFunctions.exp(x).bitPattern == bits, "e^\(x)")
    }
  }

  // python3 -c "from mpmath import mp, log; mp.dps = 20; print([log(x) for x in (5e-324, 1.7976931348623157e308)])"
  @Test("The logarithm holds at the ends of the range of numbers and next to 1")
  func logarithmAtTheEnds() throws {
    #expect(try PortableFunctions.ln(.leastNonzeroMagnitude) == -744.4400719213812)
    #expect(try PortableFunctions.ln(.greatestFiniteMagnitude) == 709.782712893384)
    #expect(try PortableFunctions.ln(1) == 0)
    #expect(try PortableFunctions.ln(1.0.nextDown) == -1.1102230246251565e-16)
    #expect(try PortableFunctions.ln(1.0.nextUp) == 2.220446049250313e-16)
  }

  // python3 -c "from mpmath import mp, exp; mp.dps = 20; print(exp(700), exp(-700))"
  @Test("The exponential reaches 700 both ways and refuses more")
  func exponentialAtTheEnds() throws {
    #expect((try PortableFunctions.exp(700) / 1.014232054735004509e304 - 1).magnitude <= 2 * Double.ulpOfOne)
    #expect((try PortableFunctions.exp(-700) / 9.859676543759770861e-305 - 1).magnitude <= 2 * Double.ulpOfOne)
    #expect(refusal { () throws(Refusal) in try PortableFunctions.exp(700.0000001) } == "nonFinite")
    #expect(refusal { () throws(Refusal) in try PortableFunctions.exp(-700.0000001) } == "nonFinite")
    #expect(refusal { () throws(Refusal) in try PortableFunctions.exp(.nan) } == "nonFinite")
  }

  @Test("There is no logarithm of zero, of less, or of what is no number")
  func logarithmRefusals() {
    #expect(refusal { () throws(Refusal) in try PortableFunctions.ln(0) } == "nonPositive")
    #expect(refusal { () throws(Refusal) in try PortableFunctions.ln(-1) } == "nonPositive")
    #expect(refusal { () throws(Refusal) in try PortableFunctions.ln(.infinity) } == "nonFinite")
    #expect(refusal { () throws(Refusal) in try PortableFunctions.ln(.nan) } == "nonFinite")
  }

  // The C library is itself off by up to one unit, hence one more than the 2 and 1 units that are promised.
  @Test("Both stay within their promised units of the C library")
  func accuracy() throws {
    var dice = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let x = Double(sign: .plus, exponent: dice.integer(-1074...1023), significand: dice.number(1, 2))
      let logarithm = Foundation.log(x)
      #expect((try PortableFunctions.ln(x) - logarithm).magnitude <= 3 * logarithm.ulp, "ln \(x)")
      let exponent = dice.number(-700, 700)
      let power = Foundation.exp(exponent)
      #expect((try PortableFunctions.exp(exponent) - power).magnitude <= 2 * power.ulp, "e^\(exponent)")
    }
  }

  @Test("A power is e to the exponent times the logarithm")
  func power() throws {
    #expect((try PortableFunctions.power(2, 10) - 1024).magnitude < 1e-11)
    #expect(try PortableFunctions.power(5, 0) == 1)
    #expect(refusal { () throws(Refusal) in try PortableFunctions.power(0, 2) } == "nonPositive")
    #expect(refusal { () throws(Refusal) in try PortableFunctions.power(10, 400) } == "nonFinite")
  }

  // python3 -c "from mpmath import mp, mpf, expm1; mp.dps = 30
  //   for t, r in [('.25', '1e-9'), ('.9', '.3'), ('.98', '.35'), ('.001', '-700')]:
  //     print(expm1(mpf(t) * mpf(r)) / expm1(mpf(r)))"
  @Test(
    "The share of a growth keeps its figures for slow and for fast growth",
    arguments: [
      (0.25, 1e-9, 0.249999999906250000), (0.9, 0.3, 0.885970122864238267), (0.98, 0.35, 0.976379018847832346),
      (0.001, -700, 0.503414696208590485), (0.25, 1e-300, 0.25), (0.25, 0, 0.25), (0, 3, 0), (1, -3, 1),
    ])
  func growthShare(at t: Double, rate: Double, share: Double) throws {
    #expect((try PortableFunctions.growthShare(at: t, rate: rate) - share).magnitude <= 4 * share.ulp)
  }
}
