import Decision
import Outcome
import Outsourcing
@testable import Reporting
import Testing

@Suite struct MustHaveWordsTests {
  private func evaluation(
    _ level: PerformanceFacts.Level, atLeast: Double? = nil, atMost: Double? = nil, oneOf: [String]? = nil
  ) throws -> IndexedEvaluation {
    var sketch = Sketch.scoring(70, 60)
    sketch.providers[1].performances = ["c0": .answered("b", "c0", level, source: nil)]
    sketch.requirements = [
      RequirementFacts(
        id: "r", title: "Enough", subject: .criterion, criterion: "c0", condition: "as stored", atLeast: atLeast,
        atMost: atMost, oneOf: oneOf, reason: nil, source: .init(file: "criteria.yaml", line: 1, column: 1))
    ]
    sketch.providers[1].failed = ["r"]
    return IndexedEvaluation(try sketch.evaluation)
  }

  private func reason(_ indexed: IndexedEvaluation, _ wording: Wording) throws -> String {
    wording.plain(indexed.reason(try #require(indexed.evaluation.ranking.knockedOut.first)))
  }

  @Test func `A verdict is said anew in each language from its values`() throws {
    let least = try evaluation(.number(12.5), atLeast: 40)
    let title = least.title("c0").plain
    #expect(try reason(least, .english) == "\(title): 12.5%; asked: at least 40%")
    #expect(try reason(least, .german) == "\(title): 12,5\u{A0}%; verlangt: mindestens 40\u{A0}%")
    let most = try evaluation(.number(50), atMost: 40)
    #expect(try reason(most, .german) == "\(title): 50\u{A0}%; verlangt: höchstens 40\u{A0}%")
    let words = try evaluation(.word("low"), oneOf: ["mid", "high"])
    #expect(try reason(words, .english) == "\(title): low; asked: one of mid, high")
    #expect(words.condition(of: "r").plain == "one of mid, high")
  }

  @Test func `Without the values the stored words are quoted`() throws {
    let old = try evaluation(.number(12.5))
    let entry = try #require(old.evaluation.ranking.knockedOut.first)
    #expect(old.reason(entry) == .quoted(entry.reason))
    #expect(old.condition(of: "r") == .quoted("as stored"))
  }

  @Test func `What the buyer found stays in its own words`() throws {
    let indexed = try evaluation(.number(50), atMost: 40)
    let entry = ScreeningFacts(
      vendor: "b", requirement: "r", result: .failed, reason: "", finding: "Audit of May", source: nil)
    #expect(indexed.reason(entry).plain == "checked by the buyer: Audit of May")
    #expect(Wording.german.plain(indexed.reason(entry)) == "vom Auftraggeber geprüft: Audit of May")
  }
}
