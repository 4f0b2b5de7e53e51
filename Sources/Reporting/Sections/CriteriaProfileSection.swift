internal import Outcome

/// Points before weighting, provider beside provider, each bar from the same line.
enum CriteriaProfileSection: ReportSection {
  /// More columns than these fit neither on a page of paper nor in a reader's eye.
  private static let providers = 8
  /// After so many rows the names of the providers are repeated.
  private static let criteria = 24

  static func section(of indexed: IndexedEvaluation) -> Section? {
    let places = indexed.evaluation.ranking.places
    // A single criterion's points are the scores of the ranking.
    guard !places.isEmpty, indexed.leaves.count > 1 else { return nil }
    let starts = Array(stride(from: 0, to: places.count, by: providers))
    let parts = starts.map { Array(places[$0..<min($0 + providers, places.count)]) }
    let blocks = parts.enumerated().flatMap { index, part -> [Block] in
      let first = starts[index] + 1
      let range: Text = parts.count == 1 ? "" : ", providers \(first) to \(first + part.count - 1) in order of rank"
      let tables = tables(indexed, part, range: range)
      guard index > 0 else { return tables }
      let names: Text =
        part.count == 1 ? indexed.name(part[0].vendor) : "Providers \(first) to \(first + part.count - 1)"
      return [.folded(summary: names, tables)]
    }
    let relative = RelativePriceWords(indexed.evaluation).map { [Block.paragraph($0.points)] } ?? []
    return Section(
      id: "profile", shortTitle: "Criteria", title: "Criteria profile", question: "Where is each provider strong?",
      blocks: [.onPage(blocks + relative)])
  }

  private static func tables(_ indexed: IndexedEvaluation, _ places: [PlaceFacts], range: Text) -> [Block] {
    let columns: [Table.Column] =
      [.init("Criterion"), .init("Weight", .number)] + places.map { .init(indexed.name($0.vendor), .points) }
    let parts = rowGroups(indexed, places)
    var end = 0
    return parts.map { rows in
      let first = end + 1
      end += rows.count { $0.kind != .group }
      let criteria: Text = parts.count == 1 ? "" : ", criteria \(first) to \(end)"
      return .table(
        Table(
          caption: "Points from 0 to 100 before weighting\(range)\(criteria)", columns: columns,
          rows: rows, header: 0))
    }
  }

  /// The rows in parts of a readable length; what belongs to one criterion of the top level stays together.
  private static func rowGroups(_ indexed: IndexedEvaluation, _ places: [PlaceFacts]) -> [[Table.Row]] {
    var parts: [[Table.Row]] = []
    var block: [Table.Row] = []
    func close() {
      if let last = parts.last, last.count + block.count <= criteria {
        parts[parts.count - 1] += block
      } else if !block.isEmpty {
        parts.append(block)
      }
      block = []
    }
    for (criterion, depth) in indexed.outline {
      if depth == 0 { close() }
      let isGroup = criterion.leaf == nil
      let cells: [TableCell] = places.map { place in
        isGroup ? group(indexed, place.vendor, criterion) : leaf(indexed, place.vendor, criterion)
      }
      block.append(
        Table.Row(
          [.text(.quoted(criterion.title)), .number(indexed.weight(criterion.id))] + cells,
          kind: isGroup ? .group : .plain, depth: depth))
    }
    close()
    return parts
  }

  private static func group(_ indexed: IndexedEvaluation, _ vendor: String, _ group: CriterionFacts) -> TableCell {
    indexed.groupPoints(vendor, group.id).map { .points($0) } ?? .text("–")
  }

  private static func leaf(_ indexed: IndexedEvaluation, _ vendor: String, _ leaf: CriterionFacts) -> TableCell {
    guard let points = indexed.points(vendor, leaf.id) else { return .text("left out") }
    let state = indexed.performance(vendor, leaf.id)?.state
    // A price is known and no other bid measures it.
    if leaf.leaf?.priceFormula != nil, state == .answered, points.guaranteed < points.best {
      return .text("not scored")
    }
    guard state == .answered else { return .text(state == .notApplicable ? "claimed not applicable" : "no answer") }
    return .points(points.headline)
  }
}
