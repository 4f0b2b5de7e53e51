/// How often each vendor came where, and ahead of whom, over some cases: whole numbers, so that cases may be counted in
/// any order and by any number of threads.
///
/// A tie of g vendors gives each of them 1/g of g places. Cases are counted by the place where the tie begins and its
/// size instead of in units of one over a common multiple, which would not fit a word beyond some thirty vendors; the
/// shares are divided once, at the end.
struct PlaceCounts: Sendable, Equatable {
  struct Tie: Sendable, Hashable {
    let vendor: Int
    /// The place where the tie begins, from 0.
    let start: Int
    let size: Int
  }

  let vendors: Int
  private(set) var cases = 0
  /// Cases by vendor, then place, without ties.
  private(set) var alone: [Int]
  private(set) var tied: [Tie: Int] = [:]
  /// Twice the cases in which a vendor is ahead of another, and the cases in which it ties; by vendor, then rival.
  private(set) var wins: [Int]

  init(vendors: Int) {
    self.vendors = vendors
    alone = [Int](repeating: 0, count: vendors * vendors)
    wins = alone
  }

  mutating func add(_ other: PlaceCounts) {
    cases += other.cases
    for index in alone.indices { alone[index] += other.alone[index] }
    for index in wins.indices { wins[index] += other.wins[index] }
    tied.merge(other.tied, uniquingKeysWith: +)
  }

  /// Counts one case.
  mutating func add(_ placing: Placing) {
    cases += 1
    for (place, vendor) in placing.order.enumerated() {
      let start = placing.starts[place]
      let size = placing.size(from: start)
      if size == 1 {
        alone[vendor * vendors + place] += 1
      } else {
        tied[Tie(vendor: vendor, start: start, size: size), default: 0] += 1
      }
      for later in (place + 1)..<max(vendors, place + 1) {
        let rival = placing.order[later]
        if placing.starts[later] == start {
          wins[vendor * vendors + rival] += 1
          wins[rival * vendors + vendor] += 1
        } else {
          wins[vendor * vendors + rival] += 2
        }
      }
    }
  }

  /// Counts cases without ties, given as cases by vendor and place and cases won by vendor and later vendor.
  mutating func add(untied cases: Int, alone: [Int], wins: [Int]) {
    self.cases += cases
    for index in alone.indices { self.alone[index] += alone[index] }
    for vendor in 0..<vendors {
      for rival in (vendor + 1)..<max(vendors, vendor + 1) {
        let won = wins[vendor * vendors + rival]
        self.wins[vendor * vendors + rival] += 2 * won
        self.wins[rival * vendors + vendor] += 2 * (cases - won)
      }
    }
  }

  /// Shares of the places by vendor, best place first.
  var acceptability: [[Double]] {
    var shares = (0..<vendors).map { vendor in
      (0..<vendors).map { Double(alone[vendor * vendors + $0]) }
    }
    let ties = tied.sorted { ($0.key.vendor, $0.key.start, $0.key.size) < ($1.key.vendor, $1.key.start, $1.key.size) }
    for (tie, count) in ties {
      for place in tie.start..<(tie.start + tie.size) { shares[tie.vendor][place] += Double(count) / Double(tie.size) }
    }
    return shares.map { $0.map { $0 / Double(cases) } }
  }

  /// The mean place, from 1; vendors that tie share the mean of their places.
  var meanRank: [Double] {
    (0..<vendors).map { vendor in
      // Twice the sum of places, which is whole.
      var sum = 0
      for place in 0..<vendors { sum += alone[vendor * vendors + place] * 2 * (place + 1) }
      for (tie, count) in tied where tie.vendor == vendor { sum += count * (2 * tie.start + tie.size + 1) }
      return Double(sum) / Double(2 * cases)
    }
  }

  /// Share of cases in which a vendor is ahead of a rival, ties counting half; 0 on the diagonal.
  var winning: [[Double]] {
    (0..<vendors).map { vendor in
      (0..<vendors).map { Double(wins[vendor * vendors + $0]) / Double(2 * cases) }
    }
  }
}
