internal import ArgumentParser
internal import Steelyard

/// Flags that every command has.
struct CommonOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Print results and errors only.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Name every file that is read.")
  var verbose = false

  @Option(help: "When to use colour: always, never or auto.")
  var color: ColourChoice = .auto

  @Flag(name: .customLong("no-color"), help: "Never use colour.")
  var noColour = false

  @Option(help: "Form of messages: human, json or github.")
  var diagnostics: MessageFormat = .human

  @Flag(name: .customLong("no-input"), help: "Never ask a question; Steelyard asks none.")
  var noInput = false

  enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case always, never, auto
  }

  /// Colour on standard error, judged on its own.
  private var colourErrors: Bool {
    let environment = Steelyard.environment
    if noColour || color == .never { return false }
    if color == .always { return true }
    if !(environment("NO_COLOR") ?? "").isEmpty { return false }
    if environment("FORCE_COLOR") != nil { return true }
    return environment("TERM") != "dumb" && StandardStreams.errorIsTerminal
  }

  /// Prints messages on standard error; with `--quiet` only if there are errors.
  func show(_ messages: Messages) {
    guard messages.errors > 0 || (!quiet && messages.warnings > 0) else { return }
    _ = StandardStreams.error(messages.text(diagnostics, colour: colourErrors))
  }

  /// A line for a person on standard error.
  func say(_ text: String) {
    if !quiet { _ = StandardStreams.error(text + "\n") }
  }
}

/// Which comparison a command works on.
struct ComparisonPath: ParsableArguments {
  @Argument(
    help: "A comparison's folder or its steelyard.yaml; default: the nearest one upwards from here.",
    completion: .file())
  var path: String?

  func resolved() throws -> String {
    if let path { return path }
    if let nearest = ComparisonFile.nearest() { return nearest }
    complain("there is no \(ComparisonFile.name) here or above; name a comparison's folder")
    throw Ending.noInput
  }

  /// The comparison as read, its messages shown. Ends the run if it is refused.
  func checked(
    _ common: CommonOptions, strict: Bool = false, failureOutput: ((Messages) throws -> Void)? = nil
  ) throws -> OpenedInput {
    let input = try opened(try resolved())
    common.show(input.messages)
    guard let kind = input.kind, !(strict && input.messages.warnings > 0) else {
      try failureOutput?(input.messages)
      throw Ending.refused
    }
    guard kind == .comparison else {
      complain("\(Steelyard.shown(try resolved())) is a \(kind.rawValue) file, not a comparison")
      throw Ending.refused
    }
    return input
  }

  /// The comparison with its result, its messages shown. Ends the run if it is refused.
  func evaluated(
    _ common: CommonOptions, strict: Bool = false, simulation: SimulationSize = SimulationSize(),
    failureOutput: ((Messages) throws -> Void)? = nil
  ) throws -> EvaluatedComparison {
    let input = try checked(common, strict: strict, failureOutput: failureOutput)
    do {
      guard let evaluated = try result(of: input, simulation, quiet: common.quiet) else { throw Ending.software }
      if common.verbose { for line in evaluated.inputLines { common.say(line) } }
      return evaluated
    } catch let refusal as RefusedDecision {
      complain("the decision has no answer: \(refusal.explanation)")
      throw Ending.refused
    }
  }
}

/// The result, with a line of progress where it takes long.
private func result(
  of input: OpenedInput, _ simulation: SimulationSize, quiet: Bool
) throws(RefusedDecision) -> EvaluatedComparison? {
  let line = ProgressLine(cases: simulation.cases, quiet: quiet)
  defer { line.end() }
  return try input.evaluate(simulation) { line.advance(by: $0) }
}

func opened(
  _ path: String, model: QuestionModel? = nil, isStrict: Bool = false, seal: Sealing = .read
) throws -> OpenedInput {
  do {
    return try OpenedInput(at: path, model: model, isStrict: isStrict, seal: seal)
  } catch {
    complain("\(Steelyard.shown(error.path)) \(error.reason)")
    throw Ending.noInput
  }
}

func complain(_ text: String) {
  _ = StandardStreams.error("error: \(text)\n")
}

/// Results to standard output, checked: a full disk ends the run with 74.
func emit(_ text: String) throws {
  switch StandardStreams.output(text) {
  case .all, .readerGone: return
  case .failed(let reason):
    complain("standard output could not be written: \(reason)")
    throw Ending.noOutput
  }
}
