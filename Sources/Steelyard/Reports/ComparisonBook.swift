internal import Digest
internal import Intake
internal import Outcome
internal import Reporting

/// All comparisons below a folder, with an index of them (`report --all`).
public enum ComparisonBook {
  /// A comparison of the book.
  public struct Entry: Sendable {
    /// Its folder, from the folder of the book.
    public let path: String
    /// Nil if its inputs were refused.
    public let evaluated: EvaluatedComparison?

    public init(path: String, evaluated: EvaluatedComparison?) {
      self.path = path
      self.evaluated = evaluated
    }
  }

  /// Deeper folders are not looked into; a link that leads back would never end.
  private static let deepest = 16
  /// Formats of the index.
  public static let formats = ["html", "md"]

  /// Folders with a comparison below a folder, in byte order, from that folder; `.` for itself. Names that begin with a
  /// dot are passed over.
  public static func folders(below folder: String) -> [String] {
    func found(_ path: String, depth: Int) -> [String] {
      let names = FileSystem.names(in: path.isEmpty ? folder : Path.join(folder, path))
      let own = names.contains(ComparisonFile.name) ? [path.isEmpty ? "." : path] : []
      guard depth < deepest else { return own }
      return own
        + names.filter { !$0.hasPrefix(".") }.flatMap { name in
          let below = path.isEmpty ? name : Path.join(path, name)
          return FileSystem.isFolder(Path.join(folder, below)) ? found(below, depth: depth + 1) : []
        }
    }
    return found("", depth: 0)
  }

  /// The folder of a comparison of the book, as the user would name it.
  public static func place(of path: String, in folder: String) -> String {
    path == "." ? folder : Path.join(folder, path)
  }

  /// The committed result of a comparison if every file it was made from has the same digest today, and this release
  /// would compute the same; nil otherwise.
  public static func unchanged(in folder: String) -> EvaluatedComparison? {
    guard let name = JSONRenderer.fileName(.internal),
      let bytes = try? FileSystem.read(Path.join(folder, name)),
      let kept = EvaluationFile.evaluation(SourceFile(path: name, bytes: bytes), log: DiagnosticLog()),
      // The look of a file that is named for one run is not the comparison's own.
      kept.brand?.file == nil, kept.formatVersion == Evaluation.currentFormat,
      kept.resultsVersion == Evaluation.currentResults,
      // A seal is read where there is one, without being named.
      FileSystem.exists(Path.join(folder, SealShape.fileName)) == kept.inputs.contains(where: { $0.role == "seal" })
    else { return nil }
    for input in kept.inputs {
      guard let bytes = try? FileSystem.read(Path.join(folder, input.path)),
        sha256Hex(SourceFile(path: input.path, bytes: bytes).bytes) == input.sha256
      else { return nil }
    }
    return EvaluatedComparison(
      evaluation: kept, folder: folder, inputs: kept.inputs.map { Path.join(folder, $0.path) })
  }

  /// The index in one format: every comparison with its answer. `edition` is the one that is linked.
  public static func index(_ entries: [Entry], _ format: String) throws -> String {
    let document = BookIndex.document(
      try entries.map { entry in
        BookIndex.Entry(
          folder: entry.path,
          page: entry.evaluated.flatMap { Renderers.renderer(for: format)?.fileName($0.edition) },
          evaluation: try entry.evaluated?.reported)
      }, in: entries.lazy.compactMap(\.evaluated?.language).first)
    return format == "md" ? MarkdownRenderer.render(document) : HTMLRenderer.render(document)
  }

  /// Writes the index into the folder of the book. Returns path and size of each file.
  public static func writeIndex(_ entries: [Entry], in folder: String) throws -> [(path: String, bytes: Int)] {
    try formats.map { format in
      let (path, bytes) = (indexPath(format, in: folder), Array(try index(entries, format).utf8))
      try AtomicWriter.write(bytes, to: path, inputs: [])
      return (path, bytes.count)
    }
  }

  /// Paths of index files that are missing or are not what the comparisons give.
  public static func staleIndex(_ entries: [Entry], in folder: String) throws -> [String] {
    try formats.compactMap { format in
      let path = indexPath(format, in: folder)
      return (try? FileSystem.read(path)) == Array(try index(entries, format).utf8) ? nil : path
    }
  }

  private static func indexPath(_ format: String, in folder: String) -> String {
    Path.join(folder, "index.\(format)")
  }
}
