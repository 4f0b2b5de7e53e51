internal import Decision
internal import Outcome
internal import Outsourcing

/// Who is asked about what.
enum AskingSection: QuestionSheetSection {
  static func section(of sheet: QuestionSheet) -> Section? {
    let musts = OpenMustHavesSection.open(sheet).count
    let answers = OpenAnswersSection.questions(sheet).count
    let count = musts + answers
    let parts: [Text] = [
      musts > 0 ? Count.mustHaves(musts) : nil,
      answers > 0 ? Count.criteria(answers) : nil,
    ].compactMap { $0 }
    let sentence: Text =
      count == 0
      ? "Nothing is open in the bid."
      : "The bid gives no answer that counts on \(parts.inWords). The questions stand in the order in which they are best answered. Until an answer is filed, what is open counts as worst."
    return Section(
      id: "asking", shortTitle: "Questions", title: "Questions to \(sheet.name)", question: nil,
      blocks: [.paragraph(sentence)])
  }
}
