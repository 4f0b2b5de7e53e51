import Testing
import TestSupport

@Suite("Tools of the tests")
struct SupportTests {
  // The first two numbers from seed 0 as published with the algorithm (Vigna, splitmix64.c).
  @Test("Seed 0 of the generator gives the published numbers")
  func generator() {
    var dice = SplitMix64(seed: 0)
    #expect(dice.next() == 0xe220_a839_7b1d_cdaf)
    #expect(dice.next() == 0x6e78_9e6a_a1b9_65f4)
  }

  @Test("A breach of a law is reported with its seed")
  func breach() {
    #expect(firstBreach(on: 10) { .that($0 < 7, "seven is too much") } == "seed 7: seven is too much")
    #expect(firstBreach(on: 7) { .that($0 < 7, "seven is too much") } == nil)
  }

  @Test("A law that has too little to test does not pass")
  func idle() {
    #expect(firstBreach(on: 10) { _ in .idle } == "only 0 problems gave the law something to test")
    #expect(firstBreach(on: 10) { $0.isMultiple(of: 20) ? .holds : .idle } == nil)
  }

  @Test("An error in a law is reported with its seed")
  func refusal() {
    #expect(
      firstBreach(on: 10) { if $0 == 3 { throw JSON.Misread(expected: "text", found: .null) } else { .holds } }
        == #"seed 3: Misread(expected: "text", found: DecisionTests.JSON.null)"#)
  }
}
