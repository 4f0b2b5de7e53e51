import Foundation
@testable import Reporting
import Testing

@Suite struct CatalogueTests {
  /// Folders of the report whose literals are phrases, but for names and ids.
  private static let spoken = ["Sections", "Editions", "Document"]
  /// Literals in them that nobody reads: keys, ids and words of files.
  private static let unspoken: Set<String> = [
    "assessment", "comparison", "vendor", "steelyard check", "steelyard report", "steelyard whatif",
    // Letters of segments, dots and ids.
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "A", "Z",
  ]

  private static let catalogues: [(language: String, phrases: GermanPhrases.List)] = [
    ("German", GermanPhrases.all.flatMap(\.self))
  ]

  @Test(arguments: [
    ("let a = \"x \\(b) y\"", ["x {0} y"]), ("\"\\(f(\"in\", 2)) and \\(c)\"", ["in", "{0} and {1}"]),
    ("// \"no\"\n\"a\\u{A0}b\\\"\"", ["a\u{A0}b\""]), ("#\"raw \"x\" \"# + \"y\"", ["y"]),
  ])
  func `Literals are found as texts see them`(source: String, literals: [String]) {
    #expect(SourceLiterals(source).all == literals)
  }

  private static func files() throws -> [(file: String, literals: [String])] {
    try spoken.flatMap(SourceLiterals.files(in:))
      + SourceLiterals.files(in: "Branding").filter { $0.file == "Branding/BrandWords.swift" }
  }

  @Test func `Every sentence of the report is in every catalogue`() throws {
    for (language, phrases) in Self.catalogues {
      let known = Set(phrases.map(\.english))
      for (file, literals) in try Self.files() {
        let missing = literals.filter { Self.isSpoken($0) && !known.contains($0) && !Self.unspoken.contains($0) }
        #expect(missing.isEmpty, "\(language) lacks phrases of \(file)")
      }
    }
  }

  /// A literal with a capital at its start or a blank in it; single small words may as well be ids, and are looked at in
  /// the pseudo-language.
  private static func isSpoken(_ literal: String) -> Bool {
    literal.contains { $0.isLetter } && (literal.contains(" ") || literal.first?.isUppercase == true)
  }

  @Test func `No catalogue has a phrase that no report says`() throws {
    let said = Set(try SourceLiterals.files(in: "").filter { !$0.file.contains("/Languages/") }.flatMap(\.literals))
    for (language, phrases) in Self.catalogues {
      let idle = phrases.map(\.english).filter { !said.contains($0) }
      #expect(idle.isEmpty, "\(language) has phrases that no report says")
    }
  }

  @Test func `A phrase stands once in a catalogue, keeps its arguments and begins and ends without a blank`() {
    for (language, phrases) in Self.catalogues {
      var seen: Set<String> = []
      for (english, own) in phrases {
        #expect(seen.insert(english).inserted, "\(language) says \(english) twice")
        #expect(Self.arguments(english) == Self.arguments(own), "\(language): \(english)")
        #expect(english.trimmingCharacters(in: .whitespaces) == english, "\(language): \(english)")
        #expect(own.trimmingCharacters(in: .whitespaces) == own, "\(language): \(own)")
      }
    }
  }

  private static func arguments(_ phrase: String) -> [String] {
    phrase.matches(of: /\{\d\}/).map { String($0.output) }.sorted()
  }
}
