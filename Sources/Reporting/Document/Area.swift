internal import Outcome

/// One segment of the bars: a criterion of the top level, or all the light ones together.
struct Area: Sendable {
  let title: Text
  /// Names the area where colour does not.
  let letter: String
  let shade: Int
  /// Percent of the whole decision, as shown.
  let weight: String
  /// Ids of the leaves, in the order of the model.
  let leaves: [String]
  /// Id of the criterion; nil for several.
  var criterion: String?

  /// Percent of the whole decision below which a criterion makes no segment that can be seen.
  private static let visible = 3.0

  /// The areas in the order of the model.
  ///
  /// A bar of very many segments cannot be read: beyond ``Palette/named`` criteria, the heaviest are named and the others
  /// make one segment at the end. What each of them adds stands criterion by criterion in the evidence.
  static func areas(of top: [CriterionFacts], leavesOf: (String) -> [String]) -> [Area] {
    let heaviest = top.indices.sorted { left, right in
      (top[left].globalWeight, right) > (top[right].globalWeight, left)
    }
    let isCut = top.count > Palette.named
    let count = isCut ? heaviest.prefix(Palette.named - 1).count { top[$0].globalWeight >= visible } : top.count
    let named = heaviest.prefix(count).sorted()
    let rest = heaviest.dropFirst(count).sorted()
    let weights = Figures.percents(named.map { top[$0].globalWeight }, restOf: rest.isEmpty ? nil : 100)
    var areas = named.enumerated().map { place, index in
      Area(
        title: .quoted(top[index].title), letter: Self.letters[place], shade: place, weight: weights[place],
        leaves: leavesOf(top[index].id), criterion: top[index].id)
    }
    if !rest.isEmpty {
      areas.append(
        Area(
          title: named.isEmpty ? "All \(rest.count) criteria" : "The other \(rest.count) criteria", letter: "+",
          shade: Palette.rest, weight: weights[count],
          leaves: rest.flatMap { leavesOf(top[$0].id) }))
    }
    return areas
  }

  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) }
}
