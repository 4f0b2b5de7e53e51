/// Colours: each is held to the contrast that the accessibility guidelines ask for, on every ground it will stand on.
extension BrandBinding {
  func accent() -> Brand.Shades? {
    let grounds = known.rules.accentGrounds
    let light = fields.colour("accent").map { ($0, fields.span("accent")) }
    let dark = fields.colour("accentDark").map { ($0, fields.span("accentDark")) }
    if let (colour, span) = light { refuseFaint(colour, "accent", grounds, \.light, at: span) }
    if let (colour, span) = dark { refuseFaint(colour, "accentDark", grounds, \.dark, at: span) }
    if fields.has("accentDark"), !fields.has("accent") {
      fields.error(
        .keyMissing, "accentDark stands without accent", "accentDark", help: "add accent, the colour of the light page")
    }
    guard let colour = light?.0 else { return nil }
    return Brand.Shades(light: colour, dark: dark?.0 ?? Self.shade(colour, on: grounds, \.dark))
  }

  func criteriaColours() -> [Brand.CriterionColour] {
    let grounds = known.rules.segmentGrounds
    var taken: [String: String] = [:]
    return texts("criteriaColors").compactMap { entry in
      if let criteria = known.criteria, !criteria.contains(entry.name) {
        log.error(
          .keyUnknown, "no uppermost criterion is called \"\(shortened(entry.name))\"", at: entry.nameSpan,
          in: fields.file,
          help: Spelling.nearest(to: entry.name, among: criteria).map { "did you mean \"\($0)\"?" }
            ?? "they are \(criteria.joined(separator: ", "))")
        return nil
      }
      guard let colour = Colour(entry.text) else {
        refuse(form: entry.text, at: entry.span)
        return nil
      }
      refuseFaint(colour, entry.name, grounds, \.light, at: entry.span)
      if let first = taken[colour.hex] {
        log.warning(
          .colourShared, "\(shortened(entry.name)) has the colour of \(shortened(first)): \(colour.hex)",
          at: entry.span,
          in: fields.file, help: "give each criterion a colour of its own, so that its segments can be told apart")
      }
      taken[colour.hex] = taken[colour.hex] ?? entry.name
      return Brand.CriterionColour(
        criterion: entry.name,
        shades: Brand.Shades(light: colour, dark: Self.shade(colour, on: grounds, \.dark)))
    }
  }

  private func refuse(form text: String, at span: Span) {
    log.error(
      .colourForm, "\"\(shortened(text))\" is no colour", at: span, in: fields.file, help: Fields.colourHelp)
  }

  private func refuseFaint(
    _ colour: Colour, _ name: String, _ grounds: [BrandRules.Ground], _ side: KeyPath<BrandRules.Ground, Colour>,
    at span: Span
  ) {
    let failing = grounds.filter { colour.contrast(with: $0[keyPath: side]) < $0.need }
    let worst = failing.min { left, right in
      colour.contrast(with: left[keyPath: side]) / left.need < colour.contrast(with: right[keyPath: side]) / right.need
    }
    guard let worst else { return }
    let ground = worst[keyPath: side]
    let ratio = Self.figure(colour.contrast(with: ground))
    let near = Self.passing(colour, on: grounds, side)
    log.error(
      .colourContrast,
      "\(shortened(name)) \(colour.hex) has a contrast of \(ratio) on \(worst.name) (\(ground.hex)); \(Self.figure(worst.need)) is needed",
      at: span, in: fields.file,
      help: near.map { "the nearest shade that passes everywhere is \($0.hex)" } ?? "choose another colour")
  }

  /// The colour itself where it passes, else its nearest shade that does; as it is where none does.
  private static func shade(
    _ colour: Colour, on grounds: [BrandRules.Ground], _ side: KeyPath<BrandRules.Ground, Colour>
  ) -> Colour {
    passing(colour, on: grounds, side) ?? colour
  }

  private static func passing(
    _ colour: Colour, on grounds: [BrandRules.Ground], _ side: KeyPath<BrandRules.Ground, Colour>
  ) -> Colour? {
    colour.nearestShade { shade in grounds.allSatisfy { shade.contrast(with: $0[keyPath: side]) >= $0.need } }
  }

  /// A ratio cut after two decimals, so that one that fails never reads as one that passes.
  private static func figure(_ ratio: Double) -> String {
    let hundredths = Int(ratio * 100)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Fields {
  static let colourHelp = "write # and six hexadecimal digits, such as #174a8b"

  /// `#rrggbb`, in any case.
  func colour(_ key: String) -> Colour? {
    guard let text = text(key) else { return nil }
    if let colour = Colour(text) { return colour }
    error(.colourForm, "\"\(shortened(text))\" is no colour", key, help: Self.colourHelp)
    return nil
  }
}
