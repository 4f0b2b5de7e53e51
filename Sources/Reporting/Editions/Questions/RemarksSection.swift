internal import Outcome

/// What in the provider's own file needs a second look.
enum RemarksSection: QuestionSheetSection {
  static func section(of sheet: QuestionSheet) -> Section? {
    let remarks = sheet.indexed.remarks(on: sheet.vendor)
    guard !remarks.isEmpty else { return nil }
    return Section(
      id: "remarks", shortTitle: "To be checked", title: "To be checked",
      question: "What in the bid needs a second look?",
      blocks: [
        .list(remarks.map(sheet.indexed.remark))
      ])
  }
}
