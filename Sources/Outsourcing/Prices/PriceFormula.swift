package import Decision

/// A way to turn prices into scores, as tenders write it.
///
/// Background: Stilger, Siderius & van Raaij (2017), "A comparative study of formulas for choosing the economically most
/// advantageous tender", Journal of Public Procurement 17(1).
package protocol PriceFormula: Sendable {
  static var id: String { get }
  /// In plain words.
  static var title: String { get }
  /// The formula in words.
  static var formula: String { get }
  /// Names of what it takes besides prices and quality; see ``PriceTerms``.
  static var extraInputs: [String] { get }
  /// What is wrong with it: one sentence, shown beside the result.
  static var defect: String { get }
  static var yield: PriceYield { get }
  /// True if the result of a bid depends on the other bids.
  static var isRelative: Bool { get }

  /// The formula in the forms that `terms` ask for, usually one.
  ///
  /// Throws `missingCell` where an extra input is not given, `outsideBounds` where it is out of range.
  static func forms(_ terms: PriceTerms) throws(Refusal) -> [Self]

  /// Tells the forms of one formula apart, such as `k = 2`; empty where there is only one.
  var variant: String { get }

  /// The result of every bid of the field, in its order.
  ///
  /// Throws `tooFew` for a relative formula and one bid, `missingCell` and `outsideBounds` where a bid lacks what the
  /// formula takes.
  func results(_ field: PriceField) throws(Refusal) -> [Double]

  /// What the reader should know of the results of this field.
  func notes(_ field: PriceField) -> [String]

  /// Why a bid is not scored at all, though it is admissible; nil for a bid that is.
  func reasonToPassOver(_ bid: PricedBid) -> String?
}

extension PriceFormula {
  package var variant: String { "" }
  package func notes(_ field: PriceField) -> [String] { [] }
  package func reasonToPassOver(_ bid: PricedBid) -> String? { nil }
}

/// What the number of a formula means.
package enum PriceYield: String, Sendable, Codable {
  /// A price score of 0…100, to be weighed against quality; higher is better.
  case priceScore = "price-score"
  /// A total that holds quality already; higher is better.
  case total
  /// A price corrected for quality; lower is better.
  case comparedPrice = "compared-price"

  package var order: Scores.Order { self == .comparedPrice ? .lowerIsBetter : .higherIsBetter }
}

/// All price formulas; one file each in `Formulas`, compared with this list by a test.
package enum PriceFormulas {
  package static let all: [any PriceFormula.Type] = [
    LowestRatioPrice.self, MinMaxPrice.self, LinearFromLowestPrice.self, MeanPrice.self, MedianPrice.self,
    BandPrice.self, PowerPrice.self, PricePerQualityPoint.self, WorldBankRated.self, NegometrixBestValue.self,
    ProzorroPrice.self, MonetisedQuality.self,
  ]

  package static func formula(_ id: String) -> (any PriceFormula.Type)? { all.first { $0.id == id } }
}

/// What formulas take besides prices and quality, fixed before the bids are opened. Nil where the tender states none.
package struct PriceTerms: Sendable, Equatable {
  /// Price worth 0 in a band, base currency.
  package var ceiling: Double?
  /// Price worth 100 in a band; without it ``DefaultPriceRule/floorShare`` of the ceiling.
  package var floor: Double?
  /// Exponents of the power formula.
  package var exponents: [Double] = [2, 0.5]
  /// Quality points that a bid needs before its price is divided by them.
  package var leastQuality: Double?
  /// Share of the price in the World Bank's rated formula, in (0, 1).
  package var priceShare: Double?
  /// Most points the price can give, where quality is given in points.
  package var pricePoints: Double?
  /// Most that each feature can be worth, as shares of the price.
  package var mostFeatures: [Double]?
  package var qualityMoney: QualityMoney?

  package init() {}

  /// What quality is worth in money.
  package struct QualityMoney: Sendable, Equatable {
    /// Base currency for each point.
    package let perPoint: Double
    /// Points up to here are worth nothing.
    package let from: Double

    package init(perPoint: Double, from: Double) {
      self.perPoint = perPoint
      self.from = from
    }
  }

  /// Throws `missingCell` with what is to be stated.
  static func stated<Value>(_ value: Value?, _ what: String) throws(Refusal) -> Value {
    guard let value else { throw Refusal(.missingCell, "", "the tender states no \(what)") }
    return value
  }
}

/// A score kept inside 0…100.
func clipped(_ score: Double) -> Double { min(max(score, 0), 100) }
