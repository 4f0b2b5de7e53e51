import Decision
import Foundation
import Outsourcing
import Testing

struct PriceLaboratoryTests {
  static let providers = ["brightwater", "alder-finch", "cobalt-harbour", "eastgate", "dunmore", "fennel"]

  /// Eight offers to a contact centre: expected cost, and what all criteria but the cost add to the score (weighted
  /// points), worked out from the anchors of the model by an independent script. The last two are knocked out.
  static let offers: [(id: String, cost: Double, rest: Double, isAdmissible: Bool)] = [
    ("brightwater", 9_601_600.79, 62.197_458_335_235_1, true),
    ("alder-finch", 11_231_727.59, 67.238_805_796_164_61, true),
    ("cobalt-harbour", 7_904_709.64, 54.186_233_936_479_205, true),
    ("eastgate", 7_991_754.10, 51.513_291_414_329_97, true),
    ("dunmore", 8_812_977.88, 53.297_508_469_814_66, true),
    ("fennel", 7_737_198.67, 33.302_289_796_730_47, true),
    ("granite-point", 6_899_917.30, 53.566_875_995_853_81, false),
    ("halyard", 8_418_050.80, 42.141_613_790_672_68, false),
  ]
  /// The leaf of the cost weighs 18 of 100.
  static let bids = offers.map {
    PricedBid(id: $0.id, price: $0.cost, quality: $0.rest / 0.82, isAdmissible: $0.isAdmissible)
  }

  static func laboratory() throws(Refusal) -> PriceLaboratory {
    var terms = PriceTerms()
    terms.ceiling = 12_000_000
    return try PriceLaboratory(bids, priceWeight: 0.18, terms: terms)
  }

  @Test(arguments: [
    ("lowest-ratio", [76.70, 79.64, 71.80, 68.94, 69.10, 51.30], "alder-finch"),
    ("min-max", [70.59, 67.24, 71.32, 68.20, 65.76, 51.30], "cobalt-harbour"),
    ("linear-from-lowest", [75.86, 77.11, 71.80, 68.92, 68.79, 51.30], "alder-finch"),
    ("mean", [69.73, 71.47, 65.16, 62.31, 62.43, 44.62], "alder-finch"),
    ("median", [68.63, 70.18, 64.25, 61.39, 61.42, 43.73], "alder-finch"),
    ("band", [71.19, 70.12, 69.54, 66.54, 65.25, 49.29], "brightwater"),
  ])
  func `The same six offers win or lose by the formula`(formula: String, totals: [Double], first: String) throws {
    let line = try #require(try Self.laboratory().lines.first { $0.formula == formula })
    let standing = try #require(line.standing)
    for (value, total) in zip(standing.values(Self.providers), totals) {
      #expect((try #require(value) - total).magnitude <= 0.00501)
    }
    #expect(standing.winners == [first])
    #expect(standing.places.count == 6)
  }

  @Test func `Every formula has a line, with its answer or with the reason why there is none`() throws {
    let lines = try Self.laboratory().lines
    #expect(Set(lines.map(\.formula)) == Set(PriceFormulas.all.map { $0.id }))
    #expect(
      lines.map { "\($0.formula) \($0.variant)" }.filter { $0.hasPrefix("power") } == ["power k = 2", "power k = 0.5"])
    for line in lines { #expect((line.standing == nil) == (line.refusal != nil)) }
    #expect(
      Dictionary(uniqueKeysWithValues: lines.compactMap { line in line.refusal.map { (line.formula, $0) } }) == [
        "world-bank-rated": "the tender states no price share X",
        "negometrix": "the tender states no price points",
        "prozorro": "the tender states no values of features",
        "monetised-quality": "the tender states no money for quality",
      ])
    #expect(try Self.laboratory().leftOut == ["granite-point", "halyard"])
  }

  @Test func `A formula without its bounds is refused in its own line only`() throws {
    var terms = PriceTerms()
    terms.ceiling = 10
    terms.floor = 20
    terms.exponents = []
    let lines = try PriceLaboratory(Tender.four, priceWeight: 0.4, terms: terms).lines
    #expect(
      lines.first { $0.formula == "band" }?.refusal
        == "the ceiling lies above the floor and the floor is at least 0, unlike 10 and 20")
    #expect(lines.first { $0.formula == "power" }?.refusal == "the tender states no exponent")
    #expect(lines.first { $0.formula == "mean" }?.standing != nil)
  }

  @Test func `Reversals stand beside relative formulas only`() throws {
    let vector = try #require(try ReversalVector.all().first)
    var terms = PriceTerms()
    terms.ceiling = 130
    let lines = try PriceLaboratory(vector.tender, priceWeight: 0.5, terms: terms).lines
    #expect(lines.first { $0.formula == "lowest-ratio" }?.reversals.map(\.dropped) == ["C"])
    for line in lines where !line.isRelative { #expect(line.reversals.isEmpty) }
  }

  @Test func `The order of the bids changes nothing, and the laboratory survives being written and read`() throws {
    var terms = PriceTerms()
    terms.ceiling = 12_000_000
    let laboratory = try Self.laboratory()
    #expect(try PriceLaboratory(Self.bids.reversed(), priceWeight: 0.18, terms: terms) == laboratory)
    #expect(
      try JSONDecoder().decode(PriceLaboratory.self, from: JSONEncoder().encode(laboratory)) == laboratory)
  }
}
