import Foundation
import Outsourcing
import Testing

/// "One file plus one line in a list" holds only if list and folder agree.
struct ListsAndFoldersTests {
  @Test func `Every price formula in the folder is in the list, and the other way round`() throws {
    #expect(try swiftFiles(in: "Prices/Formulas") == PriceFormulas.all.map { String(describing: $0) }.sorted())
    #expect(PriceFormulas.all.map { $0.id }.count == Set(PriceFormulas.all.map { $0.id }).count)
  }

  @Test func `A price formula is found by its id and says what it is, in sentences`() {
    for formula in PriceFormulas.all {
      #expect(PriceFormulas.formula(formula.id)?.id == formula.id)
      #expect(formula.id.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(!formula.title.isEmpty && !formula.formula.isEmpty)
      #expect(formula.defect.hasSuffix("."))
      #expect(formula.yield == .comparedPrice ? formula.formula.hasSuffix("the lowest wins") : true)
    }
    #expect(PriceFormulas.formula("cheapest") == nil)
  }

  @Test func `Every service measure in the folder is in the list, and the other way round`() throws {
    #expect(try swiftFiles(in: "Service/Measures") == ServiceMeasures.all.map { String(describing: $0) }.sorted())
    #expect(ServiceMeasures.all.map { $0.id }.count == Set(ServiceMeasures.all.map { $0.id }).count)
  }

  @Test func `A service measure names its inputs once and in its formula, and says what to watch`() {
    for measure in ServiceMeasures.all {
      #expect(ServiceMeasures.measure(measure.id)?.id == measure.id)
      #expect(measure.id.allSatisfy { $0.isLowercase || $0 == "-" })
      let names = measure.inputs.map(\.name)
      #expect(Set(names).count == names.count)
      #expect(measure.inputs.contains { !$0.isOptional && measure.formula.contains($0.name) }, "\(measure.id)")
      #expect(!measure.edgeCases.isEmpty && measure.edgeCases.allSatisfy { $0.hasSuffix(".") })
    }
  }

  @Test func `Every computed measure has a file of its name, and says what it is`() throws {
    let files = try swiftFiles(in: "Derived/Measures").map { $0.lowercased() }
    let names = DerivedMeasures.all.map { $0.id.replacingOccurrences(of: "-", with: "") + "measure" }
    #expect(names.sorted() == files.sorted())
    for measure in DerivedMeasures.all {
      #expect(DerivedMeasures.measure(measure.id)?.title == measure.title)
      #expect(measure.method.hasSuffix(".") && !measure.title.isEmpty)
    }
  }

  private func swiftFiles(in folder: String) throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(atPath: root.path + "/Sources/Outsourcing/\(folder)")
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }
}
