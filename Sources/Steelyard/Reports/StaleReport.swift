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
    var stale: [String] = []
    for format in formats {
      let path = outputPath(format, in: target)
      let now = Array(try report(format).utf8)
      if (try? FileSystem.read(path)) != now { stale.append(path) }
    }
    guard !stale.isEmpty else { return Staleness(stale: [], changes: []) }
    let committed = written(for: .internal).outputPath(JSONRenderer.format, in: target)
    let silent = DiagnosticLog()
    let old = (try? FileSystem.read(committed)).flatMap {
      EvaluationFile.evaluation(SourceFile(path: committed, bytes: $0), log: silent)
    }
    return Staleness(stale: stale, changes: old.map { Self.changes(from: $0, to: evaluation) } ?? [])
  }

  private static func changes(from old: Evaluation, to new: Evaluation) -> [String] {
    var lines: [String] = []
    for performance in new.performances {
      let before = old.performances.first {
        $0.vendor == performance.vendor && $0.criterion == performance.criterion
      }
      guard let before,
        before.level != performance.level || before.state != performance.state
          || before.low != performance.low || before.high != performance.high
      else { continue }
      let place = performance.source.map { "\($0.file):\($0.line)" } ?? performance.vendor
      lines.append("  \(place)   \(performance.criterion)   \(words(before)) -> \(words(performance))")
    }
    for criterion in new.model.criteria {
      guard let before = old.model.criteria.first(where: { $0.id == criterion.id }),
        before.globalWeight != criterion.globalWeight
      else { continue }
      lines.append(
        "  weight of \(criterion.id)   \(Figures.percent(before.globalWeight)) -> \(Figures.percent(criterion.globalWeight))"
      )
    }
    for vendor in Set(old.vendors.map(\.id)).union(new.vendors.map(\.id)).sorted() {
      let before = old.ranking.places.first { $0.vendor == vendor }
      let after = new.ranking.places.first { $0.vendor == vendor }
      guard before?.rank != after?.rank || before?.scores != after?.scores else { continue }
      let leads = after?.rank == 1 && before?.rank != 1 ? "  THE LEADER CHANGES" : ""
      lines.append("  \(after?.name ?? before?.name ?? vendor)   \(standing(before)) -> \(standing(after))\(leads)")
    }
    return lines.map(terminalText)
  }

  private static func words(_ performance: PerformanceFacts) -> String {
    switch (performance.level, performance.low, performance.high) {
    case (.number(let number), _, _): Figures.level(number)
    case (.word(let word), _, _): word
    case (nil, .some(let low), .some(let high)): "\(Figures.level(low)) to \(Figures.level(high))"
    default: performance.state.rawValue
    }
  }

  private static func standing(_ place: PlaceFacts?) -> String {
    place.map { "\(Figures.points($0.scores.score)), rank \($0.rank)" } ?? "not ranked"
  }
}
