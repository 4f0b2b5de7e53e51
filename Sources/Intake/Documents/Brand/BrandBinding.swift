internal import Digest

/// Reads a brand: the section of a comparison, or a file of its own.
struct BrandBinding {
  /// What the rest of the comparison says that a brand speaks of.
  struct Known {
    let rules: BrandRules
    /// Ids of the uppermost criteria; nil where the model could not be read.
    let criteria: [String]?
    /// Names of the providers.
    let vendors: [String]
    /// Whether providers are called by letters, whatever the brand itself says.
    let hidesVendors: Bool
  }

  let fields: Fields
  let files: NamedFiles
  let known: Known
  var log: DiagnosticLog { fields.log }

  /// The brand with every file it names. Faults are logged, and what is wrong is left out.
  func brand() -> (brand: Brand, files: [SourceFile]) {
    var brand = Brand()
    brand.anonymisesEvaluators = fields.truth("anonymiseEvaluators") ?? false
    brand.anonymisesVendors = fields.truth("anonymiseVendors") ?? false
    (brand.client, brand.author, brand.title) = (fields.name("client"), fields.name("author"), fields.name("title"))
    brand.confidentiality = fields.name("confidentiality")
    brand.disclaimer = fields.text("disclaimer").map(Brand.paragraphs) ?? []
    brand.accent = accent()
    brand.criteriaColours = criteriaColours()
    let logos = [logo("logo"), logo("logoDark")]
    (brand.logo, brand.logoDark) = (logos[0]?.logo, logos[1]?.logo)
    if fields.has("logoDark"), !fields.has("logo") {
      fields.error(.keyMissing, "logoDark stands without logo", "logoDark", help: "add logo, that of the light page")
    }
    let (partials, partialFiles) = partials()
    brand.partials = partials
    brand.hasTitlePage = fields.truth("titlePage") ?? partials.contains { $0.part == .titlePage }
    brand.language = fields.choice("language", among: BrandShape.languages)
    brand.numbers = fields.choice("numbers", among: BrandShape.numberForms)
    brand.dates = fields.choice("dates", among: BrandShape.dateForms)
    brand.currency = fields.choice("currency", among: BrandShape.currencyForms)
    brand.paper = fields.choice("paper", Brand.Paper.self)
    brand.sections = sections()
    brand.commentary = commentary(shown: brand.sections)
    if known.hidesVendors || brand.anonymisesVendors { warnOfNames(partialFiles) }
    return (brand, logos.compactMap { $0?.file } + partialFiles)
  }

  // MARK: Sections

  private func sections() -> [String]? {
    guard fields.has("sections") else { return nil }
    let rules = known.rules
    var chosen: [String] = []
    for (id, span) in fields.words("sections", item: "section") {
      if chosen.contains(id) {
        log.error(
          .idDuplicate, "\(id) stands twice in \"sections\"", at: span, in: fields.file, help: "keep one of them")
      } else if rules.sections.contains(id) {
        chosen.append(id)
      } else {
        log.error(
          .choiceUnknown, "no section of the report is called \"\(shortened(id))\"", at: span, in: fields.file,
          help: help(forSection: id))
      }
    }
    let always = "\(rules.keptSections.joined(separator: ", ")) stand in every report"
    let missing = rules.keptSections.filter { !chosen.contains($0) }
    if !missing.isEmpty {
      fields.error(
        .sectionNeeded, "\"sections\" leaves out \(missing.joined(separator: ", "))", "sections",
        help: "add \(missing.joined(separator: ", ")); \(always)")
    } else if let first = rules.keptSections.first, let other = chosen.first, other != first {
      fields.error(
        .sectionNeeded, "\"sections\" begins with \(other)", "sections",
        help: "put \(first) first; a report begins with its answer")
    }
    return chosen
  }

  private func help(forSection id: String) -> String {
    Spelling.nearest(to: id, among: known.rules.sections).map { "did you mean \"\($0)\"?" }
      ?? "the sections are \(known.rules.sections.joined(separator: ", "))"
  }

