internal import Outcome
internal import Outsourcing

/// What is missing, weakly supported or odd.
enum DataQualitySection: ReportSection {
  /// More remarks than these are shown on demand: most of them are alike.
  private static let open = 12

  static func section(of indexed: IndexedEvaluation) -> Section? {
    let evaluation = indexed.evaluation
    guard !evaluation.vendors.isEmpty else { return nil }
    let levels = EvidenceLevel.allCases.filter { level in
      evaluation.performances.contains { $0.isAnsweredByBid && $0.evidence == level }
    }
    var blocks: [Block] = [.table(table(indexed, levels)), .paragraph(meaning(of: levels))]
    if evaluation.findings.isEmpty {
      blocks.append(.paragraph("Reading the files gave no cause for a remark."))
    } else {
      let title: Text = "Remarks on the files"
      let remarks = Block.list(evaluation.findings.map(indexed.codedRemark))
      blocks +=
        evaluation.findings.count > open
        ? [.folded(summary: "\(title): \(evaluation.findings.count)", [remarks])] : [.heading(title), remarks]
    }
    return Section(
      id: "quality", shortTitle: "Data quality", title: "Data quality",
      question: "What is missing, weakly supported or odd?", blocks: blocks)
  }

  private static func table(_ indexed: IndexedEvaluation, _ levels: [EvidenceLevel]) -> Table {
    let evaluation = indexed.evaluation
    let open = [PerformanceFacts.State.notJudged, .notComputed].filter { state in
      evaluation.performances.contains { $0.state == state }
    }
    let hasBuyer = evaluation.performances.contains(where: \.isTheBuyers)
    let hasComputed = evaluation.performances.contains(where: \.isComputed)
    let rows = evaluation.vendors.map { vendor in
      let own = evaluation.performances.filter { $0.vendor == vendor.id }
      func count(_ state: PerformanceFacts.State) -> TableCell {
        .number(String(own.filter { $0.state == state }.count))
      }
      return Table.Row(
        [
          .text(indexed.name(vendor.id)), .number(String(own.filter(\.isAnsweredByBid).count)), count(.unanswered),
          count(.missing), count(.notApplicable),
        ]
          + open.map(count) + (hasBuyer ? [.number(String(own.filter(\.isTheBuyers).count))] : [])
          + (hasComputed ? [.number(String(own.filter(\.isComputed).count))] : [])
          + levels.map { level in
            .number(String(own.filter { $0.isAnsweredByBid && $0.evidence == level }.count))
          })
    }
    return Table(
      caption: "Answers on \(Count.criteria(indexed.leaves.count))",
      columns: [
        .init("Provider"), .init("Answered", .number), .init("Not answered", .number), .init("Not in the bid", .number),
        .init("Claimed not applicable", .number),
      ] + open.map { .init($0 == .notJudged ? "Not judged yet" : "Not computed yet", .number) }
        + (hasBuyer ? [.init("Judged or set by the buyer", .number)] : [])
        + (hasComputed ? [.init("Computed", .number)] : [])
        + levels.map { .init("Answers: \($0.inWords)", .number) }, rows: rows, header: 0)
  }

  /// What the levels of evidence that occur mean.
  private static func meaning(of levels: [EvidenceLevel]) -> Text {
    let meanings = levels.map { level -> Text in
      switch level {
      case .none: "no evidence: nothing was offered"
      case .claimed: "claimed: the provider says so"
      case .documented: "documented: the bid names a document"
      case .attested: "attested: an officer of the provider or a customer signed it"
      case .certified: "certified: an independent body vouches for it"
      }
    }
    return meanings.isEmpty ? "" : "How answers are supported: \(meanings.joined(by: "; "))."
  }
}

extension PerformanceFacts {
  /// True for an answer of the bid itself, not one that the buyer judged or set.
  fileprivate var isAnsweredByBid: Bool { state == .answered && origin == .bid }

  /// True for what the panel judged or the buyer set or granted.
  fileprivate var isTheBuyers: Bool { [.answered, .granted].contains(state) && [.panel, .buyer].contains(origin) }

  fileprivate var isComputed: Bool { state == .answered && origin == .computed }
}
