internal import ArgumentParser
internal import Steelyard

struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "Prints the ranking.",
    discussion: """
      steelyard rank reports/healthcare-suppliers-2020
      steelyard rank --format json | jq '.ranking[0]'
      """)

  @OptionGroup var target: ComparisonPath
  @Option(help: "Form: table, json, csv or md.") var format: RankingFormat = .table
  @Flag(help: "Let warnings fail as well.") var strict = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let evaluated = try target.evaluated(common, strict: strict) { messages in
      // One JSON document and nothing else, even on failure.
      if format == .json { try emit(messages.text(.json, colour: false)) }
    }
    try emit(evaluated.ranking(format))
  }
}
