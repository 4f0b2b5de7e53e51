internal import ArgumentParser
internal import Steelyard

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes the reports of a comparison, or verifies those that are there.",
    discussion: """
      steelyard report reports/healthcare-suppliers-2020      writes comparison.html, comparison.md, evaluation.json
      steelyard report --check                                exit 3 if a committed output is stale
      steelyard report --format md -o -                       prints one format
      steelyard report --edition board                        writes board.html, board.md
      steelyard report --audience pr -o -                     prints a comment for a pull request
      steelyard report --all reports                          writes every comparison below, and an index
      steelyard report --for A3                               writes the debrief of one provider
      steelyard report --for A3 --questions                   writes what is still to be asked of it
      steelyard report --brand brand.yaml                     writes them in the look of a brand file
      """)

  enum Charts: String, ExpressibleByArgument, CaseIterable {
    case svg
  }

  enum Audience: String, ExpressibleByArgument, CaseIterable {
    case pr
  }

  @OptionGroup var target: ComparisonPath
  @Option(help: "Formats, with commas between: html, md, json (json in the internal edition only); default: all.")
  var format: String?
  @Option(name: .shortAndLong, help: "Folder to write into, or - for standard output; default: beside steelyard.yaml.")
  var output: String?
  @Flag(help: "Write nothing; exit 3 if an output on disk differs from what the inputs give.") var check = false
  @Option(name: .customLong("from"), help: "Render this evaluation.json without computing anything again.")
  var source: String?
  @Option(help: "For whom: internal (everything), board, or bidder (the debrief of one provider, with --for).")
  var edition: ReportEdition?
  @Option(help: "pr: Markdown for a comment on a pull request: the answer, what moved, the ranking, new remarks.")
  var audience: Audience?
  @Option(help: "svg: drawings in files under img/, which the Markdown shows.") var charts: Charts?
  @Option(
    help:
      "Language of the reports: \(EvaluatedComparison.languages.joined(separator: ", ")); default: the one of the brand, else en."
  )
  var language: String?
  @Option(
    help: "A brand file: its look, words and choice of sections in place of the comparison's own brand.",
    completion: .file(extensions: ["yaml", "yml", "json", "xml"]))
  var brand: String?
  @Option(name: .customLong("for"), help: "Write what this provider may be told, by its id.")
  var provider: String?
  @Flag(help: "With --for: write what is still to be asked of the provider instead.") var questions = false
  @Option(name: .customLong("all"), help: "Work on every comparison below this folder, and write an index of them.")
  var book: String?
  @Flag(help: "Let warnings fail as well.") var strict = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if audience != nil, edition != nil || provider != nil {
      throw ValidationError("--audience stands without --edition and --for.")
    }
    if provider == nil, reader == .bidder { throw ValidationError("--edition bidder needs --for PROVIDER.") }
    if provider == nil, questions { throw ValidationError("--questions needs --for PROVIDER.") }
    if provider != nil, let edition, edition != .bidder {
      throw ValidationError("--for writes the edition bidder, not \(edition.rawValue).")
    }
    if reader == .pr, audience == nil { throw ValidationError("the comment on a pull request is --audience pr.") }
    if book != nil, target.path != nil || source != nil || output != nil || provider != nil || audience != nil {
      throw ValidationError("--all takes a folder alone, with --format, --edition internal or board, and --check.")
    }
    if let language, !EvaluatedComparison.languages.contains(language) {
      throw ValidationError(
        "there is no language \"\(Steelyard.shown(language))\"; known are \(EvaluatedComparison.languages.joined(separator: ", "))."
      )
    }
    let known = EvaluatedComparison.reportFormats
    for name in formats where !known.contains(name) {
      let hint = Steelyard.suggestion(for: name, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
      throw ValidationError(
        "there is no format \"\(Steelyard.shown(name))\"; known are \(known.joined(separator: ", ")).\(hint)")
    }
    if formats.isEmpty { throw ValidationError("name at least one format: \(known.joined(separator: ", ")).") }
    if let name = formats.first(where: { !reader.formats.contains($0) }) {
      throw ValidationError(
        "there is no \(name) of this edition; it is written as \(reader.formats.joined(separator: ", "))."
      )
    }
    if charts != nil, output == "-" || audience != nil || !formats.contains("md") {
      throw ValidationError("--charts writes files beside the Markdown: not with -o -, --audience, or without md.")
    }
    if output == "-", formats.count != 1 { throw ValidationError("-o - takes one format, such as --format md.") }
    if output == "-", check { throw ValidationError("--check compares files, not standard output.") }
    if source != nil, target.path != nil {
      throw ValidationError("name a comparison or --from, not both.")
    }
  }

  private var reader: ReportEdition {
    audience.map { _ in .pr } ?? edition ?? (provider == nil ? .internal : .bidder)
  }

  var formats: [String] {
    format.map { $0.split(separator: ",").map(String.init) } ?? reader.formats
  }

  func run() throws {
    do {
      if let book { return try runBook(book) }
      let evaluated = try written(source.map(read) ?? target.evaluated(common, strict: strict))
      if output == "-" {
        try emit(evaluated.report(formats[0]))
      } else if check {
        try verify(evaluated)
      } else {
        try write(evaluated)
      }
    } catch let fault as OutputFault {
      complain("\(Steelyard.shown(fault.path)) could not be written: \(fault.reason)")
      throw Ending.noOutput
    }
  }

  /// The result for the reader asked for, with drawings if they are.
  func written(_ whole: EvaluatedComparison) throws -> EvaluatedComparison {
    var written = try brand.map { try self.branded(whole, by: $0) } ?? whole
    if charts != nil { written = written.withCharts }
    if let language { written = written.written(in: language) }
    return try answering { try written.written(for: reader, provider: provider, questions: questions) }
  }

  /// What tells this report from the one without flags, to be typed again.
  var flags: String {
    let words: [String?] = [
      provider.map { "--for \(Steelyard.shown($0))" }, questions ? "--questions" : nil,
      provider == nil && reader == .board ? "--edition board" : nil, audience.map { "--audience \($0.rawValue)" },
      charts.map { "--charts \($0.rawValue)" }, language.map { "--language \($0)" },
      brand.map { "--brand \(Steelyard.shown($0))" },
    ]
    return words.compactMap { $0 }.map { " " + $0 }.joined()
  }

  private func branded(_ evaluated: EvaluatedComparison, by path: String) throws -> EvaluatedComparison {
    do {
      let (branded, messages) = try evaluated.branded(byFileAt: path)
      common.show(messages)
      guard let branded, !(strict && messages.warnings > 0) else { throw Ending.refused }
      return branded
    } catch let fault as InputFault {
      complain("\(Steelyard.shown(fault.path)) \(fault.reason)")
      throw Ending.noInput
    }
  }

  private func read(_ path: String) throws -> EvaluatedComparison {
    do {
      let (evaluated, messages) = try EvaluatedComparison.reading(path)
      common.show(messages)
      guard let evaluated else { throw Ending.refused }
      return evaluated
    } catch let fault as InputFault {
      complain("\(Steelyard.shown(fault.path)) \(fault.reason)")
      throw Ending.noInput
    }
  }

  private func write(_ evaluated: EvaluatedComparison) throws {
    // What was read back is written beside itself only on request: `--from` would otherwise replace its own source.
    let written = try evaluated.write(
      source != nil && output == nil ? formats.filter { $0 != "json" } : formats, to: output)
    guard !common.quiet else { return }
    try emit("\(evaluated.reportedHeadline)\n")
    for file in written { try emit("  \(Steelyard.shown(file.path))  \((file.bytes + 999) / 1000) kB\n") }
  }

  private func verify(_ evaluated: EvaluatedComparison) throws {
    let result = try evaluated.verify(formats, in: output)
    guard !result.stale.isEmpty else {
      common.say("current: \(formats.joined(separator: ", "))")
      return
    }
    for path in result.stale { try emit("stale: \(Steelyard.shown(path)) does not match the inputs\n") }
    for line in result.changes { try emit("\(line)\n") }
    let place = [target.path, source.map { "--from \($0)" }, output.map { "-o \($0)" }].compactMap { $0 }
    try emit("Run: steelyard report\(place.map { " " + Steelyard.shown($0) }.joined())\(flags)\n")
    throw Ending.stale
  }
}
