/// How a seed and a name become the state of a generator.
///
/// Steele, Lea & Flood (2014), "Fast splittable pseudorandom number generators", with the constants of Vigna's
/// splitmix64; keys by FNV-1a (Fowler, Noll & Vo), 64 bits.
package enum Seeding {
  private static let increment: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// One output of splitmix64 from the state `z`.
  package static func mix(_ z: UInt64) -> UInt64 {
    var bits = z &+ increment
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// The first `count` outputs of splitmix64 from a state.
  package static func outputs(_ count: Int, from state: UInt64) -> [UInt64] {
    (0..<max(count, 0)).map { mix(state &+ UInt64($0) &* increment) }
  }

  /// FNV-1a of the UTF-8 bytes of a key.
  package static func hash(_ key: String) -> UInt64 {
    key.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  /// The key of what one vendor shows on one criterion, or of any other pair of ids: joined by a byte no id can hold.
  package static func key(_ first: String, _ second: String) -> String { "\(first)\u{1F}\(second)" }
}
