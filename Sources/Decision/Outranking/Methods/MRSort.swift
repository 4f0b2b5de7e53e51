/// MR-Sort: vendors sorted into bands by a majority of criteria.
package enum MRSort: OutrankingMethod {
  package static let id = "mr_sort"
  package static let variants = ["majority"]
  package static let description = ProcedureDescription(
    name: "MR-Sort",
    formula:
      "the band above the highest profile that enough weight of criteria finds the vendor no worse than, and no veto forbids",
    parameters: [
      .init("profiles", "the limits between bands, a level for each criterion, rising", standard: "must be given"),
      .init("lambda", "the weight of criteria that is enough, 0.5 to 1", standard: "0.75"),
      .init("veto", "disadvantage that forbids, by criterion, in its unit", standard: "no veto"),
    ],
    sources: ["Leroy, Mousseau & Pirlot 2011, Learning the parameters of a multiple criteria sorting method"],
    laws: [
      "the band of a vendor does not depend on other vendors",
      "a vendor at least as good in every criterion is never in a lower band",
    ],
    traps: ["A level just below a profile counts like one far below it: there are no thresholds of indifference."])

  package struct Result: Sendable, Equatable, Codable {
    package let variant: String
    package let lambda: Double
    /// In the byte order of vendors.
    package let bands: [Band]
    /// What a reader of the bands must know.
    package let findings: [MatrixFinding]
  }

  /// Throws what ``OutrankingCriteria`` throws, and `outsideBounds` unless 0.5 ≤ λ ≤ 1, or for a veto not above 0.
  package static func result(
    _ matrix: DecisionMatrix, profiles: SortingProfiles, lambda: Double = ElectreTriB.standardLambda,
    vetoes: [String: Double] = [:]
  ) throws(Refusal) -> Result {
    try SortingProfiles.require(lambda)
    var thresholds: [String: OutrankingThresholds] = [:]
    for column in matrix.columns {
      thresholds[column.criterion] = try OutrankingThresholds(indifference: 0, preference: 0)
    }
    for (id, veto) in vetoes.sorted(by: { bytesPrecede($0.key, $1.key) }) {
      guard veto > 0 else { throw Refusal(.outsideBounds, id, "a veto threshold is above 0") }
      thresholds[id] = try OutrankingThresholds(indifference: 0, preference: 0, veto: veto)
    }
    let criteria = try OutrankingCriteria(matrix, thresholds)
    let bands = matrix.rows.map { row in
      let highest = profiles.levels.lastIndex { profile in
        Outranking.isAtLeast(criteria.concordance(row.levels, over: profile), lambda)
          && !criteria.isVetoed(row.levels, over: profile)
      }
      return Band(vendor: row.vendor, band: highest.map { $0 + 2 } ?? 1)
    }
    return Result(
      variant: "\(id), lambda \(WeightStatement.text(lambda))\(vetoes.isEmpty ? ", no veto" : "")", lambda: lambda,
      bands: bands, findings: criteria.roundedLeads(matrix.rows.map(\.levels), over: profiles.levels, forbids: true))
  }
}
