/// What a figure was measured on; a figure without it cannot be compared.
package struct MeasuredPeriod: Sendable, Equatable, Codable {
  package let from: CalendarDate
  /// Included; not before ``from``.
  package let to: CalendarDate
  /// Site id; nil for all.
  package let site: String?
  /// Nil for all.
  package let channel: String?
  /// Contacts, answers or people counted; nil where it is not told, which leaves the figure without an interval.
  package let sample: Int?

  /// Months of data below which a figure is shown with a remark and not scored.
  package static let leastMonths = 3

  /// Nil if the period ends before it begins, or a sample is below 0.
  package init?(
    from: CalendarDate, to: CalendarDate, site: String? = nil, channel: String? = nil, sample: Int? = nil
  ) {
    guard from <= to, sample ?? 0 >= 0 else { return nil }
    self.from = from
    self.to = to
    self.site = site
    self.channel = channel
    self.sample = sample
  }

  /// True for less than ``leastMonths`` whole months: "short period", not scored unless the buyer overrides it.
  package var isShort: Bool {
    // The day after the last one, held against the same day of the month three months on.
    let months = from.year * 12 + from.month - 1 + Self.leastMonths
    let end = to.dayAfter.map { ($0.year * 12 + $0.month - 1, $0.day) } ?? (Int.max, 0)
    return end < (months, from.day)
  }

  /// The best level of evidence a figure can have: without a sample size nobody can attest to it.
  package var highestEvidence: EvidenceLevel { sample == nil ? .documented : .certified }
}
