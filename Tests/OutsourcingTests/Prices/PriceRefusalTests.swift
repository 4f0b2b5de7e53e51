import Decision
import Outsourcing
import Testing

struct PriceRefusalTests {
  private func reason<Value>(_ body: () throws(Refusal) -> Value) -> Refusal.Reason? {
    do throws(Refusal) {
      _ = try body()
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(arguments: [(0.0, "0"), (-5.5, "-5.5")])
  func `A price of zero or below is refused with bid and place`(price: Double, inWords: String) {
    let place = SourceReference(file: "vendors/b.xml", line: 3, column: 5)
    let refusal = #expect(throws: Refusal.self) {
      try PriceField([
        PricedBid(id: "a", price: 1, quality: 1), PricedBid(id: "b", price: price, quality: 1, source: place),
      ])
    }
    #expect(
      refusal == Refusal(.nonPositive, "b", "a price is above 0, not \(inWords) (vendors/b.xml:3:5)"))
  }

  @Test func `A lone bid scores 100 by the lowest ratio, with a note, and has no score by the other relative formulas`()
    throws
  {
    let lone = Tender.bids([("A", 500, 40)])
    for vector in try FormulaVector.all() where type(of: vector.formula).isRelative {
      if vector.formula is LowestRatioPrice {
        let standing = try PriceStanding(lone, by: vector.formula, priceWeight: 0.5)
        #expect(standing.places.first?.priceScore == 100)
        #expect(standing.notes == ["Only one bid is admissible, so it scores 100 whatever its price."])
      } else {
        let refusal = #expect(throws: Refusal.self) {
          try PriceStanding(lone, by: vector.formula, priceWeight: 0.5)
        }
        #expect(refusal?.reason == .tooFew)
        #expect(refusal?.explanation.contains("needs two bids") == true)
      }
    }
    #expect(
      reason { () throws(Refusal) in
        try PriceStanding(lone, by: NegometrixBestValue(pricePoints: 10), priceWeight: 0.5)
      } == .tooFew)
  }

  @Test func `A formula that looks at one bid alone scores a lone bid`() throws {
    let lone = [PricedBid(id: "A", price: 500, quality: 40, features: [0.1])]
    let formulas: [any PriceFormula] = [
      try BandPrice(ceiling: 1000, floor: 0), try PricePerQualityPoint(), try ProzorroPrice(mostFeatures: [0.2]),
      try MonetisedQuality(.init(perPoint: 1, from: 0)),
    ]
    for formula in formulas {
      #expect(try PriceStanding(lone, by: formula, priceWeight: 0.5).winners == ["A"])
    }
  }

  @Test(arguments: [(100.0, 100.0), (100, 120), (100, -1), (.infinity, 0), (.nan, 0), (100, .nan)])
  func `A band has a ceiling above a floor of at least 0`(ceiling: Double, floor: Double) {
    #expect(reason { () throws(Refusal) in try BandPrice(ceiling: ceiling, floor: floor) } == .outsideBounds)
  }

  @Test(arguments: [0, -1, .infinity, .nan])
  func `An exponent is above 0`(exponent: Double) {
    #expect(reason { () throws(Refusal) in try PowerPrice(exponent: exponent) } == .outsideBounds)
  }

  @Test(arguments: [0, 1, -0.5, 2, .nan])
  func `The price share lies strictly between 0 and 1`(share: Double) {
    #expect(reason { () throws(Refusal) in try WorldBankRated(priceShare: share) } == .outsideBounds)
  }

  @Test(arguments: [[0.5, 0.5], [-0.1], [1.5], [.nan]])
  func `What features can be worth stays below the whole price`(most: [Double]) {
    #expect(reason { () throws(Refusal) in try ProzorroPrice(mostFeatures: most) } == .outsideBounds)
  }

  @Test(arguments: [
    ([0.2] as [Double]?, Refusal.Reason.outsideBounds), ([-0.1], .outsideBounds), ([], .missingCell),
    (nil, .missingCell),
  ])
  func `A bid gives each feature a value it can have`(features: [Double]?, expected: Refusal.Reason) {
    let bids = [PricedBid(id: "A", price: 1, quality: 0, features: features)]
    #expect(
      reason { () throws(Refusal) in
        try ProzorroPrice(mostFeatures: [0.1]).results(try PriceField(bids))
      } == expected)
  }

  @Test func `Nothing is divided by quality points of 0`() {
    let bids = Tender.bids([("A", 10, 0), ("B", 20, 5)])
    let refusal = #expect(throws: Refusal.self) {
      try PriceStanding(bids, by: PricePerQualityPoint(), priceWeight: 0.5)
    }
    #expect(refusal?.reason == .nonPositive)
    #expect(refusal?.subject == "A")
    let none = Tender.bids([("A", 10, 0), ("B", 20, 0)])
    #expect(
      reason { () throws(Refusal) in
        try PriceStanding(none, by: WorldBankRated(priceShare: 0.5), priceWeight: 0.5)
      } == .nonPositive)
  }

  @Test func `Faults of the bids themselves are told before any formula`() {
    #expect(reason { () throws(Refusal) in try PriceField([]) } == .tooFew)
    #expect(
      reason { () throws(Refusal) in
        try PriceField([PricedBid(id: "A", price: 1, quality: 1, isAdmissible: false)])
      } == .tooFew)
    #expect(reason { () throws(Refusal) in try PriceField(Tender.bids([("A", 1, 1), ("A", 2, 1)])) } == .duplicateId)
    #expect(reason { () throws(Refusal) in try PriceField(Tender.bids([("A", .nan, 1)])) } == .nonFinite)
    #expect(reason { () throws(Refusal) in try PriceField(Tender.bids([("A", 1, -1)])) } == .nonPositive)
  }

  @Test(arguments: [-0.1, 1.1, .nan])
  func `The price weighs between nothing and everything`(weight: Double) {
    #expect(
      reason { () throws(Refusal) in
        try PriceStanding(Tender.four, by: MinMaxPrice(), priceWeight: weight)
      } == .outsideBounds)
  }

  @Test func `Quality weighed against a price score is at most 100`() {
    let bids = Tender.bids([("A", 1, 101), ("B", 2, 5)])
    #expect(
      reason { () throws(Refusal) in
        try PriceStanding(bids, by: MinMaxPrice(), priceWeight: 0.5)
      } == .outsideBounds)
  }
}
