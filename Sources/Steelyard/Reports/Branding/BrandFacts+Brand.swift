internal import Digest
internal import Intake
internal import Outcome
internal import Reporting

extension BrandFacts {
  /// A brand with the figures of this result in its partials; nil for one that changes nothing to be seen.
  ///
  /// `file` is the brand file, where one was named.
  init?(_ brand: Brand, file: String?, for evaluation: Evaluation, in language: Language?) {
    guard brand.isVisible else { return nil }
    let wording = Wording(
      language: language ?? brand.language.flatMap(Language.init), brand.numbers, brand.dates, brand.currency)
    let values = brand.partials.isEmpty ? [:] : PartialValues.values(of: evaluation, brand, in: wording)
    self.init(
      file: file, client: brand.client, author: brand.author, title: brand.title,
      confidentiality: brand.confidentiality,
      disclaimer: brand.disclaimer, logo: brand.logo.map(LogoFacts.init), logoDark: brand.logoDark.map(LogoFacts.init),
      accent: brand.accent.map(ShadeFacts.init),
      criteriaColors: brand.criteriaColours.map {
        CriterionColour(criterion: $0.criterion, shades: ShadeFacts($0.shades))
      },
      language: brand.language, numbers: brand.numbers, dates: brand.dates, currency: brand.currency,
      titlePage: brand.hasTitlePage,
      paper: brand.paper.map { paper in
        switch paper {
        case .a4: .a4
        case .letter: .letter
        }
      },
      sections: brand.sections,
      commentary: brand.commentary.map { Commentary(section: $0.section, paragraphs: $0.paragraphs) },
      partials: brand.partials.map { partial in
        Partial(
          part: .init(partial.part), blocks: partial.blocks(values).map { .init(kind: .init($0.kind), text: $0.text) })
      })
  }
}

extension BrandFacts.LogoFacts {
  fileprivate init(_ logo: Logo) {
    let type: Form =
      switch logo.form {
      case .svg: .svg
      case .png: .png
      }
    self.init(type: type, width: logo.size?.width, height: logo.size?.height, data: base64(logo.bytes))
  }
}

extension BrandFacts.ShadeFacts {
  fileprivate init(_ shades: Brand.Shades) { self.init(light: shades.light.hex, dark: shades.dark.hex) }
}

extension BrandFacts.Partial.Part {
  fileprivate init(_ part: Intake.Partial.Part) {
    switch part {
    case .titlePage: self = .titlePage
    case .intro: self = .intro
    case .closing: self = .closing
    case .disclaimer: self = .disclaimer
    }
  }
}

extension BrandFacts.Partial.Kind {
  fileprivate init(_ kind: Intake.Partial.Block.Kind) {
    switch kind {
    case .paragraph: self = .paragraph
    case .heading: self = .heading
    case .item: self = .item
    }
  }
}
