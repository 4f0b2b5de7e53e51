import Decision
import Testing

@Suite("Published cases of the model")
struct PublishedModelTests {
  static let cases = [
    "rb-value-tree-a", "rb-value-functions-a", "rb-missing-bounds-a", "rb-ties-a", "rb-withholding-a",
    "rb-irrelevant-a",
    "rb-portable-functions-a", "rb-generator-a",
    "rb-monte-carlo-error-a", "rb-pareto-a", "rb-tornado-a", "rb-information-value-a",
  ]

  @Test("Local weights multiply to the printed global ones")
  func valueTree() throws {
    let published = try PublishedCase("rb-value-tree-a")
    func nodes(_ list: JSON) throws -> [CriteriaTree.Node] {
      try list.list().map { entry in
        let (id, weight) = (try entry.member("id").text(), try entry.member("local_weight").number())
        return try entry["children"].map { .group(id, weight: weight, try nodes($0)) } ?? .leaf(id, weight: weight)
      }
    }
    let leaves = try CriteriaTree(nodes(published.value("parameters", "tree"))).leaves
    let expected = try published.numbers("expected", "global_weights")
    #expect(Set(leaves.map { $0.path.joined(separator: ".") }) == Set(expected.keys))
    for leaf in leaves {
      let weight = try #require(expected[leaf.path.joined(separator: ".")])
      #expect((leaf.globalWeight - weight).magnitude <= (try published.tolerance), "\(leaf.path)")
    }
  }

  @Test("Value functions give the printed points at the printed levels")
  func valueFunctions() throws {
    let published = try PublishedCase("rb-value-functions-a")
    let criteria = try published.value("levels").object()
    #expect(criteria.count == 8)
    for (criterion, levels) in criteria {
      let function = try self.function(published.value("parameters", criterion))
      let expected = try published.numbers("expected", "values", criterion)
      #expect(try levels.list().count == expected.count)
      for (level, points) in expected {
        let level = try #require(Double(level))
        let worth = try function.worth(of: .number(level))
        #expect((worth.points - points).magnitude <= (try published.tolerance), "\(criterion) at \(level)")
        #expect(!worth.isOutside, "\(criterion) at \(level)")
      }
    }
  }

  private func function(_ parameters: JSON) throws -> any ValueFunction {
    func number(_ key: String) throws -> Double { try parameters.member(key).number() }
    func pairs(_ key: String) throws -> [(level: Double, value: Double)] {
      try parameters.member(key).list().map { pair in
        let pair = try pair.list().map { try $0.number() }
        return (pair[0], pair[1])
      }
    }
    switch try parameters.member("type").text() {
    case "linear": return try Form.linear(worst: number("worst"), best: number("best")).function()
    case "plateau": return try Form.plateau(worst: number("worst"), best: number("best")).function()
    case "exponential":
      return try Form.exponential(
        worst: number("worst"), best: number("best"), midPoints: number("mid_points")
      ).function()
    case "logistic":
      return try Form.logistic(
        worst: number("worst"), best: number("best"), steepness: number("steepness"), centre: number("centre")
      ).function()
    case "piecewise_linear": return try Form.piecewise(pairs("points")).function()
    case "step":
      let direction = try #require(Direction(rawValue: try parameters.member("direction").text()))
      return try Form.step(direction, below: number("below"), pairs("steps")).function()
    case "target":
      return try Form.target(
        low: number("low"), idealFrom: number("ideal_from"), idealTo: number("ideal_to"), high: number("high")
      ).function()
    case let form: throw JSON.Misread(expected: "a value function", found: .text(form))
    }
  }

  @Test("Unanswered and interval cells give the printed scores and rank ranges")
  func scoreBounds() throws {
    let published = try PublishedCase("rb-missing-bounds-a")
    let ranking = try PointsProblem(published).ranking()
    let readings: [(String, KeyPath<Ranking.Standing, Double>)] = [
      ("guaranteed", \.guaranteed), ("headline", \.score), ("expected", \.expected), ("best", \.best),
    ]
    #expect(ranking.places.count == 3)
    for place in ranking.places {
      let vendor = place.standing.vendor
      for (name, reading) in readings {
        let score = try published.value("expected", name, vendor).number()
        #expect((place.standing[keyPath: reading] - score).magnitude <= (try published.tolerance), "\(vendor) \(name)")
      }
      let ends = try published.value("expected", "rank_range", vendor).list().map { try $0.number() }
      #expect([Double(place.rankRange.lowerBound), Double(place.rankRange.upperBound)] == ends, "\(vendor)")
    }
  }

