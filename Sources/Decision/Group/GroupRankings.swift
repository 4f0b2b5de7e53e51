/// What several judges think of the same options: a place for each.
package struct GroupRankings: Sendable, Equatable {
  /// In the byte order of ids.
  package let options: [String]
  /// By judge, then option: numbers of which only the order counts, the smallest best; equal ones tie.
  package let places: [[Double]]

  /// Throws `tooFew` (no judge or no option), `missingCell` where a judge leaves out an option that another one places,
  /// and `nonFinite`, naming the option.
  package init(judges: [[String: Double]]) throws(Refusal) {
    guard let first = judges.first else { throw Refusal(.tooFew, "", "there is no judge") }
    guard !first.isEmpty else { throw Refusal(.tooFew, "", "there is no option") }
    let ids = Set(judges.flatMap(\.keys)).sorted(by: bytesPrecede)
    var places: [[Double]] = []
    for (index, judge) in judges.enumerated() {
      var row: [Double] = []
      for id in ids {
        guard let place = judge[id] else { throw Refusal(.missingCell, id, "judge \(index + 1) gives it no place") }
        guard place.isFinite else { throw Refusal(.nonFinite, id, "the place is not a finite number") }
        row.append(place)
      }
      places.append(row)
    }
    (options, self.places) = (ids, places)
  }

  /// How many judges place each option before each other one.
  var preferences: [[Int]] {
    options.indices.map { first in
      options.indices.map { second in places.count { $0[first] < $0[second] } }
    }
  }
}

/// A way to one ranking from those of several judges.
package protocol GroupMethod: Sendable {
  /// Key in files and commands.
  static var id: String { get }
  static var description: ProcedureDescription { get }
}

/// All ways to one ranking from several; one file each in `Methods`, compared with this list by a test.
package enum GroupMethods {
  package static let all: [any GroupMethod.Type] = [Borda.self, Copeland.self, Kemeny.self]

  package static func method(_ id: String) -> (any GroupMethod.Type)? { all.first { $0.id == id } }
}

/// What an option got from all judges together.
package struct GroupCount: Sendable, Equatable, Codable {
  package let option: String
  /// More is better; a multiple of one half.
  package let count: Double
}

/// Places 1, 2, 3 … of numbers, the smallest first; equal numbers share the mean of their places.
package func averageRanks(_ numbers: [Double]) -> [Double] {
  let sorted = numbers.indices.sorted { numbers[$0] != numbers[$1] ? numbers[$0] < numbers[$1] : $0 < $1 }
  var ranks = Array(repeating: 0.0, count: numbers.count)
  var place = 0
  while place < sorted.count {
    var end = place
    while end < sorted.count, numbers[sorted[end]] == numbers[sorted[place]] { end += 1 }
    for index in sorted[place..<end] { ranks[index] = Double(place + 1 + end) / 2 }
    place = end
  }
  return ranks
}

/// Sizes of the groups of equal numbers, in rising order of the numbers.
package func tieSizes(_ numbers: [Double]) -> [Int] {
  var sizes: [Int] = []
  var last: Double?
  for number in numbers.sorted() {
    if number == last { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
    last = number
  }
  return sizes
}
