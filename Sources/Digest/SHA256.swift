import CDigest

/// The SHA-256 digest (FIPS 180-4) of `bytes`: 32 bytes.
package func sha256(_ bytes: [UInt8]) -> [UInt8] {
  var context = SHA2_CTX()
  var digest = [UInt8](repeating: 0, count: 32)
  SHA256Init(&context)
  SHA256Update(&context, bytes, bytes.count)
  SHA256Final(&digest, &context)
  return digest
}

/// The digest as 64 lower-case hexadecimal digits, the form in which inputs are listed in a report.
package func sha256Hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(64)
  for byte in sha256(bytes) {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}

/// The digest in Base64, the form a Content-Security-Policy takes.
package func sha256Base64(_ bytes: [UInt8]) -> String { base64(sha256(bytes)) }

/// Bytes in Base64 (RFC 4648, 4) with padding.
package func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  text.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
    for position in 0..<4 {
      let index = Int(word >> (18 - 6 * UInt32(position))) & 63
      text.append(position <= group.count ? alphabet[index] : UInt8(ascii: "="))
    }
  }
  return String(decoding: text, as: UTF8.self)
}
