import Decision
import Testing

@Suite("Published cases of SMAA-2")
struct PublishedAcceptabilityTests {
  static let exact = ["def-smaa-two-criteria", "rb-smaa-uniform-a", "rb-smaa-order-a", "rb-smaa-bounds-a"]
  static let all = exact + ["smaa2-thrombo-2012", "rb-smaa-scores-a"]

  /// The simulation of a case, with its criteria, cells and weights.
  static func simulation(_ name: String, cases: Int = 20_000) throws -> Simulation {
    let published = try PublishedCase(name)
    let criteria = try published.value("criteria").list().map { try $0.member("id").text() }
    let vendors = try published.value("alternatives").list().map { entry in
      let values = try entry.member("values").object()
      return Simulation.Vendor(
        try entry.member("id").text(),
        columns: try criteria.map { [.init(leaf: $0, share: 1, points: try sampler(try #require(values[$0])))] })
    }
    let weights = try published.value("parameters", "weights").text()
    var domain = WeightDomain.simplex
    if weights == "uniform on cost >= quality >= security" { domain = .order(["cost", "quality", "security"]) }
    if weights.hasSuffix("bounds") {
      domain = .bounds(
        try published.value("parameters", "weight_bounds").object().map { id, ends in
          let ends = try ends.list().map { try $0.number() }
          return .init(id, low: ends[0], high: ends[1])
        })
    }
    let fixed: [WeightDomain.Weight]? =
      weights.hasPrefix("fixed") ? try published.columns.map { .init($0.criterion, $0.weight) } : nil
    return try Simulation(
      criteria: criteria, vendors: vendors, weights: domain, fixedWeights: fixed, cases: cases,
      naturalSize: name.hasPrefix("rb") ? 100 : 1)
  }

  private static func sampler(_ cell: JSON) throws -> PointsSampler {
    if case .number(let number) = cell { return .exact(number) }
    if try cell.member("distribution").text() == "normal" {
      let (mean, deviation) = (try cell.member("mean").number(), try cell.member("sd").number())
      return .level(.normal(mean: mean, deviation: deviation), Unclipped())
    }
    return .uniform(try Interval(low: try cell.member("low").number(), high: try cell.member("high").number()))
  }

  /// Partial values that count as they are.
  private struct Unclipped: ValueFunction {
    static let form = "unclipped"
    func worth(of performance: Performance) throws(Refusal) -> Worth {
      guard case .number(let level) = performance else { throw Refusal(.unknownLevel, "", "no number") }
      return Worth(level)
    }
    func levels(worth value: Double) -> LevelsWorth? { .level(value) }
  }

  /// What differs by more than the tolerance from what the case expects.
  static func differences(_ found: Acceptability, _ name: String, tolerance: Double) throws -> [String] {
    let published = try PublishedCase(name)
    var wrong: [String] = []
    func compare(_ value: Double?, _ expected: JSON, _ what: String) throws {
      guard expected != .null else {
        if value != nil { wrong.append("\(what) is not missing") }
        return
      }
      let number = try expected.number()
      if ((value ?? .infinity) - number).magnitude > tolerance {
        wrong.append("\(what): \(value ?? .nan), not \(number)")
      }
    }
    for (key, expected) in try published.value("expected").object() where key != "first_with_fixed_weights" {
      if key == "holistic_acceptability" {
        for (form, list) in [
          ("linear", found.holistic.linear), ("centroid", found.holistic.centroid), ("inverse", found.holistic.inverse),
        ] {
          for (vendor, value) in try expected.member(form).object() {
            try compare(list[try #require(found.vendors.firstIndex(of: vendor))], value, "\(form) \(vendor)")
          }
        }
        continue
      }
      for (vendor, value) in try expected.object() {
        let row = try #require(found.vendors.firstIndex(of: vendor))
        switch key {
        case "rank_acceptability":
          for (place, share) in try value.list().enumerated() {
            try compare(found.rankAcceptability[row][place], share, "\(vendor) \(place)")
          }
        case "mean_rank": try compare(found.meanRank[row], value, "mean rank of \(vendor)")
        case "confidence_factor": try compare(found.confidenceFactor[row], value, "confidence in \(vendor)")
        case "pairwise_winning":
          for (rival, share) in try value.object() {
            let column = try #require(found.vendors.firstIndex(of: rival))
            try compare(found.pairwiseWinning[row][column], share, "\(vendor) over \(rival)")
          }
        case "central_weights":
          if value == .null { try compare(found.centralWeights[row]?.first, value, "central weights of \(vendor)") }
          for (criterion, weight) in (try? value.object()) ?? [:] {
            let column = try #require(found.criteria.firstIndex(of: criterion))
            try compare(found.centralWeights[row]?[column], weight, "\(criterion) of \(vendor)")
          }
        default: wrong.append("\(key) is not tested")
        }
      }
    }
    return wrong
  }

  @Test("Exact areas meet the exact results", arguments: exact)
  func area(name: String) throws {
    let found = try #require(try ExactAcceptability.acceptability(of: Self.simulation(name, cases: 1)))
    #expect(try Self.differences(found, name, tolerance: 1e-9).isEmpty)
  }

  // Four standard errors of 20,000 cases are 0.0142.
  @Test("Simulated cases meet the published results", arguments: all)
  func simulated(name: String) throws {
    let result = try Self.simulation(name).result()
    #expect(try Self.differences(result.acceptability, name, tolerance: 0.015).isEmpty)
    #expect((result.largestStandardError - 0.003_535_5).magnitude < 1e-6)
  }

  @Test func `Open values under fixed weights give the published first places`() throws {
    let fixed = try #require(try Self.simulation("rb-smaa-scores-a").result().fixed)
    #expect((fixed.firstPlace[0] - 0.708_333).magnitude < 4 * 0.0033)
    #expect(fixed.firstPlace[0] + fixed.firstPlace[1] == 1)
  }

  @Test func `Perfect information comes out as published, within its standard error`() throws {
    let published = try PublishedCase("rb-information-value-a")
    let columns = try published.columns
    let vendors = try published.value("alternatives").list().map { entry in
      let values = try entry.member("values").object()
      return Simulation.Vendor(
        try entry.member("id").text(),
        columns: try columns.map { column in
          let cell = try #require(values[column.criterion])
          let points: PointsSampler =
            cell["missing"] == nil ? try Self.sampler(cell) : .uniform(try Interval(low: 0, high: 100))
          return [.init(leaf: column.criterion, share: 1, points: points)]
        })
    }
    let fixed = columns.map { WeightDomain.Weight($0.criterion, $0.weight) }
    let result = try Simulation(
      criteria: columns.map(\.criterion), vendors: vendors, weights: .fixed(fixed), fixedWeights: fixed, cases: 20_000
    ).result()
    let information = try #require(result.fixed)
    // The scores vary by up to 12 points, their best by less than 4 about its mean.
    #expect((information.perfectInformation - (try published.value("expected", "evpi").number())).magnitude < 0.12)
    #expect((information.answers[0] - 1.849).magnitude < 0.12)
    #expect(information.answers[1] == 0)
    #expect((information.answers[2] - 0.881_667).magnitude < 0.12)
    #expect(information.meanScore == result.meanScore && information.meanBestScore == result.meanBestScore)
    for (mean, expected) in zip(information.meanScore, [66.5, 66, 67.9]) {
      #expect((mean - expected).magnitude < 0.2)
    }
  }
}
