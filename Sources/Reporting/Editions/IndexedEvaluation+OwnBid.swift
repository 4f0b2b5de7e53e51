internal import Outcome
internal import Outsourcing

extension IndexedEvaluation {
  /// A place in a file; of the buyer's files a sheet for one provider names none.
  func source(_ source: SourceReference?, of vendor: String) -> Text {
    guard let source else { return "no source" }
    guard edition.isForOneProvider, source.file != evaluation.vendors.first(where: { $0.id == vendor })?.file else {
      return .source(source)
    }
    return "the buyer"
  }

  /// Findings about the provider's own file.
  func remarks(on vendor: String) -> [Finding] {
    let file = evaluation.vendors.first { $0.id == vendor }?.file
    return evaluation.findings.filter { $0.source != nil && $0.source?.file == file }
  }
}
