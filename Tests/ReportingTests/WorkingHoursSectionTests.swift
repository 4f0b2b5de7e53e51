import Outcome
@testable import Outsourcing
@testable import Reporting
import Testing

@Suite struct WorkingHoursSectionTests {
  private func section(_ places: [String: [Sketch.Place]], name: String = "A (fictional)") throws -> Section? {
    var sketch = Sketch.scoring(70)
    sketch.providers[0].name = name
    sketch.analysis = try Sketch.analysis(places)
    return WorkingHoursSection.section(of: IndexedEvaluation(try sketch.evaluation))
  }

  private func tables(_ section: Section?) -> [Table] {
    (section?.blocks ?? []).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  private func words(_ row: Table.Row) -> [String] {
    row.cells.map { cell in
      switch cell {
      case .text(let text): text.plain
      case .number(let figure): figure
      case .day(let band): band.signs
      default: "?"
      }
    }
  }

  @Test func `Without an analysis, or without any known hours, there is no section`() throws {
    #expect(WorkingHoursSection.section(of: IndexedEvaluation(try Sketch.scoring(70).evaluation)) == nil)
    #expect(try section(["a": []]) == nil)
    #expect(try section(["a": [.init(opens: nil)]]) == nil)
  }

  @Test func `A night shift wraps around midnight and is told as one stretch`() throws {
    let tables = tables(try section(["a": [.init(opens: "22:00", closes: "06:00")]]))
    #expect(
      words(tables[0].rows[1])[1] == String(repeating: "▒", count: 12) + String(repeating: "·", count: 6)
        + String(repeating: "░", count: 16) + String(repeating: "·", count: 10) + String(repeating: "▒", count: 4))
    #expect(words(tables[1].rows[0]) == ["A (fictional), Porto", "22:00–06:00", "100%", "0.00", "0.00", "0.00"])
  }

  @Test func `Days on which all work at the same times are shown once`() throws {
    let same = tables(try section(["a": [.init()]]))
    #expect(same[0].columns.map(\.title.plain) == ["Provider and site", "15 January 2027 and 15 July 2027"])
    let site = Sketch.Place(id: "pune", country: "IN", city: "Pune", zone: "Asia/Kolkata")
    let different = tables(try section(["a": [site]]))
    #expect(different[0].columns.map(\.title.plain) == ["Provider and site", "15 January 2027", "15 July 2027"])
    // 09:00 in India is 03:30 UTC, and the buyer's clock is an hour ahead of UTC in July.
    #expect(words(different[1].rows[0]).prefix(3) == ["A (fictional), Pune", "03:30–11:30", "04:30–12:30"])
  }

  @Test func `Several sites have a row each below the row of the provider`() throws {
    let rows = tables(
      try section([
        "a": [.init(id: "one", share: "25"), .init(id: "two", city: "Faro", share: "75", opens: "13:00")]
      ]))[1].rows.map(words)
    #expect(
      rows == [
        ["A (fictional), all sites", "", "100%", "5.00", "5.00", "5.00"],
        ["A (fictional), Porto", "09:00–17:00", "25%", "8.00", "8.00", "8.00"],
        ["A (fictional), Faro", "13:00–17:00", "75%", "4.00", "4.00", "4.00"],
      ])
  }

  @Test func `A provider whose hours are not known is named with the reason`() throws {
    var sketch = Sketch.scoring(70, 60)
    sketch.analysis = try Sketch.analysis(["a": [.init()], "b": [.init(opens: nil)]])
    let section = try #require(WorkingHoursSection.section(of: IndexedEvaluation(try sketch.evaluation)))
    guard case .list(let missing) = section.blocks.last else {
      Issue.record("no list")
      return
    }
    #expect(missing.map(\.plain) == ["B (fictional): The working hours of site site are not stated."])
  }

  @Test func `Names that would act are inert in page and Markdown`() throws {
    var sketch = Sketch.scoring(70)
    sketch.providers[0].name = "\"><script>x</script>"
    sketch.analysis = try Sketch.analysis(["a": [.init(city: "| `<img src=x>` @all")]], location: Sketch.location())
    let evaluation = try sketch.evaluation
    let html = withoutOwnScript(HTMLRenderer.render(evaluation))
    #expect(!html.contains("<script") && !html.contains("<img"))
    #expect(
      html.contains(
        "aria-label=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;, | `&lt;img src=x&gt;` @all on 15 January 2027"))
    let markdown = MarkdownRenderer.render(evaluation)
    #expect(markdown.contains("``\\| `<img src=x>` @all``"))
  }

  @Test(arguments: [
    ([0..<86_400], "all day"), ([3_600..<7_200], "01:00–02:00"), ([54_000..<86_400], "15:00–24:00"),
    ([0..<3_600, 36_000..<39_600], "00:00–01:00, 10:00–11:00"),
    ([0..<3_600, 36_000..<39_600, 79_200..<86_400], "10:00–11:00, 22:00–01:00"), ([], "not at work"),
  ])
  func `Stretches are told as times of day`(stretches: [Range<Int>], words: String) throws {
    let view = stretches.map { WorkingDayView.Stretch(start: $0.lowerBound, end: $0.upperBound) }
    #expect(WorkingHoursSection.times(view).plain == words)
  }

  @Test(arguments: [
    ([Site.Weekday.monday, .tuesday, .wednesday, .thursday, .friday], "on Monday to Friday"),
    ([.sunday, .monday], "on Monday and Sunday"),
    ([.tuesday, .thursday, .saturday], "on Tuesday, Thursday and Saturday"),
    (Site.Weekday.allCases, "on every day of the week"), ([], nil),
  ])
  func `Days of the week are told in words`(days: [Site.Weekday], words: String?) {
    #expect(WorkingHoursSection.daysInWords(days)?.plain == words)
  }

  @Test func `Inside and outside of a window make up all the work, and nothing twice`() {
    let band = DayBand(window: [0..<100, 200..<300], worked: [50..<250, 290..<400], sentence: "")
    #expect(band.inside == [50..<100, 200..<250, 290..<300])
    #expect(band.outside == [100..<200, 300..<400])
    #expect(DayBand(window: [], worked: [0..<90_000], sentence: "").outside == [0..<86_400])
  }
}
