@testable import Decision
import Testing

@Suite("How far a weight can move")
struct WeightStabilityTests {
  static let cases = ["rb-weight-stability-a", "rb-group-stability-a"]

  private func matrix(_ weights: [Double], _ rows: [(String, [Double])]) throws -> DecisionMatrix {
    try DecisionMatrix(
      columns: zip(["a", "b", "c"], weights).map { .init(criterion: $0, direction: .max, weight: $1) },
      rows: rows.map { .init(vendor: $0.0, levels: $0.1) })
  }

  private func stability(
    _ criterion: String, _ weights: [Double], _ rows: [(String, [Double])]
  ) throws -> WeightStability {
    let matrix = try matrix(weights, rows)
    return try WeightStability(
      of: #require(try matrix.leader()), in: matrix, moving: WeightMovement(of: criterion, in: matrix))
  }

  private func interval(_ stability: WeightStability) -> [Double]? {
    if case .interval(let safe) = stability.finding { [safe.low, safe.high] } else { nil }
  }

  // `methods.md` section 6, by hand: D(t) = t·γ + (1 − t)·ρ for every rival.
  @Test("A rival that is better in the weight that grows overtakes above it")
  func published() throws {
    let published = try PublishedCase("rb-weight-stability-a")
    let matrix = try published.matrix
    for (criterion, expected) in try published.value("expected", "stability").object() {
      let stability = try WeightStability(
        of: published.value("expected", "leader").text(), in: matrix,
        moving: WeightMovement(of: criterion, in: matrix))
      try Self.compare(stability, expected)
      let ties = try expected.member("switches").object()
      #expect(Set(stability.ties.map(\.rival)) == Set(ties.keys), "\(criterion)")
      for tie in stability.ties {
        let printed = try #require(ties[tie.rival])
        #expect(try (tie.weight - printed.member("weight").number()).magnitude < 1e-12, "\(criterion) \(tie)")
        #expect(try .text(tie.side.rawValue) == printed.member("side"), "\(criterion) \(tie)")
      }
    }
  }

  @Test("Groups of a tree, and shares inside a group")
  func publishedTree() throws {
    let published = try PublishedCase("rb-group-stability-a")
    let matrix = try published.matrix
    let tree = try CriteriaTree(
      published.value("parameters", "tree").list().map { group in
        let id = try group.member("id").text()
        return .group(
          id, weight: try group.member("local_weight").number(),
          try group.member("children").list().map {
            .leaf("\(id).\(try $0.member("id").text())", weight: try $0.member("local_weight").number())
          })
      })
    let leader = try published.value("expected", "leader").text()
    for (group, expected) in try published.value("expected", "groups").object() {
      try Self.compare(
        WeightStability(of: leader, in: matrix, moving: WeightMovement(ofNode: group, in: tree)), expected)
    }
    for (leaf, expected) in try published.value("expected", "local").object() {
      try Self.compare(
        WeightStability(of: leader, in: matrix, moving: WeightMovement(shareOf: leaf, in: tree)), expected)
    }
  }

  private static func compare(_ stability: WeightStability, _ expected: JSON) throws {
    guard case .interval(let safe) = stability.finding else {
      Issue.record("\(stability.subject): \(stability.finding)")
      return
    }
    let printed = try expected.member("interval").list().map { try $0.number() }
    #expect(printed.count == 2)
    for (found, value) in zip([safe.low, safe.high], printed) {
      #expect((found - value).magnitude < 1e-12, "\(stability.subject)")
    }
    #expect(try expected.member("first_below") == safe.firstBelow.map { .text($0) } ?? .null)
    #expect(try expected.member("first_above") == safe.firstAbove.map { .text($0) } ?? .null)
  }

  @Test("One vendor is safe everywhere, and no vendor has no leader")
  func fewVendors() throws {
    let one = try stability("a", [0.25, 0.75], [("A", [10, 20])])
    #expect(interval(one) == [0, 1])
    #expect(one.ties.isEmpty && one.stated == 0.25)
    #expect(try matrix([0.25, 0.75], []).leader() == nil)
  }

  // S_A = 80t + 40(1 − t), S_B = 40t + 80(1 − t): they tie at ½ and nowhere else.
  @Test("Vendors that tie for the lead at the stated weight hold one side each")
  func tiedLead() throws {
    let tied = try stability("a", [0.5, 0.5], [("A", [80, 40]), ("B", [40, 80])])
    #expect(tied.leader == "A")
    #expect(tied.finding == .interval(.init(low: 0.5, high: 1, firstBelow: "B", firstAbove: nil)))
    #expect(tied.ties == [.init(rival: "B", weight: 0.5, side: .below)])
  }

  @Test("A rival that is equal everywhere never leads and has no weight of its own")
  func twins() throws {
    let twins = try stability("a", [0.3, 0.7], [("A", [80, 40]), ("B", [80, 40])])
    #expect(twins.finding == .interval(.init(low: 0, high: 1, firstBelow: nil, firstAbove: nil)))
    #expect(twins.ties.isEmpty)
  }

  // B and C cross A at ½; beyond it C gains 120 for each unit of weight, B only 80.
  @Test("Of several rivals at one bound the one that gains most beyond it leads, then the first by id")
  func severalAtBound() throws {
    let rows = [("A", [20.0, 60.0]), ("B", [80, 0]), ("C", [100, -20]), ("D", [100, -20])]
    let safe = try stability("a", [0.25, 0.75], rows)
    #expect(safe.finding == .interval(.init(low: 0, high: 0.5, firstBelow: nil, firstAbove: "C")))
    #expect(safe.ties.map(\.weight) == [0.5, 0.5, 0.5])
  }

  @Test("A rival that only ties at an end bounds nothing, and the tie is still told")
  func tieAtEnd() throws {
    let safe = try stability("a", [0.5, 0.5], [("A", [50, 80]), ("B", [50, 20])])
    #expect(safe.finding == .interval(.init(low: 0, high: 1, firstBelow: nil, firstAbove: nil)))
    #expect(safe.ties == [.init(rival: "B", weight: 1, side: .above)])
  }

  @Test("A weight beside which all others are 0 cannot move in proportion")
  func noProportions() throws {
    #expect(try stability("a", [1, 0], [("A", [80, 40]), ("B", [40, 80])]).finding == .noProportions)
    #expect(try stability("a", [1], [("A", [80])]).finding == .noProportions)
    #expect(interval(try stability("b", [1, 0], [("A", [80, 40]), ("B", [40, 80])])) == [0, 0.5])
  }

  @Test("Weights of another sum keep it: the interval is in their unit")
  func otherSum() throws {
    let percent = try stability("a", [25, 75], [("A", [20, 60]), ("B", [80, 0])])
    #expect(percent.finding == .interval(.init(low: 0, high: 50, firstBelow: nil, firstAbove: "B")))
    // Only rounding keeps these from 1.
    #expect(interval(try stability("a", [0.1, 0.2, 0.7 + 1e-12], [("A", [20, 60, 1])])) == [0, 1])
  }

  @Test("A group without weight moves by its local shares")
  func weightlessGroup() throws {
    let tree = try CriteriaTree([
      .leaf("a", weight: 1), .group("g", weight: 0, [.leaf("b", weight: 0.25), .leaf("c", weight: 0.75)]),
    ])
    let matrix = try matrix([1, 0, 0], [("A", [60, 0, 20]), ("B", [40, 100, 80])])
    let group = try WeightStability(of: "A", in: matrix, moving: WeightMovement(ofNode: "g", in: tree))
    // S_A = 60(1 − t) + 15t, S_B = 40(1 − t) + 85t.
    #expect(group.stated == 0)
    #expect(group.ties.map(\.side) == [.above])
    #expect((try #require(group.ties.first).weight - 20.0 / 90).magnitude < 1e-15)
    let share = try WeightStability(of: "A", in: matrix, moving: WeightMovement(shareOf: "b", in: tree))
    #expect(share.finding == .interval(.init(low: 0, high: 1, firstBelow: nil, firstAbove: nil)))
    #expect(share.stated == 0.25 && share.whole == 1)
  }

  @Test("A leader that is behind at its guaranteed points has no interval, and the rivals ahead are named")
  func behind() throws {
    let guaranteed = try matrix([0.5, 0.5], [("A", [60, 40]), ("B", [50, 0])])
    let best = try matrix([0.5, 0.5], [("A", [60, 90]), ("B", [50, 80])])
    let stability = try WeightStability(
      of: "A", in: guaranteed, against: best, moving: WeightMovement(of: "a", in: guaranteed))
    #expect(stability.finding == .behind(rivals: ["B"]))
    // 60t + 40(1 − t) = 50t + 80(1 − t).
    #expect(stability.ties == [.init(rival: "B", weight: 0.8, side: .below)])
  }

  @Test("What the formula has no answer for is refused by name")
  func refusals() throws {
    let matrix = try matrix([0.5, 0.5], [("A", [80, 40])])
    let movement = try WeightMovement(of: "a", in: matrix)
    #expect(refusal { () throws(Refusal) in try WeightMovement(of: "x", in: matrix) } == "missingCell x")
    #expect(
      refusal { () throws(Refusal) in try WeightStability(of: "X", in: matrix, moving: movement) } == "missingCell X")
    let own = try DecisionMatrix(
      columns: matrix.columns, rows: [.init(vendor: "A", levels: [1, 2], ownWeights: [1, 0])])
    #expect(refusal { () throws(Refusal) in try own.leader() } == "missingCell A")
    #expect(
      refusal { () throws(Refusal) in try WeightStability(of: "A", in: own, moving: movement) } == "missingCell A")
    let tree = try CriteriaTree([.leaf("z", weight: 1)])
    #expect(refusal { () throws(Refusal) in try WeightMovement(ofNode: "y", in: tree) } == "missingCell y")
    #expect(refusal { () throws(Refusal) in try WeightMovement(shareOf: "y", in: tree) } == "missingCell y")
    let other = try WeightMovement(ofNode: "z", in: tree)
    #expect(
      refusal { () throws(Refusal) in try WeightStability(of: "A", in: matrix, moving: other) } == "missingCell z")
  }
}
