/// What is wrong, or only worth a warning, with a currency table or with an amount that it should convert.
package enum CurrencyFault: Error, Sendable, Equatable {
  /// Not a code of ISO 4217.
  case unknown(currency: String)
  case missing(currency: String)
  case amountWithoutCurrency
  /// Dated after the decision: nobody can have known the rate.
  case afterDecision(currency: String, date: CalendarDate)
  /// More than ``CurrencyTable/freshDays`` days before the decision.
  case old(currency: String, date: CalendarDate, days: Int)
  case notPositive(currency: String, rate: String)
  case duplicate(currency: String)
  /// The base currency needs no rate; one that is not 1 would contradict it.
  case base(currency: String)
  case overflow(currency: String)

  /// True if the table can be used all the same.
  package var isWarning: Bool {
    if case .old = self { true } else { false }
  }

  /// True if the day of the rate is at fault.
  package var isAboutDate: Bool {
    switch self {
    case .old, .afterDecision: true
    default: false
    }
  }

  /// The currency it is about; nil for an amount without one.
  package var currency: String? {
    switch self {
    case .unknown(let currency), .missing(let currency), .afterDecision(let currency, _), .old(let currency, _, _),
      .notPositive(let currency, _), .duplicate(let currency), .base(let currency), .overflow(let currency):
      currency
    case .amountWithoutCurrency: nil
    }
  }

  /// A whole sentence in plain words.
  package var sentence: String {
    switch self {
    case .unknown(let currency): "\(currency) is no currency code of ISO 4217."
    case .missing(let currency): "The currency table has no rate for \(currency)."
    case .amountWithoutCurrency: "The amount has no currency."
    case .afterDecision(let currency, let date): "The rate for \(currency) of \(date) is dated after the decision."
    case .old(let currency, let date, let days):
      "The rate for \(currency) of \(date) is \(days) days older than the decision."
    case .notPositive(let currency, let rate): "The rate \(rate) for \(currency) is not greater than 0."
    case .duplicate(let currency): "The currency table has more than one rate for \(currency)."
    case .base(let currency): "\(currency) is the base currency and has no rate."
    case .overflow(let currency): "The amount in \(currency) leaves the range of numbers in the base currency."
    }
  }
}

/// Every fault of one currency table, in the order of its rows; never empty.
package struct CurrencyFaults: Error, Sendable, Equatable {
  package let faults: [CurrencyFault]

  package init(_ faults: [CurrencyFault]) { self.faults = faults }
}
