import Decision
import Outsourcing
import TestSupport
import Testing

struct RelativePriceScoresTests {
  private static let relative: [any PriceFormula] =
    [LowestRatioPrice(), MinMaxPrice(), LinearFromLowestPrice(), MeanPrice(), MedianPrice()]
    + ((try? PowerPrice(exponent: 2)).map { [$0] } ?? [])

  /// Bids with random prices; about one of four is knocked out, never the first two.
  private static func bids(_ random: inout SplitMix64) -> [PricedBid] {
    (0..<random.integer(3...8)).map { index in
      PricedBid(
        id: "V\(index)", price: random.number(50, 500), quality: random.number(0, 100),
        isAdmissible: index < 2 || random.chance(0.75))
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `Taking away a bid that is knocked out changes no other score`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bids = Self.bids(&random)
    for formula in Self.relative {
      let all = try RelativePriceScores(bids, by: formula).scores
      #expect(all.count == bids.count)
      for out in bids where !out.isAdmissible {
        let rest = try RelativePriceScores(bids.filter { $0.id != out.id }, by: formula).scores
        #expect(rest == all.filter { $0.key != out.id }, "\(type(of: formula).id)")
      }
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `A bid that is knocked out is shown with what it would have if it were not`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bids = Self.bids(&random)
    for out in bids where !out.isAdmissible {
      let admitted = bids.filter { $0.isAdmissible } + [PricedBid(id: out.id, price: out.price, quality: 0)]
      let expected = try RelativePriceScores(admitted, by: LowestRatioPrice()).scores[out.id]
      #expect(try RelativePriceScores(bids, by: LowestRatioPrice()).scores[out.id] == expected)
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `Doubling every price leaves the ratios to the lowest as they are`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bids = Self.bids(&random)
    let doubled = bids.map {
      PricedBid(id: $0.id, price: 2 * $0.price, quality: $0.quality, isAdmissible: $0.isAdmissible)
    }
    #expect(
      try RelativePriceScores(doubled, by: LowestRatioPrice())
        == RelativePriceScores(bids, by: LowestRatioPrice()))
  }

  @Test(arguments: UInt64(1)...40)
  func `Another bid changes the ratios of all by one factor, and by none if it is not the lowest`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bids = Self.bids(&random).filter(\.isAdmissible)
    let joining = PricedBid(id: "W", price: random.number(20, 600), quality: 0)
    let before = try RelativePriceScores(bids, by: LowestRatioPrice()).scores
    let after = try RelativePriceScores(bids + [joining], by: LowestRatioPrice()).scores
    let lowest = try PriceField(bids).lowest
    let factor = min(1, joining.price / lowest)
    for bid in bids {
      let (old, new) = (try #require(before[bid.id]), try #require(after[bid.id]))
      #expect((new - factor * old).magnitude <= 1e-12 * old)
      if joining.price >= lowest { #expect(new == old) }
    }
  }

  @Test func `A lone bid has 100 by the ratio to the lowest, and no score by a formula that compares`() throws {
    let lone = [
      PricedBid(id: "A", price: 7, quality: 0), PricedBid(id: "B", price: 5, quality: 0, isAdmissible: false),
    ]
    let ratio = try RelativePriceScores(lone, by: LowestRatioPrice())
    #expect(ratio.scores["A"] == 100 && ratio.scores["B"] == 100)
    #expect(ratio.notes == ["Only one bid is admissible, so it scores 100 whatever its price."])
    let mean = try RelativePriceScores(lone, by: MeanPrice())
    #expect(mean.scores["A"] == nil)
    #expect(mean.refusal == "the formula needs two bids: it measures each by the others")
    // Beside the admissible one the bid that is out would not be alone: 5 of a mean of 6.
    #expect(agree([mean.scores["B"]], [66.666667]))
  }

  @Test func `Nobody left is no fault, and a price of 0 is`() throws {
    let out = [PricedBid(id: "A", price: 7, quality: 0, isAdmissible: false)]
    #expect(try RelativePriceScores(out, by: MeanPrice()).scores.isEmpty)
    #expect(try RelativePriceScores([], by: MeanPrice()).refusal == nil)
    let source = SourceReference(file: "a.json", line: 2, column: 3)
    let free = [PricedBid(id: "A", price: 0, quality: 0, source: source)]
    #expect(throws: Refusal(.nonPositive, "A", "a price is above 0, not 0 (a.json:2:3)")) {
      try RelativePriceScores(free, by: LowestRatioPrice())
    }
  }
}

struct PriceRuleTests {
  private func terms(_ ceiling: Double?, _ floor: Double? = nil, _ exponents: [Double] = [2, 0.5]) -> PriceTerms {
    var terms = PriceTerms()
    (terms.ceiling, terms.floor, terms.exponents) = (ceiling, floor, exponents)
    return terms
  }

  @Test func `Without a word of the buyer a ceiling gives the band, and none the ratio with a warning`() throws {
    let band = try PriceRule(agreed: nil, terms: terms(100))
    #expect((band.formula as? BandPrice)?.floor == 60)
    #expect(band.isDefault && !band.isRelative && band.warning == nil)
    let ratio = try PriceRule(agreed: nil, terms: terms(nil))
    #expect(ratio.id == "lowest-ratio" && ratio.isDefault && ratio.isRelative && ratio.warning != nil)
  }

  @Test(arguments: PriceRule.ids)
  func `A formula that is agreed on needs no warning`(id: String) throws {
    let rule = try PriceRule(agreed: id, terms: terms(100, nil, [2]))
    #expect(rule.id == id && !rule.isDefault && rule.warning == nil)
    #expect(rule.isRelative == (id != "band"))
  }

  @Test func `Only formulas that give a price score can be agreed on, each with what it takes`() {
    #expect(PriceRule.ids == ["lowest-ratio", "min-max", "linear-from-lowest", "mean", "median", "band", "power"])
    #expect(throws: Refusal.self) { try PriceRule(agreed: "prozorro", terms: terms(100)) }
    #expect(throws: Refusal.self) { try PriceRule(agreed: "band", terms: terms(nil)) }
    #expect(throws: Refusal.self) { try PriceRule(agreed: "power", terms: terms(nil)) }
    #expect(throws: Refusal.self) { try PriceRule(agreed: "power", terms: terms(nil, nil, [0])) }
    #expect(throws: Refusal.self) { try PriceRule(agreed: nil, terms: terms(nil, 10)) }
  }
}
