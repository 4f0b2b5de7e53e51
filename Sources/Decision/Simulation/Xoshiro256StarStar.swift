/// The generator of every simulation: xoshiro256** by Blackman & Vigna (2021), "Scrambled linear pseudorandom number
/// generators".
package struct Xoshiro256StarStar: Sendable, Equatable {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  /// The state is the first four outputs of splitmix64 from `seed`, which are never all 0.
  package init(seed: UInt64) {
    let step = Seeding.outputs(4, from: seed)
    self.init(step[0], step[1], step[2], step[3])
  }

  /// A state given word by word; with four zeros every output is 0.
  package init(_ s0: UInt64, _ s1: UInt64, _ s2: UInt64, _ s3: UInt64) {
    self.s0 = s0
    self.s1 = s1
    self.s2 = s2
    self.s3 = s3
  }

  package var state: [UInt64] { [s0, s1, s2, s3] }

  package mutating func next() -> UInt64 {
    func rotated(_ bits: UInt64, by count: UInt64) -> UInt64 { (bits << count) | (bits >> (64 - count)) }
    let output = rotated(s1 &* 5, by: 7) &* 9
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = rotated(s3, by: 45)
    return output
  }
}
