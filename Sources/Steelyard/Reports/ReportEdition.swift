internal import Reporting

/// Readers a report can be written for (`report --edition`, `--audience`).
public enum ReportEdition: String, Sendable, CaseIterable {
  case `internal`, board, bidder
  /// The comment on a pull request.
  case pr

  /// `provider` and `questions` count for a bidder only.
  fileprivate func edition(for provider: String, questions: Bool) -> Edition {
    switch self {
    case .internal: .internal
    case .board: .board
    case .pr: .pullRequest
    case .bidder: questions ? .questions(vendor: provider) : .debrief(vendor: provider)
    }
  }

  /// Formats it is written in.
  public var formats: [String] {
    Renderers.all.filter { $0.fileName(edition(for: "", questions: false)) != nil }.map { $0.format }
  }
}

extension EvaluatedComparison {
  /// The same result for some reader: for a bidder what `provider` may be told or, with `questions`, what is still to be
  /// asked of it.
  ///
  /// Throws ``QuestionFault`` for a bidder who is not named, or whom the comparison does not know.
  public func written(
    for reader: ReportEdition, provider: String? = nil, questions: Bool = false
  ) throws(QuestionFault) -> EvaluatedComparison {
    if reader == .bidder {
      guard let provider else {
        throw QuestionFault(text: "a debrief is for one provider", help: "name it by its id")
      }
      try refuseUnknown(vendor: provider)
    }
    return written(as: reader.edition(for: provider ?? "", questions: questions))
  }

  /// The same with its drawings in files beside the Markdown.
  public var withCharts: EvaluatedComparison {
    var drawn = self
    drawn.hasCharts = true
    return drawn
  }

  func written(as edition: Edition) -> EvaluatedComparison {
    var other = self
    other.edition = edition
    return other
  }
}
