/// The colours of the page, light and dark, in one place, so that a test can compute their contrast.
package enum Palette {
  package struct Colour: Sendable {
    package let name: String
    package let light: String
    package let dark: String
  }

  /// Fills of segments; the letter in a segment is written in `segment-ink`. The last one is for all that is not named.
  package static let areas: [Colour] = [
    Colour(name: "a0", light: "#174a8b", dark: "#7fb2ee"),
    Colour(name: "a1", light: "#a34a12", dark: "#f0a068"),
    Colour(name: "a2", light: "#0b6e68", dark: "#4fc4b6"),
    Colour(name: "a3", light: "#6a45a0", dark: "#bb9cf0"),
    Colour(name: "a4", light: "#6b5e00", dark: "#d2c25a"),
    Colour(name: "a5", light: "#8f2d56", dark: "#f08fb5"),
    Colour(name: "a6", light: "#2f6b2f", dark: "#84cc7e"),
    Colour(name: "a7", light: "#6d4c41", dark: "#d0ab9b"),
    Colour(name: "a8", light: "#56616d", dark: "#aab4bf"),
  ]

  /// How many segments can be named, each by a colour of its own.
  package static let named = areas.count - 1
  /// The shade of what is not named.
  package static let rest = areas.count - 1

  /// Grounds of cells by how often something comes about, from seldom to nearly always: one hue, `ink` on each of them.
  package static let heat: [Colour] = [
    Colour(name: "h1", light: "#e9f0f9", dark: "#1c2a3a"),
    Colour(name: "h2", light: "#d3e2f5", dark: "#22364d"),
    Colour(name: "h3", light: "#b6d0ef", dark: "#294563"),
    Colour(name: "h4", light: "#93bae6", dark: "#30547a"),
    Colour(name: "h5", light: "#6fa3dc", dark: "#386492"),
  ]

  package static let base: [Colour] = [
    Colour(name: "bg", light: "#f6f7f9", dark: "#0f141a"),
    Colour(name: "surface", light: "#ffffff", dark: "#171e26"),
    Colour(name: "ink", light: "#16202c", dark: "#e8edf3"),
    Colour(name: "muted", light: "#51606f", dark: "#a9b5c2"),
    Colour(name: "line", light: "#d5dbe2", dark: "#2d3843"),
    Colour(name: "rule", light: "#8693a1", dark: "#738091"),
    Colour(name: "accent", light: "#174a8b", dark: "#8bbcf5"),
    Colour(name: "accent-ink", light: "#ffffff", dark: "#0f141a"),
    Colour(name: "soft", light: "#e9f0f9", dark: "#1c2a3a"),
    Colour(name: "segment-ink", light: "#ffffff", dark: "#0f141a"),
    Colour(name: "warn", light: "#fff6e0", dark: "#2b2412"),
    Colour(name: "warn-line", light: "#a86f00", dark: "#c98a06"),
  ]

  /// What a colour of somebody else's has to be told from.
  package struct Ground: Sendable {
    /// In words that follow "on".
    package let words: String
    package let colour: Colour
    /// Least contrast.
    package let need: Double
  }

  private static func ground(_ name: String, _ words: String, _ need: Double) -> Ground? {
    base.first { $0.name == name }.map { Ground(words: words, colour: $0, need: need) }
  }

  /// Where the accent is text or a button, and the words on a button.
  package static let accentGrounds: [Ground] = [
    ground("bg", "the page", 4.5), ground("surface", "a section", 4.5), ground("soft", "a marked row", 4.5),
    ground("warn", "a remark", 4.5), ground("accent-ink", "the words of a button", 4.5),
  ].compactMap { $0 }

  /// What is around a segment of a bar, and the letter in it.
  package static let segmentGrounds: [Ground] = [
    ground("surface", "a section", 3), ground("soft", "a marked row", 3), ground("line", "an empty bar", 3),
    ground("segment-ink", "the letter in it", 4.5),
  ].compactMap { $0 }

  /// Colours as variables of a style, light or dark.
  static func variables(_ colours: [Colour], _ value: (Colour) -> String) -> String {
    colours.map { "--\($0.name):\(value($0))" }.joined(separator: ";")
  }
}
