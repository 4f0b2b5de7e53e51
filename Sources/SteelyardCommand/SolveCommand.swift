internal import ArgumentParser
internal import Steelyard

struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "Solves a bare decision problem by one method.",
    discussion: """
      steelyard solve problem.json
      steelyard solve - --format json < problem.json
      """)

  @Argument(help: "A problem in JSON; - reads standard input.", completion: .file(extensions: ["json"]))
  var file: String
  @Option(help: "Form: json or table.") var format: SolutionFormat = .table
  @OptionGroup var common: CommonOptions

  func run() throws {
    let solved: SolvedProblem
    do {
      solved = try SolvedProblem(at: file)
    } catch {
      complain("\(Steelyard.shown(error.path)) \(error.reason)")
      throw Ending.noInput
    }
    common.show(solved.messages)
    guard solved.isSolved else {
      if format == .json { try emit(solved.messages.text(.json, colour: false)) }
      throw Ending.refused
    }
    try emit(solved.text(format))
  }
}
