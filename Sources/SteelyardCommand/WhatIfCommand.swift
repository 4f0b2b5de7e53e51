internal import ArgumentParser
internal import Steelyard

struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif", abstract: "Shows the ranking as it would be if something were otherwise.",
    discussion: """
      steelyard whatif reports/contact-centre-2026 --weight cost=42
      steelyard whatif --set dunmore.security.assurance=100
      steelyard whatif --price cobalt-harbour=-5 --without fennel --format json
      """)

  @OptionGroup var target: ComparisonPath
  @Option(help: "CRITERION=PERCENT of the whole; all other criteria keep their proportions. May be repeated.")
  var weight: [String] = []
  @Option(name: .customLong("set"), help: "VENDOR.CRITERION=LEVEL, in the unit of the criterion. May be repeated.")
  var levels: [String] = []
  @Option(help: "VENDOR=PERCENT by which all its prices change, such as dunmore=-5. May be repeated.")
  var price: [String] = []
  @Option(help: "A provider that does not take part. May be repeated.") var without: [String] = []
  @Option(help: "A scenario of the comparison.") var scenario: String?
  @Option(help: "Form: text or json.") var format: AnswerFormat = .text
  @Flag(help: "Let warnings fail as well.") var strict = false
  @OptionGroup var common: CommonOptions

  private var question: WhatIf {
    WhatIf(weights: weight, levels: levels, prices: price, without: without, scenario: scenario)
  }

  func validate() throws {
    if question.isEmpty {
      throw ValidationError("say what is to be otherwise, such as --weight cost=42.")
    }
  }

  func run() throws {
    let input = try target.checked(common, strict: strict) { messages in
      if format == .json { try emit(messages.text(.json, colour: false)) }
    }
    try answering {
      guard let answer = try input.answer(question) else { throw Ending.software }
      try emit(answer.printed(format))
    }
  }
}
