import Foundation
@testable import Reporting
import Testing

/// Contrast as WCAG 2.2 defines it (relative luminance of sRGB). axe cannot judge text on drawings, so it is computed.
@Suite struct PaletteTests {
  // The specification's own figures: black on white 21, equal colours 1, #777777 on white 4.48.
  @Test(arguments: [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48)])
  func `Contrast is computed as published`(first: String, second: String, ratio: Double) throws {
    #expect(abs(try contrast(first, second) - ratio) < 0.005)
  }

  @Test(arguments: [
    ("ink", "bg"), ("ink", "surface"), ("ink", "soft"), ("ink", "warn"), ("muted", "bg"), ("muted", "surface"),
    ("muted", "soft"), ("accent", "bg"), ("accent", "surface"), ("accent", "soft"), ("accent", "warn"),
    ("accent-ink", "accent"), ("a6", "surface"), ("a6", "soft"), ("a5", "surface"), ("a5", "soft"),
  ])
  func `Text stands out from its ground, light and dark`(text: String, ground: String) throws {
    for shade in shades {
      #expect(try contrast(shade(colour(text)), shade(colour(ground))) >= 4.5, "\(text) on \(ground)")
    }
  }

  @Test(arguments: Palette.areas.map(\.name))
  func `The letter in a segment stands out, light and dark`(area: String) throws {
    for shade in shades { #expect(try contrast(shade(colour("segment-ink")), shade(colour(area))) >= 4.5) }
  }

  @Test(arguments: Palette.areas.map(\.name))
  func `A segment stands out from the page and from the empty bar, light and dark`(area: String) throws {
    for ground in ["surface", "soft", "line"] {
      for shade in shades { #expect(try contrast(shade(colour(area)), shade(colour(ground))) >= 3, "on \(ground)") }
    }
  }

  @Test(arguments: Palette.heat.map(\.name))
  func `A figure on a shaded cell stands out, light and dark`(cell: String) throws {
    for shade in shades { #expect(try contrast(shade(colour("ink")), shade(colour(cell))) >= 4.5) }
  }

  @Test(arguments: [
    ("rule", "surface"), ("warn-line", "warn"), ("accent", "surface"), ("accent", "bg"), ("a6", "line"),
  ])
  func `A mark stands out from its ground, light and dark`(mark: String, ground: String) throws {
    for shade in shades { #expect(try contrast(shade(colour(mark)), shade(colour(ground))) >= 3, "\(mark)") }
  }

  @Test func `White letters stand out where no style is applied`() throws {
    for area in Palette.areas { #expect(try contrast("#ffffff", area.light) >= 4.5, "\(area.name)") }
  }

  @Test func `No two colours share a name, and no two segments a colour`() {
    let all = Palette.base + Palette.areas + Palette.heat
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(Set(Palette.areas.map(\.light)).count == Palette.areas.count)
    #expect(Set(Palette.areas.map(\.dark)).count == Palette.areas.count)
  }

  @Test func `The style uses no colour that the palette does not know`() throws {
    let known = Set((Palette.base + Palette.areas + Palette.heat).flatMap { [$0.light, $0.dark] } + ["#fff"])
    let used = Stylesheet.css.matches(of: /#[0-9a-f]{3,8}\b/).map { String($0.output) }
    #expect(!used.isEmpty)
    for colour in used { #expect(known.contains(colour), "\(colour)") }
    let names = Set((Palette.base + Palette.areas + Palette.heat).map(\.name))
    for name in Stylesheet.css.matches(of: /var\(--([a-z0-9-]+)\)/).map({ String($0.output.1) }) {
      #expect(names.contains(name), "\(name)")
    }
  }

  // MARK: Contrast

  private var shades: [(Palette.Colour) -> String] { [{ $0.light }, { $0.dark }] }

  private func colour(_ name: String) throws -> Palette.Colour {
    try #require((Palette.base + Palette.areas + Palette.heat).first { $0.name == name }, "no colour is called \(name)")
  }

  private func contrast(_ first: String, _ second: String) throws -> Double {
    let (a, b) = (try luminance(first), try luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ hex: String) throws -> Double {
    let value = try #require(UInt32(hex.dropFirst(), radix: 16))
    let parts = [16, 8, 0].map { shift in
      let share = Double(value >> UInt32(shift) & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
