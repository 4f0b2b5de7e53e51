import Foundation
import Outcome
import Testing

@testable import Reporting

/// What would change the answer: figures that agree with the ranking, and nothing where there is nothing to tell.
@Suite struct ChangeSectionTests {
  /// A leader, whose first criterion keeps it first in a range with these ends, and one provider behind it.
  private func section(_ sketch: Sketch, range: String?, unable: [String] = []) throws -> Section? {
    var sketch = sketch
    let ends = range.map { #""weight": 20, "range": \#($0), "whateverIsOpen": \#($0)"# } ?? #""weight": 100"#
    let others = unable.map {
      #",{"vendor": "\#($0)", "criterion": "c0", "kind": "to_win", "status": "not_attainable", "now": 50, "points": 140, "levels": [], "words": []}"#
    }.joined()
    sketch.robustness = try JSONDecoder().decode(
      RobustnessFacts.self,
      from: Data(
        """
        {
          "leader": "a", "ranges": [{"criterion": "c0", \(ends), "ties": []}],
          "pairs": [{"ahead": "a", "behind": "b", "lead": 14.59, "isAheadEverywhere": false, "switches": [],
                     "leastShift": {"amount": 4, "receiver": "c0", "givers": []}}],
          "breakEven": [
            {"vendor": "b", "criterion": "c0", "kind": "to_win", "status": "attainable", "now": 68, "points": 90,
             "levels": [{"low": 90, "high": 90}], "words": [], "preference": "max"}\(others)],
          "tornado": {"lead": 14.59, "more": 0,
            "rows": [{"kind": "weight", "criterion": "c0", "low": 4, "high": 15, "losesLead": false, "isFixed": false}]},
          "notes": []
        }
        """.utf8))
    return SafeRangesSection.section(of: IndexedEvaluation(try sketch.evaluation))
  }

  @Test func `A lead is the difference of the scores shown wherever it stands`() throws {
    // 83.3 and 68.8 are shown, which are 14.5 apart; exactly it is 14.59.
    let section = try #require(try section(.scoring(83.34, 68.75), range: #"{"low": 0, "high": 100}"#))
    #expect(section.sentences.contains("B (fictional), 14.5 points behind: 1 criterion alone could do it"))
    #expect(try section.table("The leader against").row("B (fictional)")?.first == "14.5")
    #expect(section.sentences.contains { $0.hasPrefix("The lead is 14.5 points.") })
    #expect(!section.words.contains("14.6"))
  }

  @Test func `Those whom no single criterion can make first stand in one sentence`() throws {
    var sketch = Sketch.scoring(83.34, 68.75, 60, 50)
    sketch.providers[1].name = "<B> (fictional)"
    let able = try #require(try section(sketch, range: #"{"low": 0, "high": 100}"#, unable: ["c", "d"]))
    #expect(
      able.sentences.contains(
        "No single criterion can make one of these first, however good its level: C (fictional), 23.3 points behind; D (fictional), 33.3 points behind."
      ))
    let alone = try #require(try section(sketch, range: #"{"low": 0, "high": 100}"#, unable: ["d"]))
    #expect(
      alone.sentences.contains(
        "D (fictional), 33.3 points behind: no single criterion can make it first, however good its level."))
  }

  @Test func `Who shares the first place is level and not behind`() throws {
    let section = try #require(try section(.scoring(70, 70), range: #"{"low": 0, "high": 100}"#))
    #expect(section.sentences.contains("B (fictional), level: 1 criterion alone could do it"))
  }

  @Test(arguments: [
    (#"{"low": 0, "high": 100}"#, []), (#"{"low": 5, "high": 100, "firstBelow": "b"}"#, ["Below it"]),
    (#"{"low": 0, "high": 40, "firstAbove": "b"}"#, ["Above it"]),
    (#"{"low": 5, "high": 40, "firstBelow": "b", "firstAbove": "b"}"#, ["Below it", "Above it"]),
  ])
  func `There is a column for an end only where a range has that end`(range: String, columns: [String]) throws {
    let section = try #require(try section(.scoring(80, 60), range: range))
    let titles = try section.table("Uppermost criteria").columns.map(\.title.plain)
    #expect(titles.dropFirst(4) == columns[...])
  }

  @Test func `One criterion has neither ranges nor a profile, and what a rival must offer all the same`() throws {
    var sketch = Sketch.scoring(80, 60)
    sketch.criteria = Sketch.flat(1) { _ in 100 }
    for index in sketch.providers.indices { sketch.providers[index].points = [80 - 20 * Double(index)] }
    let section = try #require(try section(sketch, range: nil))
    #expect(
      section.tables.map(\.caption.plain) == [
        "What B (fictional) would have to show on one criterion alone", "The one input that moves the lead most",
      ])
    #expect(CriteriaProfileSection.section(of: IndexedEvaluation(try sketch.evaluation)) == nil)
  }
}
