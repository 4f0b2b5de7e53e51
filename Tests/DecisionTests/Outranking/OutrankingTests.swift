import Decision
import Testing

struct OutrankingTests {
  /// Vendors v0, v1 … with one level for each criterion c0, c1 …, all benefits.
  private func matrix(_ levels: [[Double]], weights: [Double]? = nil) throws(Refusal) -> DecisionMatrix {
    let count = weights?.count ?? levels.first?.count ?? 1
    return try DecisionMatrix(
      columns: (0..<count).map {
        .init(criterion: "c\($0)", direction: .max, weight: weights?[$0] ?? 1 / Double(count))
      },
      rows: levels.enumerated().map { .init(vendor: "v\($0)", levels: $1) })
  }

  private func same(_ count: Int, _ thresholds: OutrankingThresholds) -> [String: OutrankingThresholds] {
    Dictionary(uniqueKeysWithValues: (0..<count).map { ("c\($0)", thresholds) })
  }

  @Test(arguments: [
    (-1.0, 1.0, 2.0), (2, 1, 3), (1, 2, 1.5), (.nan, 1, 2), (0, .infinity, .infinity),
  ])
  func `Thresholds rise from 0 and are finite`(q: Double, p: Double, v: Double) {
    #expect(throws: Refusal.self) { try OutrankingThresholds(indifference: q, preference: p, veto: v) }
  }

  @Test func `A circle of three counts as one class, and the kernel is made of classes`() throws {
    // Each is better than the next in two of three criteria; v3 is behind all of them.
    let circle = try matrix([[3, 2, 1], [2, 1, 3], [1, 3, 2], [0, 0, 0]])
    let result = try Electre1.vetoed(circle, vetoes: [:], concordanceThreshold: 0.6)
    #expect(result.kernel.classes == [["v0", "v1", "v2"], ["v3"]])
    #expect(result.kernel.vendors == ["v0", "v1", "v2"])
    // A veto of 2 forbids each step of the circle, where the one disadvantage is 2 in one criterion.
    let vetoed = try Electre1.vetoed(circle, vetoes: ["c0": 2, "c1": 2, "c2": 2], concordanceThreshold: 0.6)
    #expect(vetoed.kernel.classes.count == 4 && vetoed.kernel.vendors == ["v0", "v1", "v2"])
  }

  @Test func `Thresholds that are not given are the means of the entries off the diagonal`() throws {
    let result = try Electre1.scaled(matrix([[3, 1], [1, 1]], weights: [0.6, 0.4]))
    // Concordances 1 and 0.4; shares .75, .25 and .5, .5, so discordances 0 and 1.
    #expect(result.concordance.rows == [[0, 1], [0.4, 0]] && result.discordance.rows == [[0, 0], [1, 0]])
    #expect(result.concordanceThreshold == 0.7 && result.discordanceThreshold == 0.5)
    #expect(result.kernel.vendors == ["v0"])
  }