  @Test("Scores tie with the first of their group only")
  func ties() throws {
    let published = try PublishedCase("rb-ties-a")
    let scores = try published.numbers("scores").map { (vendor: $0.key, score: $0.value) }
    let ranks = competitionRanks(scores, naturalSize: 100)
    let found = Dictionary(uniqueKeysWithValues: ranks.map { ($0.vendor, Double($0.rank)) })
    #expect(try found == published.numbers("expected", "ranks"))
    #expect(ranks.map(\.vendor) == ["v4", "v5", "v1", "v2", "v6", "v3"])
  }

  @Test("Withholding a value leads to the printed guaranteed scores and ranks, none of them better")
  func withholding() throws {
    let published = try PublishedCase("rb-withholding-a")
    let complete = try PointsProblem(published)
    let ranks = try published.numbers("expected", "ranks")
    let before = try complete.ranking()
    for place in before.places { #expect(ranks[place.standing.vendor] == Double(place.rank)) }
    let withheld = try published.value("expected", "withheld").list()
    #expect(withheld.count == 12)
    for entry in withheld {
      let (vendor, criterion) = (try entry.member("vendor").text(), try entry.member("withheld").text())
      var problem = complete
      let index = try #require(problem.vendors.firstIndex { $0.id == vendor })
      problem.vendors[index].cells[criterion] = .unanswered
      let after = try problem.ranking()
      let guaranteed = try #require(after.standing(of: vendor)?.guaranteed)
      #expect((guaranteed - (try entry.member("guaranteed").number())).magnitude <= (try published.tolerance))
      #expect(Double(try #require(after.guaranteedRank(of: vendor))) == (try entry.member("rank").number()))
      #expect(try entry.member("rank").number() >= (try #require(ranks[vendor])))
    }
  }

  @Test("Leaving the criterion out instead would reward hiding it, as printed")
  func dropping() throws {
    let published = try PublishedCase("rb-withholding-a")
    let rewarded = try published.value("expected", "dropping_the_criterion_would_reward").list()
    #expect(rewarded.count == 2)
    for entry in rewarded {
      let (vendor, criterion) = (try entry.member("vendor").text(), try entry.member("withheld").text())
      var problem = try PointsProblem(published)
      problem.policy = CellPolicy(notApplicable: .exclude)
      let index = try #require(problem.vendors.firstIndex { $0.id == vendor })
      problem.vendors[index].cells[criterion] = .notApplicable
      let rank = try #require(try problem.ranking().place(of: vendor)?.rank)
      #expect(Double(rank) == (try entry.member("rank_if_dropped").number()))
      #expect(Double(rank) < (try entry.member("rank_with_value").number()))
    }
  }

  @Test("Removing or adding a vendor changes no printed score by a bit")
  func irrelevantAlternative() throws {
    let published = try PublishedCase("rb-irrelevant-a")
    let complete = try PointsProblem(published)
    let before = try complete.ranking()
    let scores = try published.numbers("expected", "scores")
    #expect(Dictionary(uniqueKeysWithValues: before.standings.map { ($0.vendor, $0.score) }) == scores)
    #expect(before.order == (try published.value("expected", "order").list().map { try $0.text() }))
    for (removed, order) in try published.value("expected", "order_without").object() {
      var problem = complete
      problem.vendors.removeAll { $0.id == removed }
      let after = try problem.ranking()
      #expect(after.order == (try order.list().map { try $0.text() }))
      #expect(after.standings == before.standings.filter { $0.vendor != removed })
    }
    var problem = complete
    problem.vendors.append(try PointsProblem.vendor(published.value("parameters", "add")))
    #expect(try problem.ranking().standings.filter { $0.vendor != "Extra" } == before.standings)
  }
}
