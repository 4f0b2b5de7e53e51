import Foundation
import Outcome
@testable import Reporting
@testable import Steelyard
import TestSupport
import Testing

/// The reports shipped with the project in a language of which every word has marks.
@Suite struct ShippedPseudoLanguageTests {
  @Test(arguments: try ComparisonBook.folders(below: Workbench.root.path + "/reports"))
  func `No edition of a shipped report says a word that no catalogue reaches`(_ folder: String) throws {
    let path = Workbench.root.path + "/reports/" + folder + "/evaluation.json"
    let whole = try #require(try EvaluatedComparison.reading(path).0)
    let vendor = try #require(whole.evaluation.vendors.first?.id)
    for edition in [Edition.internal, .board, .debrief(vendor: vendor), .questions(vendor: vendor)] {
      let page = HTMLRenderer.render(whole.evaluation, for: edition, in: .pseudo)
      #expect(unmarkedWords(of: page) == [], "\(edition)")
    }
  }
}
