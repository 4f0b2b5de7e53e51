internal import Decision
internal import Outcome

/// Must-haves without an answer: without one the bid is knocked out in the end.
enum OpenMustHavesSection: QuestionSheetSection {
  static func open(_ sheet: QuestionSheet) -> [ScreeningFacts] {
    sheet.indexed.evaluation.screening.filter { $0.vendor == sheet.vendor && $0.result == .open }
  }

  static func section(of sheet: QuestionSheet) -> Section? {
    let rows = open(sheet).enumerated().map { index, entry in
      Table.Row([
        .number(String(index + 1)), .text(sheet.indexed.mustHave(entry.requirement)),
        .text(sheet.indexed.condition(of: entry.requirement)), .text(.quoted(entry.reason)),
        .text(sheet.indexed.source(entry.source, of: sheet.vendor)),
      ])
    }
    guard !rows.isEmpty else { return nil }
    return Section(
      id: "must-haves", shortTitle: "Must-haves", title: "Must-haves first",
      question: "What has to be confirmed before the bid can be chosen?",
      blocks: [
        .table(
          Table(
            caption: "Must-haves without an answer",
            columns: [
              .init("No.", .number), .init("Must-have"), .init("What is asked"), .init("In the bid"), .init("Source"),
            ], rows: rows, header: 1))
      ])
  }
}
