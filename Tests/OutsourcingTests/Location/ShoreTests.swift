import Outsourcing
import Testing

struct ShoreTests {
  private func label(
    _ country: String, _ zone: String, from home: String, _ homeZone: String, rule: ShoreRule = .common
  ) throws -> SiteShore {
    SiteShore(
      country: country, zone: zone, home: home, homeZone: homeZone, year: 2026, rule: rule, zones: try Places.zones(),
      regions: try Places.regions())
  }

  @Test(arguments: [
    ("GB", "Europe/London", "GB", "Europe/London", Shore.onshore, nil),
    ("GB", "Europe/London", "PT", "Europe/Lisbon", .nearshore, 0),
    ("GB", "Europe/London", "BG", "Europe/Sofia", .nearshore, 2),
    ("GB", "Europe/London", "ZA", "Africa/Johannesburg", .offshore, 2),
    ("US", "America/New_York", "CO", "America/Bogota", .nearshore, 1),
    ("US", "America/Los_Angeles", "PL", "Europe/Warsaw", .offshore, 9),
    ("GB", "Europe/London", "IN", "Asia/Kolkata", .offshore, 5.5),
    ("ES", "Europe/Madrid", "MA", "Africa/Casablanca", .nearshore, 1),
    ("PH", "Asia/Manila", "AU", "Australia/Perth", .offshore, 0),
  ])
  func `The printed labels come out`(
    home: String, homeZone: String, country: String, zone: String, shore: Shore, hours: Double?
  ) throws {
    let found = try label(country, zone, from: home, homeZone)
    #expect(found.shore == shore)
    #expect(found.hours == hours)
    #expect(found.gap == nil)
  }

  @Test func `Limit, pairs and borders are the buyer's to change`() throws {
    func shore(_ rule: ShoreRule) throws -> Shore {
      try label("ZA", "Africa/Johannesburg", from: "GB", "Europe/London", rule: rule).shore
    }
    #expect(try shore(.common) == .offshore)
    let pair = ShoreRule.Pair(.country("ZA"), .group("150"))
    #expect(try shore(ShoreRule(limit: 3, pairs: [pair], borders: [])) == .nearshore)
    #expect(try shore(ShoreRule(limit: 2, pairs: [], borders: [.init(.country("GB"), .country("ZA"))])) == .nearshore)
    #expect(try shore(ShoreRule(limit: 1.5, pairs: [pair], borders: [])) == .offshore)
    // Without the pair, Morocco is in another group than Spain.
    let none = ShoreRule(limit: 3, pairs: [], borders: [])
    #expect(try label("MA", "Africa/Casablanca", from: "ES", "Europe/Madrid", rule: none).shore == .offshore)
  }

  @Test func `What is not known is said, and a site in the buyer's country needs no clock`() throws {
    let zone = try label("PT", "Europe/Lisboa", from: "GB", "Europe/London")
    #expect(zone.shore == .unknown)
    #expect(zone.gap?.sentence == "tz data 2025b has no zone Europe/Lisboa")
    let group = try label("XX", "Europe/Lisbon", from: "GB", "Europe/London")
    #expect(group.shore == .unknown)
    #expect(group.gap?.sentence == "CLDR 41 places XX in no group of countries")
    #expect(try label("GB", "Europe/Londinium", from: "GB", "Europe/London").shore == .onshore)
  }

  @Test(arguments: [
    (["60", "40"], Shore.offshore), (["40", "60"], .onshore), (["50", "50"], .mixed), (["33.33", "66.67"], .onshore),
  ])
  func `A provider has the label of at least half of its work`(shares: [String], shore: Shore) throws {
    let sites = [
      try Places.site("far", "PH", "Asia/Manila", share: shares[0]),
      try Places.site("here", "GB", "Europe/London", share: shares[1]),
      try Places.site("spare", "PT", "Europe/Lisbon", role: .backup),
    ]
    let provider = try provider(sites)
    #expect(provider.shore == shore)
    #expect(provider.sites.map(\.label.shore) == [.offshore, .onshore])
    #expect(provider.sources.map(\.name) == ["tz data 2025b", "CLDR 41"])
  }

  @Test func `A provider is mixed where no label holds half, and like labels count together`() throws {
    func site(_ id: String, _ country: String, _ zone: String, _ share: String) throws -> Site {
      try Places.site(id, country, zone, share: share)
    }
    let three = [
      try site("a", "PH", "Asia/Manila", "40"), try site("b", "GB", "Europe/London", "30"),
      try site("c", "PT", "Europe/Lisbon", "30"),
    ]
    #expect(try provider(three).shore == .mixed)
    let near = [
      try site("a", "PH", "Asia/Manila", "40"), try site("b", "BG", "Europe/Sofia", "30"),
      try site("c", "PT", "Europe/Lisbon", "30"),
    ]
    #expect(try provider(near).shore == .nearshore)
  }

  private func provider(_ sites: [Site]) throws -> ProviderShore {
    try ProviderShore(
      sites: sites, home: "GB", homeZone: "Europe/London", year: 2027, rule: .common, zones: try Places.zones(),
      regions: try Places.regions())
  }

  @Test func `Western Asia belongs to Asia, and every group has countries`() throws {
    let regions = try Places.regions()
    for country in ["TR", "IL", "AE", "GE", "CY"] { #expect(regions.group(of: country) == "142", "\(country)") }
    #expect(
      ["US", "GB", "ZA", "PH", "NZ", "XK"].map { regions.group(of: $0) } == ["019", "150", "002", "142", "009", "150"])
    #expect(regions.group(of: "ZZ") == nil)
  }

  @Test func `Weekends are those of CLDR 41`() throws {
    let weekends = try Places.weekends()
    let all = Set(Site.Weekday.allCases)
    for country in ["BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE"] {
      #expect(weekends.workingDays(in: country) == all.subtracting([.friday, .saturday]), "\(country)")
    }
    #expect(weekends.workingDays(in: "AF") == all.subtracting([.thursday, .friday]))
    #expect(weekends.workingDays(in: "IR") == all.subtracting([.friday]))
    for country in ["IN", "UG"] { #expect(weekends.workingDays(in: country) == all.subtracting([.sunday])) }
    for country in ["GB", "PH", "AE", "ZZ"] { #expect(weekends.workingDays(in: country) == Places.mondayToFriday) }
  }
}
