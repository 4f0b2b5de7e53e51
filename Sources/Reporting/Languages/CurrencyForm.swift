/// Where the code of a currency stands, by an example; codes, never signs, because several currencies share a sign.
package enum CurrencyForm: String, Sendable, CaseIterable {
  case behind = "12 EUR"
  case inFront = "EUR 12"

  /// An amount whose figure is in the signs of its language.
  func text(_ figure: String, _ currency: String) -> String {
    switch self {
    case .behind: "\(figure) \(currency)"
    case .inFront: "\(currency) \(figure)"
    }
  }
}
