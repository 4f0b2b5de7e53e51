internal import ArgumentParser
internal import Steelyard

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says why a provider stands where it does, or what a criterion does.",
    discussion: """
      steelyard explain brightwater --versus cobalt-harbour --in reports/contact-centre-2026
      steelyard explain dunmore
      steelyard explain cost.tco --format json
      """)

  @Argument(help: "Id of a provider or of a criterion.") var subject: String
  @Option(help: "Another provider to compare with.") var versus: String?
  @Option(
    name: .customLong("in"), help: "A comparison's folder or its steelyard.yaml; default: the nearest one upwards.",
    completion: .file())
  var path: String?
  @Option(help: "Form: text or json.") var format: AnswerFormat = .text
  @Flag(help: "Let warnings fail as well.") var strict = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    var target = ComparisonPath()
    target.path = path
    let evaluated = try target.evaluated(common, strict: strict) { messages in
      if format == .json { try emit(messages.text(.json, colour: false)) }
    }
    try answering { try emit(evaluated.explanation(of: subject, versus: versus, format)) }
  }
}
