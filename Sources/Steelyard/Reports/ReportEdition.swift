internal import Reporting

/// Readers a report can be written for (`report --edition`).
public enum ReportEdition: String, Sendable, CaseIterable {
  case `internal`, board, bidder
  case pullRequest = "pr"
}

extension EvaluatedComparison {
  /// Formats an edition is written in.
  public static func formats(of edition: ReportEdition) -> [String] {
    let example: Edition =
      switch edition {
      case .internal: .internal
      case .board: .board
      case .pullRequest: .pullRequest
      case .bidder: .debrief(vendor: "")
      }
    return Renderers.all.filter { $0.fileName(example) != nil }.map { $0.format }
  }

  /// The same result for a board, and as a comment on a pull request.
  public var forBoard: EvaluatedComparison { written(for: .board) }
  public var forPullRequest: EvaluatedComparison { written(for: .pullRequest) }

  /// What one provider may be told or, with `questions`, what is still to be asked of it.
  ///
  /// Throws ``QuestionFault`` if no provider has that id.
  public func forProvider(_ vendor: String, questions: Bool) throws(QuestionFault) -> EvaluatedComparison {
    try refuseUnknown(vendor: vendor)
    return written(for: questions ? .questions(vendor: vendor) : .debrief(vendor: vendor))
  }

  /// The same with its drawings in files beside the Markdown.
  public var withCharts: EvaluatedComparison {
    var drawn = self
    drawn.hasCharts = true
    return drawn
  }

  func written(for edition: Edition) -> EvaluatedComparison {
    var other = EvaluatedComparison(
      evaluation: evaluation, folder: folder, inputs: inputs, edition: edition, anonymity: anonymity)
    other.hasCharts = hasCharts
    return other
  }
}
