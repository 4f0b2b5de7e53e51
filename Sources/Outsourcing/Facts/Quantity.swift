/// A number as a file states it: the text as written, and the double nearest to it.
package struct Quantity: Sendable, Hashable {
  package let text: String
  package let value: Double

  /// Magnitudes below this are read; from it on a double no longer holds every whole number.
  package static let limit = 9_007_199_254_740_992.0

  package enum Fault: Error, Equatable {
    /// Not `-?[0-9]+(\.[0-9]+)?`.
    case form
    /// At ``limit`` or beyond, or more digits than a decimal of a bid can mean (100).
    case range
  }

  /// Reads plain decimal text: no exponent, no thousands mark, no percent sign, no sign but `-`.
  package init(_ text: String) throws(Fault) {
    var digits = 0
    var afterPoint = -1
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if afterPoint >= 0 { afterPoint += 1 }
      case UInt8(ascii: "-") where index == 0: break
      case UInt8(ascii: ".") where digits > 0 && afterPoint < 0: afterPoint = 0
      default: throw .form
      }
    }
    guard digits > 0, afterPoint != 0 else { throw .form }
    guard digits <= 100, let value = Double(text), value.magnitude < Self.limit else { throw .range }
    self.text = text
    self.value = value
  }

  /// A number that no file states: its text is the shortest that gives it back.
  init(computed value: Double) {
    text = "\(value)"
    self.value = value
  }

  /// A multiple of the quantity.
  package func multiplied(by factor: Double) -> Quantity {
    factor == 1 ? self : Quantity(computed: value * factor)
  }
}
