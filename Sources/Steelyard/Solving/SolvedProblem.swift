internal import Decision
internal import Intake
internal import Reporting

/// Forms in which `solve` prints (`--format`).
public enum SolutionFormat: String, Sendable, CaseIterable {
  case json, table
}

/// A bare decision problem and its answer.
public struct SolvedProblem: Sendable {
  public let messages: Messages
  /// Nil if the problem was refused.
  private let answer: Answer?

  private struct Answer {
    let id: String
    let method: String
    let variant: [(name: String, value: String)]
    /// In the order of the file.
    let alternatives: [String]
    let scores: Scores
  }

  /// Reads a problem (`-` for standard input) and solves it.
  public init(at path: String) throws(InputFault) {
    let log = DiagnosticLog()
    let bytes: [UInt8]
    do throws(FileSystem.Fault) {
      bytes = try FileSystem.read(path)
    } catch {
      throw InputFault(path: path, reason: error.inWords)
    }
    let binding = ProblemBinding(file: SourceFile(path: path, bytes: bytes), log: log)
    answer = binding.problem().flatMap { Self.answer(to: $0, binding) }
    messages = Messages(log, folder: "")
  }

  public var isSolved: Bool { answer != nil }

  public func text(_ format: SolutionFormat) -> String {
    guard let answer else { return "" }
    switch format {
    case .json: return Self.json(answer).document
    case .table: return Self.table(answer)
    }
  }

  private static func answer(to problem: BareProblem, _ binding: ProblemBinding) -> Answer? {
    let parts = problem.method.split(separator: "/", maxSplits: 1).map(String.init)
    // `additive` decides comparisons on points; its problems have anchors, which a bare problem has not.
    guard let key = parts.first, let method = RankingMethods.method(key), key == WeightedSum.id else {
      let known = RankingMethods.all.map { $0.id }.filter { $0 != AdditiveValue.id }
      binding.refuse(
        "there is no method \"\(problem.method)\"; known are \(known.joined(separator: ", "))",
        at: problem.methodSpan)
      return nil
    }
    var variant = parts.count > 1 ? parts[1] : nil
    var scaling = "as given"
    var variantSpan = problem.methodSpan
    for parameter in problem.parameters {
      let value = parameter.value
      switch parameter.name {
      case "normalisation":
        if let variant, variant != value {
          binding.refuse(
            "the method says \(variant), the parameter normalisation says \(value)",
            at: parameter.span)
          return nil
        }
        variant = value
        variantSpan = parameter.span
      case "weights" where ["scaled to sum 1", "scaled to sum 1 before use"].contains(value):
        scaling = "scaled to sum 1"
      case "weights":
        binding.refuse("the parameter weights is \"scaled to sum 1\" or absent, not \"\(value)\"", at: parameter.span)
        return nil
      case let name where remarks.contains(name): continue
      default: binding.warn(of: parameter)
      }
    }
    let effective = variant ?? method.variants[0]
    guard method.variants.contains(effective) else {
      binding.refuse(
        "\(key) has no normalisation \"\(effective)\"; known are \(method.variants.joined(separator: ", "))",
        at: variantSpan)
      return nil
    }
    do throws(Refusal) {
      // In the order of ids, like every sum, so that the order of the file moves no bit.
      let sum = problem.columns.sorted { bytesPrecede($0.criterion, $1.criterion) }.reduce(0) { $0 + $1.weight }
      guard sum.isFinite else { throw Refusal(.nonFinite, "", "the sum of the weights leaves the range of numbers") }
      let divisor = scaling == "as given" || !(sum > 0) ? 1 : sum
      let columns = problem.columns.map {
        DecisionMatrix.Column(criterion: $0.criterion, direction: $0.direction, weight: $0.weight / divisor)
      }
      let matrix = try DecisionMatrix(columns: columns, rows: problem.rows)
      return Answer(
        id: problem.id, method: key,
        variant: [
          ("normalisation", effective), ("weights", scaling), ("weights_sum", shortestForm(of: sum)),
        ], alternatives: problem.rows.map(\.vendor), scores: try method.scores(of: matrix, variant: effective))
    } catch {
      let subject = error.subject.isEmpty ? "" : "\(error.subject): "
      binding.refuse("\(subject)\(error.explanation) (\(error.reason.rawValue))", at: problem.methodSpan)
      return nil
    }
  }

  /// Remarks of worked examples that describe the one form there is.
  private static let remarks: Set<String> = ["constant_column", "weights_sum"]

  private static func json(_ answer: Answer) -> JSONValue {
    let entries = answer.scores.entries
    let ranks = answer.scores.ranks
    func byAlternative(_ value: (String) -> Double?) -> JSONValue {
      .object(answer.alternatives.compactMap { id in value(id).map { .init(id, .number($0)) } })
    }
    return .members([
      ("id", .text(answer.id)), ("method", .text(answer.method)),
      (
        "variant",
        .object(
          [.init("method", .text(answer.scores.variant))] + answer.variant.map { .init($0.name, .text($0.value)) })
      ),
      ("scores", byAlternative { id in entries.first { $0.vendor == id }?.score }),
      ("score_order", .text(answer.scores.order.rawValue)),
      ("ranks", byAlternative { id in ranks.first { $0.vendor == id }.map { Double($0.rank) } }),
    ])
  }

  private static func table(_ answer: Answer) -> String {
    let variant = answer.variant.map { "\($0.name) \($0.value)" }.joined(separator: ", ")
    var text = "\(answer.method) (\(variant))\n"
    for place in answer.scores.ranks {
      let score = answer.scores.entries.first { $0.vendor == place.vendor }?.score ?? 0
      text += "\(place.rank)  \(terminalText(place.vendor))  \(shortestForm(of: score))\n"
    }
    return text
  }
}
