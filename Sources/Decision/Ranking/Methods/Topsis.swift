/// Nearness to an ideal vendor and distance from the worst one: D⁻/(D⁺ + D⁻), Euclidean.
///
/// Source: Hwang & Yoon (1981). Ideal and anti-ideal are the best and the worst weighted level of each column; in the form
/// `fixed` they are the anchors, the levels are points, and no vendor moves another's score.
package enum Topsis: RankingMethod {
  package static let id = "topsis"
  package static let variants = ["vector", "minmax", "fixed"]
  package static let description = MethodDescription(
    name: "TOPSIS",
    formula:
      "distance from the worst vendor imaginable, divided by that distance plus the one to the best vendor imaginable, on scaled and weighted levels",
    sources: ["Hwang & Yoon 1981, Multiple Attribute Decision Making"],
    breaches: [
      .init(
        .irrelevantAlternatives, ["vector", "minmax"],
        "scale, ideal and anti-ideal of every column are those of the vendors"),
      .init(.copies, ["vector"], "the copy is in the length of the column"),
    ],
    traps: [
      "The ideal of a cost under vector is its smallest level; reversing the column first gives other scores.",
      "Where all vendors are alike both distances are 0, and everybody gets one half.",
      "The two forms of scaling can name different winners: a score without its form says little.",
    ])

  /// The form `fixed` takes points of 0…100, all better the more they are, and throws `outsideBounds` for others. Throws
  /// `nonPositive` under `vector` for a column that is 0 everywhere.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix).withWeightsNearOne
    var toIdeal = counted.vendors.map { _ in [Double]() }
    var toWorst = toIdeal
    for column in counted.columns {
      let terms = try scaled(column, variant).map { column.weight * $0 }
      let ideal = variant == "fixed" ? column.weight : terms.max() ?? 0
      let worst = variant == "fixed" ? 0 : terms.min() ?? 0
      for (index, term) in terms.enumerated() {
        toIdeal[index].append(ideal - term)
        toWorst[index].append(term - worst)
      }
    }
    let scores = zip(toIdeal, toWorst).map { ideal, worst in
      let (near, far) = (euclideanLength(ideal), euclideanLength(worst))
      return near + far > 0 ? far / (near + far) : 0.5
    }
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters, entries: try counted.entries(scores),
      findings: variant == "fixed" ? [] : counted.narrowColumns)
  }

  /// More is better in what comes out.
  private static func scaled(_ column: CountedColumns.Column, _ variant: String) throws(Refusal) -> [Double] {
    switch variant {
    case "minmax": return column.minmax()
    case "fixed":
      guard !column.isCost, column.smallest >= 0, column.largest <= 100 else {
        throw Refusal(
          .outsideBounds, column.criterion, "the form fixed takes points from 0 to 100, better the more they are")
      }
      return column.levels.map { $0 / 100 }
    default: return try column.unitLength().map { column.isCost ? -$0 : $0 }
    }
  }
}
