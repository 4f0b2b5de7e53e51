import Decision
import Testing

@Suite("Requirements")
struct RequirementTests {
  private func result(_ condition: Requirement.Condition, _ cell: Cell) throws -> Requirement.Result {
    try Requirement(id: "R1", subject: .leaf("c"), condition: condition).result(for: cell)
  }

  private func interval(_ low: Double, _ high: Double) throws -> Interval { try Interval(low: low, high: high) }

  @Test(
    "A number is tested against its limit, the limit itself included",
    arguments: [
      (.atLeast(10), 10, .met), (.atLeast(10), 9.999, .failed), (.atMost(10), 10, .met), (.atMost(10), 10.001, .failed),
    ] as [(Requirement.Condition, Double, Requirement.Result)])
  func numbers(condition: Requirement.Condition, level: Double, expected: Requirement.Result) throws {
    #expect(try result(condition, .value(.number(level))) == expected)
  }

  @Test("A word is met if it is listed")
  func words() throws {
    #expect(try result(.oneOf(["B2", "C1"]), .value(.label("C1"))) == .met)
    #expect(try result(.oneOf(["B2", "C1"]), .value(.label("B1"))) == .failed)
    #expect(try result(.oneOf([]), .value(.label("B1"))) == .failed)
  }

  @Test("A word never meets a limit, nor a number a list of words")
  func mismatch() throws {
    #expect(try result(.atLeast(10), .value(.label("20"))) == .failed)
    #expect(try result(.oneOf(["20"]), .value(.number(20))) == .failed)
  }

  @Test("No answer is open, and so is what does not apply")
  func open() throws {
    for condition: Requirement.Condition in [.atLeast(10), .atMost(10), .oneOf(["yes"])] {
      #expect(try result(condition, .unanswered) == .open)
      #expect(try result(condition, .notApplicable) == .open)
    }
  }

  @Test(
    "An interval is met or failed if both ends agree, and open across the limit",
    arguments: [
      (.atLeast(10), 10, 12, .met), (.atLeast(10), 8, 9.9, .failed), (.atLeast(10), 9.9, 10, .open),
      (.atMost(10), 8, 10, .met), (.atMost(10), 10.1, 12, .failed), (.atMost(10), 10, 10.1, .open),
    ] as [(Requirement.Condition, Double, Double, Requirement.Result)])
  func intervals(condition: Requirement.Condition, low: Double, high: Double, expected: Requirement.Result) throws {
    let interval = try interval(low, high)
    #expect(try result(condition, .interval(interval, statedBy: .vendor)) == expected)
    #expect(try result(condition, .interval(interval, statedBy: .buyer)) == expected)
    #expect(try result(condition, .unansweredBounded(interval)) == expected)
    #expect(try result(condition, .distribution(.uniform(interval))) == expected)
  }

  // The 5 % and 95 % quantiles of 12 ± 2.5 are 7.89 and 16.11.
  @Test("A distribution without ends is tested at its 5 % and 95 % quantiles")
  func unbounded() throws {
    let normal = Cell.distribution(.normal(mean: 12, deviation: 2.5))
    #expect(try result(.atLeast(7.88), normal) == .met)
    #expect(try result(.atLeast(7.89), normal) == .open)
    #expect(try result(.atMost(7.88), normal) == .failed)
  }

  @Test("A distribution that is none is refused")
  func refusals() throws {
    let requirement = Requirement(id: "R1", subject: .leaf("c"), condition: .atLeast(1))
    #expect(
      refusal { () throws(Refusal) in
        try requirement.result(for: .distribution(.normal(mean: 0, deviation: -1)))
      } == "outsideBounds")
  }
}
