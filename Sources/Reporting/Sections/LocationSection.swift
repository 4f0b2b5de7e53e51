internal import Outcome
internal import Outsourcing

/// In which countries the work is done, and what data sets say about them.
enum LocationSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    guard let analysis = indexed.evaluation.analysis, let location = analysis.location else { return nil }
    var blocks: [Block] = [.table(sites(indexed)), .paragraph(labels(indexed))]
    if let language = location.language { blocks += languageBlocks(indexed, location, language) }
    for indicator in GovernanceIndicator.allCases { blocks += governanceBlocks(location, indicator) }
    if !analysis.sources.isEmpty {
      blocks += [.heading("Where these figures come from"), .list(analysis.sources.map(\.line))]
    }
    return Section(
      id: "places", shortTitle: "Places", title: "Places of work",
      question: "Where is the work done, and what is known of the place?", blocks: blocks)
  }

  // MARK: Sites

  private static func sites(_ indexed: IndexedEvaluation) -> Table {
    let rows = indexed.analyses.flatMap { provider in
      provider.sites.map { site in
        Table.Row([
          .text(site.role.said(of: indexed.place(site, of: provider))), .text(.country(site.country)),
          .number(provider.share(of: site).map(Figures.percent) ?? "–"), .text(label(of: site, provider)),
        ])
      }
    }
    return Table(
      caption: "Sites named in the bids, and how far they are from the buyer",
      columns: [
        .init("Provider and site"), .init("Country"), .init("Share of the work", .number), .init("Seen from the buyer"),
      ], rows: rows, header: 0)
  }

  private static func label(of site: ProviderAnalysisFacts.SiteFacts, _ provider: ProviderAnalysisFacts) -> Text {
    guard let label = provider.shore?.sites.first(where: { $0.site == site.id })?.label else {
      return site.role == .delivery
        ? provider.shoreMissing.map { "not known: \(LocationReasons.said($0))" } ?? "–" : "–"
    }
    if let gap = label.gap { return "not known: \(LocationReasons.said(gap.sentence))" }
    let hours: Text =
      label.hours.map { $0 == 0 ? ", same time" : ", up to \(span($0)) apart" } ?? ""
    return label.shore.inWords + hours
  }

  private static func span(_ hours: Double) -> Text { Unit.hours.amount(Figures.level(hours), after: hours) }

  private static func labels(_ indexed: IndexedEvaluation) -> Text {
    let rule = ShoreRule.common
    let mixed = indexed.analyses.filter { $0.shore?.shore == .mixed }.map { indexed.name($0.vendor) }
    let labels: Text =
      "Onshore is the buyer's own country. Nearshore is at most \(span(rule.limit)) away on the clock and in the same part of the world, or in a country that counts as near to it. Offshore is all else. The label is never scored by itself."
    guard !mixed.isEmpty else { return labels }
    let named: Text =
      mixed.count == 1
      ? "\(mixed.inWords) is mixed: no label holds most of the work."
      : "\(mixed.inWords) are mixed: no label holds most of the work."
    return labels + " " + named
  }

  // MARK: Language

  private static func languageBlocks(
    _ indexed: IndexedEvaluation, _ location: LocationFacts, _ code: String
  ) -> [Block] {
    let name = Text.language(code)
    let rows = location.countries.map { country in
      let providers = indexed.analyses.filter { provider in
        provider.deliverySites.contains { $0.country == country.country }
      }
      return Table.Row([
        .text(.country(country.country)), .text(providers.map { indexed.name($0.vendor) }.inWords),
        .number(country.ableToUseLanguage.map { Figures.fixed($0, 1) + "%" } ?? "–"),
      ])
    }
    return [
      .heading("Who could be hired"),
      .table(
        Table(
          caption: "Population able to use \(name)",
          columns: [
            .init("Country"), .init("Providers with a site there"), .init("Able to use \(name)", .number),
          ],
          rows: rows, header: 0)),
      .paragraph("It says how many people could be hired, not how well the agents of a provider speak."),
    ] + missing(location.countries.map(\.languageMissing), about: name)
  }

  /// One sentence for each figure that is missing; none of them counts as 0.
  private static func missing(_ sentences: [String?], about subject: Text) -> [Block] {
    let known = sentences.compactMap { $0 }
    return known.isEmpty
      ? []
      : [
        .paragraph(
          .strong("Missing, and not 0:") + " " + known.map { LocationReasons.said($0, about: subject) }.joined(by: "; ")
            + ".")
      ]
  }

  // MARK: Governance

  private static func governanceBlocks(_ location: LocationFacts, _ indicator: GovernanceIndicator) -> [Block] {
    let all = location.countries.compactMap { country in
      country.governance.first { $0.indicator == indicator }.map { (country: country.country, facts: $0) }
    }
    let known = all.compactMap { entry in entry.facts.estimate.map { (entry.country, entry.facts, $0) } }
      .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
    guard !known.isEmpty else { return missing(all.map(\.facts.missing), about: indicator.inWords) }
    let rows = known.map { country, facts, estimate in
      Table.Row([
        .text(.country(country)), .number(Figures.fixed(estimate, 2)),
        .number(facts.standardError.map { Figures.fixed($0, 2) } ?? "–"), .number(facts.year.map(String.init) ?? "–"),
        .text(alike(country, location, indicator)),
      ])
    }
    return [
      .heading(indicator.title),
      .table(
        Table(
          caption: "\(indicator.title): estimates from about \(figure: "−2.5") to \(figure: "2.5"), higher is better",
          columns: [
            .init("Country"), .init("Estimate", .number), .init("Standard error", .number), .init("Year", .number),
            .init("Cannot be told apart from"),
          ], rows: rows, header: 0)),
    ] + missing(all.map(\.facts.missing), about: indicator.inWords)
      + (indicator == GovernanceIndicator.allCases.last ? [.paragraph(comparison)] : [])
  }

  private static let comparison: Text =
    "Estimates lie between about \(figure: "−2.5") and \(figure: "2.5"); higher is better. Two countries cannot be told apart where their estimates lie less than \(figure: Figures.fixed(GovernanceComparison.limit, 2)) standard errors of their difference apart. That holds for pairs alone: of two countries that cannot be told apart from a third, one may still be ahead of the other."

  private static func alike(
    _ country: String, _ location: LocationFacts, _ indicator: GovernanceIndicator
  ) -> Text {
    let pairs = location.pairs.filter { $0.indicator == indicator && [$0.one, $0.other].contains(country) }
    func names(_ verdict: CountryPairFacts.Verdict) -> Text? {
      let others = pairs.filter { $0.verdict == verdict }.map { $0.one == country ? $0.other : $0.one }
      return others.isEmpty ? nil : others.map { Text.country($0) }.inWords
    }
    let parts = [names(.alike), names(.unknown).map { "not known for \($0)" }].compactMap { $0 }
    return parts.isEmpty ? (pairs.isEmpty ? "–" : "none of the others") : parts.joined(by: "; ")
  }
}

extension GovernanceIndicator {
  /// As a heading.
  fileprivate var title: Text {
    switch self {
    case .politicalStability: "Political stability"
    case .ruleOfLaw: "Rule of law"
    }
  }

  fileprivate var inWords: Text {
    switch self {
    case .politicalStability: "political stability"
    case .ruleOfLaw: "rule of law"
    }
  }
}

extension Site.Role {
  /// A place with what it is for, where that is not to do the work.
  fileprivate func said(of place: Text) -> Text {
    switch self {
    case .delivery: place
    case .backup: "\(place) (backup)"
    case .headOffice: "\(place) (head office)"
    }
  }
}

extension Shore {
  fileprivate var inWords: Text {
    switch self {
    case .onshore: "onshore"
    case .nearshore: "nearshore"
    case .offshore: "offshore"
    case .mixed: "mixed"
    case .unknown: "unknown"
    }
  }
}
