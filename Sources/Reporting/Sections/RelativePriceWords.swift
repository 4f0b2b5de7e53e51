internal import Outcome
internal import Outsourcing

/// What a reader has to know of a criterion whose points come from the other bids.
struct RelativePriceWords {
  private let criteria: [CriterionFacts]
  private let prices: PriceFacts?
  private let formula: any PriceFormula.Type
  private let variant: String?
  private let currency: String?
  private let isRankedByMany: Bool

  /// Nil where every criterion stands for itself.
  init?(_ evaluation: Evaluation) {
    criteria = evaluation.model.criteria.filter { $0.leaf?.priceFormula != nil }
    guard let leaf = criteria.first?.leaf, let formula = leaf.priceFormula else { return nil }
    (self.formula, variant, currency) = (formula, leaf.variant, leaf.currency)
    (prices, isRankedByMany) = (evaluation.analysis?.prices, evaluation.ranking.places.count > 2)
  }

  /// The criteria, as they are called.
  private var titles: Text { criteria.map { Text.quoted($0.title) }.inWords }

  /// For a table of points: where those of this criterion come from.
  var points: Text {
    let amount: Text =
      currency.map { "\(titles) counts as an amount in \(verbatim: $0)." } ?? "\(titles) counts as an amount."
    return amount + " "
      + "Its points come from the formula “\(name)” over the bids that are not knocked out; a knocked-out bid is shown with what it would have had beside them."
  }

  /// For the ranking: why prices are measured so, and whether the order hangs on a bid that did not win.
  var ranking: Text {
    let start: Text =
      prices?.isDefault == true
      ? "No ceiling is given and nobody agreed on a formula, so each price is measured by the lowest bid."
      : "The buyer agreed on a formula that measures each price by the other bids."
    guard let reversals = prices?.reversals, isRankedByMany else { return start + " " + points }
    let check: Text =
      reversals.isEmpty
      ? "Each provider that did not win was left out in turn: the order of no two others changes."
      : "Leaving out a provider that did not win would change the order of two others; see Data quality."
    return start + " " + points + " " + check
  }

  /// For the method: how far a score hangs on the other bids.
  var dependence: Text {
    ", except on \(titles): there a bid is measured by the others that are not knocked out, so that adding or removing one of them can change other scores, through the formula alone. A knocked-out provider changes none."
  }

  private var name: Text {
    PriceFormulaWords.label(PriceFormulaWords(formula.id)?.title ?? .quoted(formula.title), variant ?? "")
  }
}

extension LeafFacts {
  /// The formula by which the other bids measure the price; nil for every other leaf.
  var priceFormula: (any PriceFormula.Type)? {
    PriceFormulas.formula(valueFunction).flatMap { $0.isRelative ? $0 : nil }
  }
}
