import Testing

@testable import Intake

/// Contrast as WCAG 2.2 defines it, and the nearest shade in HSL.
@Suite struct ColourTests {
  // The figures the guidelines and their tools give: black on white 21, #767676 the lightest grey that passes on white.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.478),
    ("#767676", "#ffffff", 4.542),
    ("#ff0000", "#ffffff", 3.998), ("#0000ff", "#ffffff", 8.592),
  ])
  func `Contrast is as published`(first: String, second: String, ratio: Double) throws {
    let (a, b) = (try #require(Colour(first)), try #require(Colour(second)))
    #expect(abs(a.contrast(with: b) - ratio) < 0.0005)
    #expect(a.contrast(with: b) == b.contrast(with: a))
  }

  // CSS Color 4, the examples of its section on HSL: red 0°, lime 120°, blue 240°, dark green at a quarter of lightness.
  @Test(arguments: [
    ("#ff0000", 0.0, 1.0, 0.5), ("#00ff00", 2.0, 1.0, 0.5), ("#0000ff", 4.0, 1.0, 0.5), ("#ffff00", 1.0, 1.0, 0.5),
    ("#ff00ff", 5.0, 1.0, 0.5), ("#808080", 0.0, 0.0, 128.0 / 255),
  ])
  func `Hue, saturation and lightness are as published`(hex: String, hue: Double, saturation: Double, lightness: Double)
    throws
  {
    let hsl = try #require(Colour(hex)).hsl
    #expect(abs(hsl.hue - hue) < 1e-12 && abs(hsl.saturation - saturation) < 1e-12)
    #expect(abs(hsl.lightness - lightness) < 1e-12)
  }

  @Test func `Every colour comes back from its hue, saturation and lightness`() {
    for red in stride(from: 0, through: 255, by: 15) {
      for green in stride(from: 0, through: 255, by: 17) {
        for blue in stride(from: 0, through: 255, by: 5) {
          let colour = Colour(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
          let hsl = colour.hsl
          #expect(Colour(hue: hsl.hue, saturation: hsl.saturation, lightness: hsl.lightness) == colour)
        }
      }
    }
  }

  @Test(arguments: [
    "", "#", "174a8b", "#174a8", "#174a8bb", "#17 a8b", "#+74a8b", "blue", "#174a8g", "rgb(0,0,0)", "#１２３４５６",
  ])
  func `Anything but six digits is no colour`(text: String) { #expect(Colour(text) == nil) }

  @Test func `Digits may be large or small`() { #expect(Colour("#174A8B")?.hex == "#174a8b") }

  /// By hand over all 1001 shades: none that passes is nearer, and it keeps hue and saturation as far as eight bits do.
  @Test(arguments: ["#ff8800", "#7fb2ee", "#ffff00", "#e0e0e0", "#00c853", "#ff00aa", "#123456"])
  func `The nearest shade passes, and none that passes is nearer`(hex: String) throws {
    let (colour, white) = (try #require(Colour(hex)), Colour(red: 255, green: 255, blue: 255))
    let near = try #require(colour.nearestShade { $0.contrast(with: white) >= 4.5 })
    #expect(near.contrast(with: white) >= 4.5)
    let (own, its) = (colour.hsl, near.hsl)
    if colour.contrast(with: white) >= 4.5 {
      #expect(near == colour)
      return
    }
    for step in 0...1000 {
      let lightness = Double(step) / 1000
      let other = Colour(hue: own.hue, saturation: own.saturation, lightness: lightness)
      if other.contrast(with: white) >= 4.5 {
        #expect((lightness - own.lightness).magnitude >= (its.lightness - own.lightness).magnitude - 0.003)
      }
    }
    if own.saturation > 0 { #expect((its.hue - own.hue).magnitude < 0.05) }
  }

  @Test func `Where nothing passes there is no shade`() throws {
    #expect(try #require(Colour("#336699")).nearestShade { _ in false } == nil)
  }
}
