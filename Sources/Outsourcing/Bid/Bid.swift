/// One vendor's file: what the vendor says of itself, and nothing else.
///
/// Absent parts are nil or empty, which the report shows as missing; none of them is ever zero.
package struct Bid: Sendable, Equatable {
  package let id: String
  package let name: String
  package let company: Company?
  package let offer: Offer?
  package let documents: [Document]
  package let sites: [Site]
  package let services: [Service]
  package let prices: [Price]
  package let certificates: [Certificate]
  /// `kpis`, `terms` and `answers` together, in the order of the file; one for each criterion at most.
  package let answers: [Answer]
  /// Where the vendor's id stands.
  package let source: SourceReference

  package init(
    id: String, name: String, company: Company?, offer: Offer?, documents: [Document], sites: [Site],
    services: [Service], prices: [Price], certificates: [Certificate], answers: [Answer],
    source: SourceReference
  ) {
    self.id = id
    self.name = name
    self.company = company
    self.offer = offer
    self.documents = documents
    self.sites = sites
    self.services = services
    self.prices = prices
    self.certificates = certificates
    self.answers = answers
    self.source = source
  }

  /// The same bid with another price sheet.
  package func pricing(_ prices: [Price]) -> Bid {
    Bid(
      id: id, name: name, company: company, offer: offer, documents: documents, sites: sites, services: services,
      prices: prices, certificates: certificates, answers: answers, source: source)
  }

  /// The same bid with those answers alone whose criterion is among `criteria`.
  package func answering(_ criteria: Set<String>) -> Bid {
    Bid(
      id: id, name: name, company: company, offer: offer, documents: documents, sites: sites, services: services,
      prices: prices, certificates: certificates, answers: answers.filter { criteria.contains($0.criterion) },
      source: source)
  }
}
