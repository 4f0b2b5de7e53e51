internal import Decision
internal import Outcome
internal import Outsourcing

/// Criteria on which the bid is open, the question first whose answer could matter most.
enum OpenAnswersSection: QuestionSheetSection {
  static func section(of sheet: QuestionSheet) -> Section? {
    let form = BidQuestion.all(of: sheet.indexed.evaluation.model)
    let asked = Dictionary(form.map { ($0.id, $0) }) { first, _ in first }
    let rows = questions(sheet).enumerated().map { index, leaf in
      let performance = sheet.indexed.performance(sheet.vendor, leaf.id)
      return Table.Row([
        .number(String(index + 1)), .text(.quoted(leaf.title)),
        .text(asked[leaf.id].map { $0.sentences.joined(by: " ") } ?? instead(leaf, performance)),
        .text(EvidenceSection.value(performance, leaf)),
        .text(sheet.indexed.source(performance?.source, of: sheet.vendor)),
      ])
    }
    guard !rows.isEmpty else { return nil }
    return Section(
      id: "answers", shortTitle: "Answers", title: "Answers that are open", question: "What does the bid not say?",
      blocks: [
        .table(
          Table(
            caption: "Criteria without an answer, or with a range",
            columns: [
              .init("No.", .number), .init("Criterion"), .init("Question"), .init("In the bid"), .init("Source"),
            ], rows: rows, header: 1))
      ])
  }

  /// What a bid can answer and leaves open: by the worth of an answer where it was worked out, then in the order of the
  /// model.
  static func questions(_ sheet: QuestionSheet) -> [CriterionFacts] {
    let valued = sheet.indexed.evaluation.robustness?.questions?.questions.filter { $0.vendor == sheet.vendor } ?? []
    let worth = valued.sorted { left, right in
      (left.evppi, left.guaranteedGain) > (right.evppi, right.guaranteedGain)
    }.map(\.criterion)
    let place = Dictionary(zip(worth, 0...)) { first, _ in first }
    return sheet.indexed.leaves.filter { isOpen($0, sheet) }.enumerated().sorted { left, right in
      let (one, other) = (place[left.element.id] ?? worth.count, place[right.element.id] ?? worth.count)
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
  }

  /// Judged criteria are the buyer's to answer.
  private static func isOpen(_ leaf: CriterionFacts, _ sheet: QuestionSheet) -> Bool {
    guard let kind = leaf.leaf?.kind, kind != .judged,
      let performance = sheet.indexed.performance(sheet.vendor, leaf.id)
    else { return false }
    switch performance.state {
    case .unanswered, .missing, .notApplicable: return true
    case .notComputed: return performance.reason != nil
    case .answered: return performance.origin == .bid && performance.level == nil
    case .granted, .notJudged: return false
    }
  }

  /// For what is computed from other parts of the bid.
  private static func instead(_ leaf: CriterionFacts, _ performance: PerformanceFacts?) -> Text {
    performance?.reason.map { "It is computed, and cannot be: \(ComputedReasons.said($0))" }
      ?? leaf.question.map { .quoted($0) } ?? "–"
  }
}
