extension Double {
  /// This number times two to a power: exact, unless the result is subnormal or beyond the range.
  func timesPowerOfTwo(_ exponent: Int) -> Double { Double(sign: .plus, exponent: exponent, significand: self) }
}

/// √Σx² of finite terms, without overflow or vanishing on the way.
///
/// Terms are first divided by the power of two of the largest, which changes no figure of an ordinary length. Not finite
/// only if the length itself leaves the range.
func euclideanLength(_ terms: some Sequence<Double>) -> Double {
  let largest = terms.reduce(0) { Swift.max($0, $1.magnitude) }
  guard largest > 0, largest.isFinite else { return largest }
  let exponent = Int(largest.exponent)
  let sum = terms.reduce(0) { sum, term in
    let part = term.timesPowerOfTwo(-exponent)
    return sum + part * part
  }
  return sum.squareRoot().timesPowerOfTwo(exponent)
}
