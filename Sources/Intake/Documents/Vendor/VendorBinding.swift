internal import Outsourcing

/// Reads a vendor's file into a ``Bid``. All faults of form, reference and order are found here; whether the criteria
/// exist is known only inside a comparison.
struct VendorBinding {
  private let fields: Fields
  private var log: DiagnosticLog { fields.log }
  private var file: SourceFile { fields.file }

  init?(_ document: SourceDocument, log: DiagnosticLog) {
    guard let fields = document.fields(VendorShape.vendor, log: log) else { return nil }
    self.fields = fields
  }

  var nameSpan: Span { fields.span("name") }

  /// Nil if the file has no usable id or name.
  func bid() -> Bid? {
    let documents = fields.list("documents", item: "document", VendorShape.document).filter { entry in
      !(entry.plainText("note").map(FormText.isNote) ?? false)
    }
    let sites = fields.list("sites", item: "site", VendorShape.site)
    let services = fields.list("services", item: "service", VendorShape.service)
    let prices = fields.list("prices", item: "price", VendorShape.price)
    let certificates = fields.list("certificates", item: "certificate", VendorShape.certificate)
    let known = References(
      documents: uniqueIds(documents), sites: uniqueIds(sites), services: uniqueIds(services))
    _ = uniqueIds(prices)
    _ = uniqueIds(certificates)
    let company = fields.record("company", VendorShape.company).flatMap(company)
    let offer = fields.record("offer", VendorShape.offer).flatMap(offer)
    let answers = ["kpi", "term", "answer"].flatMap { kind in
      fields.list("\(kind)s", item: kind, VendorShape.answer(kind))
    }
    refuseSecondAnswers(answers)
    let boundAnswers = answers.compactMap { AnswerBinding($0, documents: known.documents).answer() }
    let boundDocuments = documents.compactMap(document)
    let boundSites = sites.compactMap(site)
    let boundServices = services.compactMap { service($0, known) }
    let boundPrices = prices.compactMap { price($0, known) }
    let boundCertificates = certificates.compactMap { certificate($0, known, offered: offer?.date) }
    VendorRules(log: log).check(sites: sites, prices: prices)
    guard let id = fields.vendorId("id"), let name = fields.name("name") else { return nil }
    return Bid(
      id: id, name: name, company: company, offer: offer, documents: boundDocuments, sites: boundSites,
      services: boundServices, prices: boundPrices, certificates: boundCertificates, answers: boundAnswers,
      source: fields.source("id"))
  }

  private struct References {
    let documents: Set<String>
    let sites: Set<String>
    let services: Set<String>
  }

  /// The ids of a list, unique after case folding.
  private func uniqueIds(_ list: [Fields]) -> Set<String> {
    var seen: [String: Fields] = [:]
    var ids: Set<String> = []
    for entry in list {
      guard let id = entry.id("id") else { continue }
      if let first = seen[id.lowercased()] {
        entry.error(
          .idDuplicate, "the \(entry.shape.name) id \"\(id)\" is used twice", "id",
          help: "the first one stands at line \(first.source("id").line); give each its own id")
      }
      seen[id.lowercased()] = seen[id.lowercased()] ?? entry
      ids.insert(id)
    }
    return ids
  }

  private func refuseSecondAnswers(_ answers: [Fields]) {
    var seen: [String: Fields] = [:]
    for entry in answers {
      guard let criterion = entry.id("criterion") else { continue }
      if let first = seen[criterion] {
        entry.error(
          .idDuplicate, "\"\(criterion)\" is answered twice in this file", "criterion",
          help: "the first answer stands at line \(first.source("criterion").line); keep one of them")
      } else {
        seen[criterion] = entry
      }
    }
  }

  private func company(_ fields: Fields) -> Company? {
    let (legalName, registration) = (fields.name("legal-name"), fields.name("registration"))
    let (employees, website) = (fields.number("employees", from: 0), fields.name("website"))
    guard let country = fields.country("country") else { return nil }
    return Company(
      legalName: legalName, country: country, registration: registration, employees: employees, website: website)
  }

  private func offer(_ fields: Fields) -> Offer? {
    let reference = fields.name("reference")
    let (date, validUntil) = (fields.date("date"), fields.date("valid-until"))
    let (currency, tax) = (fields.currency("currency"), fields.choice("tax", Offer.Tax.self))
    let (preparedBy, lot, variant) = (fields.name("prepared-by"), fields.id("lot"), fields.id("variant"))
    fields.refuseReversed("date", "valid-until")
    guard let reference, let date, let currency, let tax else { return nil }
    return Offer(
      reference: reference, date: date, validUntil: validUntil, currency: currency, tax: tax,
      preparedBy: preparedBy, lot: lot, variant: variant)
  }

  private func document(_ fields: Fields) -> Document? {
    let (title, name) = (fields.name("title"), fields.name("file"))
    let (date, issuedBy) = (fields.date("date"), fields.name("issued-by"))
    guard let id = fields.quiet.id("id"), let title else { return nil }
    return Document(id: id, title: title, file: name, date: date, issuedBy: issuedBy)
  }

  private func site(_ fields: Fields) -> Site? {
    let (role, country, city) = (
      fields.choice("role", Site.Role.self), fields.country("country"), fields.name("city")
    )
    let (zone, seats, share) = (
      fields.zone("zone"), fields.number("seats", from: 0), fields.number("share", from: 0, to: 100)
    )
    let (opens, closes) = (fields.clock("opens"), fields.clock("closes"))
    let days = fields.words("days").compactMap { fields.word($0.text, Site.Weekday.self, at: $0.span, of: "days") }
    let languages = fields.list("languages", item: "language", VendorShape.language).compactMap(language)
    guard let id = fields.quiet.id("id"), let role, let country, let zone else { return nil }
    return Site(
      id: id, role: role, country: country, city: city, zone: zone, seats: seats, share: share, days: days,
      opens: opens, closes: closes, languages: languages)
  }

