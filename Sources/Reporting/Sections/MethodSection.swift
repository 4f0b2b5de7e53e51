internal import Decision
internal import Outcome
internal import Outsourcing

/// All that somebody else needs to get the same result.
enum MethodSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let evaluation = indexed.evaluation
    let seal = SealWords(indexed)
    var blocks: [Block] = [
      .facts(facts(evaluation) + (seal.map { [$0.fact] } ?? []))
    ]
    blocks += WeightsByMethod.blocks(indexed)
    blocks += seal?.blocks ?? []
    blocks += [
      .heading("What counts as 0 and as 100"), .table(AnchorTable.table(indexed)),
    ]
    if !evaluation.model.requirements.isEmpty {
      blocks += [.heading("Must-haves"), .table(mustHaves(indexed))]
    }
    return Section(
      id: "method", shortTitle: "Method", title: "Method and inputs",
      question: "Could somebody else get the same result?",
      blocks: blocks + [.onPage([.heading("Files"), .table(inputs(evaluation))])])
  }

  private static func facts(_ evaluation: Evaluation) -> [Fact] {
    let model = evaluation.model
    var facts =
      MethodRules.facts(evaluation) + [
        Fact(
          term: "Criteria model",
          detail: .quoted(model.title) + " (" + .quoted(model.file) + ")."
            + (model.source.map { " " + .quoted($0) } ?? "")),
        Fact(
          term: "To get it again", detail: "Run \(.code("steelyard report")) in the folder of the comparison."),
      ]
    if evaluation.robustness?.keepsScoresBesideOthers == true {
      facts.append(
        Fact(
          term: "An offer nobody would take",
          detail:
            "An offer that is worst on everything but one criterion was added for a trial: no other score moved by a single bit."
        ))
    }
    if let sources = evaluation.analysis?.sources, !sources.isEmpty {
      facts.append(Fact(term: "Figures of others", detail: sources.map(\.line).joined(by: ". ") + "."))
    }
    if let anonymity = evaluation.anonymity { facts.append(Fact(term: "Names", detail: letters(anonymity))) }
    if let notes = evaluation.comparison.notes { facts.append(Fact(term: "Notes", detail: .quoted(notes))) }
    return facts
  }

  private static func letters(_ anonymity: AnonymityFacts) -> Text {
    let vendors: [Text] =
      anonymity.vendors
      ? ["Providers have letters in the order of the ranking, in place of names, ids and files."] : []
    let evaluators: [Text] =
      anonymity.evaluators
      ? ["Roles have letters in the order of their weights, other evaluators in that of the number of their scores."]
      : []
    return (vendors + evaluators).joined(by: " ")
  }

  private static func mustHaves(_ indexed: IndexedEvaluation) -> Table {
    let evaluation = indexed.evaluation
    let rows = evaluation.model.requirements.map { requirement in
      func count(_ result: Requirement.Result) -> TableCell {
        .number(String(evaluation.screening.count { $0.requirement == requirement.id && $0.result == result }))
      }
      return Table.Row([
        .text(.quoted(requirement.title)), .text(indexed.condition(of: requirement)),
        .text(requirement.reason.map { .quoted($0) } ?? "–"), count(.met), count(.failed), count(.open),
      ])
    }
    return Table(
      caption: "How many bids meet each must-have",
      columns: [
        .init("Must-have"), .init("What is asked"), .init("Why"), .init("Met", .number), .init("Failed", .number),
        .init("Not answered", .number),
      ], rows: rows, header: 0)
  }

  private static func inputs(_ evaluation: Evaluation) -> Table {
    Table(
      caption: "Every file that was read, with its fingerprint",
      columns: [.init("File"), .init("Bytes", .number), .init("SHA-256")],
      rows: evaluation.inputs.map { input in
        Table.Row([.text(.quoted(input.path)), .number(String(input.bytes)), .text(.code(input.sha256))])
      }, header: 0)
  }
}
