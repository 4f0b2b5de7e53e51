extension PortableFunctions {
  /// Puts −ln x in the place of each x, bit for bit as ``ln(_:)`` gives it.
  ///
  /// Every x must be normal, finite and above 0, as the uniform numbers of a stream are: nothing is checked here. The
  /// steps are those of ``ln(_:)`` without a branch, so that the compiler can take several numbers at once.
  static func replaceByNegativeLogarithms(_ numbers: UnsafeMutableBufferPointer<Double>) {
    guard let start = numbers.baseAddress else { return }
    for index in 0..<numbers.count {
      let bits = start[index].bitPattern
      // Less the fraction bits of √2: the exponent field then changes at √½·2ⁿ instead of at 2ⁿ.
      let shifted = bits &- 0x0006_a09e_667f_3bcd
      // The field as a whole number, by way of the number 2⁵² + field.
      let exponent = Double(bitPattern: (shifted &>> 52) | 0x4330_0000_0000_0000) - 0x1.00000000003fep52
      let mantissa = Double(bitPattern: bits &- (shifted & 0xfff0_0000_0000_0000) &+ 0x3fe0_0000_0000_0000)
      let f = mantissa - 1
      let s = f / (2 + f)
      let z = s * s
      var p = 1.0 / 23
      p = p * z + 1.0 / 21
      p = p * z + 1.0 / 19
      p = p * z + 1.0 / 17
      p = p * z + 1.0 / 15
      p = p * z + 1.0 / 13
      p = p * z + 1.0 / 11
      p = p * z + 1.0 / 9
      p = p * z + 1.0 / 7
      p = p * z + 1.0 / 5
      p = p * z + 1.0 / 3
      let r = 2 * s + 2 * s * (z * p)
      start[index] = -(exponent * ln2High + (r + exponent * ln2Low))
    }
  }
}
