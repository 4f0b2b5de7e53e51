internal import Decision
internal import Outcome

/// How often each provider comes first, where anything is uncertain.
struct FirstPlaces {
  private let simulation: SimulationFacts
  private let robustness: RobustnessFacts

  /// Nil where nothing was simulated.
  init?(_ indexed: IndexedEvaluation) {
    guard let robustness = indexed.evaluation.robustness, let simulation = robustness.simulation else { return nil }
    self.robustness = robustness
    self.simulation = simulation
  }

  /// 0…1.
  func share(of vendor: String) -> Double? { simulation.firstPlace(vendor) }

  /// Of 100 cases, as it is printed beside the others; their figures sum to 100.
  func figure(_ vendor: String) -> String {
    let vendors = simulation.result.acceptability.vendors
    let figures = Figures.shares(vendors.map { simulation.firstPlace($0) ?? 0 })
    return vendors.firstIndex(of: vendor).map { figures[$0] } ?? "–"
  }

  /// Among providers not beaten on both cost and quality, the most often first after the leader that is at least a tenth
  /// cheaper; otherwise whoever is first most often after the leader (`report-design.md` 2). Nil if nobody else ever is.
  func notableRival(of leader: String) -> String? {
    let others = simulation.result.acceptability.vendors.filter { $0 != leader && (share(of: $0) ?? 0) > 0 }
    func best(_ vendors: [String]) -> String? {
      vendors.reduce(nil as String?) { best, vendor in
        best.map { (share(of: vendor) ?? 0) > (share(of: $0) ?? 0) ? vendor : $0 } ?? vendor
      }
    }
    let frontier = Set(robustness.costAndQuality?.frontier.frontier.map(\.vendor) ?? [])
    let costs = Dictionary(
      (robustness.costAndQuality?.offers ?? []).map { ($0.vendor, $0.cost) }
    ) { first, _ in first }
    let cheaper = others.filter { vendor in
      guard frontier.contains(vendor), let own = costs[vendor], let leading = costs[leader] else { return false }
      return own <= 0.9 * leading
    }
    return best(cheaper) ?? best(others)
  }

  /// `It comes first in 65 of 100 simulated cases; Alder & Finch in 24.`
  func sentence(_ leader: String, _ indexed: IndexedEvaluation) -> Text? {
    guard share(of: leader) != nil else { return nil }
    let own = figure(leader)
    let often = Text.figure(own == "–" ? "0" : own)
    return notableRival(of: leader).map { rival in
      "It comes first in \(often) of 100 simulated cases; \(indexed.name(rival)) in \(figure: figure(rival))."
    } ?? "It comes first in \(often) of 100 simulated cases."
  }

  func keyFigure(_ leader: String) -> KeyFigure? {
    guard share(of: leader) != nil else { return nil }
    return KeyFigure(
      label: "Comes first", figure: "\(figure: figure(leader)) of 100",
      explanation:
        "simulated cases; give or take \(figure: Figures.fixed(196 * simulation.result.largestStandardError, 0))")
  }
}
