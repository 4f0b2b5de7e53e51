/// One line of a price sheet.
package struct Price: Sendable, Equatable {
  package enum Basis: String, Sendable, Codable, CaseIterable {
    case productiveHour = "productive-hour"
    case paidHour = "paid-hour"
    case agentMonth = "agent-month"
    case contact, minute, transaction, month, year, once, contract
    case perCase = "case"
  }

  package let id: String
  package let per: Basis
  package let amount: Quantity
  package let service: String?
  /// ISO 4217; nil for the offer's.
  package let currency: String?
  package let tax: Offer.Tax?
  /// Volume band: from this on, up to but not including `to`.
  package let from: Quantity?
  package let to: Quantity?
  package let validity: Period
  package let note: String?

  package init(
    id: String, per: Basis, amount: Quantity, service: String?, currency: String?, tax: Offer.Tax?,
    from: Quantity?, to: Quantity?, validity: Period, note: String?
  ) {
    self.id = id
    self.per = per
    self.amount = amount
    self.service = service
    self.currency = currency
    self.tax = tax
    self.from = from
    self.to = to
    self.validity = validity
    self.note = note
  }

  /// The same line at a multiple of its amount.
  package func multiplied(by factor: Double) -> Price { priced(amount.multiplied(by: factor)) }

  /// The same line at another amount.
  package func priced(at amount: Double) -> Price { priced(Quantity(computed: amount)) }

  private func priced(_ amount: Quantity) -> Price {
    Price(
      id: id, per: per, amount: amount, service: service, currency: currency, tax: tax, from: from, to: to,
      validity: validity, note: note)
  }
}

/// A certificate or an assurance report as the vendor declares it.
package struct Certificate: Sendable, Equatable {
  package let id: String
  package let standard: String
  package let issued: CalendarDate?
  package let expires: CalendarDate?
  package let periodEnd: CalendarDate?
  package let bridgeUntil: CalendarDate?
  package let number: String?
  package let issuer: String?
  /// Empty for all sites.
  package let sites: [String]
  package let provenance: Provenance

  package init(
    id: String, standard: String, issued: CalendarDate?, expires: CalendarDate?, periodEnd: CalendarDate?,
    bridgeUntil: CalendarDate?, number: String?, issuer: String?, sites: [String], provenance: Provenance
  ) {
    self.id = id
    self.standard = standard
    self.issued = issued
    self.expires = expires
    self.periodEnd = periodEnd
    self.bridgeUntil = bridgeUntil
    self.number = number
    self.issuer = issuer
    self.sites = sites
    self.provenance = provenance
  }
}
