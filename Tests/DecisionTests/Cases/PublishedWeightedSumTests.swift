import Decision
import Foundation
import Testing

@Suite("Published cases of the weighted sum")
struct PublishedWeightedSumTests {
  /// A case with each normalisation that it speaks about.
  static let problems = [
    ("saw-afshari-2010", "linear_ratio"), ("saw-triantaphyllou", "none"), ("def-constant-column-minmax", "minmax"),
    ("def-identical-alternatives", "minmax"), ("def-identical-alternatives", "linear_ratio"),
    ("def-negative-values-saw", "minmax"), ("def-single-alternative", "minmax"),
    ("def-single-alternative", "linear_ratio"), ("def-zero-weight", "linear_ratio"),
  ]

  @Test("Scores, ranks and relations come out as printed", arguments: problems)
  func printed(name: String, normalisation: String) throws {
    let published = try PublishedCase(name)
    let result = try WeightedSum.scores(of: published.matrix, variant: normalisation)
    let scores = Dictionary(uniqueKeysWithValues: result.entries.map { ($0.vendor, $0.score) })
    let ranks = Dictionary(uniqueKeysWithValues: result.ranks.map { ($0.vendor, Double($0.rank)) })
    let tolerance = try published.tolerance
    #expect(result.variant == "weighted_sum/\(normalisation)")
    for (relation, value) in try published.value("expected").object() {
      switch relation {
      case "scores":
        for (vendor, score) in try value.numbers() {
          #expect((try #require(scores[vendor]) - score).magnitude <= tolerance, "\(vendor)")
        }
      case "ranks": #expect(try ranks == value.numbers())
      case "score_order": #expect(value == .text(result.order.rawValue))
      case "score_differences":
        for (pair, difference) in try value.numbers() {
          let vendors = pair.split(separator: "-").map(String.init)
          let (first, second) = (try #require(scores[vendors[0]]), try #require(scores[vendors[1]]))
          #expect((first - second - difference).magnitude <= tolerance, "\(pair)")
        }
      case "equal_scores":
        for group in try value.list() {
          let members = try group.list().map { try #require(scores[try $0.text()]) }
          #expect(Set(members).count == 1)
        }
      case "all_finite": #expect(scores.values.allSatisfy { $0.isFinite })
      case "promethee_net_flow", "vikor_Q": break
      default: Issue.record("\(relation) is not tested")
      }
    }
  }

  @Test("A cost of 0 under a ratio is refused")
  func zeroCost() throws {
    let published = try PublishedCase("def-zero-cost-ratio")
    #expect(try published.value("expected", "error") == .truth(true))
    let matrix = try published.matrix
    #expect(
      refusal { () throws(Refusal) in
        try WeightedSum.scores(of: matrix, variant: "linear_ratio")
      } == "zeroCost price")
  }

  // `methods.md` section 6, rank reversal: winner before, and after the vendor named has gone.
  @Test(
    "Removing a vendor reverses the printed ranks, which is why scores are not decided by this method",
    arguments: [
      ("minmax", [[2, 8, 1], [6, 1, 3], [9, 3, 3], [1, 7, 2]], "v3", 0.585714, "v2", "v1", 0.562500),
      ("reciprocal_sum", [[4, 9, 5], [3, 1, 5], [7, 2, 2], [6, 3, 7]], "v1", 0.318356, "v2", "v3", 0.367384),
    ] as [(String, [[Double]], String, Double, String, String, Double)])
  func rankReversal(
    normalisation: String, levels: [[Double]], winner: String, score: Double, removed: String, newWinner: String,
    newScore: Double
  ) throws {
    let columns: [DecisionMatrix.Column] = [
      .init(criterion: "a", direction: .max, weight: 0.5), .init(criterion: "b", direction: .max, weight: 0.3),
      .init(criterion: "c", direction: .min, weight: 0.2),
    ]
    let rows = levels.enumerated().map { DecisionMatrix.Row(vendor: "v\($0 + 1)", levels: $1) }
    let before = try WeightedSum.scores(of: DecisionMatrix(columns: columns, rows: rows), variant: normalisation)
    #expect(before.ranks.first?.vendor == winner)
    #expect(((before.entries.map(\.score).max() ?? 0) - score).magnitude < 5e-7)
    let after = try WeightedSum.scores(
      of: DecisionMatrix(columns: columns, rows: rows.filter { $0.vendor != removed }), variant: normalisation)
    #expect(after.ranks.first?.vendor == newWinner)
    #expect(((after.entries.map(\.score).max() ?? 0) - newScore).magnitude < 5e-7)
  }

  @Test("Every published case is tested")
  func completeness() throws {
    let folder = try #require(Bundle.module.url(forResource: "Published", withExtension: nil))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(
      Set(files)
        == Set(
          (Self.problems.map(\.0) + ["def-zero-cost-ratio"] + PublishedModelTests.cases
            + WeightStabilityTests.cases + SwitchingWeightTests.cases + BreakEvenTests.cases
            + PublishedRankingTests.cases + PublishedAcceptabilityTests.all + WeightPolytopeTests.cases.map(\.0)
            + PublishedWeightTests.cases + PublishedOutrankingTests.cases + PublishedGroupTests.cases).map {
              "\($0).json"
            }))
  }
}
