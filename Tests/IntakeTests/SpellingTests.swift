import Intake
import Testing

@Suite("Did you mean")
struct SpellingTests {
  @Test(
    "What somebody probably meant is found",
    arguments: [
      ("percnt", "percent"), ("perecnt", "percent"), ("prcnt", "percent"), ("Percent", "percent"),
      ("per-cent", "percent"), ("PERCENT_PER_YEAR", "percent-per-year"), ("percent per year", "percent-per-year"),
      ("valid_until", "valid-until"), ("validuntil", "valid-until"), ("nmae", "name"), ("names", "name"),
      ("name", "name"),
    ])
  func found(word: String, meant: String) {
    let known = ["id", "name", "percent", "percent-per-year", "valid-until"]
    #expect(Spelling.nearest(to: word, among: known) == meant)
  }

  @Test(
    "What is three edits away, or half of a short word, is not guessed",
    arguments: [
      "prct", "xame??", "xy", "di", "i", "", "weights", "company-name", String(repeating: "a", count: 10_000),
    ])
  func notGuessed(word: String) {
    #expect(Spelling.nearest(to: word, among: ["id", "name", "percent", "valid-until"]) == nil)
  }

  @Test("Of two that are equally near the first in byte order is taken, in whatever order they come")
  func tie() {
    #expect(Spelling.nearest(to: "site-c", among: ["site-b", "site-a"]) == "site-a")
    #expect(Spelling.nearest(to: "site-c", among: ["site-a", "site-b"]) == "site-a")
  }

  @Test("Nobody is asked whether one of thousands of names was meant")
  func thousands() {
    #expect(Spelling.nearest(to: "site-1", among: (0..<1001).map { "site-\($0)x" }) == nil)
  }
}
