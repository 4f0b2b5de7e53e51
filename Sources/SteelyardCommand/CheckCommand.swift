internal import ArgumentParser
internal import Steelyard

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong with a comparison, a criteria model or one bid; changes nothing.",
    discussion: """
      steelyard check reports/healthcare-suppliers-2020       a comparison with all its files
      steelyard check criteria/healthcare-suppliers-2020.yaml a criteria model
      steelyard check vendors/acme.xml                        one bid
      """)

  @OptionGroup var target: ComparisonPath
  @Flag(help: "Let warnings fail as well.") var strict = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let path = try target.resolved()
    let input = try opened(path)
    common.show(input.messages)
    guard input.kind != nil, !(strict && input.messages.warnings > 0) else {
      if common.diagnostics == .human { common.say(input.messages.count) }
      throw Ending.refused
    }
    if common.diagnostics == .human { common.say("\(input.messages.count): \(input.summary)") }
  }
}
