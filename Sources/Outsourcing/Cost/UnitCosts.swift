/// What an hour and a contact really cost. Shown beside the total, never part of it.
package struct UnitCosts: Sendable, Equatable {
  /// Price of an hour on the payroll.
  package var paidHourPrice: Double?
  /// Fraction of paid hours without work: leave, training, absence.
  package var shrinkage: Double?
  /// Fraction of productive hours spent on contacts.
  package var occupancy: Double?
  /// Average handling time of a contact.
  package var handlingSeconds: Double?
  /// Fraction of contacts that settle the matter.
  package var resolution: Double?
  /// Contacts a year.
  package var volume: Double?
  /// Of one full-time equivalent.
  package var paidHoursPerYear: Double?

  package init(
    paidHourPrice: Double? = nil, shrinkage: Double? = nil, occupancy: Double? = nil, handlingSeconds: Double? = nil,
    resolution: Double? = nil, volume: Double? = nil, paidHoursPerYear: Double? = nil
  ) {
    self.paidHourPrice = paidHourPrice
    self.shrinkage = shrinkage
    self.occupancy = occupancy
    self.handlingSeconds = handlingSeconds
    self.resolution = resolution
    self.volume = volume
    self.paidHoursPerYear = paidHoursPerYear
  }

  /// Paid-hour price / (1 − shrinkage).
  package var productiveHourPrice: Double {
    get throws(NotComputable) { try finite("paid-hour price", given(paidHourPrice, "paid-hour price") / working()) }
  }

  /// Productive-hour price / occupancy.
  package var handlingHourPrice: Double {
    get throws(NotComputable) { try finite("occupancy", productiveHourPrice / divisor(occupancy, "occupancy")) }
  }

  /// Handling-hour price·AHT/3600.
  package var costPerContact: Double {
    get throws(NotComputable) { try finite("handling time", handlingHourPrice * hoursPerContact()) }
  }

  /// Cost per contact / resolution.
  package var costPerResolvedContact: Double {
    get throws(NotComputable) { try finite("resolution", costPerContact / divisor(resolution, "resolution")) }
  }

  /// Full-time equivalents: volume·AHT/3600 / occupancy / (1 − shrinkage) / paid hours a year.
  package var staffNeeded: Double {
    get throws(NotComputable) {
      let handling = try given(volume, "volume") * hoursPerContact()
      let productive = try handling / divisor(occupancy, "occupancy")
      return try finite("volume", productive / working() / divisor(paidHoursPerYear, "paid hours per year"))
    }
  }

  private func hoursPerContact() throws(NotComputable) -> Double {
    try given(handlingSeconds, "handling time") / 3600
  }

  /// 1 − shrinkage.
  private func working() throws(NotComputable) -> Double {
    let shrinkage = try given(shrinkage, "shrinkage")
    guard shrinkage < 1 else {
      throw NotComputable("shrinkage", "With a shrinkage of \(shrinkage) no paid hour is worked.")
    }
    return 1 - shrinkage
  }

  private func given(_ figure: Double?, _ input: String) throws(NotComputable) -> Double {
    guard let figure else { throw NotComputable(input, "The input \(input) is missing.") }
    guard figure.isFinite, figure >= 0 else {
      throw NotComputable(input, "The input \(input) must be a finite number of at least 0.")
    }
    return figure
  }

  private func divisor(_ figure: Double?, _ input: String) throws(NotComputable) -> Double {
    let figure = try given(figure, input)
    guard figure > 0 else { throw NotComputable(input, "The input \(input) is 0, and nothing can be divided by it.") }
    return figure
  }

  private func finite(_ input: String, _ figure: Double) throws(NotComputable) -> Double {
    guard figure.isFinite else {
      throw NotComputable(input, "With this \(input) the result leaves the range of numbers.")
    }
    return figure
  }
}
