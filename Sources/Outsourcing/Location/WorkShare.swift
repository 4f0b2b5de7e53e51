/// A delivery site and how much of the work is done there.
package struct WorkShare: Sendable, Equatable {
  package let site: Site
  /// Percent of the work.
  package let share: Double

  /// The delivery sites among the sites of a bid, in their order, with shares that add up to 100.
  ///
  /// A single one has 100 if it states no share. Shares may miss 100 by 0.05, as in a bid, so that thirds
  /// can be written.
  package static func all(of sites: [Site]) throws(NoFigure) -> [WorkShare] {
    let delivery = sites.filter { $0.role == .delivery }
    guard let first = delivery.first else { throw NoFigure(.noSite, "No delivery site is named") }
    if delivery.count == 1, first.share == nil { return [WorkShare(site: first, share: 100)] }
    var shares: [WorkShare] = []
    for site in delivery {
      guard let share = site.share?.value else {
        throw NoFigure(.noShare, "The share of the work at site \(site.id) is not stated")
      }
      shares.append(WorkShare(site: site, share: share))
    }
    let sum = shares.map(\.share).reduce(0, +)
    guard (sum - 100).magnitude <= 0.05 else {
      throw NoFigure(.shareSum, "The shares of the delivery sites do not add up to 100 percent")
    }
    return shares
  }

  /// Σ share · value, divided by the sum of the shares; `values` in the order of `shares`.
  static func mean(_ values: [Double], by shares: [WorkShare]) -> Double {
    guard shares.count != 1 else { return values.first ?? 0 }
    var (sum, weight) = (0.0, 0.0)
    for (value, share) in zip(values, shares) {
      sum += share.share * value
      weight += share.share
    }
    return sum / weight
  }
}
