/// The overlap of a provider's delivery sites with the buyer, each site counting by its share of the work.
package struct ProviderOverlap: Sendable, Equatable, Codable {
  package struct SiteOverlap: Sendable, Equatable, Codable {
    package let site: String
    /// Percent of the work.
    package let share: Double
    package let overlap: Overlap
  }

  /// In the order of the bid.
  package let sites: [SiteOverlap]
  /// Of the daily Σ share · hours: its mean is scored, its least day is what a must-have on the minimum looks at.
  package let overlap: Overlap
  /// The release of the time zones, on which results for future years depend.
  package let source: DataSource

  /// Sites without days of their own work when their country has no weekend.
  package init(
    sites: [Site], buyer: WorkingHours, period: OverlapPeriod, zones: ZoneTable, weekends: WeekendTable
  ) throws(NoFigure) {
    let shares = try WorkShare.all(of: sites)
    var (found, series): ([SiteOverlap], [[Overlap.Day]]) = ([], [])
    for share in shares {
      let hours = try WorkingHours(of: share.site, zones: zones, weekends: weekends)
      found.append(
        SiteOverlap(
          site: share.site.id, share: share.share,
          overlap: try Overlap.between(buyer: buyer, site: hours, period: period)))
      series.append(try Overlap.daily(buyer: buyer, site: hours, period: period))
    }
    // All series have the same days: those of the buyer.
    let days = (series.first ?? []).enumerated().map { index, day in
      Overlap.Day(date: day.date, hours: WorkShare.mean(series.map { $0[index].hours }, by: shares))
    }
    guard let overlap = Overlap(days, mean: WorkShare.mean(found.map(\.overlap.mean), by: shares)) else {
      throw NoFigure(.noWorkingDay, "The buyer works on no day of the period")
    }
    self.sites = found
    self.overlap = overlap
    source = zones.source
  }
}
