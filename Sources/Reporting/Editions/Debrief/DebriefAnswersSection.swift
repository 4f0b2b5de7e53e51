internal import Outcome
internal import Outsourcing

/// Every answer of the bid as it was read, and what it is worth.
enum DebriefAnswersSection: DebriefSection {
  static func section(of debrief: Debrief) -> Section? {
    let own = debrief.indexed.remarks(on: debrief.vendor)
    let remarks: [Block] =
      own.isEmpty
      ? [] : [.heading("Remarks on the bid"), .list(own.map(debrief.indexed.remark))]
    return Section(
      id: "answers", shortTitle: "Own answers", title: "The bid as it was read",
      question: "Was every answer read as it was meant?",
      blocks: [.table(EvidenceSection.table(debrief.indexed, debrief.vendor, debrief.place))] + remarks)
  }
}
