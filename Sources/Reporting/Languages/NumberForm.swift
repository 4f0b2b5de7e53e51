/// The signs of numbers: what stands before decimals, between thousands and before a percent sign.
package enum NumberForm: String, Sendable, CaseIterable {
  case point = "1,234.5%"
  case comma = "1.234,5 %"
  case commaSpaced = "1 234,5 %"
  case pointApostrophe = "1’234.5%"

  package var decimal: String {
    switch self {
    case .point, .pointApostrophe: "."
    case .comma, .commaSpaced: ","
    }
  }

  package var thousands: String {
    switch self {
    case .point: ","
    case .comma: "."
    // Narrow, and never at the end of a line.
    case .commaSpaced: "\u{202F}"
    case .pointApostrophe: "’"
    }
  }

  package var percent: String {
    switch self {
    case .point, .pointApostrophe: "%"
    case .comma, .commaSpaced: "\u{A0}%"
    }
  }

  /// A figure as ``Figures`` writes it, in these signs.
  func text(_ figure: String) -> String {
    if self == .point { return figure }
    return figure.map { sign in
      switch sign {
      case ".": decimal
      case ",": thousands
      case "%": percent
      default: String(sign)
      }
    }.joined()
  }
}
