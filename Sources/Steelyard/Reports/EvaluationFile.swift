internal import Intake
internal import Outcome

/// Reads `evaluation.json`.
enum EvaluationFile {
  /// Nil after at least one error in `log`: malformed, of a newer layout, or no evaluation.
  static func evaluation(_ file: SourceFile, log: DiagnosticLog) -> Evaluation? {
    guard let node = SourceReaders.read(file, log: log) else { return nil }
    let decoder = SourceNodeDecoder(node: node, file: file, log: log)
    guard let version = decoder.decoded(FormatVersion.self) else { return nil }
    guard version.formatVersion <= Evaluation.currentFormat else {
      decoder.refuse(
        .formatVersion,
        "the file has layout \(version.formatVersion); this release reads up to \(Evaluation.currentFormat)",
        help: "use a newer release")
      return nil
    }
    return decoder.decoded(Evaluation.self)
  }

  private struct FormatVersion: Decodable {
    let formatVersion: Int
  }
}
