package import Decision

/// What one offer costs the buyer: its charges, the years, the risks and what an hour or a contact comes to.
package struct ProviderCost: Sendable, Equatable, Codable {
  package let charges: YearlyCharges
  package let total: TotalCost
  package let risk: RiskAdjustedCost
  package let risks: [RiskFacts]
  /// How each family of hidden cost stands.
  package let families: [HiddenCost.Standing]
  /// Nil without an in-house baseline.
  package let savings: Savings?
  package let units: [UnitFigure]

  package struct RiskFacts: Sendable, Equatable, Codable {
    package let id: String
    package let description: String
    package let probability: Double
    /// Mean impact in the base currency.
    package let impact: Double
    package let year: Int?
  }

  /// A unit cost in the base currency, or why there is none.
  package struct UnitFigure: Sendable, Equatable, Codable {
    package enum Unit: String, Sendable, Codable, CaseIterable {
      case productiveHour = "productive-hour"
      case contact
      case resolvedContact = "resolved-contact"
    }

    package let unit: Unit
    package let amount: Double?
    package let missing: String?
  }

  package struct Answers: Sendable {
    package let handling: YearlyCharges.Handling
    /// Percent of contacts that settle the matter.
    package let resolution: InputFigure
    /// Percent a year; none if the provider offers no cap.
    package let indexCap: InputFigure
    /// Percent a year.
    package let attrition: InputFigure
    /// Percent of full productivity in the first months, as far as answered.
    package let ramp: [Double]

    package init(
      handling: YearlyCharges.Handling, resolution: InputFigure, indexCap: InputFigure, attrition: InputFigure,
      ramp: [Double]
    ) {
      self.handling = handling
      self.resolution = resolution
      self.indexCap = indexCap
      self.attrition = attrition
      self.ramp = ramp
    }
  }

  /// Throws why the cost cannot be worked out.
  package init(
    of bid: Bid, plan: CostPlan, start: CalendarDate, statement: ProviderStatement, answers: Answers
  ) throws(NotDerivable) {
    let given = plan.inputs.replaced(by: statement.inputs)
    let charges = try YearlyCharges(
      of: bid, plan: plan, horizon: given.horizon ?? CostDefaults.horizon, start: start,
      handling: answers.handling)
    let inputs = Self.inputs(given, charges, plan, answers)
    do throws(CostFaults) {
      let register = try RiskRegister(statement.risks)
      let total = try TotalCost(inputs)
      self.total = total
      risk = try RiskAdjustedCost(total, register: register, seed: plan.seed, vendor: bid.id)
      risks = register.entries.map {
        RiskFacts(
          id: $0.id, description: $0.description, probability: $0.probability, impact: $0.impact.mean, year: $0.year)
      }
      families = HiddenCost.standings(in: inputs, register: register)
      if let baseline = plan.baseline {
        savings = try Savings(of: total, against: baseline, stranded: plan.stranded)
      } else {
        savings = nil
      }
    } catch {
      throw NotDerivable(error.faults.map(\.asClause).joined(separator: "; "))
    }
    self.charges = charges
    units = Self.units(charges, answers)
  }

  private static func inputs(
    _ given: CostInputs, _ charges: YearlyCharges, _ plan: CostPlan, _ answers: Answers
  ) -> CostInputs {
    var inputs = given
    inputs.charges = charges.charges
    inputs.exchangeRate = charges.exchangeRate
    if charges.currency == plan.currencies.base {
      inputs.fxDrift = nil
    } else if let path = plan.currencyPaths[charges.currency] {
      inputs.fxPath = path
      inputs.fxDrift = nil
    }
    if charges.isFixed {
      (inputs.index, inputs.indexSpread, inputs.indexCap) = (.same(0), 0, nil)
    } else {
      inputs.indexCap = inputs.indexCap ?? answers.indexCap.value.map { $0 / 100 }
    }
    inputs.attrition = inputs.attrition ?? answers.attrition.value.map { $0 / 100 }
    if inputs.ramp == nil, !answers.ramp.isEmpty { inputs.ramp = answers.ramp.map { $0 / 100 } }
    if let once = charges.once { inputs.transition = (inputs.transition ?? 0) + once }
    return inputs
  }

  /// Unit costs at the prices of year 1. A productive hour is one without shrinkage, so it is priced as it stands.
  private static func units(_ charges: YearlyCharges, _ answers: Answers) -> [UnitFigure] {
    let price = charges.unitPrice
    let amount = price.map { $0.amount * charges.exchangeRate }
    let resolution = answers.resolution.value.map { $0 / 100 }
    if price?.per == .contact, let amount {
      // A priced contact is an hour's work at its own price, so that one formula holds.
      let costs = UnitCosts(
        paidHourPrice: amount, shrinkage: 0, occupancy: 1, handlingSeconds: 3600, resolution: resolution)
      return [
        UnitFigure(unit: .productiveHour, amount: nil, missing: "The bid is priced per contact."),
        UnitFigure(unit: .contact, amount: amount, missing: nil),
        figure(.resolvedContact) { () throws(NotComputable) in try costs.costPerResolvedContact },
      ]
    }
    let costs = UnitCosts(
      paidHourPrice: price?.per == .productiveHour ? amount : nil, shrinkage: 0,
      occupancy: answers.handling.occupancy.value.map { $0 / 100 }, handlingSeconds: answers.handling.seconds.value,
      resolution: resolution)
    return [
      figure(.productiveHour) { () throws(NotComputable) in try costs.productiveHourPrice },
      figure(.contact) { () throws(NotComputable) in try costs.costPerContact },
      figure(.resolvedContact) { () throws(NotComputable) in try costs.costPerResolvedContact },
    ]
  }

  private static func figure(
    _ unit: UnitFigure.Unit, _ compute: () throws(NotComputable) -> Double
  ) -> UnitFigure {
    do throws(NotComputable) {
      return UnitFigure(unit: unit, amount: try compute(), missing: nil)
    } catch {
      return UnitFigure(unit: unit, amount: nil, missing: error.sentence)
    }
  }
}

extension CostFault {
  /// The sentence as a clause.
  package var asClause: String {
    let plain = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return plain.prefix(1).lowercased() + plain.dropFirst()
  }
}
