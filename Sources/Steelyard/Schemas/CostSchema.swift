internal import Outsourcing
internal import Reporting

/// The cost of an offer, as it stands in `evaluation.json`.
enum CostSchema: ClosedSchema {
  private static let currency = JSONValue.object([
    .init("type", .text("string")), .init("pattern", .text("^[A-Z]{3}$")),
  ])

  // MARK: The buyer's plan

  static let plan = object(
    required("currency", currency, "Base currency of all amounts."),
    required(
      "rates",
      list(
        of: object(
          required("currency", currency, "The other currency."), required("rate", text, "Rate, as written."),
          required("quote", words(CurrencyTable.Row.Quote.allCases.map(\.rawValue)), "Which way it is quoted."),
          required("date", date, "Day of the rate."), required("source", text, "Who gives it."))),
      "Rates of exchange."),
    optional("ceiling", number, "Price ceiling, fixed before bids are opened."),
    optional("floor", number, "Price below which the provider is asked how it will deliver."),
    required("isFloorAssumed", truth, "Whether the buyer gave no floor, so that it follows from the ceiling."),
    optional("baseline", baseline, "What the work costs in the buyer's own house."))

  private static let baseline = object(
    required("heads", number, "People who do the work now."),
    required("loadedCost", number, "Money a year for one of them, with all that the employer pays."),
    required("wageGrowth", number, "Growth of wages a year, as a fraction."),
    required("overhead", number, "Overhead, as a fraction of the cost of the people."),
    required("facilities", number, "Money a year for premises."),
    required("technology", number, "Money a year for technology."),
    required("years", numbers, "Cost of year 1 to the last."))

  // MARK: One offer

  static let cost = object(
    required("charges", charges, "What the prices come to at the volumes planned."),
    required("total", total, "Cost year by year and its present value."),
    required("risk", risk, "Present value with what the risks add."),
    required("risks", list(of: registerEntry), "Risks that were counted."),
    required(
      "families",
      list(
        of: object(
          required("family", words(HiddenCost.allCases.map(\.rawValue)), "Family of hidden cost."),
          required("state", words(HiddenCost.State.allCases.map(\.rawValue)), "Whether it was given."))),
      "How each family of hidden cost stands."),
    optional(
      "savings",
      object(
        required("baselinePresentValue", number, "Present value of the cost in-house."),
        required("costPresentValue", number, "Present value of the offer."),
        required("strandedPresentValue", number, "Present value of costs that stay with the buyer."),
        required("cumulative", numbers, "Sum of savings at the end of each year, from year 0.")),
      "Savings against the cost in-house."),
    required(
      "units",
      list(
        of: object(
          required("unit", words(ProviderCost.UnitFigure.Unit.allCases.map(\.rawValue)), "What is bought."),
          optional("amount", number, "Money for one, in the base currency."),
          optional("missing", text, "Why there is no amount."))), "Unit costs at the prices of year 1."))

  private static let charges = object(
    required("currency", currency, "Currency of the charges."),
    required("exchangeRate", number, "Base currency for one unit of it."),
    required("charges", numbers, "Of each year, at the prices of year 1."),
    optional("once", number, "Prices asked once, in the base currency."),
    required("isFixed", truth, "Whether one total price holds for the whole contract."),
    required("unused", texts, "Prices that no planned volume uses."),
    optional(
      "unitPrice",
      object(
        required("per", words(Price.Basis.allCases.map(\.rawValue)), "What is priced."),
        required("amount", number, "Price, in the currency of the charges.")),
      "The single price that makes up all recurring charges."))

  private static let registerEntry = object(
    required("id", text, "Id of the risk."), required("description", text, "The risk in words."),
    required("probability", fraction, "Probability."), required("impact", number, "Mean impact in the base currency."),
    optional("year", whole, "Year in which it falls."))

