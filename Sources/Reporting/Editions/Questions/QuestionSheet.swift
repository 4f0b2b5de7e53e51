internal import Outcome

/// What is still to be asked of one provider, without a word on the others or on where it stands.
struct QuestionSheet {
  let indexed: IndexedEvaluation
  let vendor: String

  var name: Text { indexed.name(vendor) }
}

/// One part of the sheet.
protocol QuestionSheetSection: Sendable {
  /// The section, or nil where there is nothing to ask.
  static func section(of sheet: QuestionSheet) -> Section?
}

/// All parts of a clarification sheet in their order; one file each beside this one, compared with this list by a test.
package enum QuestionSheetSections {
  static let all: [any QuestionSheetSection.Type] = [
    AskingSection.self, OpenMustHavesSection.self, OpenAnswersSection.self, RemarksSection.self,
  ]

  package static var names: [String] { all.map { String(describing: $0) } }
}
