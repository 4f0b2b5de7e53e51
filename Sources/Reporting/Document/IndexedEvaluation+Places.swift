internal import Outcome
internal import Outsourcing

extension IndexedEvaluation {
  /// How far one ranked provider is ahead of another, as the difference of the scores shown.
  func pointsBetween(_ ahead: String, _ behind: String) -> String? {
    let scores = [ahead, behind].compactMap { vendor in
      evaluation.ranking.places.first { $0.vendor == vendor }?.scores.score
    }
    return scores.count == 2 ? Figures.pointsBetween(scores[0], scores[1]) : nil
  }

  /// What was worked out of each bid: in the order of the ranking, then the others by id.
  var analyses: [ProviderAnalysisFacts] {
    let providers = evaluation.analysis?.providers ?? []
    let ranked = evaluation.ranking.places.compactMap { place in providers.first { $0.vendor == place.vendor } }
    let placed = Set(ranked.map(\.vendor))
    return ranked + providers.filter { !placed.contains($0.vendor) }
  }

  /// The provider and the city of a site: `Alder & Finch, Leeds`, with its id where the provider has two of that name.
  func place(_ site: ProviderAnalysisFacts.SiteFacts, of provider: ProviderAnalysisFacts) -> Text {
    let city = site.city ?? site.id
    let isOnly = provider.sites.count { ($0.city ?? $0.id) == city } == 1
    return name(provider.vendor) + ", " + .quoted(city) + (isOnly ? "" : " (" + .quoted(site.id) + ")")
  }
}

extension ProviderAnalysisFacts {
  var deliverySites: [SiteFacts] { sites.filter { $0.role == .delivery } }

  /// Percent of the work at a delivery site: all of it where there is no other.
  func share(of site: SiteFacts) -> Double? {
    guard site.role == .delivery else { return nil }
    return site.share ?? (deliverySites.count == 1 ? 100 : nil)
  }
}

extension DataSource {
  /// The line of origin, with the licence where the line does not name it.
  var line: Text {
    let terms: Text = licence.flatMap { provenance.contains($0) ? nil : "; licence: \(.quoted($0))" } ?? ""
    let line = .quoted(provenance) + terms
    return file.map { "\(line) (the buyer's file \(.quoted($0.name)), sha256 \(.code($0.digest)))" } ?? line
  }
}
