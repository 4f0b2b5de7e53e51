/// Who bids.
package struct Company: Sendable, Equatable {
  package let legalName: String?
  /// ISO 3166-1 alpha-2.
  package let country: String
  package let registration: String?
  package let employees: Quantity?
  package let website: String?

  package init(
    legalName: String?, country: String, registration: String?, employees: Quantity?, website: String?
  ) {
    self.legalName = legalName
    self.country = country
    self.registration = registration
    self.employees = employees
    self.website = website
  }
}

/// What is offered, and on which basis its prices stand.
package struct Offer: Sendable, Equatable {
  package enum Tax: String, Sendable, Codable, CaseIterable {
    case excluded, included
  }

  package let reference: String
  package let date: CalendarDate
  package let validUntil: CalendarDate?
  /// ISO 4217; the default of the offer's own prices.
  package let currency: String
  package let tax: Tax
  package let preparedBy: String?
  package let lot: String?
  package let variant: String?

  package init(
    reference: String, date: CalendarDate, validUntil: CalendarDate?, currency: String, tax: Tax,
    preparedBy: String?, lot: String?, variant: String?
  ) {
    self.reference = reference
    self.date = date
    self.validUntil = validUntil
    self.currency = currency
    self.tax = tax
    self.preparedBy = preparedBy
    self.lot = lot
    self.variant = variant
  }
}

/// A document the bid points to. It is named in the report and never opened.
package struct Document: Sendable, Equatable {
  package let id: String
  package let title: String
  package let file: String?
  package let date: CalendarDate?
  package let issuedBy: String?

  package init(id: String, title: String, file: String?, date: CalendarDate?, issuedBy: String?) {
    self.id = id
    self.title = title
    self.file = file
    self.date = date
    self.issuedBy = issuedBy
  }
}
