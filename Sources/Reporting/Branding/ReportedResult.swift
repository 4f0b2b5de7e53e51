package import Outcome
internal import Outsourcing

/// The result in the words and figures the report shows, for whoever quotes it.
package struct ReportedResult: Sendable {
  package struct Provider: Sendable {
    package let rank: String
    package let name: String
    package let score: String
  }

  package struct KnockOut: Sendable {
    package let name: String
    package let requirement: String
    package let reason: String
  }

  package let headline: String
  package let decisionDate: String
  /// Who is first, several with "and" between; nil if nobody is ranked.
  package let leader: String?
  /// Who comes next; nil if nobody does.
  package let second: String?
  package let leaderScore: String?
  package let secondScore: String?
  /// Difference of the two scores as shown.
  package let margin: String?
  package let providers: [Provider]
  package let knockedOut: [KnockOut]
  /// Uppermost criteria with their weights.
  package let criteria: [(name: String, weight: String)]

  package init(_ evaluation: Evaluation, in wording: Wording) {
    let indexed = IndexedEvaluation(evaluation)
    let places = evaluation.ranking.places
    func names(_ rank: Int) -> String {
      wording.plain(places.filter { $0.rank == rank }.map { indexed.name($0.vendor) }.inWords)
    }
    let first = places.first
    let next = places.first { $0.rank > 1 }
    headline = wording.plain(DecisionSection.headline(indexed))
    decisionDate = wording.plain(.date(evaluation.comparison.decisionDate))
    leader = first.map { names($0.rank) }
    second = next.map { names($0.rank) }
    leaderScore = first.map { wording.figure(Figures.points($0.scores.score)) }
    secondScore = next.map { wording.figure(Figures.points($0.scores.score)) }
    if let first, let next {
      margin = wording.figure(Figures.pointsBetween(first.scores.score, next.scores.score))
    } else {
      margin = nil
    }
    providers = places.map {
      Provider(
        rank: String($0.rank), name: indexed.name($0.vendor).plain,
        score: wording.figure(Figures.points($0.scores.score)))
    }
    knockedOut = evaluation.ranking.knockedOut.map {
      KnockOut(
        name: indexed.name($0.vendor).plain, requirement: wording.plain(indexed.titles(of: [$0.requirement])),
        reason: wording.plain(indexed.reason($0)))
    }
    criteria = evaluation.model.criteria.filter { $0.parent == nil }.map {
      ($0.title, wording.figure(indexed.weight($0.id)))
    }
  }
}
