import Foundation
import Testing

@testable import Intake
@testable import Outcome
@testable import Outsourcing
@testable import Steelyard

/// Which way of sourcing fits, as an ordinary comparison. Needs and scores are those of the domain page.
@Suite("Engagement 2026")
struct EngagementTests {
  struct Vector: Sendable {
    let name: String
    /// In the order of the model's axes.
    let needs: [Double]
    /// In the order of ``ways``.
    let scores: [Double]
    let first: String
  }

  static let ways = ["in-house", "call-centre", "bpo", "kpo", "it-outsourcing", "project"]

  static let vectors = [
    Vector(
      name: "retail-support", needs: [1, 3, 4, 2, 4, 0, 2, 2, 3, 4, 0], scores: [70, 100, 88, 54, 63.5, 38],
      first: "call-centre"),
    Vector(
      name: "payroll-ledger-data-entry", needs: [3, 4, 3, 3, 0, 1, 2, 3, 4, 1, 1],
      scores: [91, 73.5, 100, 63, 84.5, 35.5], first: "bpo"),
    Vector(
      name: "new-web-shop", needs: [0, 0, 0, 1, 0, 3, 1, 1, 0, 1, 4], scores: [73.5, 42, 43, 92.5, 82, 100],
      first: "project"),
    Vector(
      name: "market-analytics", needs: [1, 1, 1, 2, 0, 4, 2, 2, 3, 1, 1], scores: [85, 61.5, 63, 100, 97.5, 86],
      first: "kpo"),
    Vector(
      name: "board-treasury", needs: [1, 2, 1, 4, 0, 2, 4, 4, 4, 0, 0],
      scores: [100, 55.5, 72, 77.5, 83.5, 63], first: "in-house"),
    Vector(
      name: "it-infrastructure", needs: [3, 2, 3, 3, 1, 3, 2, 3, 4, 2, 4], scores: [88.5, 59, 82, 84, 100, 48.5],
      first: "it-outsourcing"),
  ]

  @Test("Every need ranks the ways of sourcing as the page has them", arguments: vectors)
  func scores(vector: Vector) throws {
    let bench = try Workbench(copyOf: "engagement-2026")
    bench.comparison += "/\(vector.name)"
    #expect(try bench.messages().isEmpty)
    let comparison = try #require(try bench.comparisonRead())
    #expect(comparison.model.leaves.map { comparison.buyer.needs[$0.id] } == vector.needs)
    let places = try #require(try bench.evaluation()).ranking.places
    #expect(places.count == 6)
    for (way, score) in zip(Self.ways, vector.scores) {
      let place = try #require(places.first { $0.vendor == way })
      #expect(abs(place.scores.score - score) < 1e-9, "\(way)")
    }
    #expect(places.first?.vendor == vector.first)
  }

  @Test("For payroll, ledger and data entry a call centre ranks below a BPO provider")
  func callCentreBelowBPO() throws {
    let bench = try Workbench(copyOf: "engagement-2026")
    bench.comparison += "/payroll-ledger-data-entry"
    let places = try #require(try bench.evaluation()).ranking.places
    #expect(places.map(\.vendor) == ["bpo", "in-house", "it-outsourcing", "call-centre", "kpo", "project"])
  }

  @Test("A need that is not stated leaves the axis open, and its distance is never zero")
  func needNotStated() throws {
    let bench = try Workbench(copyOf: "engagement-2026")
    bench.comparison += "/board-treasury"
    try bench.change("steelyard.yaml", "scope: 1, ", "")
    let evaluation = try #require(try bench.evaluation())
    let open = evaluation.performances.filter { $0.state == .notComputed }
    #expect(open.count == 6 && open.allSatisfy { $0.reason == "the comparison states no need on scope" })
  }

  @Test("Market analytics fits two ways of sourcing, payroll, ledger and data entry one")
  func verdicts() throws {
    func fitting(_ vector: Vector) -> [String]? {
      let ranked = zip(Self.ways, vector.scores).sorted { $0.1 > $1.1 }.map { (name: $0.0, score: $0.1) }
      return EngagementVerdict(ranked: ranked)?.fitting
    }
    #expect(fitting(Self.vectors[3]) == ["kpo", "it-outsourcing"])
    #expect(fitting(Self.vectors[1]) == ["bpo"])
  }

  @Test(
    "The report says which ways fit",
    arguments: [
      ("market-analytics", " both fit.** Less than 5 points lie between them"),
      ("payroll-ledger-data-entry", " fits.** No other way of sourcing comes within 5 points."),
    ])
  func reported(name: String, words: String) throws {
    let bench = try Workbench(copyOf: "engagement-2026")
    bench.comparison += "/\(name)"
    let text = try #require(try bench.opened().evaluate()).report("md")
    #expect(text.contains(words))
  }

  @Test("A legal ban on giving the work away leaves in-house alone")
  func legalBan() throws {
    let bench = try Workbench(copyOf: "engagement-2026")
    bench.comparison += "/payroll-ledger-data-entry"
    try bench.change(
      "steelyard.yaml", "bids:",
      """
      requirements:
        - {id: legal-ban, title: The law keeps the work inside, fact: work-leaves, one_of: ["no"], reason: A statute of the trade.}
      bids:
      """)
    let ranking = try #require(try bench.evaluation()).ranking
    #expect(ranking.places.map(\.vendor) == ["in-house"])
    #expect(Set(ranking.knockedOut.map(\.requirement)) == ["legal-ban"])
    #expect(ranking.knockedOut.count == 5)
  }

  @Test("The committed reports are what the inputs give", arguments: vectors)
  func committedReportsAreCurrent(vector: Vector) throws {
    let path = Workbench.root.appendingPathComponent("reports/engagement-2026/\(vector.name)").path
    let evaluated = try #require(try OpenedInput(at: path).evaluate())
    #expect(try evaluated.verify(EvaluatedComparison.reportFormats, in: nil).stale.isEmpty)
  }
}
