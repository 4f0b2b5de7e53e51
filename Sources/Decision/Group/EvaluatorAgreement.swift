/// How far several evaluators agree, and whether it matters (`methods.md` 4.12).
package struct EvaluatorAgreement: Sendable, Equatable, Codable {
  package struct Spread: Sendable, Equatable, Codable {
    package let vendor: String
    package let mean: Double
    /// The mean after the leniency of whoever scored the vendor has been taken out.
    package let adjustedMean: Double
    /// Sample standard deviation; nil for fewer than two evaluators.
    package let deviation: Double?
    package let range: Double
  }

  package struct Leniency: Sendable, Equatable, Codable {
    package let evaluator: String
    /// How many points above the others the evaluator scores; 0 on average.
    package let points: Double
  }

  /// Who would win if one evaluator alone decided, or were left out; several if they tie, none if nobody is left to score.
  package struct Winners: Sendable, Equatable, Codable {
    package let evaluator: String
    package let vendors: [String]
  }

  /// In the byte order of ids, like all lists here.
  package let spreads: [Spread]
  package let leniency: [Leniency]
  /// ICC(2,1); nil for an incomplete table, for fewer than two vendors or evaluators, and where nothing varies (Shrout &
  /// Fleiss 1979, "Intraclass correlations").
  package let agreement: Double?
  /// ICC(3,1), nil like ``agreement``.
  package let consistency: Double?
  /// Kendall's W with its correction for ties; nil for an incomplete table and where it is not defined.
  package let concordance: Double?
  package let winnersOfMean: [String]
  package let winnersWithoutLeniency: [String]
  package let winnersByEvaluator: [Winners]
  package let winnersWithoutEvaluator: [Winners]

  /// Throws `disconnected` where leniency cannot be told from the worth of the vendors, and `nonFinite`.
  package init(_ table: EvaluatorTable) throws(Refusal) {
    let effects = try EvaluatorEffects(table)
    func inPoints(_ number: Double, _ subject: String) throws(Refusal) -> Double {
      let points = Double(sign: .plus, exponent: effects.exponent, significand: number)
      guard points.isFinite else { throw Refusal(.nonFinite, subject, "the points leave the range of numbers") }
      return points
    }
    spreads = try table.vendors.enumerated().map { (index, vendor) throws(Refusal) in
      let given = effects.points[index].compactMap { $0 }
      let squares = CompensatedSum.of(given.map { ($0 - effects.means[index]) * ($0 - effects.means[index]) })
      return Spread(
        vendor: vendor, mean: try inPoints(effects.means[index], vendor),
        adjustedMean: try inPoints(effects.adjusted[index], vendor),
        deviation: given.count < 2
          ? nil : try inPoints((squares / Double(given.count - 1)).squareRoot(), vendor),
        range: try inPoints((given.max() ?? 0) - (given.min() ?? 0), vendor))
    }
    leniency = try table.evaluators.enumerated().map { (index, evaluator) throws(Refusal) in
      Leniency(evaluator: evaluator, points: try inPoints(effects.leniency[index], evaluator))
    }
    (agreement, consistency) = Self.intraclass(effects, isComplete: table.isComplete)
    concordance =
      table.isComplete
      ? try RankConcordance(
        table.evaluators.indices.map { evaluator in effects.points.map { $0[evaluator] ?? 0 } }
      ).tieCorrected : nil
    func winners(_ points: [(vendor: String, score: Double)]) -> [String] {
      competitionRanks(points, naturalSize: 100).filter { $0.rank == 1 }.map(\.vendor)
    }
    winnersOfMean = winners(spreads.map { ($0.vendor, $0.mean) })
    winnersWithoutLeniency = winners(spreads.map { ($0.vendor, $0.adjustedMean) })
    winnersByEvaluator = table.evaluators.enumerated().map { index, evaluator in
      Winners(
        evaluator: evaluator,
        vendors: winners(zip(table.vendors, table.points).compactMap { vendor, row in row[index].map { (vendor, $0) } })
      )
    }
    winnersWithoutEvaluator = try table.evaluators.enumerated().map { (index, evaluator) throws(Refusal) in
      var means: [(vendor: String, score: Double)] = []
      for (vendor, row) in zip(table.vendors, effects.points) {
        let rest = row.indices.filter { $0 != index }.compactMap { row[$0] }
        guard !rest.isEmpty else { continue }
        means.append((vendor, try inPoints(CompensatedSum.of(rest) / Double(rest.count), vendor)))
      }
      return Winners(evaluator: evaluator, vendors: winners(means))
    }
  }

  /// Both coefficients from the mean squares of vendors, evaluators and the rest.
  private static func intraclass(_ effects: EvaluatorEffects, isComplete: Bool) -> (Double?, Double?) {
    let (count, judges) = (effects.means.count, effects.leniency.count)
    guard isComplete, count > 1, judges > 1 else { return (nil, nil) }
    let grand = CompensatedSum.of(effects.means) / Double(count)
    let vendors = effects.means.map { $0 - grand }
    func squares(_ numbers: [Double]) -> Double { CompensatedSum.of(numbers.map { $0 * $0 }) }
    let rest = zip(effects.points, effects.means).flatMap { row, mean in
      zip(row, effects.leniency).map { entry, shift in (entry ?? 0) - mean - shift }
    }
    let (n, k) = (Double(count), Double(judges))
    let rows = k * squares(vendors) / (n - 1)
    let columns = n * squares(effects.leniency) / (k - 1)
    let error = squares(rest) / ((n - 1) * (k - 1))
    // In the unit of the table the largest number has the size 1: what is left below this is rounding.
    func ratio(_ above: Double, _ below: Double) -> Double? { below > 1e-24 ? above / below : nil }
    guard rows + error > 1e-24 else { return (nil, nil) }
    return (
      ratio(rows - error, rows + (k - 1) * error + k * (columns - error) / n),
      ratio(rows - error, rows + (k - 1) * error)
    )
  }
}
