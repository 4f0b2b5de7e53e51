internal import Outcome
internal import Outsourcing

extension Document {
  /// The report in the look of a brand, with its author's words.
  ///
  /// A paper for one provider and a comment on a pull request have neither commentary nor introduction: those are
  /// written for the house that decides.
  func branded(by brand: BrandFacts, _ indexed: IndexedEvaluation) -> Document {
    let isForDeciders = indexed.edition == .internal || indexed.edition == .board
    let title: Text = brand.title.map { .quoted($0) } ?? self.title
    let prepared = BrandWords.prepared(for: brand.client, by: brand.author)
    let confidential: Text? = brand.confidentiality.map { .strong(.quoted($0)) }
    let reader = indexed.edition == .internal || indexed.edition == .pullRequest ? [] : Array(facts.prefix(1))
    let client: [Text]? = brand.client.map { [.quoted($0)] }
    let disclaimer = brand.disclaimer.map { AuthoredWords.Line.paragraph($0) } + brand.lines(.disclaimer)
    let alternative = BrandWords.logo(of: brand.author)
    let cover = Branding.Cover(
      logo: brand.logo, alternative: alternative, title: title, lines: brand.lines(.titlePage),
      facts: ([subtitle, prepared] + facts + [confidential]).compactMap { $0 })
    let colours = AreaColours(brand.criteriaColors, of: indexed.areas)
    var document = Document(
      title: title, subtitle: subtitle, facts: [confidential, prepared].compactMap { $0 } + facts,
      sections: isForDeciders ? worded(by: brand, indexed) : sections, footer: footer)
    document.branding = Branding(
      logo: brand.logo, logoDark: brand.logoDark, alternative: alternative,
      named: reader + (client ?? (reader.isEmpty ? Array(facts.prefix(1)) : [])),
      cover: brand.titlePage && indexed.edition != .pullRequest ? cover : nil,
      disclaimer: disclaimer.isEmpty ? nil : AuthoredWords(BrandWords.disclaimer, disclaimer), colours: colours,
      style: BrandStyle.style(of: brand, colours))
    return document
  }

  /// The sections chosen, in their order, each with the commentary on it, between introduction and closing.
  private func worded(by brand: BrandFacts, _ indexed: IndexedEvaluation) -> [Section] {
    let chosen = brand.sections.map { ids in ids.compactMap { id in sections.first { $0.id == id } } } ?? sections
    let commented = chosen.map { section in
      let words = brand.commentary.filter { $0.section == section.id }.map { commentary in
        Block.authored(AuthoredWords(BrandWords.commentary(of: brand.author), paragraphs: commentary.paragraphs))
      }
      return section.id == "method" ? section.between(words, remarks(brand, chosen)) : section.between(words, [])
    }
    let intro = own("introduction", BrandWords.introduction, .intro, brand)
    let closing = own("closing", BrandWords.closing, .closing, brand)
    // The answer stays first.
    return commented.prefix(1) + intro + commented.dropFirst() + closing
  }

  /// What somebody needs to know who makes the report again, or misses words of the author's.
  private func remarks(_ brand: BrandFacts, _ chosen: [Section]) -> [Block] {
    let unshown = brand.commentary.map(\.section).filter { id in !chosen.contains { $0.id == id } }
    let source = brand.file.map { [Block.paragraph(BrandWords.source($0))] } ?? []
    return source + (unshown.isEmpty ? [] : [.note(BrandWords.unshown(unshown.map { .code($0) }))])
  }

  private func own(_ id: String, _ title: Text, _ part: BrandFacts.Partial.Part, _ brand: BrandFacts) -> [Section] {
    let lines = brand.lines(part)
    guard !lines.isEmpty else { return [] }
    return [
      Section(
        id: id, shortTitle: title, title: title, question: nil,
        blocks: [.authored(AuthoredWords(BrandWords.words(of: brand.author), lines))])
    ]
  }
}

extension Section {
  fileprivate func between(_ first: [Block], _ last: [Block]) -> Section {
    Section(id: id, shortTitle: shortTitle, title: title, question: question, blocks: first + blocks + last)
  }
}
