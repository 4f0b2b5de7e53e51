/// Reads the files a comparison names, by paths from its folder.
extension ComparisonBinding {
  private func nearestFile(to path: String) -> String? {
    let beside = Path.folder(of: path)
    let names = FileSystem.names(in: Path.join(folder, beside))
    return Spelling.nearest(to: Path.name(of: path), among: names).map { "did you mean \(Path.join(beside, $0))?" }
  }

  /// Whether the path can be followed from the comparison's folder: printable, with /, not absolute.
  func isRelative(_ path: String) -> Bool {
    let isPlain = path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    return isPlain && !path.hasPrefix("/") && !path.isEmpty
  }

  /// Reads a file the comparison names; nil after an error at the place that names it.
  func read(_ path: String, at span: Span) -> SourceFile? {
    guard isRelative(path) else {
      log.error(
        .pathForm, "\"\(shortened(path))\" is no relative path", at: span, in: fields.file,
        help: "write the path from this file's folder, with /")
      return nil
    }
    let normal = Path.normalised(path)
    let bytes: [UInt8]
    do throws(FileSystem.Fault) {
      bytes = try FileSystem.read(Path.join(folder, normal))
    } catch {
      log.error(
        error == .tooLarge ? .limitSize : .fileUnreadable, "\(shortened(normal)) \(error.inWords)", at: span,
        in: fields.file,
        help: error == .notFound ? nearestFile(to: normal) ?? "correct the path" : "name a file that can be read")
      return nil
    }
    return SourceFile(path: normal, bytes: bytes)
  }

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

extension FileSystem.Fault {
  /// What happened, to follow the name of the file.
  package var inWords: String {
    switch self {
    case .notFound: "does not exist"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .tooLarge: "has more than \(Limits.fileBytes) bytes"
    }
  }
}
