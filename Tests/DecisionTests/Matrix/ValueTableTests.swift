import Decision
import Testing

@Suite("Table of values")
struct ValueTableTests {
  private func table(_ problem: PointsProblem) throws -> ValueTable {
    try ValueTable(of: problem.problem())
  }

  @Test("Vendors stand in the byte order of their ids; a cell that is not there is unanswered")
  func rows() throws {
    var problem = PointsProblem.plain(("v2", [10, 20, 30]), ("v10", [1, 2, 3]))
    problem.vendors[0].cells["quality"] = nil
    let table = try table(problem)
    #expect(table.rows.map(\.vendor) == ["v10", "v2"])
    #expect(table.rows.last?.values["quality"]?.guaranteed == 0)
    #expect(table.rows.last?.values["quality"]?.best == 100)
    #expect(table.rows.last?.values["cost"] == .exact(10))
  }

  @Test("A leaf that is left out for a bid has no entry")
  func excluded() throws {
    var problem = PointsProblem.plain(("v", [10, 20, 30]))
    problem.policy = CellPolicy(notApplicable: .exclude)
    problem.vendors[0].cells["quality"] = .notApplicable
    #expect(try table(problem).rows.first?.values.keys.sorted() == ["cost", "security"])
  }

  @Test("A refusal names the vendor and the leaf")
  func refusals() throws {
    var problem = PointsProblem.plain(("v", [10, 20, 30]))
    problem.vendors[0].cells["quality"] = .value(.label("good"))
    let unfit = try problem.problem()
    #expect(refusal { () throws(Refusal) in try ValueTable(of: unfit) } == "unknownLevel v, quality")
    let twice = try PointsProblem.plain(("v", [1, 2, 3]), ("w", [1, 2, 3]), ("v", [1, 2, 3])).problem()
    #expect(refusal { () throws(Refusal) in try ValueTable(of: twice) } == "duplicateId v")
    let spelledTwice = try PointsProblem.plain(("\u{e9}", [1, 2, 3]), ("f", [1, 2, 3]), ("e\u{301}", [1, 2, 3]))
      .problem()
    #expect(refusal { () throws(Refusal) in try ValueTable(of: spelledTwice) } == "duplicateId \u{e9}")
  }

  @Test("A leaf without a value function is refused")
  func missingFunction() throws {
    let whole = try PointsProblem.plain(("v", [1, 2, 3])).problem()
    let problem = DecisionProblem(
      tree: whole.tree, criteria: whole.criteria.filter { $0.id != "quality" }, alternatives: whole.alternatives)
    #expect(refusal { () throws(Refusal) in try ValueTable(of: problem) } == "missingCell quality")
  }

  @Test("A vendor to which nothing applies is refused by name")
  func nothingApplies() throws {
    var problem = PointsProblem.plain(("v", [1, 2, 3]), ("w", [1, 2, 3]))
    problem.policy = CellPolicy(notApplicable: .exclude)
    problem.vendors[1].cells = ["cost": .notApplicable, "quality": .notApplicable, "security": .notApplicable]
    let whole = try problem.problem()
    #expect(refusal { () throws(Refusal) in try decide(whole) } == "unboundedGroup w")
  }
}
