/// The cases of a block in which each vendor alone is first, in their order.
struct WonCases {
  /// Cases by vendor.
  private var cases: [Int]
  /// Where the cases of each vendor begin, and one place more.
  private var starts: [Int]

  init(_ kernel: PlaceKernel, vendors: Int, cases count: Int) {
    var leader = kernel.leader
    // Shared first places go to a vendor behind the last.
    for (index, _) in kernel.sharedFirst { leader[index] = vendors }
    starts = [Int](repeating: 0, count: vendors + 2)
    for index in 0..<count { starts[leader[index] + 1] += 1 }
    for vendor in 0...vendors { starts[vendor + 1] += starts[vendor] }
    cases = [Int](repeating: 0, count: count)
    var next = starts
    for index in 0..<count {
      cases[next[leader[index]]] = index
      next[leader[index]] += 1
    }
  }

  /// Adds to the sums of a vendor the weights of its cases, in their order, several criteria at a time.
  func addWeights(
    of vendor: Int, _ criteria: Int, _ weights: UnsafeBufferPointer<Double>,
    to sums: UnsafeMutableBufferPointer<Double>
  ) {
    let own = vendor * criteria
    cases.withUnsafeBufferPointer { cases in
      var first = 0
      while first + 4 <= criteria {
        let row = first * CaseTable.stride
        var (one, two, three, four) = (0.0, 0.0, 0.0, 0.0)
        for place in starts[vendor]..<starts[vendor + 1] {
          let index = row &+ cases[place]
          one += weights[index]
          two += weights[index &+ CaseTable.stride]
          three += weights[index &+ 2 &* CaseTable.stride]
          four += weights[index &+ 3 &* CaseTable.stride]
        }
        sums[own + first] += one
        sums[own + first + 1] += two
        sums[own + first + 2] += three
        sums[own + first + 3] += four
        first += 4
      }
      for criterion in first..<criteria {
        for place in starts[vendor]..<starts[vendor + 1] {
          sums[own + criterion] += weights[criterion * CaseTable.stride + cases[place]]
        }
      }
    }
  }
}
