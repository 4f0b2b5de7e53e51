package import Intake
internal import Reporting

extension BrandRules {
  /// What the reports of this release hold a brand to.
  package static let ofReport = BrandRules(
    sections: ReportSections.listed.map(\.id), keptSections: ReportSections.kept,
    accentGrounds: Palette.accentGrounds.map(BrandRules.ground),
    segmentGrounds: Palette.segmentGrounds.map(BrandRules.ground))

  private static func ground(_ ground: Palette.Ground) -> Ground {
    let black = Colour(red: 0, green: 0, blue: 0)
    // The palette's colours are colours; a test reads each of them.
    return Ground(
      name: ground.words, light: Colour(ground.colour.light) ?? black, dark: Colour(ground.colour.dark) ?? black,
      need: ground.need)
  }
}
