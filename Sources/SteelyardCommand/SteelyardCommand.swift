internal import ArgumentParser
internal import Steelyard

/// The root of the command line.
public enum SteelyardCommand {
  /// Parses the arguments, runs the command they name and ends the process with its exit code.
  public static func run() -> Never {
    StandardStreams.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let word = arguments.first, !word.hasPrefix("-"), !Root.names.contains(word) {
      let hint = Steelyard.suggestion(for: word, among: Root.names).map { " Did you mean \"\($0)\"?" } ?? ""
      fail("there is no command \"\(Steelyard.shown(word))\".\(hint)\nRun steelyard --help for all commands.", .usage)
    }
    do {
      var command = try Root.parseAsRoot(arguments)
      try command.run()
    } catch let exit as Ending {
      Root.exit(withError: ExitCode(exit.rawValue))
    } catch {
      let code = Root.exitCode(for: error)
      let message = Root.fullMessage(for: error)
      let text = message.isEmpty || message.hasSuffix("\n") ? message : message + "\n"
      if code == .success { emitOrEnd(text) } else { _ = StandardStreams.error(text) }
      Root.exit(withError: code)
    }
    Root.exit()
  }

  private static func emitOrEnd(_ text: String) {
    do { try emit(text) } catch let exit as Ending { Root.exit(withError: ExitCode(exit.rawValue)) } catch {}
  }

  private static func fail(_ text: String, _ ending: Ending) -> Never {
    _ = StandardStreams.error("error: \(text)\n")
    Root.exit(withError: ExitCode(ending.rawValue))
  }
}

struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "steelyard",
    abstract: "Weighs outsourcing providers: bids and a criteria model in, a defensible ranking out.",
    discussion: """
      steelyard report reports/healthcare-suppliers-2020      write the reports of a comparison
      steelyard check vendors/acme.xml                        find what is wrong with one bid
      """,
    version: Steelyard.version,
    subcommands: [
      CheckCommand.self, CriteriaCommand.self, ExplainCommand.self, InitCommand.self, MethodsCommand.self,
      RankCommand.self, ReportCommand.self, SchemaCommand.self, SealCommand.self, SensitivityCommand.self,
      SolveCommand.self, WhatIfCommand.self,
    ])

  static var names: [String] { ["help"] + configuration.subcommands.compactMap { $0.configuration.commandName } }

  func run() throws {
    try emit(
      """
      steelyard weighs outsourcing providers: bids and a criteria model in, a defensible ranking out.

        check     finds what is wrong with a comparison, a model or a bid     rank      prints the ranking
        report    writes the reports, or verifies them                        criteria  lists or explains models
        schema    prints the form of a file                                   solve     a bare decision problem
        seal      seals the rules before bids are opened                      whatif    the ranking if something were otherwise
        explain   why a provider stands where it does                         sensitivity  how sure the answer is

        steelyard report reports/healthcare-suppliers-2020
        steelyard check vendors/acme.xml

      """)
  }
}
