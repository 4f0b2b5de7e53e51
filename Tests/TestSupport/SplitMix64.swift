/// The generator of the random problems, our own so that a seed names the same problem on every machine and release.
///
/// Steele, Lea & Flood (2014), "Fast splittable pseudorandom number generators".
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// 0 ≤ result < 1.
  package mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  package mutating func chance(_ probability: Double) -> Bool { share() < probability }

  package mutating func integer(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  package mutating func number(_ low: Double, _ high: Double) -> Double { low + share() * (high - low) }

  /// `list` must not be empty.
  package mutating func pick<Element>(_ list: [Element]) -> Element { list[integer(0...list.count - 1)] }

  package mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var result = list
    for index in result.indices.reversed() where index > 0 {
      result.swapAt(index, integer(0...index))
    }
    return result
  }
}
