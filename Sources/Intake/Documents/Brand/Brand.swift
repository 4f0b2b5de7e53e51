/// What the brand of a comparison asks for, checked and ready for use.
package struct Brand: Sendable {
  package enum Paper: String, Sendable, CaseIterable {
    case a4, letter
  }

  /// A colour on a light and on a dark page.
  package struct Shades: Sendable, Equatable {
    package let light: Colour
    package let dark: Colour
  }

  /// Words of the author on a section.
  package struct Commentary: Sendable, Equatable {
    /// Id of the section.
    package let section: String
    package let paragraphs: [String]
  }

  package struct CriterionColour: Sendable, Equatable {
    /// Id of an uppermost criterion.
    package let criterion: String
    package let shades: Shades
  }

  package var anonymisesEvaluators = false
  package var anonymisesVendors = false
  package var logo: Logo?
  package var logoDark: Logo?
  package var accent: Shades?
  /// In the order of the file.
  package var criteriaColours: [CriterionColour] = []
  package var client: String?
  package var author: String?
  package var title: String?
  package var confidentiality: String?
  /// Paragraphs.
  package var disclaimer: [String] = []
  /// One of ``BrandShape/languages``, and so on; nil where nothing is asked for.
  package var language: String?
  package var numbers: String?
  package var dates: String?
  package var currency: String?
  package var hasTitlePage = false
  package var paper: Paper?
  /// Ids of the sections to show in their order; nil for all.
  package var sections: [String]?
  package var commentary: [Commentary] = []
  package var partials: [Partial] = []

  /// False for a brand that does nothing but keep names back, which leaves no trace in the look of a report.
  package var isVisible: Bool {
    let hasWords =
      client ?? author ?? title ?? confidentiality ?? sections?.first ?? paper?.rawValue ?? language ?? numbers ?? dates
      ?? currency
    return hasWords != nil || logo != nil || logoDark != nil || accent != nil || !criteriaColours.isEmpty
      || !disclaimer.isEmpty || hasTitlePage || !commentary.isEmpty || !partials.isEmpty
  }

  /// Text cut at empty lines.
  static func paragraphs(_ text: String) -> [String] {
    var (paragraphs, lines): ([String], [Substring]) = ([], [])
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) + [Substring()] {
      if line.allSatisfy(\.isWhitespace) {
        if !lines.isEmpty { paragraphs.append(lines.joined(separator: " ")) }
        lines = []
      } else {
        lines.append(line)
      }
    }
    return paragraphs
  }
}
