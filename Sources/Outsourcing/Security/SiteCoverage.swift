/// How much of the work is done at the sites a certificate names.
///
/// Only delivery sites count. Work that is split over several sites without a stated split makes the share unknown,
/// unless all of these sites are in scope, or none.
package struct SiteCoverage: Sendable, Equatable, Codable {
  /// 0…1; below `best` if the share is not known.
  package let guaranteed: Double
  package let best: Double
  /// Delivery sites with work that are not in scope, in the order of the bid.
  package let outside: [String]
  /// Why the share is not known; nil if it is.
  package let unknown: String?

  /// Why the share is not known.
  package enum Gap: String, Sendable, CaseIterable {
    case noSite = "the bid names no delivery site"
    case noShare = "the bid does not say how the work is shared out among its delivery sites"
    case shareSum = "the shares of the delivery sites do not add up to 100"
  }

  package static let full = SiteCoverage(guaranteed: 1, best: 1, outside: [], unknown: nil)

  /// Shares of the work may miss 100 in the sum by this much, for they are rounded by hand.
  static let tolerance = 0.05

  private init(guaranteed: Double, best: Double, outside: [String], unknown: String?) {
    self.guaranteed = guaranteed
    self.best = best
    self.outside = outside
    self.unknown = unknown
  }

  /// - Parameter scopes: the sites of each certificate; an empty one holds all sites. A site counts once.
  package init(of scopes: [[String]], among sites: [Site]) {
    guard !scopes.contains(where: \.isEmpty) else {
      self = .full
      return
    }
    let places = sites.filter { $0.role == .delivery }
    guard !places.isEmpty else {
      self = .open(.noSite, outside: [])
      return
    }
    let named = Set(scopes.joined())
    // A site without work needs no certificate.
    let outside = places.filter { !named.contains($0.id) && $0.share?.value != 0 }.map(\.id)
    if outside.isEmpty {
      self = .full
    } else if !places.contains(where: { named.contains($0.id) }) {
      self.init(guaranteed: 0, best: 0, outside: outside, unknown: nil)
    } else {
      self.init(places, named, outside)
    }
  }

  /// Some of the work is in scope and some is not.
  private init(_ places: [Site], _ named: Set<String>, _ outside: [String]) {
    var (inside, whole) = (0.0, 0.0)
    for place in places {
      guard let share = place.share?.value, share >= 0 else {
        self = .open(.noShare, outside: outside)
        return
      }
      whole += share
      if named.contains(place.id) { inside += share }
    }
    guard (whole - 100).magnitude <= Self.tolerance else {
      self = .open(.shareSum, outside: outside)
      return
    }
    self.init(guaranteed: inside / whole, best: inside / whole, outside: outside, unknown: nil)
  }

  private static func open(_ gap: Gap, outside: [String]) -> SiteCoverage {
    SiteCoverage(guaranteed: 0, best: 1, outside: outside, unknown: gap.rawValue)
  }
}
