/// ELECTRE TRI-B: vendors sorted into bands by how credibly they are at least as good as the limits between them.
package enum ElectreTriB: OutrankingMethod {
  package static let id = "electre_tri_b"
  package static let variants = ["pessimistic", "optimistic"]
  package static let description = ProcedureDescription(
    name: "ELECTRE TRI-B",
    formula:
      "pessimistic: the band above the highest profile that the vendor outranks; optimistic: the band below the lowest profile that is strictly preferred to it",
    parameters: [
      .init("profiles", "the limits between bands, a level for each criterion, rising", standard: "must be given"),
      .init("lambda", "the credibility from which on a vendor outranks a profile, 0.5 to 1", standard: "0.75"),
      .init("indifference, preference, veto", "as for ELECTRE III", standard: "no veto; the others must be given"),
    ],
    sources: ["Yu 1992, ELECTRE TRI: aspects méthodologiques et manuel d'utilisation"],
    laws: [
      "the pessimistic band is never above the optimistic one", "the band of a vendor does not depend on other vendors",
      "a vendor at least as good in every criterion is never in a lower pessimistic band",
    ],
    traps: [
      "The two rules differ where a vendor is incomparable with a profile: both are shown.",
      "Weights here are shares of votes, not exchange rates.",
    ])

  /// Both credibilities of a vendor and a profile.
  package struct Credibility: Sendable, Equatable, Codable {
    package let vendor: String
    package let profile: String
    package let vendorOverProfile: Double
    package let profileOverVendor: Double
  }

  package struct Result: Sendable, Equatable, Codable {
    package let variant: String
    package let lambda: Double
    /// By vendor in byte order, then profile from the lowest up.
    package let credibility: [Credibility]
    /// In the byte order of vendors, like ``optimistic``.
    package let pessimistic: [Band]
    package let optimistic: [Band]
    /// What a reader of the bands must know.
    package let findings: [MatrixFinding]
  }

  package static let standardLambda = 0.75

  /// Throws what ``OutrankingCriteria`` throws, and `outsideBounds` unless 0.5 ≤ λ ≤ 1.
  package static func result(
    _ matrix: DecisionMatrix, thresholds: [String: OutrankingThresholds], profiles: SortingProfiles,
    lambda: Double = standardLambda
  ) throws(Refusal) -> Result {
    try SortingProfiles.require(lambda)
    let criteria = try OutrankingCriteria(matrix, thresholds)
    var (credibility, pessimistic, optimistic): ([Credibility], [Band], [Band]) = ([], [], [])
    for row in matrix.rows {
      let own = zip(profiles.names, profiles.levels).map { name, levels in
        Credibility(
          vendor: row.vendor, profile: name, vendorOverProfile: criteria.credibility(row.levels, over: levels),
          profileOverVendor: criteria.credibility(levels, over: row.levels))
      }
      guard own.allSatisfy({ $0.vendorOverProfile.isFinite && $0.profileOverVendor.isFinite }) else {
        throw Refusal(.nonFinite, row.vendor, "the credibility leaves the range of numbers")
      }
      func outranks(_ figure: Double) -> Bool { Outranking.isAtLeast(figure, lambda) }
      let highest = own.lastIndex { outranks($0.vendorOverProfile) }
      let above = own.firstIndex { outranks($0.profileOverVendor) && !outranks($0.vendorOverProfile) }
      credibility += own
      pessimistic.append(Band(vendor: row.vendor, band: highest.map { $0 + 2 } ?? 1))
      optimistic.append(Band(vendor: row.vendor, band: above.map { $0 + 1 } ?? own.count + 1))
    }
    let (rows, limits) = (matrix.rows.map(\.levels), profiles.levels)
    let rounded = criteria.roundedLeads(rows, over: limits)
    let findings = rounded + criteria.roundedLeads(limits, over: rows).filter { !rounded.contains($0) }
    return Result(
      variant: "\(id), both rules, lambda \(WeightStatement.text(lambda))", lambda: lambda, credibility: credibility,
      pessimistic: pessimistic, optimistic: optimistic, findings: findings)
  }
}
