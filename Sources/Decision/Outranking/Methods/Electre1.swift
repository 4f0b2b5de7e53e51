/// ELECTRE I: enough criteria for it, none too much against it.
package enum Electre1: OutrankingMethod {
  package static let id = "electre1"
  package static let variants = ["scaled", "veto"]
  package static let description = ProcedureDescription(
    name: "ELECTRE I",
    formula:
      "a outranks b if the weight of the criteria in which a is at least as good reaches one threshold and the largest disadvantage stays within another; the kernel holds the vendors not outranked from within it",
    parameters: [
      .init(
        "concordance_threshold", "the weight that must speak for it, in the unit of the weights",
        standard: "the mean of all concordances"),
      .init(
        "discordance_threshold", "the largest disadvantage allowed, 0 to 1",
        standard: "the mean of all discordances; under veto thresholds 0"),
      .init(
        "veto", "under the form veto: the disadvantage that forbids, by criterion, in its unit",
        standard: "no veto"),
    ],
    sources: [
      "Roy 1968, Classement et choix en présence de points de vue multiples (la méthode ELECTRE)",
      "Barba-Romero & Pomerol 1997, Decisiones multicriterio (the scaled form)",
    ],
    laws: [
      "no class of the kernel outranks another of it, and every other class is outranked by one of it",
      "the order of vendors and criteria changes nothing",
    ],
    traps: [
      "The result is a set, not a ranking: vendors in the kernel are not compared with each other.",
      "Default thresholds are means over the vendors, so they move with every bid.",
      "Vendors that outrank each other in a circle are taken as one class.",
    ])

  package struct Result: Sendable, Equatable, Codable {
    package let variant: String
    package let concordance: PairTable
    package let discordance: PairTable
    /// Nil for fewer than two vendors.
    package let concordanceThreshold: Double?
    package let discordanceThreshold: Double?
    package let kernel: OutrankingKernel
    /// What a reader of the kernel must know.
    package let findings: [MatrixFinding]
  }

  /// The largest disadvantage, divided by the largest range of a column, of columns divided by their sums.
  ///
  /// Thresholds that are nil are the means of the off-diagonal entries. Throws `nonPositive` for a level below 0 or a
  /// column of zeros, `nonFinite`, and `missingCell` where a criterion is left out for a vendor.
  package static func scaled(
    _ matrix: DecisionMatrix, concordanceThreshold: Double? = nil, discordanceThreshold: Double? = nil
  ) throws(Refusal) -> Result {
    let criteria = try counted(matrix, vetoes: [:])
    var shares: [[Double]] = []
    for criterion in criteria.criteria where !matrix.rows.isEmpty {
      let levels = matrix.rows.map { $0.levels[criterion.column] }
      guard levels.allSatisfy({ $0 >= 0 }) else {
        throw Refusal(.nonPositive, criterion.id, "shares of a sum need levels of at least 0")
      }
      guard levels.contains(where: { $0 > 0 }) else {
        throw Refusal(.nonPositive, criterion.id, "all levels are 0, so their shares are undefined")
      }
      shares.append(try sharesOfSum(levels).map { criterion.isCost ? 0 - $0 : $0 })
    }
    let widest = shares.reduce(0) { max($0, ($1.max() ?? 0) - ($1.min() ?? 0)) }
    return try result(
      "scaled", matrix, criteria, concordanceThreshold, discordanceThreshold
    ) { first, second in
      let worst = shares.reduce(0) { max($0, $1[second] - $1[first]) }
      return widest > 0 ? worst / widest : 0
    }
  }

  /// Discordance is 1 where a disadvantage reaches the veto threshold of its criterion, else 0.
  ///
  /// Throws `outsideBounds` for a veto that is not above 0 or stands on a criterion of weight 0, and `unknownLevel`.
  package static func vetoed(
    _ matrix: DecisionMatrix, vetoes: [String: Double], concordanceThreshold: Double? = nil
  ) throws(Refusal) -> Result {
    let criteria = try counted(matrix, vetoes: vetoes)
    let rows = matrix.rows
    return try result("veto", matrix, criteria, concordanceThreshold, 0) { first, second in
      criteria.isVetoed(rows[first].levels, over: rows[second].levels) ? 1 : 0
    }
  }

  private static func counted(
    _ matrix: DecisionMatrix, vetoes: [String: Double]
  ) throws(Refusal) -> OutrankingCriteria {
    var thresholds: [String: OutrankingThresholds] = [:]
    for column in matrix.columns {
      let veto = vetoes[column.criterion]
      guard veto.map({ $0 > 0 }) ?? true else {
        throw Refusal(.outsideBounds, column.criterion, "a veto threshold is above 0")
      }
      thresholds[column.criterion] = try OutrankingThresholds(indifference: 0, preference: 0, veto: veto)
    }
    for id in vetoes.keys.sorted(by: bytesPrecede) where thresholds[id] == nil {
      throw Refusal(.unknownLevel, id, "there is a veto for it, but no such criterion")
    }
    return try OutrankingCriteria(matrix, thresholds)
  }

  private static func result(
    _ variant: String, _ matrix: DecisionMatrix, _ criteria: OutrankingCriteria, _ concordanceThreshold: Double?,
    _ discordanceThreshold: Double?, _ discordant: (Int, Int) -> Double
  ) throws(Refusal) -> Result {
    for threshold in [concordanceThreshold, discordanceThreshold] where !(threshold?.isFinite ?? true) {
      throw Refusal(.nonFinite, "", "a threshold is not a finite number")
    }
    let vendors = matrix.rows.map(\.vendor)
    let concordance = try PairTable(vendors) { (first, second) throws(Refusal) in
      criteria.concordance(matrix.rows[first].levels, over: matrix.rows[second].levels)
    }
    let discordance = try PairTable(vendors) { (first, second) throws(Refusal) in discordant(first, second) }
    let means = (try mean(concordance), try mean(discordance))
    let (least, most) = (concordanceThreshold ?? means.0, discordanceThreshold ?? means.1)
    return Result(
      variant: "\(id)/\(variant)", concordance: concordance, discordance: discordance, concordanceThreshold: least,
      discordanceThreshold: most,
      kernel: OutrankingKernel(vendors) { first, second in
        Outranking.isAtLeast(concordance.rows[first][second], least ?? 0)
          && !Outranking.isAbove(discordance.rows[first][second], most ?? 0)
      }, findings: criteria.roundedLeads(matrix.rows.map(\.levels), over: matrix.rows.map(\.levels), forbids: true))
  }

  private static func mean(_ table: PairTable) throws(Refusal) -> Double? {
    let entries = table.offDiagonal
    guard !entries.isEmpty else { return nil }
    let mean = entries.reduce(0) { $0 + $1 / Double(entries.count) }
    guard mean.isFinite else { throw Refusal(.nonFinite, "", "the mean leaves the range of numbers") }
    return mean
  }
}
