internal import Outcome

/// The colours of the segments of bars: the palette's, or those a brand gives to criteria.
package struct AreaColours: Sendable, Equatable {
  package static let standard = AreaColours([])

  private struct Own: Sendable, Equatable {
    let shade: Int
    let colour: BrandFacts.ShadeFacts
  }

  /// In the order of shades.
  private let own: [Own]

  private init(_ own: [Own]) { self.own = own }

  /// The colours of criteria that have a segment of their own; the others have none to be seen.
  init(_ colours: [BrandFacts.CriterionColour], of areas: [Area]) {
    own = areas.compactMap { area in
      colours.first { $0.criterion == area.criterion }.map { Own(shade: area.shade, colour: $0.shades) }
    }
  }

  /// For readers that drop styles, on a white ground.
  func light(_ shade: Int) -> String {
    own.first { $0.shade == shade }?.colour.light ?? Palette.areas[shade % Palette.areas.count].light
  }

  /// Rules for a page. Segments and their letters alone: other drawings use the palette for other things.
  var pageStyle: String {
    own.map { Self.rule($0.shade, $0.colour.light) }.joined()
      + (own.isEmpty
        ? ""
        : "@media screen and (prefers-color-scheme:dark){\(own.map { Self.rule($0.shade, $0.colour.dark) }.joined())}")
  }

  private static func rule(_ shade: Int, _ colour: String) -> String {
    ".bar .a\(shade),.chip.a\(shade){fill:\(colour);background:\(colour)}"
  }

  /// Rules for a drawing in a file of its own; nil where the palette holds.
  var fileStyle: String? {
    guard !own.isEmpty else { return nil }
    func rules(_ side: (BrandFacts.ShadeFacts) -> String) -> String {
      own.map { ".a\($0.shade){fill:\(side($0.colour))}" }.joined()
    }
    return rules(\.light) + "@media(prefers-color-scheme:dark){\(rules(\.dark))}"
  }
}
