import Foundation
import Testing

@testable import Intake
@testable import Outsourcing
@testable import Steelyard

struct SolverTests {
  /// The answer as `solve` prints it in JSON, or nothing, and the first lines of what is told.
  static func solved(_ problem: String) throws -> (answer: [String: Any], told: [String]) {
    let solved = SolvedProblem(path: "p.json", bytes: Array(problem.utf8))
    let told = solved.messages.diagnostics.map {
      "\($0.place.text): \($0.severity.rawValue): \($0.text) [\($0.code.rawValue)]"
    }
    guard solved.isSolved else {
      #expect(solved.text(.json).isEmpty && solved.text(.table).isEmpty)
      return ([:], told)
    }
    let answer = try JSONSerialization.jsonObject(with: Data(solved.text(.json).utf8)) as? [String: Any]
    return (try #require(answer), told)
  }

  @Test func `Every solver in the folder is in the list, and the other way round`() throws {
    let folder = Workbench.root.appendingPathComponent("Sources/Steelyard/Solving/Solvers")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(files.map { String($0.dropLast(6)) }.sorted() == Solvers.all.map { String(describing: $0) }.sorted())
  }

  @Test func `A solver is found by each of its names and by no other's`() {
    let names = Solvers.all.flatMap { [$0.declaration.key] + $0.declaration.otherNames }
    #expect(Set(names).count == names.count)
    #expect(Solvers.all.map { $0.declaration.key } == Solvers.all.map { $0.declaration.key }.sorted())
    for solver in Solvers.all {
      #expect(Solvers.named(solver.declaration.key)?.solver == solver)
      #expect((Solvers.named("\(solver.declaration.key)/x") != nil) == (solver.declaration.variantParameter != nil))
      for parameter in solver.declaration.parameters { #expect(!SolverParameters.remarks.contains(parameter)) }
    }
    #expect(Solvers.named("weighted_sum/minmax")?.variant == "minmax")
    #expect(Solvers.named("additive") == nil && Solvers.named("") == nil && Solvers.named("/") == nil)
  }

  @Test func `Of a problem whose method is not known only that is told`() throws {
    let told = try Self.solved(#"{"method": "kpis", "inputs": {}, "criteria": 7}"#).told
    let known = Solvers.all.map { $0.declaration.key }.joined(separator: ", ")
    #expect(told == ["p.json:1:12: error: there is no method \"kpis\"; known are \(known) [method.refused]"])
  }

  @Test func `A remark of a worked example has no effect, whatever its shape, and what is not known is told`() throws {
    let (answer, told) = try Self.solved(
      """
      {"method": "weighted_sum", "parameters": {"scale_note": ["points"], "rank": {"a": 1}, "weigths": null},
       "criteria": [{"id": "C", "direction": "max", "weight": 1}], "alternatives": [{"id": "A", "values": {"C": 1}}]}
      """)
    #expect(answer["scores"] as? [String: Double] == ["A": 1])
    #expect(
      told == ["p.json:1:87: warning: the parameter \"weigths\" is not known and has no effect [parameter.unknown]"])
  }

  @Test(arguments: [
    (
      #""normalisation": 1"#,
      "p.json:1:60: error: the parameter normalisation of weighted_sum is a text [method.refused]"
    ),
    (
      #""normalisation": "max""#,
      "p.json:1:60: error: weighted_sum has no normalisation \"max\"; known are minmax, linear_ratio, none, reciprocal_sum, vector, sum [method.refused]"
    ),
    (
      #""weights": "halved""#,
      "p.json:1:54: error: the parameter weights is \"scaled to sum 1\" or absent, not \"halved\" [method.refused]"
    ),
  ])
  func `A parameter with a value it cannot have is refused where it stands`(parameter: String, expected: String) throws
  {
    let told = try Self.solved(
      """
      {"method": "weighted_sum", "parameters": {\(parameter)},
       "criteria": [{"id": "C", "direction": "max", "weight": 1}], "alternatives": [{"id": "A", "values": {"C": 1}}]}
      """
    ).told
    #expect(told == [expected])
  }
}
