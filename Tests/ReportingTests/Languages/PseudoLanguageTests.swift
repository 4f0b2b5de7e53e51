@testable import Reporting
import TestSupport
import Testing

/// A report in a language of which every word has marks: what has none was never given to a catalogue.
@Suite struct PseudoLanguageTests {
  static let sketches: [Sketch] = [
    .everything, .scoring(70, 60), .scoring(50), .scoring(), .scoring(60, 60, 60, 60),
    .size(providers: 12, criteria: 11),
  ]

  @Test(arguments: sketches.indices)
  func `A report says no word that no catalogue reaches`(_ index: Int) throws {
    let page = withoutOwnScript(HTMLRenderer.render(try Self.sketches[index].evaluation, in: .pseudo))
    #expect(unmarkedWords(of: page) == [])
  }
}
