internal import ArgumentParser
internal import Steelyard

struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "Seals the rules of a comparison before the bids are opened.",
    discussion: """
      steelyard seal reports/contact-centre-2026 --date 2026-08-03      writes seal.json beside steelyard.yaml
      steelyard check --sealed                                          fails if a rule was changed since

      Sealed are the criteria, their weights, what counts as 0 and as 100, rubrics, must-haves, and
      what the comparison says of cost and service. Bids, judgements, titles and notes are not.
      Every later report says whether the rules are unchanged, or what was changed and what that did
      to the ranking.
      """)

  @OptionGroup var target: ComparisonPath
  @Option(help: "Day of the seal, YYYY-MM-DD. No clock is read.") var date: String
  @Flag(help: "Replace a seal that is there.") var replace = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard OpenedInput.isDate(date) else {
      throw ValidationError("\"\(Steelyard.shown(date))\" is no day of the calendar; write it as YYYY-MM-DD.")
    }
  }

  func run() throws {
    let path = try target.resolved()
    let input = try opened(path, seal: .written)
    common.show(input.messages)
    guard let kind = input.kind else { throw Ending.refused }
    do {
      guard let seal = try input.seal(on: date, replacing: replace) else {
        complain("\(Steelyard.shown(path)) is a \(kind.rawValue) file, not a comparison")
        throw Ending.refused
      }
      try emit("\(Steelyard.shown(seal.path))  sha256 \(seal.digest)\n")
    } catch let fault as OutputFault {
      complain("\(Steelyard.shown(fault.path)) could not be written: \(fault.reason)")
      throw Ending.noOutput
    }
  }
}