  @Test func `No vendor and one vendor have a kernel, classes and bands`() throws {
    let profiles = try SortingProfiles([("b1", ["c0": 1])], for: try matrix([[2]]))
    let thresholds = same(1, try OutrankingThresholds(indifference: 0, preference: 1))
    for (levels, vendors) in [([], []), ([[2.0]], ["v0"])] {
      let table = try matrix(levels, weights: [1])
      let kernel = try Electre1.scaled(table)
      #expect(kernel.kernel.vendors == vendors && kernel.concordanceThreshold == nil)
      let result = try Electre3.result(table, thresholds: thresholds)
      #expect(result.descending == vendors.map { [$0] } && result.ascending == result.descending)
      #expect(try MRSort.result(table, profiles: profiles).bands.map(\.band) == vendors.map { _ in 2 })
      #expect(
        try ElectreTriB.result(table, thresholds: thresholds, profiles: profiles).optimistic.map(\.band)
          == vendors.map { _ in 2 })
    }
  }

  @Test func `A criterion of weight 0 changes nothing, but may not have a veto`() throws {
    let table = try matrix([[1, -5], [2, 0]], weights: [1, 0])
    #expect(try Electre1.scaled(table).kernel.vendors == ["v1"])
    let plain = try OutrankingThresholds(indifference: 0, preference: 1)
    let veto = try OutrankingThresholds(indifference: 0, preference: 1, veto: 2)
    #expect(try Electre3.result(table, thresholds: ["c0": plain]).descending == [["v1"], ["v0"]])
    for thresholds in [["c0": plain, "c1": veto], ["c1": plain], ["c0": plain, "x": plain]] {
      #expect(throws: Refusal.self) { try Electre3.result(table, thresholds: thresholds) }
    }
    #expect(refusal { () throws(Refusal) in try Electre1.vetoed(table, vetoes: ["c1": 1]) } == "outsideBounds c1")
    #expect(refusal { () throws(Refusal) in try Electre1.vetoed(table, vetoes: ["c0": 0]) } == "outsideBounds c0")
    #expect(refusal { () throws(Refusal) in try Electre1.vetoed(table, vetoes: ["x": 1]) } == "unknownLevel x")
    #expect(refusal { () throws(Refusal) in try Electre1.scaled(matrix([[-1], [1]])) } == "nonPositive c0")
    #expect(refusal { () throws(Refusal) in try Electre1.scaled(matrix([[0], [0]])) } == "nonPositive c0")
  }

  @Test func `Levels at both ends of the range are compared without leaving it`() throws {
    let table = try matrix([[1e308, -1e308], [-1e308, 1e308]])
    let thresholds = same(2, try OutrankingThresholds(indifference: 0, preference: 1e308, veto: 1.5e308))
    let result = try Electre3.result(table, thresholds: thresholds)
    #expect(result.credibility.rows == [[0, 0], [0, 0]] && result.descending == [["v0", "v1"]])
    #expect(result.relation("v0", "v1") == .indifferent && result.relation("v0", "x") == nil)
    let shares = try Electre1.scaled(matrix([[1e308, RandomProblem.tiny], [1e308, 2 * RandomProblem.tiny]]))
    let isFinite = shares.discordance.rows.joined().allSatisfy { $0.isFinite }
    #expect(isFinite)
    let one = try matrix([[1], [2]], weights: [1e308])
    let thresholdsOfOne = same(1, try OutrankingThresholds(indifference: 0, preference: 1))
    #expect(refusal { () throws(Refusal) in try Electre3.result(one, thresholds: thresholdsOfOne) } == nil)
  }

  @Test(
    arguments: [
      ([("b1", ["c0": 1.0]), ("b2", ["c0": 0])], "thresholdOrder b2, c0"),
      ([("b1", ["c0": 1]), ("b2", ["c0": 1])], "thresholdOrder b2"),
      ([("b1", ["c0": 1]), ("b1", ["c0": 2])], "duplicateId b1"), ([("b1", [:])], "missingCell b1, c0"),
      ([("b1", ["c0": 1, "x": 1])], "unknownLevel b1, x"), ([("b1", ["c0": .nan])], "nonFinite b1, c0"),
    ] as [([(String, [String: Double])], String)])
  func `Profiles that do not rise are refused`(profiles: [(String, [String: Double])], expected: String) throws {
    let table = try matrix([[1]])
    #expect(
      refusal { () throws(Refusal) in
        try SortingProfiles(profiles.map { (name: $0.0, levels: $0.1) }, for: table)
      } == expected)
  }

  @Test(arguments: [0.4, 1.1, .nan])
  func `A cut outside one half to 1 is refused`(lambda: Double) throws {
    let table = try matrix([[1]])
    let profiles = try SortingProfiles([], for: table)
    #expect(throws: Refusal.self) { try MRSort.result(table, profiles: profiles, lambda: lambda) }
    #expect(try MRSort.result(table, profiles: profiles).bands == [Band(vendor: "v0", band: 1)])
  }

  @Test func `A veto takes a band that a majority would give`() throws {
    let table = try matrix([[5, 0]], weights: [0.8, 0.2])
    let profiles = try SortingProfiles([("b1", ["c0": 4, "c1": 4])], for: table)
    #expect(try MRSort.result(table, profiles: profiles).bands.map(\.band) == [2])
    #expect(try MRSort.result(table, profiles: profiles, vetoes: ["c1": 4]).bands.map(\.band) == [1])
    #expect(try MRSort.result(table, profiles: profiles, vetoes: ["c1": 5]).bands.map(\.band) == [2])
  }

  @Test func `A threshold that rounding alone crosses is told, one without a step is not`() throws {
    let sum = 0.1 + 0.2
    let told = [MatrixFinding(.roundedLead, criterion: "c0")]
    let near = try matrix([[sum, 1], [0.3, 2]])
    #expect(try Electre1.scaled(near).findings == told)
    #expect(try Electre1.scaled(matrix([[0.3, 1], [0.3, 2]])).findings.isEmpty)
    // 0.3 − 0.2 misses a veto of 0.1 by its last bit; 0.4 − 0.3 passes it, as 0.1 would.
    #expect(try Electre1.vetoed(matrix([[0.2, 1], [0.3, 2]]), vetoes: ["c0": 0.1]).findings == told)
    #expect(try Electre1.vetoed(matrix([[0.3, 1], [0.4, 2]]), vetoes: ["c0": 0.1]).findings.isEmpty)

    let sloping = same(2, try OutrankingThresholds(indifference: 0, preference: 1, veto: 2))
    let steep = same(2, try OutrankingThresholds(indifference: 0, preference: 0))
    #expect(try Electre3.result(near, thresholds: steep).findings == told)
    #expect(try Electre3.result(near, thresholds: sloping).findings.isEmpty)

    let profiles = try SortingProfiles([("b1", ["c0": sum, "c1": 0])], for: near)
    #expect(try MRSort.result(near, profiles: profiles).findings == told)
    #expect(try ElectreTriB.result(near, thresholds: steep, profiles: profiles).findings == told)
    #expect(try ElectreTriB.result(near, thresholds: sloping, profiles: profiles).findings.isEmpty)
  }
}
