package import Outcome
internal import Outsourcing

/// The first page of a book of comparisons: each with its answer, a row each.
package enum BookIndex {
  package struct Entry: Sendable {
    /// Of the comparison, from the folder of the book.
    package let folder: String
    /// Name of its page; nil if there is none.
    package let page: String?
    /// Nil if its inputs were refused.
    package let evaluation: Evaluation?

    package init(folder: String, page: String?, evaluation: Evaluation?) {
      self.folder = folder
      self.page = page
      self.evaluation = evaluation
    }
  }

  /// `language` is the one that was asked for in place of those of the comparisons.
  package static func document(_ entries: [Entry], in language: Language? = nil) -> Document {
    let refused = entries.count { $0.evaluation == nil }
    let count = Count.comparisons(entries.count)
    let table = Table(
      caption: "Every comparison with its answer",
      columns: [
        .init("Comparison"), .init("Answer"), .init("As of"), .init("For"), .init("Ranked", .number),
        .init("Knocked out", .number),
      ], rows: entries.map(row), header: 0)
    let trouble: [Block] =
      refused == 0
      ? []
      : [
        .note(
          refused == 1
            ? "\(.strong("Not complete.")) The files of 1 comparison have errors."
            : "\(.strong("Not complete.")) The files of \(refused) comparisons have errors.")
      ]
    var document = Document(
      title: "Comparison book", subtitle: nil, facts: [count],
      sections: [
        Section(
          id: "comparisons", shortTitle: "Comparisons", title: count, question: nil,
          blocks: trouble + (entries.isEmpty ? [.paragraph("There is no comparison here.")] : [.table(table)]))
      ], footer: "One folder each, in the order of their names")
    document.wording = wording(of: entries.compactMap(\.evaluation), in: language)
    return document
  }

  /// The language and the forms of numbers and dates that all comparisons ask for; where they differ, those of the
  /// language that was asked for, else English.
  private static func wording(of evaluations: [Evaluation], in language: Language?) -> Wording {
    let asked = evaluations.map(\.brand).map { [$0?.language, $0?.numbers, $0?.dates, $0?.currency] }
    let isAgreed = asked.allSatisfy { $0 == asked.first }
    return Wording(isAgreed ? evaluations.first?.brand : nil, language: language)
  }

  private static func row(_ entry: Entry) -> Table.Row {
    guard let evaluation = entry.evaluation else {
      return Table.Row([
        .text(.quoted(entry.folder)), .text("its files have errors; run \(.code("steelyard check"))"), .text("–"),
        .text("–"),
        .number("–"), .number("–"),
      ])
    }
    let indexed = IndexedEvaluation(evaluation)
    let path = (entry.folder == "." ? "" : entry.folder + "/") + (entry.page ?? "")
    let out = Set(evaluation.ranking.knockedOut.map(\.vendor)).count
    return Table.Row([
      .text(.link(evaluation.comparison.title, to: path)), .text(DecisionSection.headline(indexed)),
      .text("\(date: evaluation.comparison.decisionDate)"), .text(.quoted(evaluation.comparison.buyer)),
      .number(String(evaluation.ranking.places.count)), .number(String(out)),
    ])
  }
}
