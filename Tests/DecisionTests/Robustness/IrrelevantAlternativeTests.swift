import Decision
import TestSupport
import Testing

struct IrrelevantAlternativeTests {
  @Test func `Removing or adding an offer leaves the published scores and orders`() throws {
    let published = try PublishedCase("rb-irrelevant-a")
    let matrix = try published.matrix
    let values = try published.numbers("parameters", "add", "values")
    let added = DecisionMatrix.Row(
      vendor: "Extra", levels: try matrix.columns.map { try #require(values[$0.criterion]) })
    #expect(IrrelevantAlternative.offer("Extra", excellingIn: "cost", in: matrix) == added)
    let audit = try IrrelevantAlternative(of: matrix, adding: added, method: AdditiveValue.self, variant: "anchored")
    let scores = try published.numbers("expected", "scores")
    #expect(audit.scoresUnchanged && audit.standings.map(\.score) == audit.standings.map { scores[$0.vendor] })
    #expect(audit.order == (try published.value("expected", "order").list().map { try $0.text() }))
    for removal in audit.removals {
      let expected = try published.value("expected", "order_without", removal.removed).list().map { try $0.text() }
      #expect(removal.order == expected && removal.scoresUnchanged == true)
    }
  }

  @Test func `A method that scales columns by the offers is shown to move`() throws {
    let matrix = try DominanceTests.matrix(["a": [10, 40], "b": [20, 30]])
    let offer = IrrelevantAlternative.offer("worst", excellingIn: "c0", in: matrix)
    let audit = try IrrelevantAlternative(of: matrix, adding: offer, method: WeightedSum.self, variant: "minmax")
    #expect(!audit.scoresUnchanged && audit.variant == "weighted_sum/minmax")
  }

  @Test func `A removal that the method refuses is reported with its reason`() throws {
    let matrix = try DominanceTests.matrix(["a": [0, 1], "b": [2, 1]])
    let audit = try IrrelevantAlternative(
      of: matrix, adding: .init(vendor: "c", levels: [1, 1]), method: WeightedSum.self, variant: "linear_ratio")
    #expect(audit.removals.map(\.removed) == ["a", "b"])
    #expect(audit.removals[0].order == ["b"] && audit.removals[0].refusal == nil)
    #expect(audit.removals[1].order == nil && audit.removals[1].scoresUnchanged == nil)
    #expect(audit.removals[1].refusal == "all levels are 0, so x/max is undefined")
  }

  @Test func `An offer with the id of a vendor is refused`() throws {
    let matrix = try DominanceTests.matrix(["a": [0, 1]])
    #expect(
      refusal { () throws(Refusal) in
        try IrrelevantAlternative(
          of: matrix, adding: .init(vendor: "a", levels: [1, 1]), method: AdditiveValue.self, variant: "anchored")
      } == "duplicateId a")
  }

  @Test func `On fixed anchors an offer more or less changes no bit of the others`() {
    check { seed in
      var problem = RandomMatrix(seed: seed, .points)
      let matrix = try problem.matrix()
      let criterion = problem.dice.pick(problem.columns).criterion
      let offer = IrrelevantAlternative.offer(
        problem.dice.pick(["0", "new", "zz"]), excellingIn: criterion, in: matrix)
      let audit = try IrrelevantAlternative(of: matrix, adding: offer, method: AdditiveValue.self, variant: "anchored")
      guard audit.scoresUnchanged, audit.removals.allSatisfy({ $0.scoresUnchanged == true }) else {
        return .broken("\(audit)")
      }
      // Near ties are judged against the first of their group, so only orders without them must stay.
      let scores = audit.standings.map(\.score)
      let hasTies = scores.indices.contains { left in
        scores.indices.contains { $0 < left && isTie(scores[$0], scores[left], naturalSize: 100) }
      }
      return .that(
        hasTies
          || audit.removals.allSatisfy { removal in removal.order == audit.order.filter { $0 != removal.removed } },
        "\(audit.order) became \(audit.removals)")
    }
  }
}
