/// The dated rates by which prices of all bids are brought to the buyer's currency.
package struct CurrencyTable: Sendable, Equatable {
  /// One row, as the buyer states it.
  package struct Row: Sendable, Equatable {
    package enum Quote: String, Sendable, Codable, CaseIterable {
      case basePerUnit = "base-per-unit"
      case unitPerBase = "unit-per-base"
    }

    /// ISO 4217.
    package let currency: String
    /// As written, whichever way it is quoted.
    package let rate: Quantity
    package let quote: Quote
    package let date: CalendarDate
    /// Who says so.
    package let source: String

    package init(currency: String, rate: Quantity, quote: Quote, date: CalendarDate, source: String) {
      self.currency = currency
      self.rate = rate
      self.quote = quote
      self.date = date
      self.source = source
    }

    /// Base currency for one unit.
    package var basePerUnit: Double {
      switch quote {
      case .basePerUnit: rate.value
      case .unitPerBase: 1 / rate.value
      }
    }
  }

  /// A rate up to this many days older than the decision is taken without a remark.
  package static let freshDays = 30

  /// ISO 4217.
  package let base: String
  package let rows: [Row]
  /// Rates that are old for the decision.
  package let warnings: [CurrencyFault]

  /// Checks every row and throws all that is wrong at once.
  package init(base: String, rows: [Row], decision: CalendarDate) throws(CurrencyFaults) {
    var faults: [CurrencyFault] = Currency.isKnown(base) ? [] : [.unknown(currency: base)]
    var seen: Set<String> = []
    for row in rows {
      let currency = row.currency
      if !Currency.isKnown(currency) { faults.append(.unknown(currency: currency)) }
      if currency == base { faults.append(.base(currency: currency)) }
      if !seen.insert(currency).inserted { faults.append(.duplicate(currency: currency)) }
      if row.rate.value <= 0 { faults.append(.notPositive(currency: currency, rate: row.rate.text)) }
      let age = row.date.days(to: decision)
      if age < 0 {
        faults.append(.afterDecision(currency: currency, date: row.date))
      } else if age > Self.freshDays {
        faults.append(.old(currency: currency, date: row.date, days: age))
      }
    }
    guard faults.allSatisfy(\.isWarning) else { throw CurrencyFaults(faults) }
    self.base = base
    self.rows = rows
    self.warnings = faults
  }

  /// The table with the worth of each currency multiplied, whichever way it is quoted.
  package func multiplied(by factor: (_ currency: String) -> Double) -> CurrencyTable {
    CurrencyTable(
      base: base,
      rows: rows.map { row in
        let factor = factor(row.currency)
        return Row(
          currency: row.currency,
          rate: row.rate.multiplied(by: row.quote == .basePerUnit ? factor : 1 / factor), quote: row.quote,
          date: row.date, source: row.source)
      }, warnings: warnings)
  }

  private init(base: String, rows: [Row], warnings: [CurrencyFault]) {
    self.base = base
    self.rows = rows
    self.warnings = warnings
  }

  /// Base currency for one unit of `currency`; 1 for the base currency itself.
  ///
  /// Never by way of a third currency: what has no row of its own is missing.
  package func rate(of currency: String) throws(CurrencyFault) -> Double {
    if currency == base { return 1 }
    guard let row = rows.first(where: { $0.currency == currency }) else { throw .missing(currency: currency) }
    return row.basePerUnit
  }

  /// An amount in the base currency; `currency` nil is an amount that names none.
  package func inBase(_ amount: Double, of currency: String?) throws(CurrencyFault) -> Double {
    guard let currency else { throw .amountWithoutCurrency }
    let converted = try amount * rate(of: currency)
    guard converted.isFinite else { throw .overflow(currency: currency) }
    return converted
  }
}
