internal import Decision
internal import Outsourcing

/// Says of every computed figure that has no value why it has none: at the buyer's file where the same reason leaves all
/// bids without it, and otherwise at the bid.
struct MissingFigures {
  let fields: Fields
  let log: DiagnosticLog

  func tell(_ bids: [(bound: Comparison.BoundBid, file: SourceFile)]) {
    var reasons: [String: [(bid: Int, criterion: String, measure: String)]] = [:]
    for (index, entry) in bids.enumerated() {
      for stated in entry.bound.performances + entry.bound.facts {
        guard case .computed(let computed) = stated.origin, !computed.isKnown else { continue }
        reasons[computed.sentence, default: []].append((index, stated.criterion, computed.measure))
      }
    }
    for (sentence, missing) in reasons.sorted(by: { bytesPrecede($0.key, $1.key) }) {
      let criteria = Set(missing.map(\.criterion)).sorted(by: bytesPrecede).joined(separator: ", ")
      if bids.count > 1, Set(missing.map(\.bid)).count == bids.count {
        let ofCost = [DerivedMeasure.totalCost.id, DerivedMeasure.costAtRisk.id]
        tellBuyer(criteria, sentence, isCost: missing.allSatisfy { ofCost.contains($0.measure) })
        continue
      }
      for index in Set(missing.map(\.bid)).sorted() {
        let (bound, file) = bids[index]
        let own = missing.filter { $0.bid == index }.map(\.criterion).sorted(by: bytesPrecede).joined(separator: ", ")
        log.warning(
          .figureMissing, "\(own) cannot be computed: \(shortened(sentence, to: 140))",
          at: file.span(at: bound.bid.source), in: file,
          help: "it counts as open, and so as worst, until the bid or the buyer's data give what is missing")
      }
    }
  }

  /// Data on cost that fit no bid are a mistake in them; what the buyer has not given at all is only said.
  private func tellBuyer(_ criteria: String, _ sentence: String, isCost: Bool) {
    let text = "\(criteria) can be computed for no bid: \(shortened(sentence, to: 140))"
    let key = ["cost", "service", "needs"].first { fields.has($0) } ?? "model"
    if fields.has("cost"), isCost {
      fields.error(.figureMissing, text, "cost", help: "correct the data on cost, or the prices that the bids give")
    } else {
      fields.warning(
        .figureMissing, text, key, help: "give the data, or set the figures under overrides with a reason")
    }
  }

  /// Prices that no planned volume uses stand in no total, which a reader must know.
  func tellUnused(_ bids: [(bound: Comparison.BoundBid, file: SourceFile)]) {
    for (bound, file) in bids {
      guard case .success(let cost)? = bound.analysis?.cost, !cost.charges.unused.isEmpty else { continue }
      let ids = cost.charges.unused.map { shortened($0) }.joined(separator: ", ")
      log.warning(
        .priceUnused, "no planned volume uses the prices \(ids), so they stand in no total",
        at: file.span(at: bound.bid.source), in: file,
        help: "plan a volume for them under cost: volumes in the comparison, or ask the provider what they are for")
    }
  }
}
