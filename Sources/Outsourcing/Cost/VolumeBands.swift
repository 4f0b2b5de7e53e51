import Decision

/// Unit prices that depend on the volume.
package struct VolumeBands: Sendable, Equatable {
  package enum Mode: String, Sendable, Codable, CaseIterable {
    /// The price of the band reached applies to all units.
    case allUnits = "all-units"
    /// Each unit at the price of its own band.
    case incremental
  }

  package struct Band: Sendable, Equatable {
    /// The last volume of the band, which still belongs to it; nil if it has no end.
    package let limit: Double?
    package let price: Double

    package init(limit: Double?, price: Double) {
      self.limit = limit
      self.price = price
    }
  }

  package let mode: Mode
  package let bands: [Band]

  /// `bands` from the lowest volume up; only the last may be without a limit.
  package init(mode: Mode, bands: [Band]) throws(CostFault) {
    let input = CostInput.charge.rawValue
    guard !bands.isEmpty else { throw CostFault(.missing, input, "There is no price band.") }
    var last = 0.0
    for (index, band) in bands.enumerated() {
      guard band.price.isFinite, band.limit?.isFinite ?? true else {
        throw CostFault(.nonFinite, input, "Limit and price of band \(index + 1) must be finite numbers.")
      }
      guard band.price >= 0 else {
        throw CostFault(.negative, input, "The price of band \(index + 1) is below 0.")
      }
      guard let limit = band.limit else {
        guard index == bands.count - 1 else {
          throw CostFault(.order, input, "Only the last price band can be without a limit, not band \(index + 1).")
        }
        continue
      }
      guard limit > last else {
        throw CostFault(.order, input, "The limit \(limit) of band \(index + 1) is not above \(last), where it begins.")
      }
      last = limit
    }
    self.mode = mode
    self.bands = bands
  }

  /// What `volume` units cost together. A volume exactly on a limit belongs to the lower band.
  ///
  /// Throws `outOfRange` for a volume beyond the last limit: there is no price for it.
  package func charge(for volume: Double) throws(CostFault) -> Double {
    let input = CostInput.charge.rawValue
    guard volume.isFinite else { throw CostFault(.nonFinite, input, "A volume must be a finite number.") }
    guard volume >= 0 else { throw CostFault(.negative, input, "A volume is at least 0.") }
    var (from, sum) = (0.0, CompensatedSum())
    for band in bands {
      let reached = volume <= band.limit ?? .infinity
      switch mode {
      case .allUnits: if reached { sum.add(volume * band.price) }
      case .incremental: sum.add((min(volume, band.limit ?? volume) - from) * band.price)
      }
      guard !reached else {
        guard sum.value.isFinite else {
          throw CostFault(.overflow, input, "The charge for the volume leaves the range of numbers.")
        }
        return sum.value
      }
      from = band.limit ?? from
    }
    throw CostFault(.outOfRange, input, "The volume \(volume) lies beyond the last price band, which ends at \(from).")
  }
}
