/// The label of a provider: that of its sites with most of the work.
package struct ProviderShore: Sendable, Equatable, Codable {
  package struct LabelledSite: Sendable, Equatable, Codable {
    package let site: String
    package let country: String
    /// Percent of the work.
    package let share: Double
    package let label: SiteShore
  }

  /// The label that alone holds at least half of the work; otherwise, and where two hold half each, mixed.
  package let shore: Shore
  /// In the order of the bid.
  package let sites: [LabelledSite]
  /// Of the zones and of the groups of countries.
  package let sources: [DataSource]

  package init(
    sites: [Site], home: String, homeZone: String, year: Int, rule: ShoreRule, zones: ZoneTable, regions: RegionTable
  ) throws(NoFigure) {
    let labelled = try WorkShare.all(of: sites).map { share in
      LabelledSite(
        site: share.site.id, country: share.site.country, share: share.share,
        label: SiteShore(
          country: share.site.country, zone: share.site.zone, home: home, homeZone: homeZone, year: year, rule: rule,
          zones: zones, regions: regions))
    }
    let holders = Shore.allCases.filter { shore in
      // Shares written with decimals may miss their sum by a hair.
      labelled.filter { $0.label.shore == shore }.map(\.share).reduce(0, +) >= 50 - 1e-9
    }
    shore = holders.count == 1 ? holders.first ?? .mixed : .mixed
    self.sites = labelled
    sources = [zones.source, regions.source]
  }
}
