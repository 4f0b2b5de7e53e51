extension RandomStream {
  /// The next numbers of ``uniform()``, one for each place.
  mutating func fill(uniforms places: UnsafeMutableBufferPointer<Double>) {
    for index in places.indices { places[index] = uniform() }
  }

  /// The next numbers of ``exponential()``, one for each place, with the same bits.
  mutating func fill(exponentials places: UnsafeMutableBufferPointer<Double>) {
    fill(uniforms: places)
    PortableFunctions.replaceByNegativeLogarithms(places)
  }
}
