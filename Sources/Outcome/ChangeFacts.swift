internal import Decision
package import Outsourcing

/// What moved between an earlier result and this one.
package struct ChangeFacts: Codable, Sendable, Equatable {
  /// A provider that is new, gone, or stands otherwise; nil on the side where it is not ranked.
  package struct Standing: Codable, Sendable, Equatable {
    package let vendor: String
    package let name: String
    package let rankThen: Int?
    package let rankNow: Int?
    package let scoreThen: Double?
    package let scoreNow: Double?
    /// False on the side where there is no bid.
    package let bidThen: Bool
    package let bidNow: Bool
  }

  /// An answer that is not what it was.
  package struct Answer: Codable, Sendable, Equatable {
    package let vendor: String
    package let criterion: String
    package let then: PerformanceFacts
    package let now: PerformanceFacts
  }

  /// A weight in percent of the whole decision; nil on the side where there is no such criterion.
  package struct Weight: Codable, Sendable, Equatable {
    package let criterion: String
    package let title: String
    package let then: Double?
    package let now: Double?
  }

  /// Path of the earlier result, from the comparison's folder.
  package let file: String
  package let date: CalendarDate
  /// In the order of this ranking, then the others by id.
  package let standings: [Standing]
  /// In the order of the model, criteria that are gone at the end.
  package let weights: [Weight]
  /// By provider id, then in the order of the model; of bids and criteria that are in both results.
  package let answers: [Answer]
  /// Findings that the earlier result does not have.
  package let findings: [Finding]

  package var isEmpty: Bool { standings.isEmpty && weights.isEmpty && answers.isEmpty && findings.isEmpty }

  /// `file` is where the earlier result was read.
  package init(from old: Evaluation, to new: Evaluation, file: String) {
    self.file = file
    date = old.comparison.decisionDate
    standings = Self.standings(from: old, to: new)
    weights = Self.weights(from: old.model.criteria, to: new.model.criteria)
    answers = Self.answers(from: old.performances, to: new.performances)
    findings = new.findings.filter { finding in
      !old.findings.contains { $0.code == finding.code && $0.text == finding.text }
    }
  }

  private static func standings(from old: Evaluation, to new: Evaluation) -> [Standing] {
    let ranked = new.ranking.places.map(\.vendor)
    let others = Set(new.vendors.map(\.id)).union(old.vendors.map(\.id)).subtracting(ranked).sorted(by: bytesPrecede)
    return (ranked + others).compactMap { vendor in
      let before = old.ranking.places.first { $0.vendor == vendor }
      let after = new.ranking.places.first { $0.vendor == vendor }
      let (bidThen, bidNow) = (old.vendors.first { $0.id == vendor }, new.vendors.first { $0.id == vendor })
      guard
        before?.rank != after?.rank || before?.scores != after?.scores || (bidThen == nil) != (bidNow == nil)
      else { return nil }
      return Standing(
        vendor: vendor, name: bidNow?.name ?? bidThen?.name ?? vendor, rankThen: before?.rank, rankNow: after?.rank,
        scoreThen: before?.scores.score, scoreNow: after?.scores.score, bidThen: bidThen != nil,
        bidNow: bidNow != nil)
    }
  }

  private static func weights(from old: [CriterionFacts], to new: [CriterionFacts]) -> [Weight] {
    let before = Dictionary(old.map { ($0.id, $0.globalWeight) }) { first, _ in first }
    let changed = new.filter { before[$0.id] != $0.globalWeight }.map {
      Weight(criterion: $0.id, title: $0.title, then: before[$0.id], now: $0.globalWeight)
    }
    let kept = Set(new.map(\.id))
    return changed
      + old.filter { !kept.contains($0.id) }.map {
        Weight(criterion: $0.id, title: $0.title, then: $0.globalWeight, now: nil)
      }
  }

  private static func answers(from old: [PerformanceFacts], to new: [PerformanceFacts]) -> [Answer] {
    struct Cell: Hashable {
      let vendor: String
      let criterion: String
    }
    let before = Dictionary(old.map { (Cell(vendor: $0.vendor, criterion: $0.criterion), $0) }) { first, _ in first }
    return new.compactMap { now in
      guard let then = before[Cell(vendor: now.vendor, criterion: now.criterion)],
        then.level != now.level || then.state != now.state || then.low != now.low || then.high != now.high
      else { return nil }
      return Answer(vendor: now.vendor, criterion: now.criterion, then: then, now: now)
    }
  }
}
