package import Decision

/// What the buyer says of the cost of any offer: how much will be bought, at which rates of exchange, over how long.
package struct CostPlan: Sendable, Equatable {
  package let currencies: CurrencyTable
  /// What counts for every provider; charges and exchange rate come from the bid.
  package let inputs: CostInputs
  /// Rate of each year of service by currency, where the buyer expects one to move.
  package let currencyPaths: [String: [Double]]
  package let volumes: [PlannedVolume]
  package let bands: VolumeBands.Mode
  /// Money in the base currency, fixed before bids are opened.
  package let ceiling: Double?
  package let floor: Double?
  /// Money that the model counts as 100, where it draws a straight line from the ceiling; set once the model is known.
  package var floorOfModel: Double?
  /// Id of the price formula that is agreed on, one of ``PriceRule/ids``; nil for the default.
  package let formula: String?
  /// Of the power formula; nil for every other.
  package let exponent: Double?
  package let baseline: InHouseBaseline?
  /// In-house cost that stays in each year although the work has left.
  package let stranded: Yearly
  /// Of the simulation of risks that cannot be enumerated.
  package let seed: UInt64

  package init(
    currencies: CurrencyTable, inputs: CostInputs, currencyPaths: [String: [Double]] = [:],
    volumes: [PlannedVolume], bands: VolumeBands.Mode = .allUnits, ceiling: Double? = nil, floor: Double? = nil,
    formula: String? = nil, exponent: Double? = nil, baseline: InHouseBaseline? = nil, stranded: Yearly = .same(0),
    seed: UInt64 = 0
  ) {
    self.currencies = currencies
    self.inputs = inputs
    self.currencyPaths = currencyPaths
    self.volumes = volumes
    self.bands = bands
    self.ceiling = ceiling
    self.floor = floor
    self.formula = formula
    self.exponent = exponent
    self.baseline = baseline
    self.stranded = stranded
    self.seed = seed
  }

  /// The floor of the price band: as given, else what the model counts as 100, else ``DefaultPriceRule/floorShare`` of
  /// the ceiling; nil without a ceiling.
  package var effectiveFloor: Double? {
    ceiling.map { ceiling in floor ?? floorOfModel ?? DefaultPriceRule.floorShare * ceiling }
  }

  /// The formula by which cost is scored. Throws what ``PriceRule/init(agreed:terms:)`` throws.
  package func priceRule() throws(Refusal) -> PriceRule {
    var terms = PriceTerms()
    (terms.ceiling, terms.floor) = (ceiling, floor ?? floorOfModel)
    terms.exponents = exponent.map { [$0] } ?? []
    return try PriceRule(agreed: formula, terms: terms)
  }

  /// What the formulas take that are set side by side: an exponent that is agreed on stands before the usual ones.
  package var laboratoryTerms: PriceTerms {
    var terms = PriceTerms()
    (terms.ceiling, terms.floor) = (ceiling, effectiveFloor)
    if let exponent { terms.exponents = [exponent] + terms.exponents.filter { $0 != exponent } }
    return terms
  }
}

/// How much of one priced thing the buyer plans to use in each year of service.
package struct PlannedVolume: Sendable, Equatable {
  package enum Amount: Sendable, Equatable {
    /// In units of the basis.
    case units(Yearly)
    /// Contacts, from which the hours follow: contacts·handling time/3600/occupancy.
    case contacts(Yearly)
  }

  package let per: Price.Basis
  /// Id of the service in the bids; nil where one price holds for all.
  package let service: String?
  package let amount: Amount

  package init(per: Price.Basis, service: String?, amount: Amount) {
    self.per = per
    self.service = service
    self.amount = amount
  }
}

/// What the buyer, and only the buyer, adds about one provider: costs of its own and the register of risks.
package struct ProviderStatement: Sendable, Equatable {
  /// Only what is not nil replaces the plan's.
  package let inputs: CostInputs
  package let risks: [RiskRegister.Entry]

  package init(inputs: CostInputs, risks: [RiskRegister.Entry]) {
    self.inputs = inputs
    self.risks = risks
  }

  package static let none = ProviderStatement(inputs: CostInputs(charges: nil, exchangeRate: nil), risks: [])
}
