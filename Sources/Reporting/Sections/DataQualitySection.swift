internal import Outcome
internal import Outsourcing

/// What is missing, weakly supported or odd.
enum DataQualitySection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let evaluation = indexed.evaluation
    guard !evaluation.vendors.isEmpty else { return nil }
    let levels = EvidenceLevel.allCases.filter { level in
      evaluation.performances.contains { $0.state == .answered && $0.evidence == level }
    }
    let rows = evaluation.vendors.map { vendor in
      let own = evaluation.performances.filter { $0.vendor == vendor.id }
      func count(_ state: PerformanceFacts.State) -> TableCell {
        .number(String(own.filter { $0.state == state }.count))
      }
      return Table.Row(
        [
          .text(indexed.name(vendor.id)), count(.answered), count(.unanswered), count(.missing), count(.notApplicable),
        ]
          + levels.map { level in
            .number(String(own.filter { $0.state == .answered && $0.evidence == level }.count))
          })
    }
    let columns: [Table.Column] =
      [
        .init("Provider"), .init("Answered", .number), .init("Not answered", .number), .init("Not in the bid", .number),
        .init("Not applicable, claimed", .number),
      ] + levels.map { .init("Of the answers: \(figure: $0.rawValue)", .number) }
    var blocks: [Block] = [
      .table(Table(caption: "Answers on \(indexed.leaves.count) criteria", columns: columns, rows: rows, header: 0))
    ]
    if evaluation.findings.isEmpty {
      blocks.append(.paragraph("The inputs gave no cause for a remark."))
    } else {
      blocks.append(.heading("Remarks on the inputs"))
      blocks.append(
        .list(
          evaluation.findings.map { finding in
            let place: Text = finding.source.map { " (" + .source($0) + ")" } ?? ""
            return .quoted(finding.text) + place + " " + .code(finding.code)
          }))
    }
    return Section(
      id: "quality", shortTitle: "Data quality", title: "Data quality",
      question: "What is missing, weakly supported or odd?", blocks: blocks)
  }
}
