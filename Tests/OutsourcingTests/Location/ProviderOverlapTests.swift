import Outsourcing
import Testing

struct ProviderOverlapTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    let country: String
    let zone: String
    let opens: String
    let closes: String
    let mean: Double

    var testDescription: String { id }
  }

  static let cases = [
    Case(id: "brightwater", country: "PT", zone: "Europe/Lisbon", opens: "08:00", closes: "17:00", mean: 8),
    Case(id: "alder-finch", country: "GB", zone: "Europe/London", opens: "08:00", closes: "18:00", mean: 8),
    Case(id: "cobalt-harbour", country: "BG", zone: "Europe/Sofia", opens: "09:00", closes: "18:00", mean: 7),
    Case(id: "dunmore", country: "ZA", zone: "Africa/Johannesburg", opens: "09:00", closes: "18:00", mean: 7.5939),
    Case(id: "eastgate", country: "PH", zone: "Asia/Manila", opens: "15:00", closes: "00:00", mean: 7.5939),
    Case(id: "fennel", country: "EG", zone: "Africa/Cairo", opens: "10:00", closes: "19:00", mean: 8),
    Case(id: "granite-point", country: "IN", zone: "Asia/Kolkata", opens: "12:00", closes: "21:00", mean: 7.0939),
    Case(id: "halyard", country: "CO", zone: "America/Bogota", opens: "06:00", closes: "15:00", mean: 5.4061),
  ]

  private func overlap(_ sites: [Site], first: String = "2027-01-01") throws -> ProviderOverlap {
    try ProviderOverlap(
      sites: sites, buyer: try Places.hours("Europe/London", "09:00-17:00"),
      period: OverlapPeriod(first: try Places.date(first)), zones: try Places.zones(),
      weekends: try Places.weekends())
  }

  @Test(arguments: cases)
  func `The overlaps of the worked comparison come out`(vector: Case) throws {
    let days = Site.Weekday.allCases.filter(Places.mondayToFriday.contains)
    let shares = vector.id == "granite-point" ? ["40", "60"] : ["100"]
    let sites = try shares.enumerated().map { index, share in
      try Places.site(
        "site-\(index)", vector.country, vector.zone, share: share, days: days, opens: vector.opens,
        closes: vector.closes)
    }
    let found = try overlap(sites)
    #expect(found.overlap.days == 261)
    #expect(found.overlap.mean.prints(vector.mean, decimals: 4), "\(found.overlap.mean)")
    #expect(found.source.provenance == "tz data 2025b, extract")
    // The must-have of the buyer: at least three hours on every day.
    #expect(found.overlap.minimum >= 3)
  }

  @Test func `Sites count by their share of the work, and only where work is delivered`() throws {
    let found = try overlap([
      try Places.site("near", "GB", "Europe/London", share: "75"),
      try Places.site("spare", "PH", "Asia/Manila", role: .backup),
      try Places.site("far", "US", "America/New_York", share: "25"),
    ])
    // New York's 09:00-17:00 is 14:00-22:00 in London, 13:00-21:00 while only one clock has changed.
    let far = try #require(found.sites.last).overlap
    #expect((far.minimum, far.maximum) == (3, 4))
    #expect(found.sites.map(\.site) == ["near", "far"])
    #expect((found.overlap.mean - (0.75 * 8 + 0.25 * far.mean)).magnitude < 1e-12)
    #expect((found.overlap.minimum, found.overlap.maximum) == (6.75, 7))
  }

  @Test func `A site without days of its own rests at the weekend of its country`() throws {
    // Egypt rests on Friday and Saturday.
    let egypt = try overlap([try Places.site("egypt", "EG", "Africa/Cairo")]).overlap
    #expect(egypt.minimum == 0)
    #expect(egypt.least.date.weekday == .friday)
    #expect(try overlap([try Places.site("here", "GB", "Europe/London")]).overlap.minimum == 8)
  }

  @Test func `What is missing in a bid is named`() throws {
    func sentence(_ sites: [Site]) -> String? { Places.refusal { try overlap(sites) }?.sentence }
    #expect(sentence([]) == "No delivery site is named")
    #expect(
      sentence([try Places.site("a", "GB"), try Places.site("b", "GB")])
        == "The share of the work at site a is not stated")
    let thirds = try ["33.33", "33.33", "33.3"].map { try Places.site("t" + $0, "GB", "Europe/London", share: $0) }
    #expect(sentence(thirds) == nil)
    #expect(
      sentence([try Places.site("a", "GB", share: "50"), try Places.site("b", "GB", share: "40")])
        == "The shares of the delivery sites do not add up to 100 percent")
    #expect(
      sentence([try Places.site("a", "PH", "Asia/Manilla")])
        == "tz data 2025b has no zone Asia/Manilla, the zone of site a")
    #expect(
      sentence([try Places.site("a", "PH", "Asia/Manila", opens: nil)])
        == "The working hours of site a are not stated")
  }

  @Test func `Who works when is shown on the buyer's clock, a night in two pieces`() throws {
    let views = try WorkingDayView.winterAndSummer(
      of: 2027, buyer: try Places.hours("Europe/London", "09:00-17:00"),
      sites: [
        ("manila", try Places.hours("Asia/Manila", "15:00-00:00")),
        ("kathmandu", try Places.hours("Asia/Kathmandu", "09:00-18:00")),
        ("auckland", try Places.hours("Pacific/Auckland", "22:00-07:00")),
      ])
    #expect(views.map(\.date.description) == ["2027-01-15", "2027-07-15"])
    func clock(_ view: WorkingDayView) -> [String] {
      view.rows.map { row in
        row.stretches.map { "\(Double($0.start) / 3600)-\(Double($0.end) / 3600)" }.joined(separator: " ")
      }
    }
    #expect(
      views.map { $0.rows.map(\.site) } == [[nil, "manila", "kathmandu", "auckland"]] + [
        [nil, "manila", "kathmandu", "auckland"]
      ])
    #expect(clock(views[0]) == ["9.0-17.0", "7.0-16.0", "3.25-12.25", "9.0-18.0"])
    #expect(clock(views[1]) == ["9.0-17.0", "8.0-17.0", "4.25-13.25", "11.0-20.0"])
    let night = try WorkingDayView(
      on: try Places.date("2027-01-15"), buyer: try Places.hours("Europe/London", "22:00-06:00"),
      sites: [("always", try Places.hours("Asia/Manila", "08:00-08:00"))])
    #expect(clock(night) == ["0.0-6.0 22.0-24.0", "0.0-24.0"])
  }
}
