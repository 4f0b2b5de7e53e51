/// Replaces names wherever they stand in a text by themselves.
///
/// Compared byte by byte; of providers without regard to the case of ASCII letters, since texts write ids and names in
/// any. A name inside a longer word is another word.
struct AnonymousText {
  private struct Needle {
    let bytes: [UInt8]
    let ignoresCase: Bool
    /// In running text, and inside an id.
    let text: [UInt8]
    let id: [UInt8]
  }

  private let needles: [Needle]

  init(_ names: AnonymousNames) {
    var needles: [Needle] = []
    for vendor in names.vendors {
      // `Alder & Finch (fictional)` is called `Alder & Finch` as well, and its file has a name of its own.
      let short = vendor.name.split(separator: "(").first.map { Self.trimmed($0) } ?? ""
      let file = vendor.file.split(separator: "/").last.map(String.init) ?? ""
      let stem = file.split(separator: ".").first.map(String.init) ?? ""
      let spaced = vendor.id.split(whereSeparator: { "-_.".contains($0) }).joined(separator: " ")
      for name in Set([vendor.file, file, stem, vendor.name, short, vendor.id, spaced]) where !name.isEmpty {
        needles.append(
          Needle(
            bytes: name.utf8.map(Self.lower), ignoresCase: true, text: Array(vendor.newName.utf8),
            id: Array(vendor.newId.utf8)))
      }
    }
    for (name, newName) in names.evaluators {
      let bytes = Array(newName.utf8)
      needles.append(Needle(bytes: Array(name.utf8), ignoresCase: false, text: bytes, id: bytes))
    }
    // The longest first, so that a name inside another is not taken for it; equal ones in any order, since no two differ.
    self.needles = needles.sorted { ($1.bytes.count, $0.text.count) < ($0.bytes.count, $1.text.count) }
  }

  func replacing(in text: String) -> String {
    let bytes = Array(text.utf8)
    let lower = bytes.map(Self.lower)
    let isId = !bytes.isEmpty && bytes.allSatisfy { Self.isWord($0) || "-_.".utf8.contains($0) }
    var result: [UInt8] = []
    var index = 0
    var isChanged = false
    while index < bytes.count {
      let needle =
        index == 0 || !Self.isWord(bytes[index - 1])
        ? needles.first { Self.stands($0, at: index, bytes, lower) } : nil
      guard let needle else {
        result.append(bytes[index])
        index += 1
        continue
      }
      result += isId ? needle.id : needle.text
      index += needle.bytes.count
      isChanged = true
    }
    return isChanged ? String(decoding: result, as: UTF8.self) : text
  }

  private static func stands(_ needle: Needle, at start: Int, _ bytes: [UInt8], _ lower: [UInt8]) -> Bool {
    let end = start + needle.bytes.count
    guard end <= bytes.count else { return false }
    let own = needle.ignoresCase ? lower[start..<end] : bytes[start..<end]
    // A name that ends in a bracket or a dot ends by itself.
    let last = needle.bytes.last.map(isWord) ?? false
    return own.elementsEqual(needle.bytes) && (!last || end == bytes.count || !isWord(bytes[end]))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 32 : byte }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
