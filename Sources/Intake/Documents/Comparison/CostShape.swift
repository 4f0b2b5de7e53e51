internal import Outsourcing

/// What the buyer's files say of cost: once for all providers in the comparison, and per provider in the assessment.
package enum CostShape {
  /// An input of a total cost that is one number.
  struct Input {
    let name: String
    let path: any WritableKeyPath<CostInputs, Double?> & Sendable
    let range: ClosedRange<Double>
    let meaning: String

    var isFraction: Bool { range.upperBound <= 1 }
  }

  private static let money = 0.0...Double.infinity
  private static let fraction = 0.0...1.0

  /// In the order in which people give them.
  static let inputs: [Input] = [
    Input(name: "transition", path: \.transition, range: money, meaning: "The buyer's own cost of the move, once."),
    Input(name: "setup", path: \.setup, range: money, meaning: "Set-up of systems and lines, once."),
    Input(name: "selection", path: \.selection, range: money, meaning: "Cost of choosing the provider, once."),
    Input(name: "severance", path: \.severance, range: money, meaning: "Redundancy payments, once."),
    Input(
      name: "parallel_months", path: \.parallelMonths, range: money,
      meaning: "Months in which old and new service run side by side before the start."),
    Input(
      name: "old_monthly_cost", path: \.oldMonthlyCost, range: money, meaning: "What the old service costs in a month."),
    Input(
      name: "governance", path: \.governance, range: fraction,
      meaning: "Managing the provider, as a fraction of the run charges: 0.07 is 7 percent. Default 0.07."),
    Input(name: "retained_fte", path: \.retainedFTE, range: money, meaning: "Own staff who stay with the work."),
    Input(name: "fte_cost", path: \.fteCost, range: money, meaning: "What one of them costs a year."),
    Input(
      name: "wage_growth", path: \.wageGrowth, range: -0.99...1,
      meaning: "Growth of wages a year, as a fraction. Default 0.03."),
    Input(name: "technology", path: \.technology, range: money, meaning: "Technology of the buyer, a year."),
    Input(name: "travel", path: \.travel, range: money, meaning: "Travel, a year; grows with wages."),
    Input(
      name: "rework", path: \.rework, range: money,
      meaning: "Rework and improvement of the process, a year; grows with wages."),
    Input(
      name: "agents", path: \.agents, range: money, meaning: "Agents on the work, for the cost of replacing leavers."),
    Input(name: "replacement_cost", path: \.replacementCost, range: money, meaning: "Cost of replacing one agent."),
    Input(
      name: "pass_through", path: \.passThrough, range: fraction,
      meaning: "Part of the cost of replacing agents that reaches the buyer, as a fraction. Default 0."),
    Input(
      name: "tax", path: \.tax, range: fraction,
      meaning: "Tax that cannot be recovered, as a fraction of the run charges. Default 0."),
    Input(
      name: "exit_months", path: \.exitMonths, range: money,
      meaning: "Cost of leaving, in months of the last year's charges."),
    Input(
      name: "exit_share", path: \.exitShare, range: fraction,
      meaning: "Cost of leaving, as a fraction of the first year's charge."),
    Input(name: "exit_fixed", path: \.exitFixed, range: money, meaning: "Cost of leaving, as an amount."),
    Input(
      name: "index_share", path: \.indexShare, range: fraction,
      meaning: "Part of the charge that is indexed. Default 1."),
    Input(
      name: "index_spread", path: \.indexSpread, range: -1...1, meaning: "Added to the index each year. Default 0."),
    Input(name: "index_floor", path: \.indexFloor, range: -1...1, meaning: "Smallest rise of a year. Default 0."),
    Input(
      name: "index_cap", path: \.indexCap, range: -1...1,
      meaning: "Largest rise of a year, as a fraction; else the cap the bid offers."),
    Input(
      name: "fx_drift", path: \.fxDrift, range: -0.99...1,
      meaning: "Expected change of every foreign currency a year, as a fraction. Default 0."),
    Input(
      name: "fx_collar", path: \.fxCollar, range: 0...1,
      meaning: "Movement of a currency that is not passed on. Default 0."),
    Input(
      name: "fx_share", path: \.fxShare, range: fraction,
      meaning: "Part of the movement beyond the collar that the buyer bears. Default 1."),
  ]

  private static let inputKeys = inputs.map { Shape.Key.optional($0.name, .number, $0.meaning) }

  static let cost = Shape(
    "cost", "What any offer costs the buyer over the years. Amounts are in the base currency, without recoverable tax.",
    [
      .optional("horizon", .number, "Years of service. Default 5."),
      .optional("discount_rate", .number, "As a fraction a year: 0.08 is 8 percent. Default 0.08."),
      .optional(
        "convention", .word(DiscountConvention.allCases.map(\.rawValue)),
        "Whether a year's cost falls at its end (default), in its middle or at its start."),
      .optional(
        "index", .numbers,
        "Growth of the price index from year 2 on, as a fraction; or one figure a year. Default 0.03."),
      .optional(
        "volumes", .list(item: "volume") { volume }, "What is planned to be used, by the bases of the price sheets."),
      .optional(
        "bands", .word(VolumeBands.Mode.allCases.map(\.rawValue)),
        "Whether the price of the band reached holds for all units (default), or each unit has that of its own band."),
      .optional("ceiling", .number, "The most the buyer can spend in present value, fixed before bids are opened."),
      .optional(
        "floor", .number,
        "What is worth full points, below the ceiling; default what the model counts as 100, else 0.6 times the ceiling."
      ),
      .optional(
        "formula", .word(PriceRule.ids),
        "Price formula that is agreed on before bids are opened. Default band where there is a ceiling, else lowest-ratio with a warning. Only band leaves the score of a bid free of the other bids."
      ),
      .optional(
        "exponent", .number, "For the formula power: above 0; over 1 is harder on dear bids than the plain ratio."),
      .optional("baseline", .record { baseline }, "What the work costs in the buyer's own house."),
      .optional("seed", .number, "Seed of the simulation of risks that cannot be counted out; a whole number."),
    ] + inputKeys)

  static let volume = Shape(
    "volume", "How much of one priced thing is planned.",
    [
      .required("per", .word(Price.Basis.allCases.map(\.rawValue)), "Basis of the price."),
      .optional("service", .id, "Service of the price, where bids price services apart."),
      .optional("units", .numbers, "Units a year; or one figure for each year. Or contacts."),
      .optional(
        "contacts", .numbers,
        "For hours: contacts a year, from which the hours follow by the bid's handling time and occupancy."),
    ])

  static let baseline = Shape(
    "in-house cost", "What the work costs in the buyer's own house.",
    [
      .required("heads", .number, "Staff."),
      .required("loaded_cost", .number, "What one of them costs a year, all in."),
      .optional("overhead", .number, "As a fraction of the cost of the staff. Default 0."),
      .optional("facilities", .number, "A year. Default 0."), .optional("technology", .number, "A year. Default 0."),
      .optional("stranded", .numbers, "Cost a year that stays although the work has left. Default 0."),
    ])

  static let currency = Shape(
    "currency", "The currency in which everything is compared, and the dated rates by which prices are brought to it.",
    [
      .required("base", .currency, "The buyer's currency."),
      .optional("rates", .list(item: "rate") { rate }, "One row for each other currency of a price."),
    ])

  static let rate = Shape(
    "rate", "The rate of one currency.",
    [
      .required("currency", .currency, "The currency."), .required("rate", .number, "The rate, as written."),
      .optional(
        "quote", .word(CurrencyTable.Row.Quote.allCases.map(\.rawValue)),
        "base-per-unit (default): base currency for one unit; unit-per-base: the other way round."),
      .required("date", .date, "Day of the rate; not after the decision date, and at most 30 days before it."),
      .required("source", .name, "Who says so."),
      .optional("path", .numbers, "Expected rate in each year of service, base currency for one unit."),
    ])

  static let provider = Shape(
    "costs of a provider", "Costs that the buyer expects with one provider, in place of those for all.",
    [
      .required("vendor", .id, "Id of the provider."), .required("reason", .text, "Why; printed in the report."),
      .optional("by", .name, "Who says so."),
      .optional("credits", .number, "Credits counted on, as a fraction of the run charges; the reason says why."),
    ] + inputKeys)

  static let risk = Shape(
    "risk", "What may go wrong with one provider, how likely it is and what it would cost.",
    [
      .required("vendor", .id, "Id of the provider."),
      .required("id", .id, "Id of the risk, such as \(RiskRegister.offeredIds.prefix(3).joined(separator: ", "))."),
      .required("description", .text, "What may happen."),
      .required("probability", .number, "From 0 to 1."),
      .optional("impact", .number, "Cost if it happens, in the base currency; or low, mode and high."),
      .optional("low", .number, "Smallest cost."), .optional("mode", .number, "Most likely cost."),
      .optional("high", .number, "Largest cost."),
      .optional("year", .number, "Year in which the cost would fall; without one the impact is discounted already."),
      .optional("by", .name, "Who says so."),
    ])
}
