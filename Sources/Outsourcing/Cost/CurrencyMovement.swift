/// How the price currency moves against the base currency over the contract, and who bears it.
package struct CurrencyMovement: Sendable, Equatable, Codable {
  package enum Course: Sendable, Equatable {
    /// Relative change a year, as a fraction.
    case drift(Double)
    /// The rate of each year of service, base currency for one unit; only its ratio to that of year 1 counts.
    case path([Double])
  }

  package let course: Course
  /// Movements up to this, either way, are not passed on; fraction, at least 0.
  package let collar: Double
  /// Part of the movement beyond the collar that the buyer bears, 0…1.
  package let share: Double

  package init(
    course: Course, collar: Double = CostDefaults.currencyCollar, share: Double = CostDefaults.currencyShare
  ) {
    self.course = course
    self.collar = collar
    self.share = share
  }

  /// F of each year, 1 + the part of the movement that the buyer bears.
  ///
  /// The movement m is X_t/X_1 − 1 along a path, (1 + drift)^(t−1) − 1 with a drift; borne are
  /// sign(m)·(|m| − collar)·share, and nothing inside the collar.
  package func factors(years: Int) throws(CostFault) -> [Double] {
    for (figure, input) in [(collar, CostInput.fxCollar), (share, .fxShare)] where !figure.isFinite {
      throw CostFault(.nonFinite, input.rawValue, "The input \(input.rawValue) must be a finite number.")
    }
    guard collar >= 0 else {
      throw CostFault(.negative, CostInput.fxCollar.rawValue, "A currency collar is at least 0.")
    }
    guard share >= 0, share <= 1 else {
      throw CostFault(.outOfRange, CostInput.fxShare.rawValue, "The buyer's share of a movement lies between 0 and 1.")
    }
    return try ratios(years: years).map { ratio in
      let movement = ratio - 1
      let beyond = max(movement.magnitude - collar, 0) * share
      return movement < 0 ? 1 - beyond : 1 + beyond
    }
  }

  /// X_t/X_1 for each year.
  private func ratios(years: Int) throws(CostFault) -> [Double] {
    let (input, ratios): (CostInput, [Double])
    switch course {
    case .drift(let drift):
      guard drift.isFinite else {
        throw CostFault(.nonFinite, CostInput.fxDrift.rawValue, "The drift of a currency must be a finite number.")
      }
      guard drift > -1 else {
        throw CostFault(
          .outOfRange, CostInput.fxDrift.rawValue, "A currency cannot lose everything or more in a year.")
      }
      (input, ratios) = (.fxDrift, growthFactors(rate: drift, years: years))
    case .path(let rates):
      guard rates.count == years, let first = rates.first else {
        throw CostFault(
          .wrongLength, CostInput.fxPath.rawValue, "The currency path has \(rates.count) rates for \(years) years.")
      }
      guard rates.allSatisfy({ $0.isFinite }) else {
        throw CostFault(.nonFinite, CostInput.fxPath.rawValue, "A rate must be a finite number.")
      }
      guard rates.allSatisfy({ $0 > 0 }) else {
        throw CostFault(.outOfRange, CostInput.fxPath.rawValue, "A rate must be greater than 0.")
      }
      (input, ratios) = (.fxPath, rates.map { $0 / first })
    }
    guard ratios.allSatisfy({ $0.isFinite }) else {
      throw CostFault(.overflow, input.rawValue, "The movement of the currency leaves the range of numbers.")
    }
    return ratios
  }
}

extension CurrencyMovement.Course: Codable {
  private enum Keys: String, CodingKey {
    case drift, path
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    if let path = try container.decodeIfPresent([Double].self, forKey: .path) {
      self = .path(path)
    } else {
      self = .drift(try container.decode(Double.self, forKey: .drift))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    switch self {
    case .drift(let drift): try container.encode(drift, forKey: .drift)
    case .path(let path): try container.encode(path, forKey: .path)
    }
  }
}
