package import Outsourcing

/// The door to intake: from a path to a checked comparison, model or bid.
package enum Input {
  case comparison(Comparison)
  case criteria(CriteriaModel)
  case vendor(Bid)

  /// A criteria model from bytes that are at hand. Nil after at least one error in `log`.
  package static func criteria(_ file: SourceFile, log: DiagnosticLog) -> CriteriaModel? {
    document(file, .criteria, log: log).flatMap { CriteriaBinding($0, log: log)?.model() }
  }

  /// A bid from bytes that are at hand. Nil after at least one error in `log`.
  package static func bid(_ file: SourceFile, log: DiagnosticLog) -> Bid? {
    document(file, .vendor, log: log).flatMap { VendorBinding($0, log: log)?.bid() }
  }

  static func document(_ file: SourceFile, _ kind: DocumentKind, log: DiagnosticLog) -> SourceDocument? {
    guard let node = SourceReaders.read(file, log: log),
      let document = SourceDocument.recognise(node, in: file, log: log)
    else { return nil }
    guard document.kind == kind else {
      log.error(
        .formatUnexpected, "this is \(document.kind.inWords), not \(kind.inWords)", at: node.span,
        in: file, help: "name \(kind.inWords)")
      return nil
    }
    return document
  }

  /// True for text that can be a vendor's id.
  package static func isVendorId(_ text: String) -> Bool { isId(text) }

  /// Opens one file and, for a comparison, everything it names. What the file is follows from its content.
  ///
  /// `path` is where the file is, `shownAs` how messages call it. Nil after at least one error in `log`; throws only
  /// if the file itself cannot be read.
  ///
  /// A `model` is for a bid alone, whose answers are then bound to it as a comparison would. A strict check warns of
  /// questions that a bid leaves open. `seal` is for a comparison alone, and its brand is held to `rules`.
  package static func open(
    _ path: String, shownAs name: String, model: CriteriaModel? = nil, isStrict: Bool = false,
    seal: SealUse = .read, brand rules: BrandRules, log: DiagnosticLog
  ) throws(FileSystem.Fault) -> Input? {
    let file: SourceFile
    do throws(FileSystem.Fault) {
      file = SourceFile(path: name, bytes: try FileSystem.read(path))
    } catch .tooLarge {
      log.error(
        .limitSize, "the file \(FileSystem.Fault.tooLarge.inWords)", at: .beginning,
        in: SourceFile(path: name, bytes: []), help: "a bid is far smaller; check what was exported")
      return nil
    }
    guard let node = SourceReaders.read(file, log: log),
      let document = SourceDocument.recognise(node, in: file, log: log)
    else { return nil }
    if model != nil, document.kind != .vendor {
      log.error(
        .formatUnexpected, "this is \(document.kind.inWords), not \(DocumentKind.vendor.inWords)", at: node.span,
        in: file,
        help: "a model is named for a bid alone; a comparison names its own")
      return nil
    }
    switch document.kind {
    case .comparison:
      return ComparisonBinding(
        document, folder: Path.folder(of: path), seal: seal, brandRules: rules, log: log)?.comparison().map {
          .comparison($0)
        }
    case .brand:
      log.error(
        .formatUnexpected, "a brand is checked with the comparison it is for", at: node.span, in: file,
        help: "name it with report --brand")
      return nil
    case .assessment, .seal:
      log.error(
        .formatUnexpected, "\(document.kind.inWords) speaks of a comparison and is checked with it", at: node.span,
        in: file, help: "check the folder of the comparison")
      return nil
    case .criteria:
      let model = CriteriaBinding(document, log: log)?.model()
      return log.hasErrors ? nil : model.map { .criteria($0) }
    case .vendor:
      let bid = VendorBinding(document, log: log)?.bid()
      if let bid { BidQuestions.check(bid, in: file, model: model, isStrict: isStrict, log: log) }
      return log.hasErrors ? nil : bid.map { .vendor($0) }
    }
  }
}

/// What a comparison does with the seal that lies beside it.
package enum SealUse: Sendable {
  /// A seal is compared with the rules; without one nothing is.
  case read
  /// Every change is an error, and so is a seal that is not there.
  case required
  /// It is about to be written: neither a seal that is there, nor bids and assessment, are looked at.
  case written
}
