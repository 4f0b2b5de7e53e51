package import Outsourcing

/// How far one bid answers what is asked: by a model what the model asks, without one what the file itself lists.
package struct BidQuestions: Sendable {
  /// Ids of all questions, in the order of the model or of the file.
  package let asked: [String]
  /// Ids of those without an answer.
  package let open: [String]
  /// Number of those claimed not to apply.
  package let notApplicable: Int

  package var answered: Int { asked.count - open.count - notApplicable }

  package init(_ bid: Bid, model: CriteriaModel?) {
    let contents = Dictionary(bid.answers.map { ($0.criterion, $0.content) }) { first, _ in first }
    let ids = model.map { model in
      model.leaves.filter { $0.kind == .measured }.map(\.id) + model.facts.filter { $0.measure == nil }.map(\.id)
    }
    asked = ids ?? bid.answers.map(\.criterion)
    open = asked.filter { (contents[$0] ?? .unanswered) == .unanswered }
    notApplicable = asked.filter { contents[$0] == .notApplicable }.count
  }

  /// Binds the answers to the model as a comparison would, and for a strict check warns of what is open.
  static func check(_ bid: Bid, in file: SourceFile, model: CriteriaModel?, isStrict: Bool, log: DiagnosticLog) {
    if let model {
      let binding = PerformanceBinding(
        model: model, assessment: .empty, assessmentFile: nil, buyer: nil, log: log)
      _ = binding.bound(bid, in: file)
    }
    let open = BidQuestions(bid, model: model).open
    guard isStrict, let first = open.first else { return }
    let place = bid.answers.first { open.contains($0.criterion) }?.source ?? bid.source
    log.warning(
      .answerMissing,
      open.count == 1 ? "\(first) is not answered" : "\(open.count) questions are not answered, the first is \(first)",
      at: file.span(at: place), in: file,
      help: "answer them; what is left open counts as the worst in a comparison")
  }
}
