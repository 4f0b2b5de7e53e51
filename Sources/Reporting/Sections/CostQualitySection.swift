internal import Decision
internal import Outcome

/// Whether the extra money buys anything.
enum CostQualitySection: ReportSection {
  /// Up to this many providers every point carries its name.
  private static let named = 12

  static func section(of indexed: IndexedEvaluation) -> Section? {
    guard let facts = indexed.evaluation.robustness?.costAndQuality, facts.offers.count > 1 else { return nil }
    let frontier = Set(facts.frontier.frontier.map(\.vendor))
    let beaten = Dictionary(facts.frontier.dominated.map { ($0.vendor, $0.by) }) { first, _ in first }
    let offers = facts.offers.sorted { ($0.cost, $0.vendor) < ($1.cost, $1.vendor) }
    let cheapest = offers.first?.cost ?? 0
    let rows = offers.map { offer in
      let by = beaten[offer.vendor] ?? []
      return Table.Row(
        [
          .text(indexed.name(offer.vendor)), .number(Figures.money(offer.cost)),
          .number(Figures.money(offer.cost - cheapest)), .points(offer.quality),
          .text(
            by.isEmpty
              ? "not beaten on both" : "cheaper and better: \(by.map { indexed.name($0) }.inWords)"),
        ], kind: frontier.contains(offer.vendor) ? .firstPlace : .plain)
    }
    let unknown: [Block] =
      facts.withoutCost.isEmpty
      ? [] : [.paragraph("No cost is known of \(facts.withoutCost.map { indexed.name($0) }.inWords).")]
    return Section(
      id: "trade", shortTitle: "Cost or quality", title: "Cost or quality", question: "Is the extra money worth it?",
      blocks: [
        .paragraph(steps(facts, indexed)), .scatter(scatter(facts, frontier, indexed)),
        .table(
          Table(
            caption:
              "Expected discounted cost in \(verbatim: facts.currency), and the points of everything but the total cost",
            columns: [
              .init("Provider"), .init("Expected cost", .number), .init("More than the cheapest", .number),
              .init("Quality", .points), .init("Beaten by"),
            ], rows: rows, header: 0)),
      ] + unknown)
  }

  /// What each step along the frontier costs and gains.
  private static func steps(_ facts: CostAndQualityFacts, _ indexed: IndexedEvaluation) -> Text {
    let frontier = facts.frontier.frontier
    guard frontier.count > 1, let first = frontier.first else {
      return frontier.first.map { "\(indexed.name($0.vendor)) is the cheapest, and nobody offers more quality." }
        ?? "One provider is the cheapest, and nobody offers more quality."
    }
    let steps = zip(frontier, frontier.dropFirst()).map { cheaper, better -> Text in
      let points = Figures.pointsBetween(better.quality, cheaper.quality)
      let money = Figures.money(Figures.wholeMoney(better.cost) - Figures.wholeMoney(cheaper.cost))
      return
        "from \(indexed.name(cheaper.vendor)) to \(indexed.name(better.vendor)) \(Text.money(money, facts.currency)) more for \(figure: points) points"
    }
    return
      "\(frontier.count) offers are beaten by nobody on both cost and quality; \(indexed.name(first.vendor)) is the cheapest. Along them, step by step: \(steps.joined(by: "; "))."
  }

  private static func scatter(
    _ facts: CostAndQualityFacts, _ frontier: Set<String>, _ indexed: IndexedEvaluation
  ) -> Scatter {
    let top = Set(indexed.evaluation.ranking.places.prefix(3).map(\.vendor))
    let costs = facts.offers.map { $0.cost / 1e6 }
    let isMillions = (costs.min() ?? 0) >= 1
    let divisor = isMillions ? 1e6 : 1e3
    return Scatter(
      points: facts.offers.map { offer in
        Scatter.Point(
          label: indexed.name(offer.vendor), x: offer.cost / divisor, y: offer.quality,
          isOnFrontier: frontier.contains(offer.vendor),
          isNamed: facts.offers.count <= named || frontier.contains(offer.vendor) || top.contains(offer.vendor))
      },
      x: Scatter.Axis(
        isMillions
          ? "Expected cost, million \(verbatim: facts.currency)"
          : "Expected cost, thousand \(verbatim: facts.currency)",
        holding: facts.offers.map { $0.cost / divisor }, label: { .figure(Figures.level($0)) }),
      y: Scatter.Axis(
        "Quality, points", holding: facts.offers.map(\.quality), label: { .figure(Figures.level($0)) }),
      sentence:
        "Cost against quality; the line joins the offers that nobody beats on both. All figures stand in the table below."
    )
  }
}
