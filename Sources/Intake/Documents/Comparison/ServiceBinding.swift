internal import Outsourcing

/// Reads what is bought, where and when it is needed.
struct ServiceBinding {
  /// Nil where the comparison says nothing of it.
  let need: ServiceNeed?
  /// Nil where the comparison does not say which data are handled.
  let declaration: BuyerDeclaration?
  /// What makes a site nearshore.
  let shore: ShoreRule

  init(_ comparison: Fields) {
    guard let fields = comparison.record("service", ServiceShape.service) else {
      (need, declaration, shore) = (nil, nil, .common)
      return
    }
    shore = ShoreBinding(service: fields).rule()
    let services = fields.words("services")
    let known = ServiceCatalogue.all.map(\.id)
    for (service, span) in services where !known.contains(service) {
      fields.log.error(
        .choiceUnknown, "no service is called \"\(shortened(service))\"", at: span, in: fields.file,
        help: Spelling.hint(for: service, among: known) ?? "the command criteria lists the services")
    }
    let days = fields.words("days").compactMap { fields.word($0.text, Site.Weekday.self, at: $0.span, of: "days") }
    let data = fields.words("data").compactMap { fields.word($0.text, DataClass.self, at: $0.span, of: "data") }
    need = ServiceNeed(
      services: services.map(\.text), language: fields.languageCode("language"), country: fields.country("country"),
      zone: fields.zone("zone"), days: days, opens: fields.clock("opens"), closes: fields.clock("closes"),
      start: fields.date("start"), overlapFrom: fields.date("overlap_from"))
    declaration = fields.has("data") ? BuyerDeclaration(data: Set(data)) : nil
    if fields.has("opens") != fields.has("closes") {
      fields.error(
        .keyMissing, "the working day needs both \"opens\" and \"closes\"", fields.has("opens") ? "opens" : "closes",
        help: "give both, such as opens: \"09:00\" and closes: \"17:00\"")
    }
  }
}

extension Fields {
  /// The IANA name of a time zone in the table of the program.
  func zone(_ key: String) -> String? {
    guard let name = name(key) else { return nil }
    guard let zones = try? ZoneTable.shipped.get(), !zones.isKnown(name) else { return name }
    error(
      .zoneUnknown, "\"\(shortened(name))\" is no time zone", key,
      help: Spelling.hint(for: name, among: zones.names) ?? "write its IANA name, such as Europe/Lisbon")
    return nil
  }

  /// The code of a language.
  func languageCode(_ key: String) -> String? {
    guard let code = name(key) else { return nil }
    guard let tag = LanguageTag(code), let languages = try? LanguageTable.shipped.get(), languages.knows(tag) else {
      error(
        .languageUnknown, "\"\(shortened(code))\" is no code of a language", key,
        help: "write it by BCP 47, such as en, de or pt-BR")
      return nil
    }
    return code
  }
}
