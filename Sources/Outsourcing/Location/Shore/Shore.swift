/// Where a provider works, seen from the buyer; never scored by itself.
package enum Shore: String, Sendable, Codable, CaseIterable {
  /// In the buyer's country.
  case onshore
  /// In a country near in hours and by group, pair or border.
  case nearshore
  /// Anywhere else.
  case offshore
  /// No label of the sites holds most of the work; only for a provider.
  case mixed
  /// The zone or the group of a country is not known.
  case unknown
}
