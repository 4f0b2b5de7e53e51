package import Outcome
internal import Outsourcing

/// An evaluation with the look-ups that sections need, made once.
package struct IndexedEvaluation: Sendable {
  package let evaluation: Evaluation
  let leaves: [CriterionFacts]
  /// The groups and leaves of the top level: the segments of the bars.
  let areas: [Area]
  private let performances: [Pair: PerformanceFacts]
  private let points: [Pair: ValueFacts]
  private let names: [String: String]

  private struct Pair: Hashable {
    let vendor: String
    let criterion: String
  }

  /// A criterion of the top level with the leaves below it.
  struct Area: Sendable {
    let criterion: CriterionFacts
    /// Names the area where colour does not.
    let letter: String
    let shade: Int
    let leaves: Set<String>
  }

  package init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    let criteria = evaluation.model.criteria
    leaves = criteria.filter { $0.leaf != nil }
    let parents = Dictionary(criteria.map { ($0.id, $0.parent) }) { first, _ in first }
    func top(of id: String) -> String {
      var id = id
      // A file of another origin could name parents in a circle; no tree is deeper than its number of nodes.
      for _ in criteria.indices {
        guard case .some(.some(let parent)) = parents[id] else { break }
        id = parent
      }
      return id
    }
    areas = criteria.filter { $0.parent == nil }.enumerated().map { index, criterion in
      Area(
        criterion: criterion, letter: Self.letter(index), shade: index % Palette.areaShades,
        leaves: Set(criteria.filter { $0.leaf != nil && top(of: $0.id) == criterion.id }.map(\.id)))
    }
    performances = Dictionary(
      evaluation.performances.map { (Pair(vendor: $0.vendor, criterion: $0.criterion), $0) }
    ) { first, _ in first }
    points = Dictionary(
      evaluation.values.map { (Pair(vendor: $0.vendor, criterion: $0.criterion), $0) }
    ) { first, _ in first }
    names = Dictionary(evaluation.vendors.map { ($0.id, $0.name) }) { first, _ in first }
  }

  func performance(_ vendor: String, _ criterion: String) -> PerformanceFacts? {
    performances[Pair(vendor: vendor, criterion: criterion)]
  }

  func points(_ vendor: String, _ criterion: String) -> ValueFacts.Points? {
    points[Pair(vendor: vendor, criterion: criterion)]?.points
  }

  func name(_ vendor: String) -> Text { .quoted(names[vendor] ?? vendor) }

  func title(_ criterion: String) -> Text {
    .quoted(evaluation.model.criteria.first { $0.id == criterion }?.title ?? criterion)
  }

  func requirement(_ id: String) -> RequirementFacts? { evaluation.model.requirements.first { $0.id == id } }

  /// Points each leaf adds to a place's score as they are shown: tenths that sum to the score shown.
  func shownContributions(_ place: PlaceFacts) -> [String: Double] {
    let shares = Figures.tenths(place.contributions.map(\.points), summingTo: place.scores.score)
    return Dictionary(zip(place.contributions.map(\.criterion), shares)) { first, _ in first }
  }

  /// The shown score of a place, cut into areas.
  func bar(_ place: PlaceFacts) -> Bar {
    let shown = shownContributions(place)
    let segments = areas.map { area in
      (area, area.leaves.reduce(0) { $0 + (shown[$1] ?? 0) })
    }
    let parts = segments.map { area, points in
      Text.quoted(area.criterion.title) + " \(figure: Figures.points(points))"
    }
    return Bar(
      segments: segments.map { .init(letter: $0.letter, shade: $0.shade, points: $1) },
      sentence: name(place.vendor) + ": \(figure: Figures.points(place.scores.score)) of 100 points, from "
        + parts.inWords)
  }

  private static func letter(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let last = String(letters[index % 26])
    return index < 26 ? last : String(letters[(index / 26 - 1) % 26]) + last
  }
}
