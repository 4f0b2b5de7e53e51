internal import Decision

/// A colour of sRGB, eight bits a channel.
package struct Colour: Sendable, Equatable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Nil for anything but `#` and six hexadecimal digits.
  package init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x46).contains($0 & 0xDF) && $0 >= 0x41 }),
      let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  /// `#rrggbb` in small letters.
  package var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Relative luminance, 0 to 1 (WCAG 2.2).
  package var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let share = Double(channel) / 255
      // A positive base and a fixed exponent always have a power.
      return share <= 0.04045 ? share / 12.92 : (try? PortableFunctions.power((share + 0.055) / 1.055, 2.4)) ?? 0
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Contrast of two colours, 1 to 21 (WCAG 2.2): (L₁ + 0.05) ÷ (L₂ + 0.05), the lighter one above.
  package func contrast(with other: Colour) -> Double {
    let (own, its) = (luminance, other.luminance)
    return (max(own, its) + 0.05) / (min(own, its) + 0.05)
  }

  // MARK: Shades

  /// Hue 0 up to 6 (red 0, green 2, blue 4), saturation and lightness 0 to 1 (HSL, CSS Color 4, 7).
  var hsl: (hue: Double, saturation: Double, lightness: Double) {
    let (r, g, b) = (Double(red) / 255, Double(green) / 255, Double(blue) / 255)
    let (high, low) = (max(r, g, b), min(r, g, b))
    let (lightness, spread) = ((high + low) / 2, high - low)
    guard spread > 0 else { return (0, 0, lightness) }
    let saturation = lightness > 0.5 ? spread / (2 - high - low) : spread / (high + low)
    let hue = high == r ? (g - b) / spread : high == g ? 2 + (b - r) / spread : 4 + (r - g) / spread
    return (hue < 0 ? hue + 6 : hue, saturation, lightness)
  }

  /// The inverse (CSS Color 4, 7.1), rounded to eight bits a channel.
  init(hue: Double, saturation: Double, lightness: Double) {
    let chroma = saturation * min(lightness, 1 - lightness)
    func channel(_ offset: Double) -> UInt8 {
      let turned = offset + 2 * hue
      let place = turned >= 12 ? turned - 12 : turned
      let share = lightness - chroma * max(-1, min(place - 3, 9 - place, 1))
      return UInt8(max(0, min(255, (share * 255).rounded())))
    }
    self.init(red: channel(0), green: channel(8), blue: channel(4))
  }

  /// The colour of the same hue and saturation (HSL) that passes and is nearest in lightness, in steps of a thousandth;
  /// of two equally near the darker. Nil if none passes.
  package func nearestShade(where passes: (Colour) -> Bool) -> Colour? {
    if passes(self) { return self }
    let (hue, saturation, lightness) = hsl
    func shade(_ step: Int) -> Colour { Colour(hue: hue, saturation: saturation, lightness: Double(step) / 1000) }
    let steps = (0...1000).sorted { left, right in
      let (a, b) = ((Double(left) / 1000 - lightness).magnitude, (Double(right) / 1000 - lightness).magnitude)
      return a == b ? left < right : a < b
    }
    return steps.lazy.map(shade).first(where: passes)
  }
}
