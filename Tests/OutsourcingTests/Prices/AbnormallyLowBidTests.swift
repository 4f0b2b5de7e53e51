import Decision
@testable import Outsourcing
import Testing

struct AbnormallyLowBidTests {
  @Test func `A bid that is out is asked about its price below the floor all the same`() throws {
    let flagged = try AbnormallyLowBid.check(PriceLaboratoryTests.bids, floor: 7_200_000)
    #expect(flagged.map(\.bid) == ["granite-point"])
    #expect(flagged.first?.triggers.map(\.reason) == [.belowFloor])
    #expect(flagged.first?.price == 6_899_917.30)
  }

  @Test func `Each trigger is told with the price that had to be reached`() throws {
    // The median is 100, so 80 is the limit.
    let bids = Tender.bids([("a", 70, 0), ("b", 80, 0), ("c", 100, 0), ("d", 130, 0), ("e", 120, 0)])
    let should = AbnormallyLowBid.ShouldCost(
      wages: 60, supervision: 8, facilities: 5, technology: 4, telecoms: 3, margin: 10)
    #expect(should.total == 90)
    let flagged = try AbnormallyLowBid.check(bids, shouldCost: ["a": should, "c": should], floor: 75)
    #expect(
      flagged == [
        AbnormallyLowBid(
          bid: "a", price: 70,
          triggers: [.init(.belowMedian, limit: 80), .init(.belowShouldCost, limit: 90), .init(.belowFloor, limit: 75)])
      ])
    #expect(
      flagged.first?.question
        == "How will you deliver everything asked for at this price? It is below 80 % of the median of the admissible bids, and below what wages, supervision, facilities, technology, telecoms and margin come to, and below the floor that was set before the bids were opened."
    )
  }

  @Test(arguments: [(79.99, true), (80, false)])
  func `A price at the limit is not below it`(price: Double, isFlagged: Bool) throws {
    let bids = Tender.bids([("a", price, 0), ("b", 100, 0), ("c", 100, 0)])
    #expect(try AbnormallyLowBid.check(bids).isEmpty != isFlagged)
  }

  @Test(arguments: [Double.nan, .infinity])
  func `A floor is a number`(floor: Double) {
    let refusal = #expect(throws: Refusal.self) { try AbnormallyLowBid.check(Tender.four, floor: floor) }
    #expect(refusal?.reason == .nonFinite)
  }
}

struct DefaultPriceRuleTests {
  @Test func `A ceiling makes a band, with a floor of 60 % unless one is given`() throws {
    let rule = try DefaultPriceRule(ceiling: 12_000_000, floor: nil)
    let band = try #require(rule.formula as? BandPrice)
    #expect(band.ceiling == 12_000_000 && band.floor == 7_200_000)
    #expect(rule.warning == nil && !rule.needsReversalCheck)
    let own = try #require(try DefaultPriceRule(ceiling: 100, floor: 40).formula as? BandPrice)
    #expect(own.floor == 40)
  }

  @Test func `Without a ceiling the lowest ratio decides, with a warning and the check of reversals`() throws {
    let rule = try DefaultPriceRule(ceiling: nil, floor: nil)
    #expect(rule.formula is LowestRatioPrice)
    #expect(rule.needsReversalCheck)
    #expect(
      rule.warning
        == "no ceiling is given, so each price is measured by the lowest bid: a bid that cannot win may decide between others"
    )
  }

  @Test func `A floor alone is refused`() {
    let refusal = #expect(throws: Refusal.self) { try DefaultPriceRule(ceiling: nil, floor: 10) }
    #expect(refusal?.reason == .outsideBounds)
  }
}
