package import Decision

/// The amount up to which a provider is liable, as clauses put it.
package enum LiabilityCap: Sendable, Equatable {
  /// Fees of so many months.
  case monthsOfFees(Double)
  case timesAnnualCharges(Double)
  /// In the currency of the charges.
  case amount(Double)
  /// What cannot be told when the contract is signed, such as "fees paid to date" or "the cover then in force".
  case uncertain
  /// "The greater of …". What is greater depends on the day of the damage; only the smallest certain one is sure.
  case greaterOf([LiabilityCap])

  /// As a multiple of the charges of year 1; the fees of 12 months are 1.
  ///
  /// Nil if no amount is certain. Throws `outsideBounds` for a size below 0 or charges that are not above 0, and
  /// `nonFinite` for a result that is no number.
  package func multiple(yearOneCharges: Double) throws(Refusal) -> Double? {
    guard yearOneCharges > 0 else {
      throw Refusal(.outsideBounds, "contract.cap", "a cap is compared with yearly charges above 0")
    }
    let sizes = certainSizes(yearOneCharges)
    for size in sizes {
      guard size.isFinite else { throw Refusal(.nonFinite, "contract.cap", "the cap is no multiple of the charges") }
      guard size >= 0 else { throw Refusal(.outsideBounds, "contract.cap", "a liability cap is 0 or more") }
    }
    return sizes.min()
  }

  private func certainSizes(_ charges: Double) -> [Double] {
    switch self {
    case .monthsOfFees(let months): [months / 12]
    case .timesAnnualCharges(let multiple): [multiple]
    case .amount(let amount): [amount / charges]
    case .uncertain: []
    case .greaterOf(let caps): caps.flatMap { $0.certainSizes(charges) }
    }
  }
}
