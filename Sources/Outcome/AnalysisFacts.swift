package import Outsourcing

/// What was worked out of the bids beside their scores: cost, prices, places, certificates, risks.
package struct AnalysisFacts: Codable, Sendable, Equatable {
  package let service: ServiceNeed?
  package let cost: CostPlanFacts?
  /// In the byte order of vendor ids.
  package let providers: [ProviderAnalysisFacts]
  /// Nil where no bid names a delivery site.
  package let location: LocationFacts?
  /// Nil without a cost that is scored.
  package let prices: PriceFacts?
  /// Benefits the buyer expects; shown, never scored.
  package let benefits: [BenefitFacts]
  /// Where figures on countries and clocks come from.
  package let sources: [DataSource]

  package init(
    service: ServiceNeed?, cost: CostPlanFacts?, providers: [ProviderAnalysisFacts],
    location: LocationFacts? = nil, prices: PriceFacts?, benefits: [BenefitFacts], sources: [DataSource]
  ) {
    self.service = service
    self.cost = cost
    self.providers = providers
    self.location = location
    self.prices = prices
    self.benefits = benefits
    self.sources = sources
  }
}

/// What the buyer says of the cost of any offer.
package struct CostPlanFacts: Codable, Sendable, Equatable {
  package let currency: String
  package let rates: [Rate]
  package let ceiling: Double?
  package let floor: Double?
  /// True if the buyer gave no floor, so that it is the share of the ceiling that the model or the default says.
  package let isFloorAssumed: Bool
  package let baseline: InHouseBaseline?

  package struct Rate: Codable, Sendable, Equatable {
    package let currency: String
    /// As written.
    package let rate: String
    package let quote: CurrencyTable.Row.Quote
    package let date: CalendarDate
    package let source: String

    package init(_ row: CurrencyTable.Row) {
      currency = row.currency
      rate = row.rate.text
      quote = row.quote
      date = row.date
      source = row.source
    }
  }

  package init(_ plan: CostPlan) {
    currency = plan.currencies.base
    rates = plan.currencies.rows.map(Rate.init)
    ceiling = plan.ceiling
    floor = plan.effectiveFloor
    isFloorAssumed = plan.floor == nil && plan.ceiling != nil
    baseline = plan.baseline
  }
}

/// What was worked out of one bid; each part is there or says why it is not.
package struct ProviderAnalysisFacts: Codable, Sendable, Equatable {
  package let vendor: String
  package let cost: ProviderCost?
  package let costMissing: String?
  /// Nil where no certificate is listed.
  package let certificates: [CertificateReading]
  package let controls: ControlCoverage?
  package let overlap: ProviderOverlap?
  package let overlapMissing: String?
  /// On 15 January and 15 July; empty where hours are not known.
  package let days: [WorkingDayView]
  package let shore: ProviderShore?
  package let shoreMissing: String?
  package let sites: [SiteFacts]

  package struct SiteFacts: Codable, Sendable, Equatable {
    package let id: String
    package let role: Site.Role
    package let country: String
    package let city: String?
    package let zone: String
    /// Percent of the work.
    package let share: Double?
    package let opens: String?
    package let closes: String?

    package init(_ site: Site) {
      id = site.id
      role = site.role
      country = site.country
      city = site.city
      zone = site.zone
      share = site.share?.value
      opens = site.opens
      closes = site.closes
    }
  }

  package init(_ analysis: BidAnalysis) {
    vendor = analysis.bid.id
    (cost, costMissing) = Self.parts(analysis.cost)
    certificates = analysis.register.readings
    controls = try? analysis.controls.get()
    (overlap, overlapMissing) = Self.parts(analysis.overlap)
    days = (try? analysis.day.get()) ?? []
    (shore, shoreMissing) = Self.parts(analysis.shore)
    sites = analysis.bid.sites.map(SiteFacts.init)
  }

  private static func parts<Value>(_ part: BidAnalysis.Part<Value>) -> (Value?, String?) {
    switch part {
    case .success(let value): (value, nil)
    case .failure(let reason): (nil, reason.sentence)
    }
  }
}

/// Price formulas side by side; only the agreed one counts.
package struct PriceFacts: Codable, Sendable, Equatable {
  /// Id of the formula that prices are scored by.
  package let agreed: String
  /// Tells the forms of that formula apart, such as `k = 2`; empty where there is only one.
  package let agreedVariant: String
  /// True if the buyer named no formula, so that the default counts.
  package let isDefault: Bool
  package let laboratory: PriceLaboratory
  /// Whose order in the ranking hangs on a bid that did not win; empty for a formula that is not relative.
  package let reversals: [PriceReversal]
  package let abnormallyLow: [AbnormallyLowBid]

  package init(
    agreed: String, agreedVariant: String = "", isDefault: Bool, laboratory: PriceLaboratory,
    reversals: [PriceReversal], abnormallyLow: [AbnormallyLowBid]
  ) {
    self.agreed = agreed
    self.agreedVariant = agreedVariant
    self.isDefault = isDefault
    self.laboratory = laboratory
    self.reversals = reversals
    self.abnormallyLow = abnormallyLow
  }

  /// True for the line of the formula that counts.
  package func isAgreed(_ line: PriceLaboratory.Line) -> Bool {
    // A formula without a result has no form.
    line.formula == agreed && (line.variant == agreedVariant || line.standing == nil)
  }

  package var agreedLine: PriceLaboratory.Line? { laboratory.lines.first(where: isAgreed) }

  /// True if the formula that counts measures bids by each other.
  package var isRelative: Bool { agreedLine?.isRelative ?? false }
}

/// A benefit the buyer expects of the award.
package struct BenefitFacts: Codable, Sendable, Equatable {
  package let benefit: String
  package let measure: String?
  package let baseline: String?
  package let target: String?
  package let owner: String?

  package init(benefit: String, measure: String?, baseline: String?, target: String?, owner: String?) {
    self.benefit = benefit
    self.measure = measure
    self.baseline = baseline
    self.target = target
    self.owner = owner
  }
}
