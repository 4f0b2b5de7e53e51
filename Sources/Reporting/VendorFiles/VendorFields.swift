internal import Outsourcing

/// A bid as the members of its native form, once for both spellings: attributes, lists of records, notes.
///
/// What is nil is left out; lists without entries are left out as well.
struct VendorFields {
  indirect enum Value {
    case text(String)
    /// A number, digit for digit as it was written.
    case number(String)
    case ids([String])
    case record([Member])
    /// A list with the name of its entries.
    case list(String, [[Member]])
  }

  struct Member {
    let name: String
    let value: Value
  }

  let members: [Member]

  init(_ bid: Bid) {
    members =
      [Member(name: "id", value: .text(bid.id)), Member(name: "name", value: .text(bid.name))]
      + [
        bid.company.map { Member(name: "company", value: .record(Self.company($0))) },
        bid.offer.map { Member(name: "offer", value: .record(Self.offer($0))) },
        Self.list("documents", "document", bid.documents.map(Self.document)),
        Self.list("sites", "site", bid.sites.map(Self.site)),
        Self.list("services", "service", bid.services.map(Self.service)),
        Self.list("prices", "price", bid.prices.map(Self.price)),
        Self.list("certificates", "certificate", bid.certificates.map(Self.certificate)),
        Self.list("answers", "answer", bid.answers.map(Self.answer)),
      ].compactMap { $0 }
  }

  private static func list(_ name: String, _ item: String, _ entries: [[Member]]) -> Member? {
    entries.isEmpty ? nil : Member(name: name, value: .list(item, entries))
  }

  private static func texts(_ pairs: [(String, String?)]) -> [Member] {
    pairs.compactMap { name, text in text.map { Member(name: name, value: .text($0)) } }
  }

  private static func numbers(_ pairs: [(String, Quantity?)]) -> [Member] {
    pairs.compactMap { name, number in number.map { Member(name: name, value: .number($0.text)) } }
  }

  private static func ids(_ name: String, _ ids: [String]) -> [Member] {
    ids.isEmpty ? [] : [Member(name: name, value: .ids(ids))]
  }

  private static func company(_ company: Company) -> [Member] {
    texts([("legal-name", company.legalName), ("country", company.country), ("registration", company.registration)])
      + numbers([("employees", company.employees)]) + texts([("website", company.website)])
  }

  private static func offer(_ offer: Offer) -> [Member] {
    texts([
      ("reference", offer.reference), ("date", offer.date.description), ("valid-until", offer.validUntil?.description),
      ("currency", offer.currency), ("tax", offer.tax.rawValue), ("prepared-by", offer.preparedBy), ("lot", offer.lot),
      ("variant", offer.variant),
    ])
  }

  private static func document(_ document: Outsourcing.Document) -> [Member] {
    texts([
      ("id", document.id), ("title", document.title), ("file", document.file), ("date", document.date?.description),
      ("issued-by", document.issuedBy),
    ])
  }

  private static func site(_ site: Site) -> [Member] {
    let languages = site.languages.map { language in
      texts([("code", language.code), ("level", language.level.rawValue)]) + numbers([("agents", language.agents)])
    }
    return texts([
      ("id", site.id), ("role", site.role.rawValue), ("country", site.country), ("city", site.city),
      ("zone", site.zone),
    ]) + numbers([("seats", site.seats), ("share", site.share)]) + ids("days", site.days.map(\.rawValue))
      + texts([("opens", site.opens), ("closes", site.closes)])
      + [list("languages", "language", languages)].compactMap { $0 }
  }

  private static func service(_ service: Service) -> [Member] {
    texts([("id", service.id), ("name", service.name), ("since", service.since)])
      + numbers([("agents", service.agents)]) + ids("sites", service.sites)
  }

  private static func price(_ price: Price) -> [Member] {
    texts([("id", price.id), ("service", price.service), ("per", price.per.rawValue)])
      + numbers([("amount", price.amount)])
      + texts([("currency", price.currency), ("tax", price.tax?.rawValue)])
      + numbers([("from", price.from), ("to", price.to)])
      + texts([
        ("valid-from", price.validity.from?.description), ("valid-to", price.validity.to?.description),
        ("note", price.note),
      ])
  }

  private static func certificate(_ certificate: Certificate) -> [Member] {
    texts([
      ("id", certificate.id), ("standard", certificate.standard), ("issued", certificate.issued?.description),
      ("expires", certificate.expires?.description), ("period-end", certificate.periodEnd?.description),
      ("bridge-until", certificate.bridgeUntil?.description), ("number", certificate.number),
      ("issuer", certificate.issuer),
    ]) + ids("sites", certificate.sites) + provenance(certificate.provenance)
  }

  private static func answer(_ answer: Answer) -> [Member] {
    let content: [Member] =
      switch answer.content {
      case .number(let number): numbers([("value", number)])
      case .word(let word): texts([("value", word)])
      case .counts(let count, let of): numbers([("count", count), ("of", of)])
      case .range(let low, let likely, let high): numbers([("low", low), ("likely", likely), ("high", high)])
      case .notApplicable: texts([("state", "not-applicable")])
      case .unanswered: texts([("state", "unanswered")])
      }
    return texts([("criterion", answer.criterion)]) + content
      + texts([
        ("unit", answer.unit?.rawValue), ("currency", answer.currency), ("from", answer.period?.from?.description),
        ("to", answer.period?.to?.description),
      ]) + numbers([("sample", answer.sample)]) + texts([("reason", answer.reason)]) + provenance(answer.provenance)
      + texts([("note", answer.note)])
  }

  private static func provenance(_ provenance: Provenance) -> [Member] {
    texts([
      ("evidence", provenance.evidence.rawValue), ("document", provenance.document), ("page", provenance.page),
      ("date", provenance.date?.description),
    ])
  }
}
