/// Random numbers for one purpose, one key and one block of cases.
///
/// Each key has streams of its own, so that a vendor or an entry added or removed changes no draw of the others, and
/// each block of ``casesInBlock`` cases starts anew, so that blocks can be worked in any order.
package struct RandomStream: Sendable {
  /// What is drawn. The numbers are part of the seeds and stay as they are.
  package enum Purpose: UInt64, Sendable, CaseIterable {
    case weights = 1
    case cells = 2
    case hitAndRun = 3
    case resampling = 4
    /// Whether a risk of a register comes true, and at which cost.
    case risks = 5
  }

  /// A case belongs to the block of its number divided by this.
  package static let casesInBlock = 1024

  package internal(set) var generator: Xoshiro256StarStar

  package init(seed: UInt64, purpose: Purpose, key: String, block: UInt64) {
    self.init(streamSeed: Self.seed(seed, purpose: purpose.rawValue, key: key, block: block))
  }

  /// The stream of a seed that ``seed(_:purpose:key:block:)`` has made.
  package init(streamSeed: UInt64) { generator = Xoshiro256StarStar(seed: streamSeed) }

  /// The seed of a stream, as mix(mix(mix(mix(seed) xor purpose) xor key) xor block).
  package static func seed(_ seed: UInt64, purpose: UInt64, key: String, block: UInt64) -> UInt64 {
    let purposed = Seeding.mix(Seeding.mix(seed) ^ purpose)
    return Seeding.mix(Seeding.mix(purposed ^ Seeding.hash(key)) ^ block)
  }

  /// Uniform on (0, 1), never 0 and never 1: the upper 52 bits of the next output, and a half.
  package mutating func uniform() -> Double { (Double(generator.next() >> 12) + 0.5) * 0x1p-52 }

  /// Exponential with mean 1: −ln U.
  package mutating func exponential() throws(Refusal) -> Double { -(try PortableFunctions.ln(uniform())) }
}
