import Decision
@testable import Outsourcing
import TestSupport
import Testing

/// Three bids of which the last of three decides between the other two.
struct ReversalVector: Sendable, CustomTestStringConvertible {
  let formula: any PriceFormula
  /// A, B and C as price and quality.
  let bids: [(Double, Double)]
  let without: [Double]
  let with: [Double]

  var testDescription: String { "\(type(of: formula).id) \(formula.variant)" }

  var tender: [PricedBid] {
    zip(["A", "B", "C"], bids).map { PricedBid(id: $0, price: $1.0, quality: $1.1) }
  }

  static func all() throws -> [ReversalVector] {
    [
      .init(
        formula: LowestRatioPrice(), bids: [(100, 70), (120, 85), (60, 10)], without: [85, 84.166667],
        with: [65, 67.5, 55]),
      .init(
        formula: MinMaxPrice(), bids: [(115, 50), (125, 80), (300, 0)], without: [75, 40], with: [75, 87.297297, 0]),
      .init(
        formula: LinearFromLowestPrice(), bids: [(110, 95), (85, 60), (60, 0)], without: [82.794118, 80],
        with: [55.833333, 59.166667, 50]),
      .init(
        formula: MeanPrice(), bids: [(90, 60), (135, 95), (250, 0)], without: [65, 62.5],
        with: [76.578947, 79.868421, 0]),
      .init(
        formula: MedianPrice(), bids: [(80, 50), (135, 95), (200, 20)], without: [62.790698, 59.709302],
        with: [70.370370, 72.5, 10.925926]),
      .init(
        formula: try PowerPrice(exponent: 2), bids: [(85, 70), (105, 95), (60, 0)], without: [85, 80.266440],
        with: [59.913495, 63.826531, 50]),
      .init(
        formula: try PowerPrice(exponent: 0.5), bids: [(85, 55), (125, 65), (20, 0)], without: [77.5, 73.731056],
        with: [51.753563, 52.5, 50]),
      .init(
        formula: try WorldBankRated(priceShare: 0.5), bids: [(110, 60), (95, 50), (400, 100)],
        without: [93.181818, 91.666667], with: [73.181818, 75, 61.875]),
    ]
  }
}

struct PriceReversalTests {
  @Test(arguments: try ReversalVector.all())
  func `Two bids change places when a third, ranked last, joins`(vector: ReversalVector) throws {
    let bids = vector.tender
    let without = try PriceStanding(Array(bids.prefix(2)), by: vector.formula, priceWeight: 0.5)
    let with = try PriceStanding(bids, by: vector.formula, priceWeight: 0.5)
    #expect(agree(without.values(["A", "B"]), vector.without))
    #expect(agree(with.values(["A", "B", "C"]), vector.with))
    #expect(without.places.map(\.bid) == ["A", "B"])
    #expect(with.places.map(\.bid) == ["B", "A", "C"])
    #expect(
      try PriceReversal.check(bids, by: vector.formula, priceWeight: 0.5) == [
        PriceReversal(
          dropped: "C", pairs: [.init(first: "B", second: "A", before: .ahead, after: .behind)], refusal: nil)
      ])
  }

  @Test func `A bid without which nothing can be ordered is named with the reason`() throws {
    let bids = Tender.bids([("A", 100, 0), ("B", 120, 0), ("C", 1000, 1)])
    let reversals = try PriceReversal.check(bids, by: WorldBankRated(priceShare: 0.9), priceWeight: 0.5)
    #expect(reversals == [PriceReversal(dropped: "C", pairs: [], refusal: "no bid has quality points above 0")])
  }

  @Test func `Two bids have no others that could change places`() throws {
    let bids = Tender.bids([("A", 100, 10), ("B", 120, 10)])
    #expect(try PriceReversal.check(bids, by: MinMaxPrice(), priceWeight: 0.5).isEmpty)
  }

  @Test(arguments: UInt64(1)...40)
  func `A formula that looks at one bid alone never lets a third decide between two`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bids = (0..<6).map { index in
      PricedBid(
        id: "V\(index)", price: random.number(50, 150), quality: random.number(1, 100),
        features: [random.number(0, 0.1), random.number(0, 0.2)])
    }
    let formulas: [any PriceFormula] = [
      try BandPrice(ceiling: 150, floor: 50), try PricePerQualityPoint(), try ProzorroPrice(mostFeatures: [0.1, 0.2]),
      try MonetisedQuality(.init(perPoint: 2, from: 40)),
    ]
    for formula in formulas {
      #expect(!type(of: formula).isRelative)
      #expect(try PriceReversal.check(bids, by: formula, priceWeight: 0.4).isEmpty)
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `No formula rewards a higher price, and every price score stays within 0 and 100`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bids = (0..<5).map { PricedBid(id: "V\($0)", price: random.number(50, 150), quality: 50, features: [0.05]) }
    var terms = PriceTerms()
    terms.ceiling = 140
    terms.priceShare = 0.3
    terms.pricePoints = 60
    terms.mostFeatures = [0.1]
    terms.qualityMoney = .init(perPoint: 1, from: 0)
    let laboratory = try PriceLaboratory(bids, priceWeight: 0.6, terms: terms)
    let prices = Dictionary(uniqueKeysWithValues: bids.map { ($0.id, $0.price) })
    #expect(laboratory.lines.count == PriceFormulas.all.count + 1)
    for line in laboratory.lines {
      let places = try #require(line.standing).places
      for (place, next) in zip(places, places.dropFirst()) where place.rank != next.rank {
        #expect(try #require(prices[place.bid]) < #require(prices[next.bid]), "\(line.formula) \(line.variant)")
      }
      #expect(places.allSatisfy { (0...100).contains($0.priceScore ?? 50) })
    }
  }
}
