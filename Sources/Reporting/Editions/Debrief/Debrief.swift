internal import Decision
internal import Outcome
internal import Outsourcing

/// What one provider may be told about the result, and nothing else.
///
/// Sections of the debrief are made from this alone. Of the winner it holds whole areas of the model, in whole points, and
/// no answer; of all other bids it holds nothing.
struct Debrief {
  /// A criterion or group of the top level.
  struct Area {
    let title: Text
    let weight: String
    let own: Double?
    /// Nil where there is no winner to compare with, and where the area rests on one answer, which its points would
    /// give away.
    let winner: Double?
    let order: Order?
    /// Criteria on which one of the two has more points, by how much that weighs.
    let ownAdvantages: [Text]
    let winnerAdvantages: [Text]
  }

  /// Who has more points.
  enum Order {
    case own, winner, equal
  }

  let indexed: IndexedEvaluation
  let vendor: String
  /// Nil for a provider that is not ranked.
  let place: PlaceFacts?
  /// Whom the provider is compared with: who was chosen or, before an award, who alone is first. Nil if that is the
  /// provider itself, or nobody.
  let winner: Text?
  let isAwarded: Bool
  let areas: [Area]
  /// Points of the winner in whole points; nil if they would give away an area that is kept back.
  let winnerScore: Double?

  init(_ indexed: IndexedEvaluation, vendor: String) {
    let evaluation = indexed.evaluation
    self.indexed = indexed
    self.vendor = vendor
    place = evaluation.ranking.places.first { $0.vendor == vendor }
    isAwarded = evaluation.award != nil
    let leaders = evaluation.ranking.places.filter { $0.rank == 1 }.map(\.vendor)
    let first = evaluation.award?.chosen ?? (leaders.count == 1 ? leaders[0] : nil)
    let rival = first == vendor ? nil : first
    winner = rival.map(indexed.name)
    areas = evaluation.model.criteria.filter { $0.parent == nil }.map { Self.area($0, indexed, vendor, rival) }
    let isComplete = areas.allSatisfy { $0.winner != nil }
    winnerScore =
      isComplete ? evaluation.ranking.places.first { $0.vendor == rival }?.scores.score.rounded() : nil
  }

  var name: Text { indexed.name(vendor) }

  /// True if another is first or was chosen.
  var hasLost: Bool { winner != nil }

  var isWinnerComplete: Bool { winnerScore != nil }

  private static func area(
    _ criterion: CriterionFacts, _ indexed: IndexedEvaluation, _ vendor: String, _ rival: String?
  ) -> Area {
    let own = indexed.groupPoints(vendor, criterion.id)
    let theirs = rival.flatMap { indexed.groupPoints($0, criterion.id) }
    let leaves = indexed.leaves(below: criterion.id).filter { $0.globalWeight > 0 }
    var order: Order?
    if let own, let theirs { order = isTie(own, theirs, naturalSize: 100) ? .equal : own > theirs ? .own : .winner }
    var gaps: [(title: Text, gap: Double)] = []
    for leaf in leaves {
      guard let rival, let one = indexed.points(vendor, leaf.id)?.headline,
        let other = indexed.points(rival, leaf.id)?.headline, !isTie(one, other, naturalSize: 100)
      else { continue }
      gaps.append((.quoted(leaf.title), leaf.globalWeight * (one - other)))
    }
    return Area(
      title: .quoted(criterion.title), weight: indexed.weight(criterion.id), own: own,
      winner: leaves.count > 1 ? theirs?.rounded() : nil, order: order,
      ownAdvantages: sorted(gaps.filter { $0.gap > 0 }), winnerAdvantages: sorted(gaps.filter { $0.gap < 0 }))
  }

  /// The weightiest first, of equal ones in the order of the model.
  private static func sorted(_ gaps: [(title: Text, gap: Double)]) -> [Text] {
    gaps.enumerated().sorted { left, right in
      let (one, other) = (left.element.gap.magnitude, right.element.gap.magnitude)
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element.title)
  }
}

/// One question of a debrief and its answer.
protocol DebriefSection: Sendable {
  /// The section, or nil where there is nothing to say.
  static func section(of debrief: Debrief) -> Section?
}

/// All sections of a debrief in their order; one file each beside this one, compared with this list by a test.
package enum DebriefSections {
  static let all: [any DebriefSection.Type] = [
    DebriefResultSection.self, DebriefMustHavesSection.self, DebriefAreasSection.self, DebriefAdvantagesSection.self,
    DebriefTurningSection.self, DebriefAnswersSection.self, DebriefMethodSection.self,
  ]

  package static var names: [String] { all.map { String(describing: $0) } }
}
