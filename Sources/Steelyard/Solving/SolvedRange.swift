internal import Decision
internal import Intake
internal import Reporting

/// The safe range of one weight, as `solve` prints it.
struct SolvedRange {
  private let stability: WeightStability

  init(_ stability: WeightStability) { self.stability = stability }

  var subject: String { stability.subject }

  private var safe: WeightStability.SafeInterval? {
    if case .interval(let safe) = stability.finding { safe } else { nil }
  }

  var range: [JSONValue.Member] {
    [
      .init("interval", safe.map { .array([.number($0.low), .number($0.high)]) } ?? .null),
      .init("first_below", safe?.firstBelow.map { .text($0) } ?? .null),
      .init("first_above", safe?.firstAbove.map { .text($0) } ?? .null),
    ]
  }

  var switches: [JSONValue.Member] {
    let ties = stability.ties.map { tie in
      JSONValue.Member(
        tie.rival, .object([.init("side", .text(tie.side.rawValue)), .init("weight", .number(tie.weight))]))
    }
    return [.init("switches", .object(ties))]
  }

  /// For people: the range, and who leads outside it.
  var line: String {
    let name = terminalText(stability.subject)
    guard let safe else { return "\(name)  no range" }
    let outside = [("below", safe.firstBelow), ("above", safe.firstAbove)].compactMap { side, rival in
      rival.map { "  \(side) \(terminalText($0))" }
    }
    return "\(name)  \(shortestForm(of: safe.low))–\(shortestForm(of: safe.high))" + outside.joined()
  }

  /// Why there is no range; nil where there is one.
  var note: String? {
    switch stability.finding {
    case .interval: nil
    case .noProportions:
      "\"\(shortened(stability.subject))\" has all the weight, so the other weights have no proportions to keep"
    case .behind(let rivals):
      "\(rivals.map { "\"\(shortened($0))\"" }.joined(separator: ", ")) ahead of \"\(shortened(stability.leader))\" already"
    }
  }
}
