package import Decision

/// One tender under every price formula, side by side, so that a buyer sees what the choice of formula decides.
///
/// Only the formula that was fixed before the bids were opened counts.
package struct PriceLaboratory: Sendable, Equatable, Codable {
  package struct Line: Sendable, Equatable, Codable {
    /// Id of the formula; see ``PriceFormulas``.
    package let formula: String
    package let title: String
    /// Tells the forms of one formula apart; empty where there is only one.
    package let variant: String
    package let defect: String
    package let yield: PriceYield
    package let isRelative: Bool
    /// Nil if the formula has no answer here.
    package let standing: PriceStanding?
    /// Which pairs change places when a bid that did not win is dropped; empty for a formula that is not relative.
    package let reversals: [PriceReversal]
    /// Why there is no answer, in one clause; nil where there is one.
    package let refusal: String?
  }

  /// Share of the price, 0…1.
  package let priceWeight: Double
  /// In the order of ``PriceFormulas/all``.
  package let lines: [Line]
  /// Bids that are not admissible, in the byte order of ids: no formula scores them or measures others by them.
  package let leftOut: [String]

  /// Throws only what is wrong with the bids themselves; see ``PriceField/init(_:)``. What a single formula refuses
  /// stands in its line.
  package init(_ bids: [PricedBid], priceWeight: Double, terms: PriceTerms) throws(Refusal) {
    _ = try PriceField(bids)
    self.priceWeight = priceWeight
    leftOut = bids.filter { !$0.isAdmissible }.map(\.id).sorted(by: bytesPrecede)
    lines = PriceFormulas.all.flatMap { formula in Self.lines(of: formula, bids, priceWeight, terms) }
  }

  private static func lines<Formula: PriceFormula>(
    of type: Formula.Type, _ bids: [PricedBid], _ priceWeight: Double, _ terms: PriceTerms
  ) -> [Line] {
    func line(_ formula: Formula?, _ standing: PriceStanding?, _ reversals: [PriceReversal], _ refusal: Refusal?)
      -> Line
    {
      Line(
        formula: type.id, title: type.title, variant: formula?.variant ?? "", defect: type.defect, yield: type.yield,
        isRelative: type.isRelative, standing: standing, reversals: reversals,
        refusal: refusal?.inWords)
    }
    do throws(Refusal) {
      return try type.forms(terms).map { formula in
        do throws(Refusal) {
          let standing = try PriceStanding(bids, by: formula, priceWeight: priceWeight)
          let reversals =
            type.isRelative ? try PriceReversal.check(bids, by: formula, priceWeight: priceWeight) : []
          return line(formula, standing, reversals, nil)
        } catch {
          return line(formula, nil, [], error)
        }
      }
    } catch {
      return [line(nil, nil, [], error)]
    }
  }
}
