import Outsourcing
import TestSupport
import Testing

struct OverlapTests {
  struct Case: CustomTestStringConvertible {
    let buyer: String
    let site: String
    let window: String
    var days = Places.mondayToFriday
    let january: Double
    let july: Double
    let least: Double
    let most: Double
    let mean: Double

    var testDescription: String { "\(buyer) \(site) \(window)" }
  }

  static let cases = [
    Case(
      buyer: "America/New_York", site: "Asia/Manila", window: "09:00-18:00", january: 0, july: 0, least: 0, most: 0,
      mean: 0),
    Case(
      buyer: "America/New_York", site: "Asia/Manila", window: "21:00-06:00", january: 8, july: 8, least: 8, most: 8,
      mean: 8),
    Case(
      buyer: "America/New_York", site: "Asia/Kolkata", window: "13:30-22:30", january: 3, july: 4, least: 3, most: 4,
      mean: 3.651341),
    Case(
      buyer: "America/New_York", site: "Europe/Warsaw", window: "09:00-18:00", january: 3, july: 3, least: 3, most: 4,
      mean: 3.076628),
    Case(
      buyer: "America/New_York", site: "America/Bogota", window: "09:00-18:00", january: 8, july: 7, least: 7, most: 8,
      mean: 7.348659),
    Case(
      buyer: "Europe/London", site: "Asia/Kolkata", window: "09:00-18:00", january: 3.5, july: 4.5, least: 3.5,
      most: 4.5, mean: 4.074713),
    Case(
      buyer: "Europe/London", site: "Asia/Kathmandu", window: "09:00-18:00", january: 3.25, july: 4.25, least: 3.25,
      most: 4.25, mean: 3.824713),
    Case(
      buyer: "Europe/London", site: "Africa/Johannesburg", window: "09:00-18:00", january: 7, july: 8, least: 7,
      most: 8, mean: 7.574713),
    Case(
      buyer: "Europe/London", site: "Africa/Cairo", window: "09:00-18:00",
      days: [.sunday, .monday, .tuesday, .wednesday, .thursday], january: 7, july: 7, least: 0, most: 8,
      mean: 5.651341),
    Case(
      buyer: "Europe/London", site: "America/Sao_Paulo", window: "22:00-07:00", january: 1, july: 2, least: 0, most: 2,
      mean: 1.260536),
    Case(
      buyer: "Australia/Adelaide", site: "Asia/Manila", window: "09:00-18:00", january: 5.5, july: 6.5, least: 5.5,
      most: 6.5, mean: 5.998084),
  ]

  @Test(arguments: cases)
  func `The printed overlaps of 2026 come out`(vector: Case) throws {
    let buyer = try Places.hours(vector.buyer, "09:00-17:00")
    let site = try Places.hours(vector.site, vector.window, vector.days)
    let period = OverlapPeriod(first: try Places.date("2026-01-01"))
    let overlap = try Overlap.between(buyer: buyer, site: site, period: period)
    #expect(overlap.days == 261)
    #expect(overlap.minimum == vector.least)
    #expect(overlap.maximum == vector.most)
    #expect(overlap.mean.prints(vector.mean, decimals: 6), "\(overlap.mean)")
    let days = try Overlap.daily(buyer: buyer, site: site, period: period)
    let (january, july) = (try Places.date("2026-01-15"), try Places.date("2026-07-15"))
    #expect(days.first { $0.date == january }?.hours == vector.january)
    #expect(days.first { $0.date == july }?.hours == vector.july)
  }

