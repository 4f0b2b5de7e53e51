import Decision
import TestSupport
import Testing

struct CostQualityFrontierTests {
  typealias Offer = CostQualityFrontier.Offer

  @Test func `The published offers have the published frontier and dominators`() throws {
    let published = try PublishedCase("rb-pareto-a")
    let offers = try published.value("alternatives").list().map { entry in
      Offer(
        vendor: try entry.member("id").text(), cost: try entry.member("values").member("cost").number(),
        quality: try entry.member("values").member("quality").number())
    }
    let found = try CostQualityFrontier(offers.reversed())
    #expect(
      found.frontier.map(\.vendor) == (try published.value("expected", "frontier").list().map { try $0.text() }))
    let expected = try published.value("expected", "dominated_by").object()
    #expect(found.dominated.count == expected.count)
    for entry in found.dominated {
      let by = try #require(expected[entry.vendor]).list().map { try $0.text() }
      #expect(entry.by == by, "\(entry.vendor)")
    }
  }

  @Test func `Nobody on the frontier is dominated, everybody off it is, and the order of offers changes nothing`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let ids = dice.shuffled(["a", "B", "c-10", "c-2", "é", "Ω", "z", "Z", "_"])
      let offers = ids.prefix(dice.integer(0...9)).map { id in
        Offer(
          vendor: id, cost: dice.pick([Double(dice.integer(1...4)), dice.share(), 1e308, -1e308]),
          quality: dice.pick([Double(dice.integer(1...4)), dice.share()]))
      }
      let found = try CostQualityFrontier(offers)
      let undominated = offers.filter { offer in
        !offers.contains {
          $0.cost <= offer.cost && $0.quality >= offer.quality && ($0.cost < offer.cost || $0.quality > offer.quality)
        }
      }
      let order = undominated.sorted { $0.cost != $1.cost ? $0.cost < $1.cost : bytesPrecede($0.vendor, $1.vendor) }
      guard found.frontier == order else { return .broken("\(found.frontier) is not \(order)") }
      let free = Set(found.dominated.filter { $0.by.isEmpty }.map(\.vendor))
      guard free == Set(order.map(\.vendor)) else { return .broken("\(found.dominated)") }
      return .that(try CostQualityFrontier(dice.shuffled(offers)) == found, "the order of offers counts")
    }
  }

  @Test func `Offers without a number or with one id are refused`() {
    for offers in [
      [Offer(vendor: "a", cost: .nan, quality: 1)], [Offer(vendor: "a", cost: 1, quality: .infinity)],
    ] {
      #expect(refusal { () throws(Refusal) in try CostQualityFrontier(offers) } == "nonFinite a")
    }
    let offer = Offer(vendor: "a", cost: 1, quality: 1)
    #expect(refusal { () throws(Refusal) in try CostQualityFrontier([offer, offer]) } == "duplicateId a")
  }

  @Test func `Quality is the score of the other criteria with their weights scaled to 1`() throws {
    // 55·0.3/0.5 + 60·0.2/0.5 and 90·0.3/0.5 + 70·0.2/0.5.
    let matrix = try PublishedCase("rb-withholding-a").matrix
    let quality = try CostQualityFrontier.quality(of: matrix, without: ["cost"])
    #expect(quality.map(\.vendor) == ["Alder", "Birch", "Cedar", "Dunmore"])
    #expect((quality[0].quality - 57).magnitude < 1e-12 && (quality[1].quality - 82).magnitude < 1e-12)
    #expect(
      refusal { () throws(Refusal) in
        try CostQualityFrontier.quality(of: matrix, without: ["cost", "quality", "security"])
      } == "allWeightsZero")
  }
}
