/// Looks through the chunks of a PNG (ISO/IEC 15948), so that what is embedded is a picture to its last byte.
struct PNGCheck {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// Most pixels on a side.
  private static let longest = 10_000

  private(set) var size: (width: Int, height: Int)?
  /// In plain words; nil for a sound file.
  private(set) var fault: String?

  init(_ bytes: [UInt8]) { fault = read(bytes) }

  private mutating func read(_ bytes: [UInt8]) -> String? {
    func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    var place = Self.signature.count
    var hasData = false
    while place + 12 <= bytes.count {
      let length = number(place)
      let end = place + 12 + length
      guard length <= bytes.count, end <= bytes.count else { return "it ends inside a part" }
      let name = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
      guard Self.checksum(bytes[place + 4..<end - 4]) == number(end - 4) else {
        return "the checksum of \(shownName(name)) is wrong"
      }
      if size == nil {
        guard name == "IHDR", length == 13 else { return "it does not begin with its size" }
        let (width, height) = (number(place + 8), number(place + 12))
        guard (1...Self.longest).contains(width), (1...Self.longest).contains(height) else {
          return "its sides are \(width) and \(height) pixels; up to \(Self.longest) are read"
        }
        size = (width, height)
      }
      if name == "IDAT" { hasData = true }
      if name == "IEND" {
        guard hasData else { return "it holds no picture" }
        return end == bytes.count ? nil : "something follows its end"
      }
      place = end
    }
    return "its end is missing"
  }

  private func shownName(_ name: String) -> String {
    name.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) } ? name : "a part"
  }

  /// CRC-32 as the specification's annex D computes it.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    var register: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = register & 1 == 1 ? register >> 1 ^ 0xEDB8_8320 : register >> 1 }
    }
    return Int(~register)
  }
}
