/// Reads the files a comparison names, by paths from its folder.
extension ComparisonBinding {
  var files: NamedFiles { NamedFiles(folder: folder, shownFolder: "", namer: fields.file, log: log) }

  /// Reads a file the comparison names; nil after an error at the place that names it.
  func read(_ path: String, at span: Span) -> SourceFile? { files.read(path, at: span) }

  /// Opens a document the comparison names; nil after an error there, or at the place that names it.
  func open(_ path: String, at span: Span, expected: DocumentKind) -> SourceDocument? {
    guard let file = read(path, at: span), let node = SourceReaders.read(file, log: log),
      let document = SourceDocument.recognise(node, in: file, log: log)
    else { return nil }
    guard document.kind == expected else {
      log.error(
        .formatUnexpected, "\(shortened(file.path)) is \(document.kind.inWords), not \(expected.inWords)",
        at: span, in: fields.file, help: "the model stands under model, the bids under bids")
      return nil
    }
    return document
  }
}
