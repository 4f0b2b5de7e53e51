package import Outcome
internal import Outsourcing

/// An evaluation with the look-ups that sections need, made once.
package struct IndexedEvaluation: Sendable {
  package let evaluation: Evaluation
  /// For whom the report is written.
  let edition: Edition
  let leaves: [CriterionFacts]
  /// Groups and leaves in the order of the model, with how deep they stand.
  let outline: [(criterion: CriterionFacts, depth: Int)]
  /// What the bars are made of.
  let areas: [Area]
  private let performances: [Pair: PerformanceFacts]
  private let points: [Pair: ValueFacts]
  private let names: [String: String]
  private let leavesBelow: [String: [CriterionFacts]]
  private let weights: [String: String]

  private struct Pair: Hashable {
    let vendor: String
    let criterion: String
  }

  package init(_ evaluation: Evaluation, for edition: Edition = .internal) {
    self.evaluation = evaluation
    self.edition = edition
    let criteria = evaluation.model.criteria
    leaves = criteria.filter { $0.leaf != nil }
    let ancestors = Self.ancestors(of: criteria)
    outline = criteria.map { ($0, ancestors[$0.id]?.count ?? 0) }
    var below: [String: [CriterionFacts]] = [:]
    for leaf in leaves {
      for id in [leaf.id] + (ancestors[leaf.id] ?? []) { below[id, default: []].append(leaf) }
    }
    leavesBelow = below
    areas = Area.areas(of: criteria.filter { $0.parent == nil }) { below[$0]?.map(\.id) ?? [] }
    let groups = criteria.filter { $0.leaf == nil }
    weights = Dictionary(
      [groups, leaves].flatMap { zip($0.map(\.id), Figures.percents($0.map(\.globalWeight))) }
    ) { first, _ in first }
    performances = Dictionary(
      evaluation.performances.map { (Pair(vendor: $0.vendor, criterion: $0.criterion), $0) }
    ) { first, _ in first }
    points = Dictionary(
      evaluation.values.map { (Pair(vendor: $0.vendor, criterion: $0.criterion), $0) }
    ) { first, _ in first }
    names = Dictionary(evaluation.vendors.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// A remark on the files with titles in place of the ids of criteria and facts, which readers of a report do not know.
  func inWords(_ remark: String) -> String {
    let facts = evaluation.model.facts.map { ($0.id, $0.title) }
    let titles = Dictionary(leaves.map { ($0.id, $0.title) } + facts) { first, _ in first }
    return remark.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let id = word.trimmingSuffix { ",:;".contains($0) }
      return titles[String(id)].map { "“\($0)”" + word.dropFirst(id.count) } ?? String(word)
    }.joined(separator: " ")
  }

  /// Ids of the groups above each criterion, nearest first. A file of another origin could name parents in a circle;
  /// no tree is deeper than its number of nodes.
  private static func ancestors(of criteria: [CriterionFacts]) -> [String: [String]] {
    let parents = Dictionary(criteria.map { ($0.id, $0.parent) }) { first, _ in first }
    return Dictionary(
      criteria.map { criterion in
        var chain: [String] = []
        var id = criterion.id
        while chain.count < criteria.count, case .some(.some(let parent)) = parents[id] {
          chain.append(parent)
          id = parent
        }
        return (criterion.id, chain)
      }
    ) { first, _ in first }
  }

  func performance(_ vendor: String, _ criterion: String) -> PerformanceFacts? {
    performances[Pair(vendor: vendor, criterion: criterion)]
  }

  func points(_ vendor: String, _ criterion: String) -> ValueFacts.Points? {
    points[Pair(vendor: vendor, criterion: criterion)]?.points
  }

  /// Points of a group for a provider: the mean of the points below it by weight. Nil if one of them is left out, or
  /// if nothing below the group weighs anything.
  package func groupPoints(_ vendor: String, _ group: String) -> Double? {
    var (sum, weight) = (0.0, 0.0)
    for leaf in leavesBelow[group] ?? [] {
      guard let points = points(vendor, leaf.id) else { return nil }
      sum += leaf.globalWeight * points.headline
      weight += leaf.globalWeight
    }
    return weight > 0 ? sum / weight : nil
  }

  func leaves(below group: String) -> [CriterionFacts] { leavesBelow[group] ?? [] }

  func name(_ vendor: String) -> Text { .quoted(names[vendor] ?? vendor) }

  func title(_ criterion: String) -> Text {
    .quoted(evaluation.model.criteria.first { $0.id == criterion }?.title ?? criterion)
  }

  /// Share of the whole decision, with as many decimals as any other leaf, or any other group, needs.
  func weight(_ criterion: String) -> String { weights[criterion] ?? "–" }

  func requirement(_ id: String) -> RequirementFacts? { evaluation.model.requirements.first { $0.id == id } }

  /// Titles of must-haves.
  func titles(of requirements: [String]) -> Text {
    requirements.map { Text.quoted(requirement($0)?.title ?? $0) }.inWords
  }

  /// True if some answer of a ranked provider is open, so that scores have a lower and an upper end.
  var hasOpenAnswers: Bool {
    evaluation.ranking.places.contains { $0.scores.guaranteed != $0.scores.best }
  }

  /// Points each leaf adds to a place's score as they are shown: tenths that sum to the score shown.
  func shownContributions(_ place: PlaceFacts) -> [String: Double] {
    let shares = Figures.tenths(place.contributions.map(\.points), summingTo: place.scores.score)
    return Dictionary(zip(place.contributions.map(\.criterion), shares)) { first, _ in first }
  }

  /// The shown score of a place, cut into areas.
  func bar(_ place: PlaceFacts) -> Bar {
    let shown = shownContributions(place)
    let segments = areas.map { area in
      (area, Figures.sumOfTenths(area.leaves.map { shown[$0] ?? 0 }))
    }
    let parts: [Text] = segments.map { area, points in "\(area.title) \(figure: Figures.points(points))" }
    return Bar(
      segments: segments.map { .init(letter: $0.letter, shade: $0.shade, points: $1) },
      sentence:
        "\(name(place.vendor)): \(figure: Figures.points(place.scores.score)) of 100 points, from \(parts.inWords)")
  }
}

extension Substring {
  /// Without the characters at its end that fit.
  fileprivate func trimmingSuffix(_ fits: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, fits(last) { rest = rest.dropLast() }
    return rest
  }
}
