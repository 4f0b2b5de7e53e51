package import Decision

/// The price formula a comparison scores cost by: the one the buyer agreed on before bids were opened, else the default.
package struct PriceRule: Sendable {
  package let formula: any PriceFormula
  /// True if the buyer named no formula.
  package let isDefault: Bool
  /// What a reader has to know of the choice, in a clause; nil if there is nothing to say.
  package let warning: String?

  /// Id of the formula.
  package var id: String { type(of: formula).id }
  /// True if a bid is measured by the others.
  package var isRelative: Bool { type(of: formula).isRelative }

  /// Ids a buyer can agree on: formulas that give a price score of 0…100 to be weighed against the other criteria.
  package static let ids = PriceFormulas.all.filter { $0.yield == .priceScore }.map { $0.id }

  /// The formula called `id`, else ``DefaultPriceRule``.
  ///
  /// Throws `missingCell` where the formula takes what `terms` do not give, and `outsideBounds` for what is out of range,
  /// for a formula with several forms of which none is agreed on, and for an id that is none of ``ids``.
  package init(agreed id: String?, terms: PriceTerms) throws(Refusal) {
    guard let id else {
      let rule = try DefaultPriceRule(ceiling: terms.ceiling, floor: terms.floor)
      (formula, isDefault, warning) = (rule.formula, true, rule.warning)
      return
    }
    guard Self.ids.contains(id), let type = PriceFormulas.formula(id) else {
      throw Refusal(.outsideBounds, "", "\(id) is no formula that gives a price score")
    }
    let forms: [any PriceFormula] = try type.forms(terms)
    guard let form = forms.first, forms.count == 1 else {
      throw Refusal(.outsideBounds, "", "one form of \(id) has to be agreed on")
    }
    (formula, isDefault, warning) = (form, false, nil)
  }
}
