internal import ArgumentParser
internal import Steelyard

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong with a comparison, a criteria model or one bid; changes nothing.",
    discussion: """
      steelyard check reports/healthcare-suppliers-2020       a comparison with all its files
      steelyard check criteria/healthcare-suppliers-2020.yaml a criteria model
      steelyard check vendors/acme.xml                        the form of one bid
      steelyard check acme.csv --model contact-centre         one bid and how it answers a model
      steelyard check --sealed                                whether the rules are as they were sealed
      """)

  @OptionGroup var target: ComparisonPath
  @Option(name: [.short, .long], help: "For one bid: the model its answers must fit; a path, or the id of a template.")
  var model: String?
  @Flag(help: "Let warnings fail as well, and open questions of one bid.") var strict = false
  @Flag(help: "For a comparison: fail if its rules are not sealed, or changed since.") var sealed = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let path = try target.resolved()
    let model = try questions()
    let input = try opened(path, model: model, isStrict: strict, seal: sealed ? .required : .read)
    common.show(input.messages)
    guard input.kind != nil, !(strict && input.messages.warnings > 0) else {
      if common.diagnostics == .human { common.say(input.messages.count) }
      throw Ending.refused
    }
    if let kind = input.kind, kind != .comparison, sealed {
      complain("\(Steelyard.shown(path)) is a \(kind.rawValue) file; only a comparison has a seal")
      throw Ending.refused
    }
    guard common.diagnostics == .human else { return }
    common.say(input.checked(with: model))
    if let line = input.sealLine { common.say(line) }
  }

  private func questions() throws -> QuestionModel? {
    guard let model else { return nil }
    do {
      let (questions, messages) = try QuestionModel.named(model)
      if let questions { return questions }
      common.show(messages)
      complain("\(Steelyard.shown(model)) is no criteria model")
      throw Ending.refused
    } catch let fault as InputFault {
      let near = Steelyard.suggestion(for: model, among: NewComparison.templates)
      complain(
        "\(Steelyard.shown(fault.path)) \(fault.reason)\(near.map { "; did you mean the template \"\($0)\"?" } ?? "")")
      throw Ending.noInput
    }
  }
}
