import Decision
import Foundation
import Testing

/// A method is one file; a file without its entry in a list, or an entry without its file, is a mistake.
struct MethodListTests {
  private func files(_ folder: String) throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(root.path)/Sources/Decision/\(folder)")
    return names.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }

  @Test func `Every file of methods for weights, outranking and groups is in its list, and no other`() throws {
    #expect(try files("Weights/Methods") == WeightMethods.all.map { String(describing: $0) }.sorted())
    #expect(try files("Outranking/Methods") == OutrankingMethods.all.map { String(describing: $0) }.sorted())
    #expect(try files("Group/Methods") == GroupMethods.all.map { String(describing: $0) }.sorted())
  }

  @Test func `A method is found by its key and by no other's`() {
    for method in WeightMethods.all { #expect(WeightMethods.method(method.id)?.id == method.id) }
    for method in OutrankingMethods.all { #expect(OutrankingMethods.method(method.id)?.id == method.id) }
    for method in GroupMethods.all { #expect(GroupMethods.method(method.id)?.id == method.id) }
    #expect(WeightMethods.method("AHP") == nil && GroupMethods.method("") == nil && OutrankingMethods.method("") == nil)
    let keys = WeightMethods.all.map { $0.id } + OutrankingMethods.all.map { $0.id } + GroupMethods.all.map { $0.id }
    #expect(Set(keys).count == keys.count)
  }

  @Test func `Every method has a page with a formula, a source, a law and a trap, as sentences`() {
    let pages =
      WeightMethods.all.map { $0.description } + OutrankingMethods.all.map { $0.description }
      + GroupMethods.all.map { $0.description }
    #expect(Set(pages.map(\.name)).count == pages.count)
    for page in pages {
      #expect(!page.formula.isEmpty && !page.formula.hasSuffix("."), "\(page.name)")
      #expect(!page.sources.isEmpty && page.sources.allSatisfy { $0.contains { $0.isNumber } }, "\(page.name)")
      #expect(!page.laws.isEmpty && page.laws.allSatisfy { !$0.hasSuffix(".") }, "\(page.name)")
      #expect(!page.traps.isEmpty && page.traps.allSatisfy { $0.hasSuffix(".") }, "\(page.name)")
    }
  }

  @Test func `What is worked out from bids alone says that it never decides`() {
    #expect(WeightMethods.diagnostics.map { $0.id } == ["critic", "entropy", "merec", "stddev"])
    for method in WeightMethods.diagnostics {
      #expect(method.description.traps.contains("They change with every bid and never decide."))
    }
  }
}
