import Decision
import Testing

@Suite("Decision by additive value")
struct DecisionTests {
  private func requirement(_ id: String, _ criterion: String, _ condition: Requirement.Condition) -> Requirement {
    Requirement(id: id, subject: .leaf(criterion), condition: condition)
  }

  @Test("The score is the sum of weight times points, and each leaf says what it adds")
  func scores() throws {
    let ranking = try PointsProblem.plain(("Birch", [50, 90, 70]), ("Alder", [80, 55, 60])).ranking()
    #expect(ranking.order == ["Alder", "Birch"])
    #expect(ranking.ranks == [1, 2])
    let alder = try #require(ranking.standing(of: "Alder"))
    #expect(alder.score == 68.5)
    #expect([alder.guaranteed, alder.expected, alder.best] == [68.5, 68.5, 68.5])
    #expect(alder.contributions.map(\.leaf) == ["cost", "quality", "security"])
    #expect(alder.contributions.map(\.points) == [40, 16.5, 12])
    #expect(ranking.places.map(\.rankRange) == [1...1, 2...2])
  }

  @Test("No vendor makes an empty ranking, and one vendor is first")
  func few() throws {
    #expect(try PointsProblem.plain().ranking().places.isEmpty)
    let single = try PointsProblem.plain(("Only", [0, 0, 0])).ranking()
    #expect(single.ranks == [1])
    #expect(single.places.first?.rankRange == 1...1)
  }

  @Test("A failed requirement takes the vendor out of the ranking; its score is kept apart")
  func knockOut() throws {
    var problem = PointsProblem.plain(("Alder", [80, 55, 60]), ("Birch", [50, 90, 70]))
    problem.requirements = [requirement("R1", "quality", .atLeast(60))]
    let ranking = try problem.ranking()
    #expect(ranking.order == ["Birch"])
    #expect(ranking.ranks == [1])
    #expect(ranking.places.first?.rankRange == 1...1)
    #expect(ranking.knockedOut.map(\.standing.vendor) == ["Alder"])
    #expect(ranking.knockedOut.first?.standing.score == 68.5)
    #expect(ranking.knockedOut.first?.failed == ["R1"])
  }

  @Test("A vendor that fails several requirements lists them all, in the order of the model")
  func severalFailures() throws {
    var problem = PointsProblem.plain(("Alder", [80, 55, 60]))
    problem.requirements = [
      requirement("R9", "security", .atLeast(70)), requirement("R5", "cost", .atLeast(10)),
      requirement("R1", "quality", .atMost(50)),
    ]
    let ranking = try problem.ranking()
    #expect(ranking.knockedOut.first?.failed == ["R9", "R1"])
    #expect(ranking.verdicts.map { "\($0.requirement) \($0.result)" } == ["R9 failed", "R5 met", "R1 failed"])
    #expect(ranking.places.isEmpty)
  }

  @Test("An open requirement marks the vendor and leaves it in the ranking")
  func open() throws {
    var problem = PointsProblem.plain(("Alder", [80, 55, 60]), ("Birch", [50, 90, 70]))
    problem.vendors[0].cells["security"] = .unanswered
    problem.requirements = [requirement("R1", "security", .atLeast(50))]
    let ranking = try problem.ranking()
    #expect(ranking.order == ["Birch", "Alder"])
    #expect(ranking.place(of: "Alder")?.standing.open == ["R1"])
    #expect(ranking.place(of: "Birch")?.standing.open == [])
  }

  @Test("Where the model says so, open counts as failed")
  func openCountsAsFailed() throws {
    var problem = PointsProblem.plain(("Alder", [80, 55, 60]), ("Birch", [50, 90, 70]))
    problem.vendors[0].cells["security"] = .interval(try Interval(low: 40, high: 60), statedBy: .vendor)
    problem.requirements = [requirement("R1", "security", .atLeast(50))]
    problem.openRequirement = .failed
    let ranking = try problem.ranking()
    #expect(ranking.order == ["Birch"])
    #expect(ranking.knockedOut.first?.failed == ["R1"])
    #expect(ranking.verdicts.map(\.result) == [.open, .met])
  }

  @Test("Verdicts come by vendor id, then in the order of the model")
  func verdictOrder() throws {
    var problem = PointsProblem.plain(("v2", [1, 2, 3]), ("v10", [1, 2, 3]))
    problem.requirements = [requirement("R2", "cost", .atLeast(0)), requirement("R1", "cost", .atLeast(0))]
    #expect(
      try problem.ranking().verdicts.map { "\($0.vendor) \($0.requirement)" } == [
        "v10 R2", "v10 R1", "v2 R2", "v2 R1",
      ])
  }

  @Test("A requirement may test a fact that is not scored; without it, it is open")
  func unscoredFact() throws {
    var problem = PointsProblem.plain(("Alder", [80, 55, 60]), ("Birch", [50, 90, 70]))
    problem.vendors[0].cells["insured"] = .value(.label("no"))
    problem.requirements = [requirement("R1", "insured", .oneOf(["yes"]))]
    #expect(try problem.ranking().verdicts.map(\.result) == [.failed, .open])
  }

  @Test("Weights of a vendor to which a leaf does not apply are its own, and so is the contribution of 0")
  func exclusion() throws {
    var problem = PointsProblem.plain(("Alder", [80, 55, 60]), ("Birch", [50, 90, 70]))
    problem.policy = CellPolicy(notApplicable: .exclude)
    problem.vendors[0].cells["cost"] = .notApplicable
    let ranking = try problem.ranking()
    #expect(ranking.standing(of: "Alder")?.contributions.map(\.points) == [0, 33, 24])
    #expect(ranking.standing(of: "Alder")?.score == 57)
    #expect(ranking.standing(of: "Birch")?.score == 66)
  }

  // Two scores tie with the first of their group, not with each other: the third of a chain has rank 3, though only one
  // vendor leads it by more than a tie.
  @Test("The rank range holds the rank, in a chain of near ties too")
  func rankRangeInChain() throws {
    let step = 0.9e-7
    let ranking = try PointsProblem.plain(
      ("a", [50, 50, 50]), ("b", [50 - 2 * step, 50, 50]), ("c", [50 - 4 * step, 50, 50])
    ).ranking()
    #expect(ranking.ranks == [1, 1, 3])
    #expect(ranking.places.map(\.rankRange) == [1...1, 1...1, 2...3])
  }

  @Test("The rank range spans what open cells can do, and ties count for the vendor")
  func rankRange() throws {
    var problem = PointsProblem.plain(
      ("a", [60, 60, 60]), ("b", [60, 60, 60]), ("c", [90, 90, 90]), ("d", [0, 0, 0]))
    problem.vendors[3].cells["cost"] = .unanswered
    problem.vendors[2].cells["security"] = .interval(try Interval(low: 0, high: 90), statedBy: .vendor)
    let ranking = try problem.ranking()
    #expect(ranking.order == ["c", "a", "b", "d"])
    #expect(ranking.ranks == [1, 2, 2, 4])
    #expect(ranking.places.map(\.rankRange) == [1...1, 2...2, 2...2, 4...4])
    problem.vendors[3].cells["quality"] = .unanswered
    #expect(try problem.ranking().places.map(\.rankRange) == [1...2, 2...3, 2...3, 1...4])
  }
}
