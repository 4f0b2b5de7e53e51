import Decision
import Outsourcing
import Testing

/// A formula with what comes out for the four bids of ``Tender/four``.
struct FormulaVector: Sendable, CustomTestStringConvertible {
  let formula: any PriceFormula
  let scores: [Double]?
  let values: [Double]
  let order: [String]

  var testDescription: String { "\(type(of: formula).id) \(formula.variant)" }

  static func all() throws -> [FormulaVector] {
    [
      .init(
        formula: LowestRatioPrice(), scores: [100, 86.956522, 71.428571, 50], values: [77.2, 82.782609, 81.371429, 77],
        order: ["V2", "V3", "V1", "V4"]),
      .init(
        formula: MinMaxPrice(), scores: [100, 85, 60, 0], values: [77.2, 82, 76.8, 57], order: ["V2", "V1", "V3", "V4"]),
      .init(
        formula: LinearFromLowestPrice(), scores: [100, 85, 60, 0], values: [77.2, 82, 76.8, 57],
        order: ["V2", "V1", "V3", "V4"]),
      .init(
        formula: MeanPrice(), scores: [77.927928, 67.117117, 49.099099, 5.855856],
        values: [68.371171, 74.846847, 72.439640, 59.342342], order: ["V2", "V3", "V1", "V4"]),
      .init(
        formula: MedianPrice(), scores: [71.568627, 59.803922, 40.196078, 0],
        values: [65.827451, 71.921569, 68.878431, 57], order: ["V2", "V3", "V1", "V4"]),
      .init(
        formula: try BandPrice(ceiling: 1_600_000, floor: 800_000), scores: [75, 56.25, 25, 0],
        values: [67.2, 70.5, 62.8, 57], order: ["V2", "V1", "V3", "V4"]),
      .init(
        formula: try PowerPrice(exponent: 2), scores: [100, 75.614367, 51.020408, 25],
        values: [77.2, 78.245747, 73.208163, 67], order: ["V2", "V1", "V3", "V4"]),
      .init(
        formula: try PowerPrice(exponent: 0.5), scores: [100, 93.250481, 84.515425, 70.710678],
        values: [77.2, 85.300192, 86.606170, 85.284271], order: ["V3", "V2", "V4", "V1"]),
      .init(
        formula: try PricePerQualityPoint(), scores: nil,
        values: [16129.032258, 14375, 15909.090909, 21052.631579], order: ["V2", "V3", "V1", "V4"]),
      .init(
        formula: try WorldBankRated(priceShare: 0.4), scores: nil, values: [79.157895, 85.308924, 84.150376, 80],
        order: ["V2", "V3", "V4", "V1"]),
      .init(
        formula: try MonetisedQuality(.init(perPoint: 12_000, from: 60)), scores: nil,
        values: [976_000, 910_000, 1_064_000, 1_580_000], order: ["V2", "V1", "V3", "V4"]),
    ]
  }
}

struct PriceFormulaTests {
  @Test(arguments: try FormulaVector.all())
  func `Four bids get the scores, totals and order of the worked table`(vector: FormulaVector) throws {
    let bids = ["V1", "V2", "V3", "V4"]
    let standing = try PriceStanding(Tender.four, by: vector.formula, priceWeight: 0.4)
    if let scores = vector.scores { #expect(agree(standing.priceScores(bids), scores)) }
    #expect(standing.places.allSatisfy { ($0.priceScore == nil) == (vector.scores == nil) })
    #expect(agree(standing.values(bids), vector.values))
    #expect(standing.places.map(\.bid) == vector.order)
    #expect(standing.places.map(\.rank) == [1, 2, 3, 4])
  }

  @Test func `Min-max and the line from the lowest differ as soon as the dearest is not twice the cheapest`() throws {
    #expect(agree(try Tender.scores([90, 100, 120, 150], by: MinMaxPrice()), [100, 83.333333, 50, 0]))
    #expect(
      agree(
        try Tender.scores([90, 100, 120, 150], by: LinearFromLowestPrice()), [100, 88.888889, 66.666667, 33.333333]))
    #expect(agree(try Tender.scores([100, 110, 130, 200], by: MedianPrice()), [66.666667, 58.333333, 41.666667, 0]))
  }

  @Test func `Equal prices all score 100 by min-max`() throws {
    #expect(try Tender.scores([70, 70, 70], by: MinMaxPrice()) == [100, 100, 100])
  }

  @Test func `Best value adds the quality points to the price points`() throws {
    let bids = Tender.bids([("A", 10_000, 40 + 30 + 20), ("B", 8_000, 32 + 20 + 22)])
    let standing = try PriceStanding(bids, by: NegometrixBestValue(pricePoints: 70), priceWeight: 0)
    #expect(standing.values(["A", "B"]) == [146, 144])
    #expect(standing.winners == ["A"])
  }

  @Test func `Features make a price of 1000 cheaper than one of 950 without them`() throws {
    let bids = [
      PricedBid(id: "with", price: 1000, quality: 0, features: [0.10, 0.05]),
      PricedBid(id: "without", price: 950, quality: 0, features: [0, 0]),
    ]
    let standing = try PriceStanding(bids, by: ProzorroPrice(mostFeatures: [0.15, 0.05]), priceWeight: 0)
    #expect(agree(standing.values(["with", "without"]), [842.105263, 950]))
    #expect(standing.winners == ["with"])
  }

  @Test func `Bids that are out do not move the scores of the others`() throws {
    let out = PricedBid(id: "V0", price: 1, quality: 100, isAdmissible: false)
    for vector in try FormulaVector.all() {
      let with = try PriceStanding(Tender.four + [out], by: vector.formula, priceWeight: 0.4)
      #expect(with == (try PriceStanding(Tender.four, by: vector.formula, priceWeight: 0.4)))
    }
  }

  @Test func `The price is divided by the quality of bids that pass the gate only`() throws {
    let standing = try PriceStanding(Tender.four, by: PricePerQualityPoint(leastQuality: 70), priceWeight: 0)
    #expect(standing.places.map(\.bid) == ["V2", "V3", "V4"])
    #expect(standing.passedOver.map(\.bid) == ["V1"])
    #expect(standing.passedOver.map(\.reason) == ["its 62 quality points are below the 70 asked for"])
  }

  @Test func `Quality below the start takes nothing off and adds nothing to the price`() throws {
    let bids = Tender.bids([("A", 1000, 40), ("B", 1000, 60), ("C", 1000, 61)])
    let standing = try PriceStanding(bids, by: MonetisedQuality(.init(perPoint: 10, from: 60)), priceWeight: 0)
    #expect(standing.values(["A", "B", "C"]) == [1000, 1000, 990])
    #expect(standing.places.map(\.rank) == [1, 2, 2])
  }
}
