/// A compromise between the sum of all shortfalls and the worst single one; the smaller the score the better.
///
/// Source: Opricovic & Tzeng (2004), "Compromise solution by MCDM methods". S = Σ w·(x⁺ − x)/(x⁺ − x⁻), R = the largest
/// term, Q = v·(S − S*)/(S⁻ − S*) + (1 − v)·(R − R*)/(R⁻ − R*), each quotient 0 where its denominator is.
package enum Vikor: RankingMethod {
  package static let id = "vikor"
  package static let variants = ["minmax"]
  package static let description = MethodDescription(
    name: "VIKOR",
    formula:
      "v times the sum of weighted shortfalls from the best levels plus 1 − v times the largest of them, both between the best and the worst vendor; lower is better",
    parameters: [
      .init("v", "weight of the sum against the worst single shortfall, 0 to 1", standard: "0.5")
    ],
    sources: ["Opricovic & Tzeng 2004, Compromise solution by MCDM methods"],
    breaches: [
      .init(
        .irrelevantAlternatives, ["minmax"], "best and worst levels, and the ends of S and R, are those of the vendors")
    ],
    traps: [
      "Lower is better; a table of scores without that remark is read the wrong way round.",
      "The answer is a set: the vendor of the smallest Q alone only if its lead is at least 1/(n − 1) and S or R agree.",
      "Adding a copy of a vendor keeps the order by Q but changes the lead asked for, and with it the set.",
    ])

  /// The three measures and the compromise set; lists in the byte order of vendor ids.
  package struct Result: Sendable, Equatable, Codable {
    package struct Standing: Sendable, Equatable, Codable {
      package let vendor: String
      /// Weighted shortfalls of all criteria, added up.
      package let s: Double
      /// The largest of them.
      package let r: Double
      /// The compromise, 0…1.
      package let q: Double
    }

    package let standings: [Standing]
    /// Who may be proposed: best first, ties in the byte order of ids.
    package let compromiseSet: [String]
  }

  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix)
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters, order: .lowerIsBetter,
      entries: try counted.entries(result(counted, parameters).standings.map(\.q)), findings: counted.narrowColumns)
  }

  /// Throws `outsideBounds` for a v beyond 0…1, and `nonFinite` for sums beyond the range of numbers.
  package static func result(
    of matrix: DecisionMatrix, parameters: MethodParameters = MethodParameters()
  ) throws(Refusal) -> Result {
    try result(CountedColumns(of: matrix), parameters)
  }

  private static func result(_ counted: CountedColumns, _ parameters: MethodParameters) throws(Refusal) -> Result {
    let share = parameters.groupShare
    guard share >= 0, share <= 1 else { throw Refusal(.outsideBounds, "v", "it is a number from 0 to 1") }
    var (s, r) = (counted.vendors.map { _ in 0.0 }, counted.vendors.map { _ in 0.0 })
    for column in counted.columns where !column.isConstant {
      for (index, shortfall) in column.shortfalls().enumerated() {
        s[index] += column.weight * shortfall
        r[index] = max(r[index], column.weight * shortfall)
      }
    }
    if let index = s.firstIndex(where: { !$0.isFinite }) {
      throw Refusal(.nonFinite, counted.vendors[index], "the sum of shortfalls leaves the range of numbers")
    }
    // Ends that tie are equal ones: a difference in the last bit must not become the whole scale.
    let weights = counted.columns.map(\.weight)
    let (places, sizes) = (
      between(s, naturalSize: weights.reduce(0, +)), between(r, naturalSize: weights.max() ?? 0)
    )
    let q = zip(places, sizes).map { share * $0 + (1 - share) * $1 }
    return Result(
      standings: counted.vendors.indices.map { .init(vendor: counted.vendors[$0], s: s[$0], r: r[$0], q: q[$0]) },
      compromiseSet: compromiseSet(counted.vendors, s: s, r: r, q: q))
  }

  /// 0 at the smallest number, 1 at the largest; 0 for all where these tie.
  private static func between(_ numbers: [Double], naturalSize: Double) -> [Double] {
    let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 0)
    guard !isTie(low, high, naturalSize: min(naturalSize, .greatestFiniteMagnitude)) else {
      return numbers.map { _ in 0 }
    }
    return numbers.map { ($0 - low) / (high - low) }
  }

  private static func compromiseSet(_ vendors: [String], s: [Double], r: [Double], q: [Double]) -> [String] {
    guard vendors.count > 1 else { return vendors }
    func ranks(_ numbers: [Double]) -> [CompetitionRank] {
      competitionRanks(zip(vendors, numbers).map { ($0, -$1) }, naturalSize: 1)
    }
    func isFirst(_ vendor: String, _ numbers: [Double]) -> Bool {
      ranks(numbers).contains { $0.vendor == vendor && $0.rank == 1 }
    }
    let order = ranks(q)
    let own = Dictionary(zip(vendors, q).map { ($0, $1) }) { first, _ in first }
    let (first, lead) = (order[0].vendor, 1 / Double(vendors.count - 1))
    func isWithin(_ vendor: String) -> Bool {
      let distance = (own[vendor] ?? 0) - (own[first] ?? 0)
      return distance < lead && !isTie(distance, lead, naturalSize: 1)
    }
    if isWithin(order[1].vendor) { return order.map(\.vendor).filter(isWithin) }
    if isFirst(first, s) || isFirst(first, r) { return [first] }
    // Whoever shares the second place is proposed with its holder.
    return order.filter { $0.rank <= order[1].rank }.map(\.vendor)
  }
}

extension CountedColumns.Column {
  /// (best − x)/(best − worst) of a column that is not constant: 0 at the best level, 1 at the worst.
  fileprivate func shortfalls() -> [Double] {
    let part = (largest - smallest).isFinite ? 1.0 : 0.5
    let (top, bottom) = (largest * part, smallest * part)
    return levels.map { (isCost ? $0 * part - bottom : top - $0 * part) / (top - bottom) }
  }
}
