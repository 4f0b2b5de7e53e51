/// Takes inputs one by one, remembers every fault and every default it had to use.
struct InputCheck {
  /// What a figure can be.
  enum Bounds {
    case atLeastZero
    /// 0…1.
    case fraction
    /// More than −1, so that something is left after a year.
    case growth
    case any
  }

  private(set) var faults: [CostFault] = []
  private(set) var assumed: [CostInput] = []

  /// The figure if it was given, otherwise the default, which is noted.
  mutating func figure(_ given: Double?, _ input: CostInput, or standard: Double, _ bounds: Bounds) -> Double {
    guard let given else {
      assumed.append(input)
      return standard
    }
    check(given, input, bounds)
    return given
  }

  /// A figure without a default: a fault if it is missing although it `isNeeded`.
  mutating func figure(_ given: Double?, _ input: CostInput, neededFor other: CostInput, if isNeeded: Bool) -> Double? {
    guard let given else {
      if isNeeded { missing(input, "The input \(input.rawValue) is missing, which \(other.rawValue) needs.") }
      return nil
    }
    check(given, input, .atLeastZero)
    return given
  }

  mutating func assume(_ input: CostInput) { assumed.append(input) }

  /// The default, noted.
  mutating func assumed(_ input: CostInput, _ standard: Double) -> Double {
    assumed.append(input)
    return standard
  }

  mutating func missing(_ input: CostInput, _ sentence: String) { add(.missing, input, sentence) }

  mutating func add(_ reason: CostFault.Reason, _ input: CostInput, _ sentence: String) {
    add(CostFault(reason, input.rawValue, sentence))
  }

  mutating func add(_ fault: CostFault) { faults.append(fault) }

  mutating func check(_ value: Double, _ input: CostInput, _ bounds: Bounds) {
    let name = input.rawValue
    guard value.isFinite else { return add(.nonFinite, input, "The input \(name) must be a finite number.") }
    switch bounds {
    case .any: break
    case .growth:
      if value <= -1 {
        add(.outOfRange, input, "The input \(name) is a growth and must be greater than -1, not \(value).")
      }
    case .atLeastZero, .fraction:
      if value < 0 { return add(.negative, input, "The input \(name) must be at least 0, not \(value).") }
      if bounds == .fraction, value > 1 {
        add(.outOfRange, input, "The input \(name) is a fraction of at most 1, not \(value).")
      }
    }
  }

  /// What `compute` answers, or `fallback` with its fault noted.
  mutating func attempt<Value>(or fallback: Value, _ compute: () throws(CostFault) -> Value) -> Value {
    do throws(CostFault) {
      return try compute()
    } catch {
      faults.append(error)
      return fallback
    }
  }
}