  @Test func `Sunday's night shift that nobody works is missing on Monday`() throws {
    let days = try Overlap.daily(
      buyer: Places.hours("Europe/London", "09:00-17:00"), site: Places.hours("America/Sao_Paulo", "22:00-07:00"),
      period: OverlapPeriod(first: Places.date("2026-01-01")))
    for day in days { #expect((day.hours == 0) == (day.date.weekday == .monday), "\(day.date)") }
  }

  @Test func `The day with the least overlap is named, the first of several`() throws {
    let overlap = try Overlap.between(
      buyer: Places.hours("America/New_York", "09:00-17:00"), site: Places.hours("Europe/Warsaw", "09:00-18:00"),
      period: OverlapPeriod(first: Places.date("2026-01-01")))
    #expect(overlap.least.date.description == "2026-01-01")
    // The first working day after New York has changed its clock and Warsaw has not.
    #expect(overlap.most.date.description == "2026-03-09")
  }

  @Test func `Around the clock is all of the buyer's day, not twice the hours where windows meet`() throws {
    let all = Set(Site.Weekday.allCases)
    for window in ["00:00-00:00", "09:00-09:00", "17:30-17:30"] {
      let overlap = try Overlap.between(
        buyer: Places.hours("Europe/London", "09:00-17:00"), site: Places.hours("Asia/Kathmandu", window, all),
        period: OverlapPeriod(first: Places.date("2026-01-01")))
      #expect((overlap.minimum, overlap.mean, overlap.maximum) == (8, 8, 8))
    }
  }

  @Test func `No overlap is below zero or beyond the shorter window, and same hours overlap wholly`() throws {
    var random = SplitMix64(seed: 51)
    let names = try Places.zones().names
    for _ in 0..<40 {
      func window() -> String {
        let minutes = [random.integer(0...1439), random.integer(0...1439)]
        let clocks = minutes.map { minute in
          [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        }
        return "\(clocks[0])-\(clocks[1])"
      }
      let buyer = try Places.hours(random.pick(names), window())
      let site = try Places.hours(random.pick(names), window())
      let period = OverlapPeriod(first: CalendarDate(daysSince1970: 20454 + random.integer(0...700)))
      let overlap = try Overlap.between(buyer: buyer, site: site, period: period)
      func length(_ window: ClockWindow) -> Double {
        Double(window.closes - window.opens + (window.endsNextDay ? 1440 : 0)) / 60
      }
      #expect(overlap.minimum >= 0)
      #expect(overlap.minimum <= overlap.mean && overlap.mean <= overlap.maximum)
      // A window over a change of the clock may be three hours longer at most (Antarctica/Troll: two).
      #expect(overlap.maximum <= length(buyer.window) + 3)
      let same = try Overlap.between(buyer: buyer, site: buyer, period: period)
      #expect((same.mean - length(buyer.window)).magnitude < 0.02)
    }
  }

  @Test func `The period is 365 days from the start of service, else from the January after the decision`() throws {
    let decision = try Places.date("2026-10-01")
    let stated = OverlapPeriod(serviceStart: try Places.date("2027-01-04"), decisionDate: decision)
    #expect("\(stated.first) \(stated.last)" == "2027-01-04 2028-01-03")
    let unstated = OverlapPeriod(serviceStart: nil, decisionDate: decision)
    #expect("\(unstated.first) \(unstated.last)" == "2027-01-01 2027-12-31")
  }

  @Test func `A period before the table, a week without work and a buyer without days are named`() throws {
    let site = try Places.hours("Asia/Manila", "09:00-18:00")
    let buyer = try Places.hours("Europe/London", "09:00-17:00")
    func reason(_ buyer: WorkingHours, _ site: WorkingHours, _ first: String) throws -> NoFigure.Reason? {
      let period = OverlapPeriod(first: try Places.date(first))
      return Places.refusal { try Overlap.between(buyer: buyer, site: site, period: period) }?.reason
    }
    #expect(try reason(buyer, site, "2023-12-31") == .beforeTable)
    #expect(try reason(buyer, Places.hours("Asia/Manila", "09:00-18:00", []), "2026-01-01") == .noWorkingDay)
    #expect(try reason(Places.hours("Europe/London", "09:00-17:00", []), site, "2026-01-01") == .noWorkingDay)
    #expect(try reason(buyer, site, "2024-01-08") == nil)
  }
}
