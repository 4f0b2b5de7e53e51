/// How figures are printed: rounded once, here, and nowhere else.
package enum Figures {
  /// `value` with a fixed number of decimals, 0 to 6: to the nearest of the exact binary value, a half away from zero.
  ///
  /// That is what a script's `toFixed` does, so a page and a command agree. Zero never carries a sign. What has no room
  /// for decimals in a double (beyond 2^53 of them) is written in its shortest form.
  package static func fixed(_ value: Double, _ decimals: Int) -> String {
    let units = roundedUnits(value, decimals)
    guard units.magnitude < 0x1p53 else { return shortestForm(of: value) }
    let whole = String(Int64(units.magnitude))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - whole.count)) + whole
    let text = decimals == 0 ? padded : "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    return units < 0 ? "-\(text)" : text
  }

  /// A score, or points: one decimal.
  package static func points(_ value: Double) -> String { fixed(value, 1) }

  /// The difference of two scores as it must be shown: the difference of the figures shown.
  package static func pointsBetween(_ higher: Double, _ lower: Double) -> String {
    fixed((roundedUnits(higher, 1) - roundedUnits(lower, 1)) / 10, 1)
  }

  /// The rounded difference as a number, for wording that depends on it.
  package static func shownDifference(_ higher: Double, _ lower: Double) -> Double {
    (roundedUnits(higher, 1) - roundedUnits(lower, 1)) / 10
  }

  /// Percent with the decimals it needs, at most two.
  package static func percent(_ value: Double) -> String { trimmed(fixed(value, 2)) + "%" }

  /// Percents that stand beside each other: all with the decimals the neediest of them needs, at most two. If `whole`
  /// is given, one more figure follows: what is missing from the figures shown to the whole.
  package static func percents(_ values: [Double], restOf whole: Double? = nil) -> [String] {
    let hundredths = values.map { roundedUnits($0, 2) }
    let decimals =
      hundredths.allSatisfy { $0.remainder(dividingBy: 100) == 0 }
      ? 0 : hundredths.allSatisfy { $0.remainder(dividingBy: 10) == 0 } ? 1 : 2
    let rest = whole.map { ($0 * 100 - hundredths.reduce(0, +)) / 100 }
    return (values + (rest.map { [$0] } ?? [])).map { fixed($0, decimals) + "%" }
  }

  /// A level with as many decimals as it needs, at most six.
  package static func level(_ value: Double) -> String {
    value.magnitude >= 1e15 ? shortestForm(of: value) : trimmed(fixed(value, 6))
  }

  /// A level as people read it: ``level(_:)`` with a comma before every third digit from 10,000 on.
  package static func grouped(_ value: Double) -> String {
    let text = level(value)
    return (1e4..<1e15).contains(value.magnitude) ? separated(text) : text
  }

  /// Money with a comma before every third digit: whole units of the currency, or as many `decimals` as asked.
  package static func money(_ value: Double, _ decimals: Int = 0) -> String {
    let text = fixed(value, decimals)
    return value.magnitude < 1e15 ? separated(text) : text
  }

  /// Money in whole units as a number, for sums that must agree with what is shown.
  package static func wholeMoney(_ value: Double) -> Double { roundedUnits(value, 0) }

  /// Plain decimal text with a comma before every third digit in front of the point.
  private static func separated(_ text: String) -> String {
    let parts = text.split(separator: ".")
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = Array((parts.first ?? "").drop { $0 == "-" })
    var whole = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { whole += "," }
      whole.append(digit)
    }
    return sign + whole + (parts.count > 1 ? "." + parts[1] : "")
  }

  /// The sum of figures in tenths, without what binary addition leaves behind.
  package static func sumOfTenths(_ tenths: [Double]) -> Double {
    tenths.reduce(0) { $0 + roundedUnits($1, 1) } / 10
  }

  /// `parts` in tenths that sum to `total` as it is shown, by largest remainder; of equal remainders the first gains.
  package static func tenths(_ parts: [Double], summingTo total: Double) -> [Double] {
    apportioned(parts.map { $0 * 10 }, roundedUnits(total, 1)).map { $0 / 10 }
  }

  /// `parts` in whole units that sum to `total` as it is shown, by largest remainder; of equal remainders the first
  /// gains. Beyond 2^53, where whole numbers have no room any more, each part is rounded for itself.
  package static func wholes(_ parts: [Double], summingTo total: Double) -> [Double] {
    apportioned(parts, roundedUnits(total, 0))
  }

  /// Shares of a whole as natural numbers of 100 that sum to 100, by largest remainder; `<1` and `>99` for what is nearly
  /// nothing or nearly all, `–` for nothing.
  package static func shares(_ shares: [Double]) -> [String] {
    zip(shares, wholes(shares.map { 100 * $0 }, summingTo: 100)).map { share, whole in
      if share == 0 { return "–" }
      if whole <= 0 { return "<1" }
      return whole >= 100 && share < 1 ? ">99" : fixed(whole, 0)
    }
  }

  private static func apportioned(_ exact: [Double], _ total: Double) -> [Double] {
    var units = exact.map { $0.rounded(.down) }
    let missing = total - units.reduce(0, +)
    guard missing.magnitude <= Double(exact.count) else { return exact.map { roundedUnits($0, 0) } }
    let order = exact.indices.sorted { left, right in
      let (a, b) = (exact[left] - units[left], exact[right] - units[right])
      return a != b ? a > b : left < right
    }
    for index in order.prefix(max(0, Int(missing))) { units[index] += 1 }
    for index in order.suffix(max(0, Int(-missing))) { units[index] -= 1 }
    return units
  }

  /// `value` · 10^decimals, rounded to a whole number. The product and its rounding error together are exact.
  private static func roundedUnits(_ value: Double, _ decimals: Int) -> Double {
    let scale = [1.0, 10, 100, 1000, 10_000, 100_000, 1_000_000][min(max(decimals, 0), 6)]
    let size = value.magnitude
    let product = size * scale
    let error = (-product).addingProduct(size, scale)
    let floor = product.rounded(.down)
    let above = (product - floor - 0.5) + error
    let units = above >= 0 ? floor + 1 : floor
    return value < 0 && units != 0 ? -units : units
  }

  private static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var text = text
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
