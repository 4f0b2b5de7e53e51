internal import Decision
internal import Outcome

/// The expected cost over the contract beside the ranking.
struct ContractCost {
  private let offers: [String: Double]
  private let currency: String
  private let isMillions: Bool

  /// Nil where the cost of no ranked provider is known.
  init?(_ indexed: IndexedEvaluation) {
    guard let facts = indexed.evaluation.robustness?.costAndQuality, !facts.offers.isEmpty else { return nil }
    offers = Dictionary(facts.offers.map { ($0.vendor, $0.cost) }) { first, _ in first }
    currency = facts.currency
    isMillions = (facts.offers.map(\.cost).max() ?? 0) >= 1e6
  }

  /// `million GBP`.
  var unit: Text { isMillions ? "million \(verbatim: currency)" : Text([.plain(currency)]) }

  func figure(_ vendor: String) -> String { offers[vendor].map(amount) ?? "–" }

  private func amount(_ cost: Double) -> String { isMillions ? Figures.fixed(cost / 1e6, 2) : Figures.money(cost) }

  func keyFigure(_ leader: String, _ indexed: IndexedEvaluation) -> KeyFigure? {
    guard let own = offers[leader] else { return nil }
    let cheapest = offers.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.first
    let comparison: Text =
      cheapest.map { entry in
        entry.key == leader
          ? "the lowest of those ranked"
          : "\(figure: Figures.fixed(100 * (own / entry.value - 1), 0) + "%") more than the lowest, \(indexed.name(entry.key))"
      } ?? ""
    return KeyFigure(
      label: "Cost over the contract", figure: "\(figure: amount(own))",
      explanation: "\(unit) with risks, discounted; \(comparison)")
  }
}
