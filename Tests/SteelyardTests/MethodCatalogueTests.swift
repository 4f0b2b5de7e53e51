import Decision
import Foundation
import Testing

@testable import Steelyard

@Suite struct MethodCatalogueTests {
  @Test func `Every method of every list has a page, each under a name of its own`() {
    let ids =
      RankingMethods.all.map { $0.id } + OutrankingMethods.all.map { $0.id } + GroupMethods.all.map { $0.id }
      + WeightMethods.all.map { $0.id }
    #expect(MethodCatalogue.ids == ids)
    #expect(Set(ids).count == ids.count)
    for page in MethodCatalogue.pages {
      #expect(!page.name.isEmpty && !page.formula.isEmpty && !page.sources.isEmpty && !page.traps.isEmpty, "\(page.id)")
      #expect(!page.formula.hasSuffix("."), "\(page.id)")
      #expect(page.traps.allSatisfy { $0.hasSuffix(".") }, "\(page.id)")
    }
  }

  @Test func `A ranking method says of every law whether it holds, and of a broken one by which forms and why`() {
    for page in MethodCatalogue.pages where page.use == .ranking {
      #expect(page.laws.map(\.letter) == RankingLaw.allCases.map(\.rawValue), "\(page.id)")
      for breach in page.laws.compactMap(\.breach) {
        #expect(!breach.variants.isEmpty && !breach.reason.isEmpty, "\(page.id)")
        #expect(Set(breach.variants).isSubset(of: page.variants), "\(page.id)")
      }
    }
  }

  @Test(arguments: MethodCatalogue.ids)
  func `A page fits a terminal, says everything in each form, and its JSON can be read`(id: String) throws {
    let page = try #require(MethodCatalogue.pages.first { $0.id == id })
    let text = try #require(MethodCatalogue.text(of: id, .table))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
    let markdown = try #require(MethodCatalogue.text(of: id, .md))
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in page.traps + page.sources + page.parameters.map(\.meaning) + page.laws.map(\.statement) {
      #expect(markdown.contains(words))
      #expect(flat.contains(words.split(separator: " ").joined(separator: " ")))
    }
    let json = try #require(MethodCatalogue.text(of: id, .json))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["id"] as? String == id)
    #expect((object["laws"] as? [Any])?.count == page.laws.count)
  }

  @Test func `An id that is no method has no page`() {
    #expect(MethodCatalogue.text(of: "topsy", .table) == nil)
  }
}
