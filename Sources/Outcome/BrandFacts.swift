/// How a report looks and what its author says in it, beside all that was computed.
///
/// It stands with the result so that a result read back gives the same page. Nothing in it decides anything.
package struct BrandFacts: Codable, Sendable, Equatable {
  /// The brand file, where one was named for this report; nil for the brand of the comparison itself.
  package let file: String?
  package let client: String?
  package let author: String?
  package let title: String?
  package let confidentiality: String?
  /// Paragraphs.
  package let disclaimer: [String]
  package let logo: LogoFacts?
  package let logoDark: LogoFacts?
  package let accent: ShadeFacts?
  package let criteriaColors: [CriterionColour]
  /// Language of the reports and forms of their numbers, dates and money, as a brand writes them; nil for English, and for those
  /// of the language.
  package let language: String?
  package let numbers: String?
  package let dates: String?
  package let currency: String?
  package let titlePage: Bool
  /// Nil for the default.
  package let paper: Paper?
  /// Ids of the sections to show, in their order; nil for all.
  package let sections: [String]?
  package let commentary: [Commentary]
  /// The author's partials with the figures of this result in them.
  package let partials: [Partial]

  package init(
    file: String?, client: String?, author: String?, title: String?, confidentiality: String?, disclaimer: [String],
    logo: LogoFacts?, logoDark: LogoFacts?, accent: ShadeFacts?, criteriaColors: [CriterionColour],
    language: String?, numbers: String?, dates: String?, currency: String?, titlePage: Bool,
    paper: Paper?, sections: [String]?, commentary: [Commentary], partials: [Partial]
  ) {
    self.file = file
    self.client = client
    self.author = author
    self.title = title
    self.confidentiality = confidentiality
    self.disclaimer = disclaimer
    self.logo = logo
    self.logoDark = logoDark
    self.accent = accent
    self.criteriaColors = criteriaColors
    self.language = language
    self.numbers = numbers
    self.dates = dates
    self.currency = currency
    self.titlePage = titlePage
    self.paper = paper
    self.sections = sections
    self.commentary = commentary
    self.partials = partials
  }

  package enum Paper: String, Codable, Sendable, CaseIterable {
    case a4, letter
  }

  package struct LogoFacts: Codable, Sendable, Equatable {
    package enum Form: String, Codable, Sendable, CaseIterable {
      case svg = "image/svg+xml"
      case png = "image/png"
    }

    package let type: Form
    /// Pixels of a PNG.
    package let width: Int?
    package let height: Int?
    /// The cleaned file in Base64.
    package let data: String

    package init(type: Form, width: Int?, height: Int?, data: String) {
      self.type = type
      self.width = width
      self.height = height
      self.data = data
    }
  }

  /// A colour on a light and on a dark page, `#rrggbb` in small letters.
  package struct ShadeFacts: Codable, Sendable, Equatable {
    package let light: String
    package let dark: String

    package init(light: String, dark: String) {
      self.light = light
      self.dark = dark
    }

    /// A colour goes into the style of a page, so that a file can hold nothing else in its place.
    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      func colour(_ key: CodingKeys) throws -> String {
        let text = try container.decode(String.self, forKey: key)
        let digits = text.utf8.dropFirst()
        let isColour =
          text.utf8.first == 0x23 && digits.count == 6
          && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard isColour else {
          throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "no colour #rrggbb")
        }
        return text
      }
      light = try colour(.light)
      dark = try colour(.dark)
    }

    private enum CodingKeys: String, CodingKey {
      case light, dark
    }
  }

  package struct CriterionColour: Codable, Sendable, Equatable {
    package let criterion: String
    package let shades: ShadeFacts

    package init(criterion: String, shades: ShadeFacts) {
      self.criterion = criterion
      self.shades = shades
    }
  }

  package struct Commentary: Codable, Sendable, Equatable {
    package let section: String
    package let paragraphs: [String]

    package init(section: String, paragraphs: [String]) {
      self.section = section
      self.paragraphs = paragraphs
    }
  }

  package struct Partial: Codable, Sendable, Equatable {
    package enum Part: String, Codable, Sendable, CaseIterable {
      case titlePage = "title-page"
      case intro, closing, disclaimer
    }

    package enum Kind: String, Codable, Sendable, CaseIterable {
      case paragraph, heading, item
    }

    package struct Block: Codable, Sendable, Equatable {
      package let kind: Kind
      package let text: String

      package init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
      }
    }

    package let part: Part
    package let blocks: [Block]

    package init(part: Part, blocks: [Block]) {
      self.part = part
      self.blocks = blocks
    }
  }
}
