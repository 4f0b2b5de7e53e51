import Decision

/// The parts of a year's cost, those before the service starts first.
package enum CostLine: String, Sendable, Codable, CaseIterable {
  case transition, setup, selection, severance, parallel
  case run, governance, retained, technology, travel, attrition, tax, rework, ramp, exit, credits
}

/// What one year costs, in the base currency. Year 0 is the time before the service starts.
package struct CostYear: Sendable, Equatable, Codable {
  package struct Amount: Sendable, Equatable, Codable {
    package let line: CostLine
    /// Below 0 only for credits.
    package let amount: Double
  }

  /// How the run charges came about; nil in year 0.
  package struct Basis: Sendable, Equatable, Codable {
    /// At the prices of year 1, in the price currency.
    package let charge: Double
    package let indexFactor: Double
    package let currencyFactor: Double
  }

  package let year: Int
  package let basis: Basis?
  package let amounts: [Amount]
  /// C, the sum of the amounts.
  package let total: Double
  /// D.
  package let discountFactor: Double

  init(year: Int, basis: Basis?, amounts: [Amount], discountFactor: Double) {
    self.year = year
    self.basis = basis
    self.amounts = amounts
    self.total = CompensatedSum.of(amounts.map(\.amount))
    self.discountFactor = discountFactor
  }

  /// The amount of a line; nil if the line does not belong to this year.
  package subscript(line: CostLine) -> Double? { amounts.first { $0.line == line }?.amount }
}
