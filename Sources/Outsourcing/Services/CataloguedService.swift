/// A service of the closed list, which a purchase or a part of one names by its id.
package struct CataloguedService: Sendable, Equatable, Codable {
  /// With direct contact to the buyer's customers or users, or without.
  package enum Office: String, Sendable, Codable, CaseIterable {
    case front, back
  }

  package let id: String
  package let family: ServiceFamily
  package let office: Office
  /// False for what may be recorded, but what no criteria model was made for.
  package let hasModel: Bool
}
