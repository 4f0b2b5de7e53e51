internal import ArgumentParser
internal import Steelyard

struct SensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "Shows how far weights may move, who takes which place how often, and what a rival must offer.",
    discussion: """
      steelyard sensitivity reports/contact-centre-2026
      steelyard sensitivity --criterion cost.tco
      steelyard sensitivity --cases 100000 --seed 7 --format json
      """)

  @OptionGroup var target: ComparisonPath
  @Option(help: "One criterion or group alone.") var criterion: String?
  @Option(help: "Simulated cases, from 1 to 10,000,000; default 10,000.") var cases: Int?
  @Option(help: "Seed of the simulation, a whole number from 0; default 1.") var seed: Int?
  @Option(help: "Form: text or json.") var format: AnswerFormat = .text
  @Flag(help: "Let warnings fail as well.") var strict = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let cases, !(1...10_000_000).contains(cases) { throw ValidationError("--cases lies between 1 and 10,000,000.") }
    if let seed, seed < 0 { throw ValidationError("--seed is a whole number from 0.") }
  }

  func run() throws {
    let evaluated = try target.evaluated(
      common, strict: strict, simulation: SimulationSize(cases: cases, seed: seed.map { UInt64($0) })
    ) { messages in
      if format == .json { try emit(messages.text(.json, colour: false)) }
    }
    try answering { try emit(evaluated.sensitivity(format, criterion: criterion)) }
  }
}

/// Ends the run at a question that cannot be answered.
func answering<Answer>(_ answer: () throws -> Answer) throws -> Answer {
  do {
    return try answer()
  } catch let fault as QuestionFault {
    complain("\(fault.text)\nhelp: \(fault.help)")
    throw Ending.usage
  } catch let refusal as RefusedDecision {
    complain("the decision has no answer: \(refusal.explanation)")
    throw Ending.refused
  }
}
