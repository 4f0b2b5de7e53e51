internal import Intake
internal import Outcome
internal import Reporting

/// A comparison with its result, ready to be printed, written or verified.
public struct EvaluatedComparison: Sendable {
  var evaluation: Evaluation
  /// Folder of the comparison, as the user would name it; empty for the current one.
  let folder: String
  /// Paths of all inputs, which no output may replace.
  var inputs: [String]
  /// For whom it is written.
  var edition: Edition = .internal
  /// Whose names the reports hold back; answers to whoever asks at the command line name everybody.
  var anonymity: Anonymity
  /// How the reports look and what their author says; nil to leave it as the result has it.
  var brand: Brand?
  /// The file the brand was read from, where one was named.
  var brandFile: String?
  /// Whether drawings are written into files beside the Markdown.
  var hasCharts = false
  /// The language that was asked for in place of the brand's; answers at the command line are English.
  var language: Language?

  init(
    evaluation: Evaluation, folder: String, inputs: [String], anonymity: Anonymity = .none, brand: Brand? = nil
  ) {
    self.evaluation = evaluation
    self.anonymity = anonymity
    self.brand = brand
    self.folder = folder
    self.inputs = inputs
  }

  /// Reads a result back without computing anything again.
  ///
  /// Throws ``InputFault`` if the file cannot be read; nil, with messages, if it is no evaluation this release knows.
  public static func reading(_ path: String) throws(InputFault) -> (EvaluatedComparison?, Messages) {
    let log = DiagnosticLog()
    let evaluation: Evaluation?
    do throws(FileSystem.Fault) {
      evaluation = EvaluationFile.evaluation(SourceFile(path: path, bytes: try FileSystem.read(path)), log: log)
    } catch {
      throw InputFault(path: path, reason: error.inWords)
    }
    let read = evaluation.map {
      EvaluatedComparison(evaluation: $0, folder: Path.folder(of: path), inputs: [path])
    }
    return (read, Messages(log, folder: ""))
  }

  /// The answer in one line: who leads, and by how much.
  public var headline: String { headline(of: evaluation) }

  /// The same as the reports say it.
  public var reportedHeadline: String {
    get throws { headline(of: try reported) }
  }

  private func headline(of evaluation: Evaluation) -> String {
    let document = Document(evaluation, for: edition)
    return terminalText(document.sections.first?.title.plain ?? "")
  }

  /// What the reports are written from. A paper for one provider goes to those who know its name, and names no other but
  /// the winner. A brand comes last: what its author says is not the result's, and its partials show the letters that
  /// stand for names.
  var reported: Evaluation {
    get throws {
      var evaluation =
        switch edition {
        case .internal, .board, .pullRequest: try anonymity.applied(to: evaluation)
        case .debrief, .questions:
          try Anonymity(vendors: false, evaluators: anonymity.evaluators).applied(to: evaluation)
        }
      if let brand { evaluation.brand = BrandFacts(brand, file: brandFile, for: evaluation, in: language) }
      return evaluation
    }
  }

  /// Every file read, with its digest, a line each.
  public var inputLines: [String] {
    evaluation.inputs.map { "read \(terminalText($0.path)) sha256 \($0.sha256)" }
  }

  /// Names of the formats a report can be written in.
  public static var reportFormats: [String] { Renderers.all.map { $0.format } }

  /// The report in one format, as it would be written.
  ///
  /// Throws ``InputFault`` for a format that does not exist.
  public func report(_ format: String) throws -> String { try report(format, of: reported) }

  func report(_ format: String, of evaluation: Evaluation) throws -> String {
    guard let renderer = Renderers.renderer(for: format) else {
      throw InputFault(path: format, reason: "is no format")
    }
    guard renderer.fileName(edition) != nil else {
      throw InputFault(path: format, reason: "holds everything; only the internal edition is written in it")
    }
    return try renderer.render(evaluation, for: edition, in: Wording(evaluation.brand, language: language))
  }

  /// Writes the report in each format into `target`, or beside the comparison's own file. Returns path and size.
  public func write(_ formats: [String], to target: String?) throws -> [(path: String, bytes: Int)] {
    let outputs = try outputs(formats, in: target)
    for folder in Set(outputs.map { Path.folder(of: $0.path) }).sorted() where !folder.isEmpty {
      try AtomicWriter.makeFolder(folder)
    }
    for (path, bytes) in outputs { try AtomicWriter.write(bytes, to: path, inputs: inputs) }
    return outputs.map { ($0.path, $0.bytes.count) }
  }

  /// Every file of the report in these formats: the drawings behind the Markdown that shows them.
  func outputs(_ formats: [String], in target: String?) throws -> [(path: String, bytes: [UInt8])] {
    let evaluation = try reported
    return try formats.flatMap { format -> [(path: String, bytes: [UInt8])] in
      let path = outputPath(format, in: target)
      guard hasCharts, format == MarkdownRenderer.format else {
        return [(path, Array(try report(format, of: evaluation).utf8))]
      }
      let (text, charts) = MarkdownRenderer.renderWithCharts(
        evaluation, for: edition, in: Wording(evaluation.brand, language: language))
      return [(path, Array(text.utf8))] + charts.map { (place(of: $0.path, in: target), Array($0.svg.utf8)) }
    }
  }

  func outputPath(_ format: String, in target: String?) -> String {
    place(of: Renderers.renderer(for: format)?.fileName(edition) ?? format, in: target)
  }

  private func place(of name: String, in target: String?) -> String {
    let place = target ?? folder
    return place.isEmpty ? name : Path.join(place, name)
  }
}
