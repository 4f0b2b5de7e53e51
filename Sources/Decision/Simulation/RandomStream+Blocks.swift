extension RandomStream {
  /// The next numbers of ``uniform()``, one for each place, with the same bits.
  mutating func fill(uniforms places: UnsafeMutableBufferPointer<Double>) {
    guard let start = places.baseAddress else { return }
    var own = generator
    // The upper 52 bits of an output as the fraction of a number from 2⁵² on, whose whole part they then are.
    for index in 0..<places.count { start[index] = Double(bitPattern: (own.next() >> 12) | 0x4330_0000_0000_0000) }
    generator = own
    for index in 0..<places.count { start[index] = (start[index] - 0x1p52 + 0.5) * 0x1p-52 }
  }

  /// The next numbers of ``exponential()``, one for each place, with the same bits.
  mutating func fill(exponentials places: UnsafeMutableBufferPointer<Double>) {
    fill(uniforms: places)
    PortableFunctions.replaceByNegativeLogarithms(places)
  }
}