  private static let risk = object(
    required("presentValue", number, "Present value without risks."),
    required("expected", number, "With each risk at its probability."),
    required("p90", number, "Not exceeded with a probability of 90%."),
    required("method", words(RiskAdjustedCost.Method.allCases.map(\.rawValue)), "How the 90% were found."),
    optional("cases", whole, "Cases of the simulation."), optional("seed", whole, "Seed of the simulation."))

  private static let total = object(
    required("terms", terms, "The inputs, with defaults where nothing was given."),
    required("years", list(of: year), "Year 0, before the service starts, to the last."),
    required("presentValue", number, "Sum of the years' totals times their discount factors."))

  private static let year = object(
    required("year", whole, "Number of the year."),
    optional(
      "basis",
      object(
        required("charge", number, "Charge at the prices of year 1, in the price currency."),
        required("indexFactor", number, "What indexation makes of it."),
        required("currencyFactor", number, "What the currency makes of it.")),
      "How the running charges came about; absent in year 0."),
    required(
      "amounts",
      list(
        of: object(
          required("line", words(CostLine.allCases.map(\.rawValue)), "Line of the cost."),
          required("amount", number, "Money in the base currency."))), "Lines of the year."),
    required("total", number, "Sum of the lines."), required("discountFactor", number, "Discount factor of the year."))

  private static let terms = object(
    required("horizon", whole, "Years of service."), required("discountRate", number, "Fraction a year."),
    required("convention", words(DiscountConvention.allCases.map(\.rawValue)), "When in a year its cost falls due."),
    required("charges", numbers, "Charges of each year, in the price currency."),
    required("exchangeRate", number, "Base currency for one unit of the price currency."),
    required(
      "indexation",
      object(
        required("index", numbers, "Growth of the index in each year, as a fraction."),
        required("share", number, "Part of the index that is passed on."),
        required("spread", number, "Added to the part passed on."), required("floor", number, "Least growth a year."),
        optional("cap", number, "Greatest growth a year.")), "How prices follow an index."),
    required(
      "currencyMovement",
      object(
        required(
          "course",
          object(
            optional("drift", number, "Change a year, as a fraction."), optional("path", numbers, "Rate of each year.")),
          "How the currency moves: one of the two."),
        required("collar", number, "Movement that is not passed on, as a fraction."),
        required("share", number, "Part of the rest that the buyer bears.")), "Who bears movements of the currency."),
    required("indexFactors", numbers, "What indexation makes of each year."),
    required("currencyFactors", numbers, "What the currency makes of each year."),
    required("transition", number, "Money for the transition."), required("setup", number, "Money for the set-up."),
    required("selection", number, "Money for the selection."), required("severance", number, "Money for severance."),
    required("parallelMonths", number, "Months for which two services are paid."),
    optional("oldMonthlyCost", number, "Cost of a month of the old service."),
    required("governance", number, "Contract management, as a fraction of the charges."),
    required("retainedFTE", number, "Full-time staff who stay with the buyer."),
    optional("fteCost", number, "Money a year for one of them."),
    required("wageGrowth", number, "Growth of wages a year, as a fraction."),
    required("technology", number, "Money a year for technology."),
    required("travel", number, "Money a year for travel."),
    required("rework", number, "Money a year for rework."),
    optional("attrition", number, "Agents who leave in a year, as a fraction."),
    optional("agents", number, "Number of agents."),
    optional("replacementCost", number, "Money to replace one of them."),
    required("passThrough", number, "Part of the cost of replacing agents that the buyer pays."),
    required("tax", number, "Tax that cannot be recovered, as a fraction of the charges."),
    required("ramp", numbers, "Productivity in each month of year 1, as a fraction."),
    required("exitMonths", number, "Months of the last year's charges that the exit costs."),
    required("exitShare", number, "Part of the charge of year 1 that the exit costs."),
    required("exitFixed", number, "Money that the exit costs."),
    optional(
      "credits",
      object(
        required("share", number, "Fraction of the running charges."), required("reason", text, "Why they are counted.")
      ),
      "Credits the buyer counts on."),
    required("assumed", list(of: words(CostInput.allCases.map(\.rawValue))), "Inputs that count by their default."))
}
