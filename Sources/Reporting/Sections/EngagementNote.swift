internal import Outcome
internal import Outsourcing

/// Which ways of sourcing fit, where a comparison asks for the way and not for a provider.
enum EngagementNote {
  /// Nil where a criterion is anything but the distance from a need, and where nobody is ranked.
  static func text(_ indexed: IndexedEvaluation) -> Text? {
    let measures = indexed.leaves.map { $0.leaf?.measure }
    guard !measures.isEmpty, measures.allSatisfy({ $0 == DerivedMeasure.needDistance.id }) else { return nil }
    let ranked = indexed.evaluation.ranking.places.map { (name: $0.vendor, score: $0.scores.score) }
    guard let verdict = EngagementVerdict(ranked: ranked) else { return nil }
    let names = verdict.fitting.map { indexed.name($0) }
    let limit = Figures.level(EngagementVerdict.clearLead)
    guard names.count > 1 else {
      return .strong("\(names.inWords) fits.") + " "
        + "No other way of sourcing comes within \(figure: limit) points."
    }
    let fit: Text = names.count == 2 ? "\(names.inWords) both fit." : "\(names.inWords) all fit."
    return .strong(fit) + " "
      + "Less than \(figure: limit) points lie between them, which is no reason to prefer one."
  }
}
