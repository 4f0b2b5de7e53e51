internal import Outsourcing

extension AbnormallyLowBid {
  /// The question to the provider, without figures.
  var said: Text {
    let reasons = triggers.map(\.reason.inWords)
    let all = reasons.dropFirst().reduce(reasons.first ?? "") { "\($0), and \($1)" }
    return "How will you deliver everything asked for at this price? It is \(all)."
  }
}

extension AbnormallyLowBid.Reason {
  /// What the price had to reach.
  var limit: Text {
    switch self {
    case .belowMedian: "the limit"
    case .belowShouldCost: "what it should cost"
    case .belowFloor: "the floor"
    }
  }

  fileprivate var inWords: Text {
    switch self {
    case .belowMedian:
      "below \(figure: Figures.level(100 * AbnormallyLowBid.medianShare)) % of the median of the admissible bids"
    case .belowShouldCost: "below what wages, supervision, facilities, technology, telecoms and margin come to"
    case .belowFloor: "below the floor that was set before the bids were opened"
    }
  }
}
