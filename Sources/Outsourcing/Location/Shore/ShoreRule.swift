/// What makes a site nearshore. Every part may be edited by the buyer; none rests on a standard.
package struct ShoreRule: Sendable, Equatable {
  /// One end of a pair: a country, or every country of a group.
  package enum Place: Sendable, Hashable {
    /// ISO 3166-1 alpha-2.
    case country(String)
    /// UN M49, such as 150.
    case group(String)
  }

  /// Two places that count as near each other, in either direction.
  package struct Pair: Sendable, Hashable {
    package let one: Place
    package let other: Place

    package init(_ one: Place, _ other: Place) {
      self.one = one
      self.other = other
    }
  }

  /// The largest difference of the clocks in hours, itself included.
  package let limit: Double
  /// Near beyond their groups, whether or not they share a border.
  package let pairs: [Pair]
  /// Countries with a shared land border. Inside a group a border changes nothing.
  package let borders: [Pair]

  package init(limit: Double, pairs: [Pair], borders: [Pair]) {
    self.limit = limit
    self.pairs = pairs
    self.borders = borders
  }

  /// Three hours, the wider end of "one to three time zones" in common use (bpoinsighthub); Europe with Morocco, Tunisia,
  /// Egypt and Türkiye; no borders, because the program carries no list of them.
  package static let common = ShoreRule(
    limit: 3, pairs: ["MA", "TN", "EG", "TR"].map { Pair(.group("150"), .country($0)) }, borders: [])

  /// True if a pair or a border of the rule joins the two countries.
  func joins(_ one: String, _ other: String, _ regions: RegionTable) -> Bool {
    func holds(_ place: Place, _ country: String) -> Bool {
      switch place {
      case .country(let code): code == country
      case .group(let number): regions.group(of: country) == number
      }
    }
    return (pairs + borders).contains { pair in
      holds(pair.one, one) && holds(pair.other, other) || holds(pair.one, other) && holds(pair.other, one)
    }
  }
}
