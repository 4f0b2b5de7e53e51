/// Reads the files that a file names, by paths from its folder.
struct NamedFiles {
  /// Folder as the system knows it, and as messages call it.
  let folder: String
  let shownFolder: String
  /// The file that names them.
  let namer: SourceFile
  let log: DiagnosticLog

  /// Reads a file; nil after an error at the place that names it.
  func read(_ path: String, at span: Span, limit: Int = Limits.fileBytes, help: String? = nil) -> SourceFile? {
    guard isRelative(path, at: span) else { return nil }
    let normal = Path.normalised(path)
    do throws(FileSystem.Fault) {
      return SourceFile(
        path: Path.join(shownFolder, normal), bytes: try FileSystem.read(Path.join(folder, normal), limit: limit))
    } catch {
      log.error(
        error == .tooLarge ? .limitSize : .fileUnreadable, "\(shortened(normal)) \(error.inWords(limit: limit))",
        at: span, in: namer,
        help: error == .notFound
          ? nearestFile(to: normal) ?? "correct the path" : error == .tooLarge ? help : "name a file that can be read")
      return nil
    }
  }

  /// Names in a folder; nil after an error at the place that names it.
  func names(in path: String, at span: Span) -> [String]? {
    guard isRelative(path, at: span) else { return nil }
    guard FileSystem.isFolder(Path.join(folder, path)) else {
      log.error(
        .fileUnreadable, "\(shortened(Path.normalised(path))) is no folder", at: span, in: namer,
        help: nearestFile(to: Path.normalised(path)) ?? "name the folder of the partials")
      return nil
    }
    return FileSystem.names(in: Path.join(folder, path))
  }

  private func isRelative(_ path: String, at span: Span) -> Bool {
    if Path.isRelative(path) { return true }
    log.error(
      .pathForm, "\"\(shortened(path))\" is no relative path", at: span, in: namer,
      help: "write the path from this file's folder, with /")
    return false
  }

  private func nearestFile(to path: String) -> String? {
    let beside = Path.folder(of: path)
    let names = FileSystem.names(in: Path.join(folder, beside))
    return Spelling.nearest(to: Path.name(of: path), among: names).map { "did you mean \(Path.join(beside, $0))?" }
  }
}

extension Path {
  /// Whether a path can be followed from the folder of the file that names it: printable, with /, not absolute.
  static func isRelative(_ path: String) -> Bool {
    let isPlain = path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    return isPlain && !path.hasPrefix("/") && !path.isEmpty
  }
}

extension FileSystem.Fault {
  /// What happened, to follow the name of the file.
  package var inWords: String { inWords(limit: Limits.fileBytes) }

  func inWords(limit: Int) -> String {
    switch self {
    case .notFound: "does not exist"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .tooLarge: "has more than \(limit) bytes"
    }
  }
}
