/// Places of vendors by score, with ties as ``competitionRanks(_:naturalSize:)`` finds them.
///
/// Made once and used for many cases, so that no case needs memory of its own.
struct Placing {
  /// Vendors by falling score; of equal ones the first in the order of vendors.
  private(set) var order: [Int]
  /// For each place of ``order`` the place of the first vendor that it ties with.
  private(set) var starts: [Int]
  private let naturalSize: Double

  init(vendors: Int, naturalSize: Double) {
    order = Array(0..<vendors)
    starts = order
    self.naturalSize = naturalSize
  }

  /// Places vendors by the scores that stand `stride` apart from `offset` on.
  mutating func place(_ scores: UnsafeBufferPointer<Double>, offset: Int = 0, stride: Int = 1) {
    func score(_ vendor: Int) -> Double { scores[vendor * stride + offset] }
    func precedes(_ left: Int, _ right: Int) -> Bool {
      let (one, other) = (score(left), score(right))
      return one != other ? one > other : left < right
    }
    // From the order of the last case, which is seldom far off.
    for place in order.indices.dropFirst() {
      let vendor = order[place]
      var free = place
      while free > 0, precedes(vendor, order[free - 1]) {
        order[free] = order[free - 1]
        free -= 1
      }
      order[free] = vendor
    }
    var start = 0
    for place in order.indices {
      if place > 0, !isTie(score(order[start]), score(order[place]), naturalSize: naturalSize) { start = place }
      starts[place] = start
    }
  }

  /// How many vendors tie from a place on that begins a group.
  func size(from start: Int) -> Int {
    var end = start
    while end < starts.count, starts[end] == start { end += 1 }
    return end - start
  }
}
