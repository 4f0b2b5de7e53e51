import Decision
import Outsourcing

/// Tenders of the tests.
enum Tender {
  /// Bids as (id, price, quality points).
  static func bids(_ bids: [(id: String, price: Double, quality: Double)]) -> [PricedBid] {
    bids.map { PricedBid(id: $0.id, price: $0.price, quality: $0.quality) }
  }

  /// Four bids: the dearer, the better.
  static let four = bids([
    ("V1", 1_000_000, 62), ("V2", 1_150_000, 80), ("V3", 1_400_000, 88), ("V4", 2_000_000, 95),
  ])

  /// The results of a formula for bids with these prices, in their order.
  static func scores(_ prices: [Double], by formula: any PriceFormula) throws(Refusal) -> [Double] {
    let bids = prices.enumerated().map { PricedBid(id: "V\($0.offset)", price: $0.element, quality: 0) }
    return try formula.results(PriceField(bids))
  }
}

extension PriceStanding {
  /// Prices scores, then values, of the bids named.
  func priceScores(_ bids: [String]) -> [Double?] { bids.map { id in places.first { $0.bid == id }?.priceScore } }
  func values(_ bids: [String]) -> [Double?] { bids.map { id in places.first { $0.bid == id }?.value } }
}

/// True if every number is there and within half a unit of the last of `decimals` printed digits.
func agree(_ numbers: [Double?], _ printed: [Double], decimals: Int = 6) -> Bool {
  var tolerance = 0.5
  for _ in 0..<decimals { tolerance /= 10 }
  return numbers.count == printed.count
    && zip(numbers, printed).allSatisfy { number, printed in
      number.map { ($0 - printed).magnitude <= tolerance * (1 + 1e-6) + 1e-9 * printed.magnitude } ?? false
    }
}
