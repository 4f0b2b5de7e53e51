/// Σ over all others of the preference of one vendor over them in one column, for every vendor, in O(n·log n).
///
/// The idea of sorting is that of Calders & Van Assche, "PROMETHEE is not quadratic" (arXiv 1603.00091). Instead of their
/// prefix sums, in which a level far from all others takes the figures of the rest, the levels are summed in blocks of a
/// binary tree, each counted from its own smallest level; so only levels inside the window add anything.
struct LeadSums {
  /// Rising.
  private let levels: [Double]
  /// Places in `levels` by vendor.
  private let vendors: [Int]

  /// `levels` by vendor, better the more they are.
  init(_ levels: [Double]) {
    let order = levels.indices.sorted { levels[$0] < levels[$1] }
    self.levels = order.map { levels[$0] }
    vendors = order
  }

  /// Σ P(own level − other level) by vendor; a bell needs every pair, O(n²).
  func sums(of function: PreferenceFunction) throws(Refusal) -> [Double] {
    var sums = levels.map { _ in 0.0 }
    for part in function.parts {
      switch part {
      case .step(let threshold, let height):
        for index in levels.indices { sums[index] += height * Double(count(behind: index) { $0 > threshold }) }
      case .ramp(let low, let high):
        let blocks = Blocks(levels, low: low, high: high)
        for index in levels.indices {
          let full = count(behind: index) { $0 >= high }
          let some = count(behind: index) { $0 > low }
          sums[index] += Double(full) + blocks.share(of: index, over: full..<some)
        }
      case .bell:
        for index in levels.indices {
          for other in levels { sums[index] += try function.preference(of: levels[index] - other) }
        }
      }
    }
    var byVendor = sums
    for (place, vendor) in vendors.enumerated() { byVendor[vendor] = sums[place] }
    return byVendor
  }

  /// True if a lead takes a step of the function by rounding alone.
  func hasRoundedLead(by function: PreferenceFunction) -> Bool {
    function.parts.contains { part in
      guard case .step(let threshold, _) = part else { return false }
      return levels.indices.contains { index in
        // The smallest lead that takes the step is the nearest to it.
        let led = count(behind: index) { $0 > threshold }
        return led > 0 && isRounded(levels[index], over: levels[led - 1], at: threshold) { $0 > threshold }
      }
    }
  }

  /// How many levels are led by that of `index` as `isMet` says; a larger lead meets what a smaller one does.
  private func count(behind index: Int, _ isMet: (Double) -> Bool) -> Int {
    var (low, high) = (0, levels.count)
    while low < high {
      let middle = (low + high) / 2
      if isMet(levels[index] - levels[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Sums over runs of neighbours in the sorted column.
  private struct Blocks {
    private struct Block {
      var count = 0.0
      /// The smallest level in it.
      var base = 0.0
      /// Σ (level − base).
      var sum = 0.0
    }

    private let levels: [Double]
    private let (low, high): (Double, Double)
    /// A binary tree in an array: the children of block i are 2i and 2i + 1, the levels stand at the end.
    private let blocks: [Block]
    private let leafStart: Int

    init(_ levels: [Double], low: Double, high: Double) {
      // Thresholds next to the end of the range would let sums of a few leads overflow; what this drops of small levels is
      // far below the last bit of such leads.
      let exponent = high.exponent > 900 ? -100 : 0
      self.levels = levels.map { $0.timesPowerOfTwo(exponent) }
      (self.low, self.high) = (low.timesPowerOfTwo(exponent), high.timesPowerOfTwo(exponent))
      var size = 1
      while size < levels.count { size *= 2 }
      var blocks = [Block](repeating: Block(), count: 2 * size)
      for (index, level) in self.levels.enumerated() { blocks[size + index] = Block(count: 1, base: level) }
      for index in stride(from: size - 1, through: 1, by: -1) {
        let (left, right) = (blocks[2 * index], blocks[2 * index + 1])
        blocks[index] =
          right.count == 0
          ? left
          : Block(
            count: left.count + right.count, base: left.base,
            sum: left.sum + (right.sum + right.count * (right.base - left.base)))
      }
      (self.blocks, leafStart) = (blocks, size)
    }

    /// Σ (lead − low)/(high − low) of the level at `index` over those in `run`, all of them led by more than `low` and less
    /// than `high`.
    func share(of index: Int, over run: Range<Int>) -> Double {
      var sum = 0.0
      var (start, end) = (leafStart + run.lowerBound, leafStart + run.upperBound)
      while start < end {
        if start % 2 == 1 {
          sum += lead(of: index, over: blocks[start])
          start += 1
        }
        if end % 2 == 1 {
          end -= 1
          sum += lead(of: index, over: blocks[end])
        }
        (start, end) = (start / 2, end / 2)
      }
      return sum / (high - low)
    }

    private func lead(of index: Int, over block: Block) -> Double {
      block.count * ((levels[index] - block.base) - low) - block.sum
    }
  }
}