  private func commentary(shown: [String]?) -> [Brand.Commentary] {
    texts("commentary").compactMap { entry in
      guard known.rules.sections.contains(entry.name) else {
        log.error(
          .keyUnknown, "no section of the report is called \"\(shortened(entry.name))\"", at: entry.nameSpan,
          in: fields.file, help: help(forSection: entry.name))
        return nil
      }
      if let shown, !shown.contains(entry.name) {
        log.error(
          .sectionNeeded, "there is commentary on \(entry.name), which \"sections\" leaves out", at: entry.nameSpan,
          in: fields.file, help: "add \(entry.name) to sections, or remove the commentary")
      }
      return Brand.Commentary(section: entry.name, paragraphs: Brand.paragraphs(entry.text))
    }
  }

  // MARK: Logos

  private func logo(_ key: String) -> (logo: Logo?, file: SourceFile)? {
    guard let path = fields.text(key),
      let file = files.read(
        path, at: fields.span(key), limit: Logo.limit, help: "make it smaller, such as by fewer points or pixels")
    else { return nil }
    return (Logo.read(file, namedAt: fields.span(key), in: fields.file, log: log), file)
  }

  // MARK: Partials

  private func partials() -> ([Partial], [SourceFile]) {
    guard let path = fields.text("templates") else { return ([], []) }
    let span = fields.span("templates")
    guard let names = files.names(in: path, at: span) else { return ([], []) }
    let knownNames = Partial.Part.allCases.map(\.fileName)
    for name in names where !name.hasPrefix(".") && !knownNames.contains(name) {
      log.error(
        .templateFile, "\(shortened(Path.join(path, name))) is none of the partials of a report", at: span,
        in: fields.file,
        help: Spelling.nearest(to: name, among: knownNames).map { "did you mean \($0)?" }
          ?? "the partials are \(knownNames.joined(separator: ", ")); keep other files elsewhere")
    }
    let parts = Partial.Part.allCases.filter { names.contains($0.fileName) }
    if parts.isEmpty {
      log.error(
        .templateFile, "\(shortened(path)) holds no partial", at: span, in: fields.file,
        help: "the partials are \(knownNames.joined(separator: ", "))")
    }
    let opened = parts.compactMap { part in
      files.read(Path.join(path, part.fileName), at: span, limit: Limits.fileBytes, help: "shorten it").map {
        (part, $0)
      }
    }
    return (opened.compactMap { Partial($0, $1, log: log) }, opened.map { $1 })
  }

  // MARK: Names

  /// What the author writes stays as it is; where providers are called by letters, a name in it gives one away.
  private func warnOfNames(_ partials: [SourceFile]) {
    let wordKeys = ["client", "author", "title", "confidentiality", "disclaimer"]
    let words = wordKeys.compactMap { key in fields.plainText(key).map { (text: $0, span: fields.span(key)) } }
    for entry in words + texts("commentary", isQuiet: true).map({ (text: $0.text, span: $0.span) }) {
      if let name = VendorMention.first(of: known.vendors, in: Array(entry.text.utf8))?.name {
        warn(of: name, at: entry.span, in: fields.file)
      }
    }
    for file in partials {
      if let (name, span) = VendorMention.first(of: known.vendors, in: file.bytes) {
        warn(of: name, at: span, in: file)
      }
    }
  }

  private func warn(of name: String, at span: Span, in file: SourceFile) {
    log.warning(
      .anonymityNamed, "the words name \(shortened(name)), which the report calls by a letter", at: span, in: file,
      help: "own words are printed as they are; take the name out, or leave anonymiseVendors out")
  }

  // MARK: Entries

  struct Entry {
    let name: String
    let nameSpan: Span
    let text: String
    let span: Span
  }

  /// Texts under names the author chooses, each checked like a text of its own.
  func texts(_ key: String, isQuiet: Bool = false) -> [Entry] {
    guard let member = fields.member(key) else { return [] }
    let log = isQuiet ? DiagnosticLog() : log
    guard case .record(let entries) = member.value.content else {
      log.error(
        .shapeRecord, "names with a text each are expected under \"\(key)\", not \(member.value.kindInWords)",
        at: member.value.span, in: fields.file, help: "write each name with its text, such as cost: …")
      return []
    }
    let shape = Shape(key, "", entries.map { .optional($0.name, .text, "") })
    guard let inner = Fields(member.value, shape, in: fields.file, log: log) else { return [] }
    return entries.compactMap { entry in
      inner.text(entry.name).map {
        Entry(name: entry.name, nameSpan: entry.nameSpan, text: $0, span: entry.value.span)
      }
    }
  }
}
