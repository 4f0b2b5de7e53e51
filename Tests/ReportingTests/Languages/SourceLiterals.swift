import Foundation

/// String literals of Swift files as `Text` sees them: `{0}`, `{1}` in place of what is interpolated.
struct SourceLiterals {
  /// Every literal, those inside interpolations as well.
  private(set) var all: [String] = []
  private let signs: [Character]
  private var place = 0

  init(_ source: String) {
    signs = Array(source)
    while place < signs.count {
      if starts("//") {
        place = signs[place...].firstIndex(of: "\n") ?? signs.count
      } else if starts("#\"") {
        skipRaw()
      } else if signs[place] == "\"" {
        readLiteral()
      } else {
        place += 1
      }
    }
  }

  private func starts(_ word: String) -> Bool { signs[place...].starts(with: word) }

  private mutating func skipRaw() {
    place += 2
    while place < signs.count, !starts("\"#") { place += 1 }
    place += 2
  }

  private mutating func readLiteral() {
    let quote = starts("\"\"\"") ? "\"\"\"" : "\""
    place += quote.count
    var (text, arguments) = ("", 0)
    while place < signs.count, !starts(quote) {
      guard signs[place] == "\\", place + 1 < signs.count else {
        text.append(signs[place])
        place += 1
        continue
      }
      place += 2
      switch signs[place - 1] {
      case "(":
        skipInterpolation()
        text += "{\(arguments)}"
        arguments += 1
      case "u":
        let end = signs[place...].firstIndex(of: "}") ?? signs.count - 1
        let code = UInt32(String(signs[(place + 1)..<end]), radix: 16).flatMap(Unicode.Scalar.init)
        text.unicodeScalars.append(code ?? "\u{FFFD}")
        place = end + 1
      case "n": text.append("\n")
      // A line that goes on in the next one.
      case "\n": while place < signs.count, signs[place] == " " { place += 1 }
      default: text.append(signs[place - 1])
      }
    }
    place += quote.count
    all.append(text)
  }

  private mutating func skipInterpolation() {
    var depth = 1
    while place < signs.count, depth > 0 {
      switch signs[place] {
      case "\"": readLiteral()
      case "(":
        depth += 1
        place += 1
      case ")":
        depth -= 1
        place += 1
      default: place += 1
      }
    }
  }
}

extension SourceLiterals {
  /// Literals of all Swift files in a folder of `Sources/Reporting`, by file.
  static func files(in folder: String) throws -> [(file: String, literals: [String])] {
    let root =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path + "/Sources/Reporting/" + folder
    let names = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }.sorted()
    return try names.map { name in
      ("\(folder)/\(name)", SourceLiterals(try String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)).all)
    }
  }
}
