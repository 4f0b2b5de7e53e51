internal import Decision
internal import Outcome

/// What the script of a page needs to give the ranking that `steelyard whatif` gives for the same weights: the tree of
/// weights and the points of every leaf, in the order in which they are summed.
struct WhatIfData {
  private let indexed: IndexedEvaluation
  private let uppermost: [CriterionFacts]
  private let criteriaBelow: [String: [CriterionFacts]]
  /// Leaf ids in byte order: the columns of the points.
  private let columns: [String]
  private let points: [[Double]]

  /// Nil where there is nothing to try, or where a ranking is more than the weighted sum of points that the script
  /// knows: other methods, criteria left out for a provider, and files of another origin that do not add up.
  init?(_ indexed: IndexedEvaluation) {
    let (model, ranking) = (indexed.evaluation.model, indexed.evaluation.ranking)
    uppermost = model.criteria.filter { $0.parent == nil }
    guard ranking.variant == "additive/anchored", ranking.places.count > 1, uppermost.count > 1,
      // Ids that are used twice could stand below themselves.
      Set(model.criteria.map(\.id)).count == model.criteria.count,
      // They stand in a command that is there to be copied.
      uppermost.allSatisfy({ $0.id.utf8.allSatisfy(Self.isPlain) && $0.id.first?.isLetterOrDigit == true })
    else { return nil }
    columns = indexed.leaves.map(\.id).sorted(by: bytesPrecede)
    criteriaBelow = Dictionary(grouping: model.criteria.filter { $0.parent != nil }) { $0.parent ?? "" }
    var rows: [[Double]] = []
    for place in ranking.places {
      let row = columns.compactMap { indexed.points(place.vendor, $0)?.headline }
      guard row.count == columns.count else { return nil }
      rows.append(row)
    }
    points = rows
    self.indexed = indexed
    guard addsUp else { return nil }
  }

  var controls: WhatIfControls {
    let weights = Figures.percents(uppermost.map(\.globalWeight))
    let sliders = uppermost.enumerated().map { index, criterion in
      let area = indexed.areas.first { $0.leaves.first.map(Set(leaves(criterion)).contains) ?? false }
      let own = area?.shade == Palette.rest ? nil : area
      return WhatIfControls.Slider(
        index: index, title: .quoted(criterion.title), letter: own?.letter ?? "+", shade: own?.shade ?? Palette.rest,
        weight: weights[index], value: Figures.level(criterion.globalWeight))
    }
    let named = sliders.filter { $0.shade != Palette.rest }
    return WhatIfControls(
      sliders: named + sliders.filter { $0.shade == Palette.rest }, named: named.count,
      areas: indexed.areas.map(\.title), figures: figures)
  }

  // MARK: Data

  private var figures: [JSONValue.Member] {
    [
      .init("command", .text("steelyard whatif")),
      .init(
        "room",
        .members([
          ("letter", .number(HTMLTable.roomForLetter.wide)), ("narrow", .number(HTMLTable.roomForLetter.narrow)),
          ("points", .number(HTMLTable.roomForPoints)),
        ])),
      .init("agreedColumns", .array(RankingSection.agreedColumns(indexed).map { .number(Double($0)) })),
      .init(
        "criteria",
        .array(uppermost.map { .members([("id", .text($0.id)), ("weight", .number($0.globalWeight))]) })),
      .init("tree", .array(nodes(uppermost))), .init("areas", .array(indexed.areas.map(area))),
      .init("providers", .array(providers)),
    ]
  }

  /// `[share of the parent, place in the byte order of the level, column]`, or the nodes below in place of the column.
  private func nodes(_ level: [CriterionFacts]) -> [JSONValue] {
    let ordered = level.map(\.id).sorted(by: bytesPrecede)
    return level.map { criterion in
      let below = criteriaBelow[criterion.id] ?? []
      let content: JSONValue =
        criterion.leaf == nil ? .array(nodes(below)) : .number(Double(columns.firstIndex(of: criterion.id) ?? 0))
      return .array([
        .number(Self.share(criterion.localWeight)), .number(Double(ordered.firstIndex(of: criterion.id) ?? 0)), content,
      ])
    }
  }

  private func area(_ area: Area) -> JSONValue {
    let own = Set(area.leaves)
    return .members([
      ("letter", .text(area.letter)), ("shade", .number(Double(area.shade))),
      (
        "criteria",
        .array(
          uppermost.indices.filter { leaves(uppermost[$0]).contains(where: own.contains) }.map { .number(Double($0)) })
      ),
      ("leaves", .array(columns.indices.filter { own.contains(columns[$0]) }.map { .number(Double($0)) })),
    ])
  }

  /// In the order of the report, each with its place in the byte order of ids, which decides between ties.
  private var providers: [JSONValue] {
    let vendors = indexed.evaluation.ranking.places.map(\.vendor)
    let ordered = vendors.sorted(by: bytesPrecede)
    return zip(vendors, points).map { vendor, points in
      .members([
        ("order", .number(Double(ordered.firstIndex(of: vendor) ?? 0))), ("points", .array(points.map { .number($0) })),
      ])
    }
  }

  private func leaves(_ criterion: CriterionFacts) -> [String] { indexed.leaves(below: criterion.id).map(\.id) }

  // MARK: Checks

  /// True if the weighted sum of the points by the tree gives each provider its score.
  private var addsUp: Bool {
    var weights: [String: Double] = [:]
    func spread(_ level: [CriterionFacts], _ share: Double) {
      for criterion in level {
        let own = share * Self.share(criterion.localWeight)
        if criterion.leaf == nil {
          spread(criteriaBelow[criterion.id] ?? [], own)
        } else {
          weights[criterion.id] = own
        }
      }
    }
    spread(uppermost, 1)
    guard weights.count == columns.count else { return false }
    return zip(indexed.evaluation.ranking.places, points).allSatisfy { place, points in
      let score = zip(columns, points).reduce(0) { $0 + (weights[$1.0] ?? 0) * $1.1 }
      return isTie(score, place.scores.score, naturalSize: 100)
    }
  }

  /// The share that was written as percent: a hundred times it rounds to the same, which a division alone may miss by
  /// its last bit.
  static func share(_ percent: Double) -> Double {
    let near = percent / 100
    return [near, near.nextUp, near.nextDown].first { 100 * $0 == percent } ?? near
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}
