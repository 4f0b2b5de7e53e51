import Decision
import Foundation
import Testing

/// A method or a value function is one file; a file without its entry, or an entry without its file, is a mistake.
@Suite("Registries and their folders")
struct RegistryTests {
  /// Names of the Swift files in a folder of `Sources/Decision`, without their ending.
  private func files(_ folder: String) throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(root.path)/Sources/Decision/\(folder)")
    return names.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }

  @Test("Every file of ranking methods is in the list, and no other")
  func methods() throws {
    #expect(try files("Ranking/Methods") == RankingMethods.all.map { String(describing: $0) }.sorted())
  }

  @Test("Every file of value functions is in the list, and no other")
  func functions() throws {
    #expect(try files("Values/Functions") == ValueFunctions.all.map { String(describing: $0) }.sorted())
  }

  @Test("Keys of methods, names of their forms and words of functions are unique, in lower case")
  func keys() {
    let forms = RankingMethods.all.flatMap { method in method.variants.map { "\(method.id)/\($0)" } }
    let words = ValueFunctions.all.map { $0.form }
    #expect(Set(forms).count == forms.count)
    #expect(Set(words).count == words.count)
    for name in forms + words {
      #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || "_/".contains($0) }, "\(name)")
    }
  }

  @Test("A method is found by its key, and only by it")
  func lookUp() {
    for method in RankingMethods.all { #expect(RankingMethods.method(method.id)?.id == method.id) }
    #expect(RankingMethods.method("weighted sum") == nil)
  }

  @Test("Every method has a form and names it in its result")
  func variants() throws {
    let matrix = try DecisionMatrix(
      columns: [.init(criterion: "a", direction: .max, weight: 1)],
      rows: [.init(vendor: "v", levels: [1]), .init(vendor: "w", levels: [2])])
    var parameters = MethodParameters()
    parameters.bounds["a"] = try Interval(low: 0, high: 2)
    parameters.idealIntervals["a"] = try Interval(low: 1, high: 2)
    for method in RankingMethods.all {
      #expect(!method.variants.isEmpty)
      for variant in method.variants {
        let scores = try method.scores(of: matrix, variant: variant, parameters: parameters)
        #expect(scores.variant == "\(method.id)/\(variant)" && scores.parameters == parameters)
      }
      #expect(
        refusal { () throws(Refusal) in try method.scores(of: matrix, variant: "no form") } == "outsideBounds no form")
    }
  }

  @Test("Every page says what the method is, where it comes from and what to watch")
  func pages() {
    for method in RankingMethods.all {
      let page = method.description
      #expect(!page.name.isEmpty && !page.formula.isEmpty && !page.sources.isEmpty && !page.traps.isEmpty)
      #expect(page.traps.allSatisfy { $0.hasSuffix(".") } && !page.formula.hasSuffix("."), "\(method.id)")
      #expect(page.breaches.allSatisfy { Set($0.variants).isSubset(of: method.variants) && !$0.variants.isEmpty })
    }
    #expect(Set(RankingMethods.all.map { $0.description.name }).count == RankingMethods.all.count)
    #expect(Set(RankingLaw.allCases.map(\.statement)).count == RankingLaw.allCases.count)
  }
}
