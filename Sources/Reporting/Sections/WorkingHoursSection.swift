internal import Outcome
internal import Outsourcing

/// When the sites of each provider are at work, on the buyer's clock.
enum WorkingHoursSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let analyses = indexed.analyses
    guard let first = analyses.first(where: { !$0.days.isEmpty }) else { return nil }
    var blocks: [Block] = [
      .paragraph(clock(indexed, first)),
      .onPage([
        .paragraph(
          "Shaded behind all rows are the buyer's hours. The high band is work done in them, the low grey band work done outside them."
        )
      ]),
      .table(bands(indexed, analyses, first)), .table(figures(indexed, analyses, first)),
      .paragraph(explanation(indexed, analyses)),
    ]
    let missing = analyses.filter(\.days.isEmpty).map { provider in
      indexed.name(provider.vendor) + ": "
        + (provider.overlapMissing.map { LocationReasons.said($0) } ?? "no site is known") + "."
    }
    if !missing.isEmpty { blocks += [.paragraph(.strong("Hours not known:")), .list(missing)] }
    return Section(
      id: "hours", shortTitle: "Hours", title: "Working hours", question: "Who works when?", blocks: blocks)
  }

  // MARK: Words

  private static func clock(_ indexed: IndexedEvaluation, _ first: ProviderAnalysisFacts) -> Text {
    let service = indexed.evaluation.analysis?.service
    let zone: Text =
      service?.zone.map { "All times are the buyer's (\(.quoted($0)))." } ?? "All times are the buyer's."
    let buyer = first.days.first?.rows.first { $0.site == nil }.map { times($0.stretches) } ?? "–"
    let days = service.flatMap { daysInWords($0.days) }
    let hours: Text = days.map { "The buyer works \(buyer) \($0)." } ?? "The buyer works \(buyer)."
    return zone + " " + hours
  }

  private static func explanation(_ indexed: IndexedEvaluation, _ analyses: [ProviderAnalysisFacts]) -> Text {
    guard let known = analyses.compactMap(\.overlap).first else { return "Public holidays are not modelled." }
    let service = indexed.evaluation.analysis?.service
    let period =
      service?.overlapFrom.map(OverlapPeriod.init(first:))
      ?? OverlapPeriod(serviceStart: service?.start, decisionDate: indexed.evaluation.comparison.decisionDate)
    let days: Text = known.overlap.days == 1 ? "1 working day" : "\(known.overlap.days) working days"
    return
      "Overlap is how many hours of the buyer's working day a site works too, over the buyer's \(days) in the 365 days from \(date: period.first). Several sites of one provider count by their share of the work. Public holidays are not modelled, neither the buyer's nor those of the sites. The clocks follow \(.quoted(known.source.name)); a change of clocks decided after that release is not in these figures."
  }

  /// `on Monday to Friday`, `on Monday, Tuesday and Thursday`; nil for no day.
  static func daysInWords(_ days: [Site.Weekday]) -> Text? {
    let order = Site.Weekday.allCases
    let places = order.indices.filter { days.contains(order[$0]) }
    guard let first = places.first, let last = places.last else { return nil }
    if places.count == order.count { return "on every day of the week" }
    if places.count > 2, last - first + 1 == places.count {
      return "on \(order[first].inWords) to \(order[last].inWords)"
    }
    return "on \(places.map { order[$0].inWords }.inWords)"
  }

  /// `09:00–17:00`; a night shift is told as one stretch, from the evening to the morning.
  static func times(_ stretches: [WorkingDayView.Stretch]) -> Text {
    func clock(_ seconds: Int) -> String {
      [seconds / 3600, seconds / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
    guard let first = stretches.first, let last = stretches.last else { return "not at work" }
    if stretches.count == 1, first.start <= 0, first.end >= DayBand.day { return "all day" }
    var told = stretches.map { ($0.start, $0.end) }
    if stretches.count > 1, first.start <= 0, last.end >= DayBand.day {
      told = told.dropFirst().dropLast() + [(last.start, first.end)]
    }
    return Text([.plain(told.map { "\(clock($0.0))–\(clock($0.1))" }.joined(separator: ", "))])
  }

  // MARK: Bands

  /// Positions of the days to show: one stands for all where no site works at other times on another.
  private static func shownDays(_ analyses: [ProviderAnalysisFacts], _ first: ProviderAnalysisFacts) -> Range<Int> {
    let isSame = analyses.allSatisfy { provider in
      provider.days.allSatisfy { $0.rows == provider.days.first?.rows }
    }
    return 0..<(isSame ? 1 : first.days.count)
  }

  /// `15 January 2027`; all dates where one column stands for them.
  private static func dates(_ first: ProviderAnalysisFacts, _ shown: Range<Int>) -> [Text] {
    let dates = first.days.map { Text.date($0.date) }
    return shown.count == 1 ? [dates.inWords] : dates
  }

  private static func bands(
    _ indexed: IndexedEvaluation, _ analyses: [ProviderAnalysisFacts], _ first: ProviderAnalysisFacts
  ) -> Table {
    let shown = shownDays(analyses, first)
    let dates = dates(first, shown)
    func band(_ name: Text, _ site: String?, _ view: WorkingDayView, on date: Text) -> TableCell {
      func ranges(_ site: String?) -> [Range<Int>] {
        let stretches = view.rows.first { $0.site == site }?.stretches ?? []
        return stretches.filter { $0.start < $0.end }.map { $0.start..<$0.end }
      }
      let stretches = view.rows.first { $0.site == site }?.stretches ?? []
      return .day(
        DayBand(
          window: ranges(nil), worked: ranges(site),
          sentence: "\(name) on \(date): \(times(stretches)) in the buyer's time"))
    }
    let rows = analyses.flatMap { provider -> [Table.Row] in
      let views = provider.days
      guard !views.isEmpty else { return [] }
      return provider.deliverySites.map { site in
        let name = indexed.place(site, of: provider)
        return Table.Row(
          [.text(name)] + zip(views, dates).map { view, date in band(name, site.id, view, on: date) })
      }
    }
    let buyer: [Table.Row] = [
      Table.Row(
        [.text("The buyer")] + zip(first.days, dates).map { view, date in band("The buyer", nil, view, on: date) })
    ]
    return Table(
      caption: "Hours of work from midnight to midnight of the buyer",
      columns: [.init("Provider and site")] + dates.map { .init($0, .day) }, rows: buyer + rows, header: 0)
  }

  // MARK: Figures

  private static func figures(
    _ indexed: IndexedEvaluation, _ analyses: [ProviderAnalysisFacts], _ first: ProviderAnalysisFacts
  ) -> Table {
    let shown = shownDays(analyses, first)
    let dates = dates(first, shown)
    let rows = analyses.flatMap { provider -> [Table.Row] in
      guard !provider.days.isEmpty else { return [] }
      let sites = provider.deliverySites
      let all: [Table.Row] =
        sites.count > 1
        ? [
          Table.Row(
            [.text("\(indexed.name(provider.vendor)), all sites")] + shown.map { _ in .text("") }
              + [.number("100%")] + overlap(provider.overlap?.overlap))
        ] : []
      return all
        + sites.map { site in
          let hours = provider.days.prefix(shown.count).map { view in
            TableCell.text(times(view.rows.first { $0.site == site.id }?.stretches ?? []))
          }
          let own = provider.overlap?.sites.first { $0.site == site.id }?.overlap
          return Table.Row(
            [.text(indexed.place(site, of: provider))] + hours
              + [.number(provider.share(of: site).map(Figures.percent) ?? "–")] + overlap(own))
        }
    }
    return Table(
      caption: "Opening and closing in the buyer's time, and overlap with the buyer's working day in hours",
      columns: [.init("Provider and site")] + dates.map { .init($0) }
        + [
          .init("Share of the work", .number), .init("Overlap in hours, mean", .number), .init("Least", .number),
          .init("Most", .number),
        ], rows: rows, header: 0)
  }

  private static func overlap(_ overlap: Overlap?) -> [TableCell] {
    guard let overlap else { return [.number("–"), .number("–"), .number("–")] }
    return [overlap.mean, overlap.minimum, overlap.maximum].map { .number(Figures.fixed($0, 2)) }
  }
}

extension Site.Weekday {
  fileprivate var inWords: Text {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
