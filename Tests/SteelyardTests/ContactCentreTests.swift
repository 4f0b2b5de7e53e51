import Foundation
import Testing

@testable import Decision
@testable import Outcome
@testable import Outsourcing
@testable import Steelyard

/// The worked comparison: eight fictional providers, 56 criteria. Expected figures are those of the domain page's table,
/// recomputed there by an independent script, printed to two digits.
@Suite("Contact centre 2026")
struct ContactCentreTests {
  private func evaluation() throws -> Evaluation {
    try #require(try Workbench(copyOf: "contact-centre-2026").evaluation())
  }

  private struct Row: Sendable {
    let vendor: String
    let groups: [Double]
    let guaranteed: Double
    let best: Double
  }

  private static let table: [Row] = [
    .init(vendor: "brightwater", groups: [60.60, 74.92, 81.10, 75.54, 68.87], guaranteed: 71.19, best: 71.19),
    .init(vendor: "alder-finch", groups: [42.80, 84.41, 85.35, 86.92, 62.12], guaranteed: 70.12, best: 70.12),
    .init(vendor: "cobalt-harbour", groups: [75.35, 63.46, 73.92, 64.72, 68.53], guaranteed: 69.54, best: 69.54),
    .init(vendor: "eastgate", groups: [70.31, 64.66, 78.07, 66.61, 40.48], guaranteed: 66.54, best: 66.54),
    .init(vendor: "dunmore", groups: [66.84, 68.79, 65.27, 59.53, 54.80], guaranteed: 65.25, best: 65.25),
    .init(vendor: "fennel", groups: [70.12, 38.02, 42.45, 49.09, 35.38], guaranteed: 49.29, best: 55.55),
    .init(vendor: "granite-point", groups: [82.79, 69.10, 87.35, 54.66, 34.27], guaranteed: 71.57, best: 71.57),
    .init(vendor: "halyard", groups: [70.89, 49.56, 53.77, 38.49, 49.20], guaranteed: 55.57, best: 57.07),
  ]

  /// Half a unit of the last printed digit, and the last bits of a sum that lies on one.
  private static let tolerance = 0.00501

  @Test("Scores, bounds and ranks come out as the table has them")
  func scores() throws {
    let ranking = try evaluation().ranking
    #expect(ranking.places.map(\.vendor) == Self.table.prefix(6).map(\.vendor))
    #expect(ranking.places.map(\.rank) == [1, 2, 3, 4, 5, 6])
    let scores =
      ranking.places.map { ($0.vendor, $0.scores) } + ranking.knockedOut.map { ($0.vendor, $0.scores) }
    for row in Self.table {
      let own = try #require(scores.first { $0.0 == row.vendor }?.1)
      #expect(abs(own.guaranteed - row.guaranteed) < Self.tolerance, "\(row.vendor)")
      #expect(abs(own.best - row.best) < Self.tolerance, "\(row.vendor)")
      #expect(own.score == own.guaranteed)
    }
  }

  @Test("The values of the five areas come out as the table has them")
  func groups() throws {
    let evaluation = try evaluation()
    let parents = Dictionary(uniqueKeysWithValues: evaluation.model.criteria.map { ($0.id, $0.parent) })
    func area(of id: String) -> String {
      var id = id
      while let parent = parents[id] ?? nil { id = parent }
      return id
    }
    for row in Self.table {
      for (group, expected) in zip(["cost", "expertise", "security", "location", "contract"], row.groups) {
        let leaves = evaluation.model.criteria.filter { $0.leaf != nil && area(of: $0.id) == group }
        let weight = leaves.reduce(0) { $0 + $1.globalWeight }
        let value = leaves.reduce(0) { sum, leaf in
          let points = evaluation.values.first { $0.vendor == row.vendor && $0.criterion == leaf.id }?.points
          return sum + leaf.globalWeight * (points?.guaranteed ?? .nan)
        }
        #expect(abs(value / weight - expected) < Self.tolerance, "\(row.vendor) \(group)")
      }
    }
  }

  @Test("Two are knocked out, each by the must-have named, and Granite Point would lead without it")
  func knockOuts() throws {
    let ranking = try evaluation().ranking
    #expect(ranking.knockedOut.map(\.vendor) == ["granite-point", "halyard"])
    #expect(ranking.knockedOut.map(\.requirement) == ["iso27001", "attrition"])
    let leader = try #require(ranking.places.first)
    #expect(ranking.knockedOut[0].scores.score > leader.scores.score)
    let halyard = ranking.knockedOut[1]
    #expect(halyard.reason == "Agent attrition: 58% a year; asked: at most 45% a year")
    #expect(halyard.source?.file == "vendors/halyard.json")
    #expect(ranking.places.allSatisfy { $0.open.isEmpty })
  }

  @Test("The margins are 1.0716 to the second and 1.6479 to the third")
  func margins() throws {
    let scores = try evaluation().ranking.places.map(\.scores.score)
    #expect(abs(scores[0] - scores[1] - 1.0716) < 0.00005)
    #expect(abs(scores[0] - scores[2] - 1.6479) < 0.00005)
  }

  @Test("Fennel's open answers cannot change its place")
  func fennelIsCertain() throws {
    let fennel = try #require(try evaluation().ranking.places.last)
    #expect(fennel.vendor == "fennel")
    #expect(fennel.bestRank == 6 && fennel.worstRank == 6)
  }

  @Test("With its SOC 2 report renewed Dunmore reaches 66.33 and stays behind Eastgate")
  func dunmoreRenewed() throws {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    try bench.change("vendors/dunmore.json", #""period-end": "2025-08-31""#, #""period-end": "2026-08-31""#)
    let places = try #require(try bench.evaluation()).ranking.places
    #expect(places.map(\.vendor)[3...4] == ["eastgate", "dunmore"])
    #expect(abs(places[4].scores.score - 66.33) < Self.tolerance)
  }

  @Test("Halyard's one missing figure is what its bounds differ by")
  func halyardLanguage() throws {
    let evaluation = try evaluation()
    let open = evaluation.performances.filter { $0.vendor == "halyard" && $0.state != .answered }
    #expect(open.map(\.criterion) == ["location.language"])
  }

  @Test("Every value has a source, and who judged or set it is named")
  func everyValueHasASource() throws {
    let evaluation = try evaluation()
    for performance in evaluation.performances where performance.state == .answered {
      #expect(performance.source != nil)
      switch performance.origin {
      case .bid: break
      case .computed: #expect(performance.by == nil && performance.reason != nil)
      case .panel, .buyer: #expect(performance.by != nil && performance.reason != nil)
      }
    }
    #expect(evaluation.judgements.count == 88)
  }

  @Test("No figure that can be computed is typed in")
  func noOverrides() throws {
    let evaluation = try evaluation()
    #expect(evaluation.performances.allSatisfy { $0.origin != .buyer })
    let derived = Set(evaluation.model.criteria.filter { $0.leaf?.kind == .derived }.map(\.id))
    #expect(derived.count == 9)
    #expect(
      evaluation.performances.filter { derived.contains($0.criterion) }.allSatisfy { $0.origin == .computed })
  }

  @Test("The committed reports are what the inputs give")
  func committedReportsAreCurrent() throws {
    let path = Workbench.root.appendingPathComponent("reports/contact-centre-2026").path
    let evaluated = try #require(try OpenedInput(at: path).evaluate())
    #expect(try evaluated.verify(EvaluatedComparison.reportFormats, in: nil).stale.isEmpty)
  }
}