  private func language(_ fields: Fields) -> Site.Language? {
    let level = fields.choice("level", Site.Language.Level.self)
    let agents = fields.number("agents", from: 0)
    guard let code = fields.languageCode("code"), let level else { return nil }
    return Site.Language(code: code, level: level, agents: agents)
  }

  private func service(_ fields: Fields, _ known: References) -> Service? {
    let (name, since, agents) = (fields.name("name"), fields.year("since"), fields.number("agents", from: 0))
    let sites = fields.references("sites", to: known.sites, "site")
    guard let id = fields.quiet.id("id"), let name else { return nil }
    return Service(id: id, name: name, since: since, agents: agents, sites: sites)
  }

  private func price(_ fields: Fields, _ known: References) -> Price? {
    let (per, amount) = (fields.choice("per", Price.Basis.self), fields.number("amount", from: 0))
    let service = fields.reference("service", to: known.services, "service")
    let (currency, tax) = (fields.currency("currency"), fields.choice("tax", Offer.Tax.self))
    let (from, to) = (fields.number("from", from: 0), fields.number("to", from: 0))
    let validity = Period(from: fields.date("valid-from"), to: fields.date("valid-to"))
    let note = fields.text("note")
    fields.refuseReversed("valid-from", "valid-to")
    if let amount, amount.value == 0 {
      fields.warning(
        .priceZero, "the price is 0", "amount", help: "0 means free of charge; leave the price out if it is not offered"
      )
    }
    if currency == nil, !fields.has("currency"), !self.fields.has("offer") {
      fields.error(
        .priceNoCurrency, "the price has no currency", "amount", help: "name it here or in the offer")
    }
    guard let id = fields.quiet.id("id"), let per, let amount else { return nil }
    return Price(
      id: id, per: per, amount: amount, service: service, currency: currency, tax: tax, from: from, to: to,
      validity: validity, note: note)
  }

  private func certificate(_ fields: Fields, _ known: References, offered: CalendarDate?) -> Certificate? {
    let standard = fields.name("standard")
    let (issued, expires) = (fields.date("issued"), fields.date("expires"))
    let (periodEnd, bridgeUntil) = (fields.date("period-end"), fields.date("bridge-until"))
    let (number, issuer) = (fields.name("number"), fields.name("issuer"))
    let sites = fields.references("sites", to: known.sites, "site")
    let provenance = fields.provenance(documents: known.documents)
    fields.refuseReversed("issued", "expires")
    guard let id = fields.quiet.id("id"), let standard = standard.map(plainStandard) else { return nil }
    if !CertificateStandard.known.contains(standard) {
      fields.warning(
        .certificateUnknown, "\"\(shortened(standard))\" is no standard known here, so it counts for nothing",
        "standard",
        help: Spelling.nearest(to: standard, among: CertificateStandard.known).map { "did you mean \"\($0)\"?" }
          ?? "known are \(CertificateStandard.known.joined(separator: ", "))")
    }
    let certificate = Certificate(
      id: id, standard: standard, issued: issued,
      expires: expires, periodEnd: periodEnd, bridgeUntil: bridgeUntil, number: number, issuer: issuer,
      sites: sites, provenance: provenance)
    CertificateRules(fields: fields, offered: offered).check(certificate)
    return certificate
  }

  /// The name of a standard with its blanks collapsed, as it is matched.
  private func plainStandard(_ standard: String) -> String {
    standard.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Fields {
  /// How a statement is supported; `claimed` unless the file says more.
  func provenance(documents: Set<String>) -> Provenance {
    Provenance(
      evidence: choice("evidence", EvidenceLevel.self) ?? .claimed,
      document: document(known: documents), page: name("page"), date: date("date"))
  }

  /// Many write the title of a document or the name of its file here.
  private func document(known: Set<String>) -> String? {
    guard let text = plainText("document"), !(isId(text) && known.contains(text)) else {
      return id("document")
    }
    let near = Spelling.nearest(to: text, among: known.sorted())
    error(
      .referenceDangling, "no document in this file has the id \"\(shortened(text))\"", "document",
      help: near.map { "did you mean \"\($0)\"?" }
        ?? "list it under documents, such as \(file.notation.document(isId(text) ? text : "survey")), and give its id here"
    )
    // The file is refused; that no document is named is not to be said as well.
    return text
  }

  func reference(_ key: String, to known: Set<String>, _ kind: String) -> String? {
    guard let id = id(key) else { return nil }
    return exists(id, known, kind, at: span(key)) ? id : nil
  }

  func references(_ key: String, to known: Set<String>, _ kind: String) -> [String] {
    words(key).map { word in
      _ = exists(word.text, known, kind, at: word.span)
      return word.text
    }
  }

  private func exists(_ id: String, _ known: Set<String>, _ kind: String, at span: Span) -> Bool {
    if isId(id), known.contains(id) { return true }
    log.error(
      .referenceDangling, "no \(kind) in this file has the id \"\(shortened(id))\"", at: span, in: file,
      help: Spelling.hint(for: id, among: known) ?? "add the \(kind), or leave the reference out")
    return false
  }

  /// An error if both dates are there and the second lies before the first.
  func refuseReversed(_ first: String, _ second: String) {
    guard has(first), has(second), let start = quiet.date(first), let end = quiet.date(second), end < start else {
      return
    }
    error(
      .dateOrder, "\"\(second)\" (\(end)) lies before \"\(first)\" (\(start))", second, help: "swap or correct them")
  }
}
