/// Places of all vendors in the cases of a block, by counting for each who is ahead of it.
///
/// Several cases are compared at once where no two vendors come near a tie; all others are sorted one by one.
struct PlaceKernel {
  private typealias Lanes = SIMD4<Double>
  private typealias Counts = SIMD4<Int64>

  private let vendors: Int
  private let margin: Double
  private var placing: Placing
  /// For the vendor of each row of lanes, how many are ahead of it.
  private var ahead: [Counts]
  /// By vendor and later vendor, how often the first was ahead.
  private var wins: [Counts]
  private var alone: [Int]
  /// Who has the best score in each case; of equal ones the first in the order of vendors.
  private(set) var leader: [Int]
  /// Who ties for first, by case, where several do.
  private(set) var sharedFirst: [(index: Int, vendors: [Int])] = []

  init(_ model: ScoreModel) {
    vendors = model.vendors
    margin = model.tieMargin
    placing = Placing(vendors: model.vendors, naturalSize: model.naturalSize)
    ahead = [Counts](repeating: Counts(repeating: 0), count: vendors)
    wins = [Counts](repeating: Counts(repeating: 0), count: vendors * vendors)
    alone = [Int](repeating: 0, count: vendors * vendors)
    leader = [Int](repeating: 0, count: RandomStream.casesInBlock)
  }

  /// Counts the places of the first `cases` cases; rows of `scores` stand ``CaseTable/stride`` apart.
  mutating func count(_ scores: UnsafeBufferPointer<Double>, cases: Int, into counts: inout PlaceCounts) {
    sharedFirst.removeAll(keepingCapacity: true)
    for index in wins.indices { wins[index] = Counts(repeating: 0) }
    for index in alone.indices { alone[index] = 0 }
    var untied = 0
    var index = 0
    while index < cases {
      let end = min(index + Lanes.scalarCount, cases)
      if end - index == Lanes.scalarCount, compare(scores, at: index) {
        takePlaces(at: index)
        untied += Lanes.scalarCount
      } else {
        for single in index..<end { sort(scores, at: single, into: &counts) }
      }
      index = end
    }
    counts.add(untied: untied, alone: alone, wins: wins.map { Int($0.wrappedSum()) })
  }

  /// Counts for each vendor who is ahead of it in the cases from `index` on; false if two come near a tie in one of them.
  private mutating func compare(_ scores: UnsafeBufferPointer<Double>, at index: Int) -> Bool {
    guard let base = UnsafeRawPointer(scores.baseAddress) else { return false }
    let row = CaseTable.stride * MemoryLayout<Double>.stride
    let start = base + index * MemoryLayout<Double>.stride
    let margin = margin
    let vendors = vendors
    return ahead.withUnsafeMutableBufferPointer { ahead in
      wins.withUnsafeMutableBufferPointer { wins in
        var clear = Counts(repeating: -1)
        for vendor in 0..<vendors { ahead[vendor] = Counts(repeating: 0) }
        var vendor = 0
        while vendor < vendors {
          let own = start.loadUnaligned(fromByteOffset: vendor &* row, as: Lanes.self)
          let (above, below) = (own + margin, own - margin)
          let pairs = vendor &* vendors
          var better = ahead[vendor]
          var rival = vendor &+ 1
          while rival < vendors {
            let other = start.loadUnaligned(fromByteOffset: rival &* row, as: Lanes.self)
            let lost = Self.minusOne(where: other .> above)
            let won = Self.minusOne(where: other .< below)
            better &-= lost
            ahead[rival] &-= won
            wins[pairs &+ rival] &-= won
            clear &= lost | won
            rival &+= 1
          }
          ahead[vendor] = better
          vendor &+= 1
        }
        guard clear != Counts(repeating: -1) else { return true }
        // What was counted for these cases is taken back.
        for vendor in 0..<vendors {
          let below = start.loadUnaligned(fromByteOffset: vendor * row, as: Lanes.self) - margin
          for rival in (vendor + 1)..<max(vendors, vendor + 1) {
            let other = start.loadUnaligned(fromByteOffset: rival * row, as: Lanes.self)
            wins[vendor * vendors + rival] &+= Self.minusOne(where: other .< below)
          }
        }
        return false
      }
    }
  }

  private static func minusOne(where mask: SIMDMask<Counts>) -> Counts {
    Counts(repeating: 0).replacing(with: -1, where: mask)
  }

  private mutating func takePlaces(at index: Int) {
    let vendors = vendors
    ahead.withUnsafeBytes { ahead in
      let places = ahead.bindMemory(to: Int64.self)
      alone.withUnsafeMutableBufferPointer { alone in
        leader.withUnsafeMutableBufferPointer { leader in
          for vendor in 0..<vendors {
            for lane in 0..<Lanes.scalarCount {
              let place = Int(places[vendor &* Lanes.scalarCount &+ lane])
              alone[vendor &* vendors &+ place] &+= 1
              if place == 0 { leader[index &+ lane] = vendor }
            }
          }
        }
      }
    }
  }

  private mutating func sort(_ scores: UnsafeBufferPointer<Double>, at index: Int, into counts: inout PlaceCounts) {
    placing.place(scores, offset: index, stride: CaseTable.stride)
    counts.add(placing)
    let leaders = placing.order.prefix(placing.size(from: 0))
    leader[index] = placing.order.first ?? 0
    if leaders.count > 1 { sharedFirst.append((index, leaders.sorted())) }
  }
}
