/// What a brand is held to that only the writer of reports knows: its sections, and the grounds colours stand on.
package struct BrandRules: Sendable {
  /// What a colour is seen against.
  package struct Ground: Sendable, Equatable {
    /// In words that follow "on".
    package let name: String
    package let light: Colour
    package let dark: Colour
    /// Least contrast, 1 to 21: 4.5 where one of the two is text, 3 where both are marks (WCAG 2.2, 1.4.3 and 1.4.11).
    package let need: Double

    package init(name: String, light: Colour, dark: Colour, need: Double) {
      self.name = name
      self.light = light
      self.dark = dark
      self.need = need
    }
  }

  /// Ids of all sections, in the order of the report.
  package let sections: [String]
  /// Those that cannot be left out; the first of them begins the report.
  package let keptSections: [String]
  package let accentGrounds: [Ground]
  package let segmentGrounds: [Ground]

  package init(sections: [String], keptSections: [String], accentGrounds: [Ground], segmentGrounds: [Ground]) {
    self.sections = sections
    self.keptSections = keptSections
    self.accentGrounds = accentGrounds
    self.segmentGrounds = segmentGrounds
  }
}
