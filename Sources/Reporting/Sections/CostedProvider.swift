internal import Decision
internal import Outcome
internal import Outsourcing

/// A provider whose cost could be worked out, as sections on cost and risk list it.
struct CostedProvider: Sendable {
  let vendor: String
  let name: Text
  /// Nil for one that is knocked out.
  let rank: Int?
  let cost: ProviderCost

  /// Sum of all years in the money of each year.
  var total: Double { CompensatedSum.of(cost.total.years.map(\.total)) }

  /// What the risks add to the present value on average, as the difference of the figures shown.
  var shownRisks: Double { Figures.wholeMoney(cost.risk.expected) - Figures.wholeMoney(cost.risk.presentValue) }

  /// What each risk adds on average in money of year 0, in whole units that sum to ``shownRisks``.
  var shownRiskParts: [Double] {
    let parts = cost.risks.map { risk in
      let year = risk.year.flatMap { number in cost.total.years.first { $0.year == number } }
      return risk.probability * risk.impact * (year?.discountFactor ?? 1)
    }
    return Figures.wholes(parts, summingTo: shownRisks)
  }
}

extension IndexedEvaluation {
  /// The providers with what was worked out of their bids, in the order of rank, and after them the knocked out.
  var analysed: [(rank: Int?, facts: ProviderAnalysisFacts)] {
    let facts = Dictionary(
      (evaluation.analysis?.providers ?? []).map { ($0.vendor, $0) }
    ) { first, _ in first }
    let ranked = evaluation.ranking.places.map { (Optional($0.rank), $0.vendor) }
    let out = Set(evaluation.ranking.knockedOut.map(\.vendor))
    let others = evaluation.vendors.filter { out.contains($0.id) }.map { (Int?.none, $0.id) }
    return (ranked + others).compactMap { rank, vendor in facts[vendor].map { (rank, $0) } }
  }

  /// Those of ``analysed`` with a cost.
  var costed: [CostedProvider] {
    analysed.compactMap { rank, facts in
      facts.cost.map { CostedProvider(vendor: facts.vendor, name: name(facts.vendor), rank: rank, cost: $0) }
    }
  }
}

extension [CostedProvider] {
  /// A row for each provider, those that are knocked out below a line that says so.
  func rows(header: Int = 0, marksFirst: Bool = false, _ cells: (CostedProvider) -> [TableCell]) -> [Table.Row] {
    let ranked = filter { $0.rank != nil }
      .map { Table.Row(cells($0), kind: marksFirst && $0.rank == 1 ? .firstPlace : .plain) }
    let out = filter { $0.rank == nil }.map { Table.Row(cells($0)) }
    guard let width = out.first?.cells.count else { return ranked }
    let line = (0..<width).map { TableCell.text($0 == header ? "Knocked out" : "") }
    return ranked + [Table.Row(line, kind: .group)] + out
  }

  /// One sentence if it is the same for all, else each of them with the names it holds for.
  func said(_ value: (CostedProvider) -> Text) -> Text {
    var groups: [(value: Text, names: [Text])] = []
    for provider in self {
      let own = value(provider)
      if let index = groups.firstIndex(where: { $0.value == own }) {
        groups[index].names.append(provider.name)
      } else {
        groups.append((own, [provider.name]))
      }
    }
    if groups.count == 1 { return groups[0].value }
    return groups.map { "\($0.value) for \($0.names.inWords)" }.joined(by: "; ")
  }
}
