/// True if `value` rounds to a figure printed with so many decimals, apart from the last bits of the arithmetic.
func isPrinted(_ value: Double, as printed: Double, decimals: Int = 6) -> Bool {
  var half = 0.5
  for _ in 0..<decimals { half /= 10 }
  return (value - printed).magnitude <= half + 1e-12 * printed.magnitude
}

/// True if two figures agree to 12 digits.
func isNear(_ value: Double, _ other: Double) -> Bool {
  (value - other).magnitude <= 1e-12 * max(value.magnitude, other.magnitude)
}
