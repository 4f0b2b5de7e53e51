/// How far the lead of the first vendor moves when one input moves alone (`methods.md` 4.4).
///
/// The lead is the leader's score less the best score of the others. Each weight is taken at ×0.8 and ×1.2, the other
/// weights in proportion so that the sum stays; each cell at 10 points below and above, within 0…100, or at the ends of
/// what it may be worth where it is open.
package struct Tornado: Sendable, Equatable, Codable {
  package struct Row: Sendable, Equatable, Codable {
    package enum Kind: String, Sendable, Codable { case weight, cell }

    package let kind: Kind
    /// Nil for a weight.
    package let vendor: String?
    package let criterion: String
    /// The lead with the input at its lower setting, in points.
    package let low: Double
    /// The lead with the input at its upper setting, in points.
    package let high: Double
    /// True if the leader falls behind by more than a tie at one of the settings.
    package let losesLead: Bool
    /// True for a weight that cannot move, because no other criterion has one.
    package let isFixed: Bool

    /// |high − low|.
    package var swing: Double { (high - low).magnitude }

    /// `weight.<criterion>` or `<vendor>.<criterion>`.
    package var input: String { "\(vendor ?? "weight").\(criterion)" }
  }

  /// How far the inputs move.
  package struct Steps: Sendable, Equatable, Codable {
    /// Share of itself by which a weight falls and rises, 0…1.
    package let weight: Double
    /// Points by which an exact cell falls and rises, at least 0.
    package let cell: Double

    package init(weight: Double = 0.2, cell: Double = 10) {
      self.weight = weight
      self.cell = cell
    }
  }

  /// The vendor ranked first, of several the first in the byte order of ids; nil if there is none.
  package let leader: String?
  /// The lead as things stand, in points; nil if the leader has no rival.
  package let baseMargin: Double?
  /// Every weight and every cell by falling swing, equal swings (1e-9) in the byte order of inputs; empty without a rival.
  package let rows: [Row]

  /// Moves every input of a table of points, ranked by its headline reading.
  ///
  /// An open cell is one whose guaranteed and best points differ. A cell beyond 0…100 moves inwards only. Throws
  /// `missingCell` if the readings do not hold the same criteria and vendors or a criterion is left out for a vendor,
  /// `nonFinite`, and `outsideBounds` for steps beyond their range.
  package init(
    headline: DecisionMatrix, guaranteed: DecisionMatrix, best: DecisionMatrix, steps: Steps = Steps()
  ) throws(Refusal) {
    guard steps.weight >= 0, steps.weight <= 1, steps.cell >= 0, steps.cell.isFinite else {
      throw Refusal(.outsideBounds, "", "a weight moves by a share of itself, a cell by points of at least 0")
    }
    for matrix in [headline, guaranteed, best] {
      try matrix.requireCommonWeights()
      try matrix.requireSameShape(as: headline)
    }
    let scores = try AdditiveValue.scores(of: headline, variant: "anchored")
    let leader = scores.ranks.first?.vendor
    self.leader = leader
    guard let leading = headline.rows.firstIndex(where: { $0.vendor == leader }), headline.rows.count > 1 else {
      (baseMargin, rows) = (nil, [])
      return
    }
    let lead = Lead(leading: leading, scores: scores.entries.map(\.score))
    baseMargin = try lead.margin()
    var rows: [Row] = []
    for column in headline.columns.indices {
      rows.append(try Self.weightRow(column, headline, leading, steps.weight))
    }
    for vendor in headline.rows.indices {
      for column in headline.columns.indices {
        let level = headline.rows[vendor].levels[column]
        let (low, high) = (guaranteed.rows[vendor].levels[column], best.rows[vendor].levels[column])
        let ends =
          low == high
          ? (max(level - steps.cell, min(level, 0)), min(level + steps.cell, max(level, 100))) : (low, high)
        rows.append(try Self.cellRow(vendor, column, ends, headline, lead))
      }
    }
    self.rows = tieGroups(rows, naturalSize: 1, size: \.swing, id: \.input).flatMap(\.self)
  }

  private static func weightRow(
    _ column: Int, _ matrix: DecisionMatrix, _ leading: Int, _ step: Double
  ) throws(Refusal) -> Row {
    let weights = matrix.columns.map(\.weight)
    var others = weights
    others[column] = 0
    let rest = others.reduce(0, +)
    func margin(_ factor: Double) throws(Refusal) -> Double {
      var moved = weights
      if rest > 0 {
        // Beyond the sum of all weights nothing is left for the others.
        let change = min(weights[column] * factor - weights[column], rest)
        // A weight that stays leaves the bits of the others; the quotient comes first, for weights next to nothing.
        if change != 0 { moved = others.map { $0 / rest * (rest - change) } }
        moved[column] = weights[column] + change
      }
      let scores = matrix.rows.map { AdditiveValue.score($0.levels, weights: moved) }
      return try Lead(leading: leading, scores: scores).margin()
    }
    return row(
      .weight, vendor: nil, matrix.columns[column].criterion, try margin(1 - step), try margin(1 + step),
      isFixed: !(rest > 0))
  }

  private static func cellRow(
    _ vendor: Int, _ column: Int, _ ends: (low: Double, high: Double), _ matrix: DecisionMatrix, _ lead: Lead
  ) throws(Refusal) -> Row {
    let weights = matrix.columns.map(\.weight)
    var levels = matrix.rows[vendor].levels
    func margin(_ level: Double) throws(Refusal) -> Double {
      levels[column] = level
      return try lead.margin(with: AdditiveValue.score(levels, weights: weights), at: vendor)
    }
    return row(
      .cell, vendor: matrix.rows[vendor].vendor, matrix.columns[column].criterion, try margin(ends.low),
      try margin(ends.high), isFixed: false)
  }

  private static func row(
    _ kind: Row.Kind, vendor: String?, _ criterion: String, _ low: Double, _ high: Double, isFixed: Bool
  ) -> Row {
    Row(
      kind: kind, vendor: vendor, criterion: criterion, low: low, high: high,
      losesLead: min(low, high) < -tieTolerance * 100, isFixed: isFixed)
  }

  /// The scores of all vendors with the places of those that decide the lead.
  private struct Lead {
    let leading: Int
    let scores: [Double]
    /// The two rivals with the highest scores; one if there is no second.
    let rivals: [Int]

    init(leading: Int, scores: [Double]) {
      self.leading = leading
      self.scores = scores
      var first: Int?
      var second: Int?
      for index in scores.indices where index != leading {
        if let best = first, scores[index] <= scores[best] {
          if let next = second, scores[index] <= scores[next] { continue }
          second = index
        } else {
          (first, second) = (index, first)
        }
      }
      rivals = [first, second].compactMap(\.self)
    }

    /// The lead as the scores stand.
    func margin() throws(Refusal) -> Double { try margin(with: scores[leading], at: leading) }

    /// The lead if one vendor had another score.
    func margin(with score: Double, at index: Int) throws(Refusal) -> Double {
      let own = index == leading ? score : scores[leading]
      var rivals = rivals.filter { $0 != index }.map { scores[$0] }
      if index != leading { rivals.append(score) }
      let margin = own - (rivals.max() ?? own)
      guard margin.isFinite else { throw Refusal(.nonFinite, "", "a lead leaves the range of numbers") }
      return margin
    }
  }
}
