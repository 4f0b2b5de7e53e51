internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

extension EvaluatedComparison {
  /// What a committed report says that the inputs no longer do.
  public struct Staleness: Sendable {
    /// Paths of outputs that are missing or differ.
    public let stale: [String]
    /// What moved, a line each; empty if the committed result cannot be read.
    public let changes: [String]
  }

  /// Compares the outputs on disk with what the inputs give now. Nothing is written.
  public func verify(_ formats: [String], in target: String?) throws -> Staleness {
    let evaluation = try reported
    let stale = try outputs(formats, in: target).filter { (try? FileSystem.read($0.path)) != $0.bytes }.map(\.path)
    guard !stale.isEmpty else { return Staleness(stale: [], changes: []) }
    let committed = written(as: .internal).outputPath(JSONRenderer.format, in: target)
    let silent = DiagnosticLog()
    let old = (try? FileSystem.read(committed)).flatMap {
      EvaluationFile.evaluation(SourceFile(path: committed, bytes: $0), log: silent)
    }
    return Staleness(stale: stale, changes: old.map { Self.changes(from: $0, to: evaluation) } ?? [])
  }

  private static func changes(from old: Evaluation, to new: Evaluation) -> [String] {
    let changes = ChangeFacts(from: old, to: new, file: "")
    let answers = changes.answers.map { answer in
      let place = answer.now.source.map { "\($0.file):\($0.line)" } ?? answer.vendor
      return "  \(place)   \(answer.criterion)   \(words(answer.then)) -> \(words(answer.now))"
    }
    let weights = changes.weights.map { weight in
      "  weight of \(weight.criterion)   \(percent(weight.then)) -> \(percent(weight.now))"
    }
    let standings = changes.standings.map { standing in
      let leads = standing.rankNow == 1 && standing.rankThen != 1 ? "  THE LEADER CHANGES" : ""
      let (then, now) = (
        Self.standing(standing.rankThen, standing.scoreThen), Self.standing(standing.rankNow, standing.scoreNow)
      )
      return "  \(standing.name)   \(then) -> \(now)\(leads)"
    }
    return (answers + weights + standings).map(terminalText)
  }

  private static func percent(_ weight: Double?) -> String { weight.map(Figures.percent) ?? "not in the model" }

  private static func words(_ performance: PerformanceFacts) -> String {
    switch (performance.level, performance.low, performance.high) {
    case (.number(let number), _, _): Figures.level(number)
    case (.word(let word), _, _): word
    case (nil, .some(let low), .some(let high)): "\(Figures.level(low)) to \(Figures.level(high))"
    default: performance.state.rawValue
    }
  }

  private static func standing(_ rank: Int?, _ score: Double?) -> String {
    if let rank, let score { "\(Figures.points(score)), rank \(rank)" } else { "not ranked" }
  }
}
