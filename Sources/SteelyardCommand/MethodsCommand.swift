internal import ArgumentParser
internal import Steelyard

struct MethodsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "methods", abstract: "Lists the decision methods there are, or explains one.",
    discussion: """
      steelyard methods            all: for rankings, groups and weights
      steelyard methods vikor      formula in words, parameters, sources, the laws it breaks, traps

      A bare problem is solved by any of them with steelyard solve.
      """)

  @Argument(help: "Id of a method.") var method: String?
  @Option(help: "Form: table, json or md.") var format: MethodFormat = .table
  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let text = MethodCatalogue.text(of: method, format) else {
      let asked = method ?? ""
      let hint = Steelyard.suggestion(for: asked, among: MethodCatalogue.ids).map { " Did you mean \"\($0)\"?" } ?? ""
      complain("there is no method \"\(Steelyard.shown(asked))\".\(hint)")
      throw Ending.noInput
    }
    try emit(text)
  }
}
