import Foundation
import Testing

@testable import Intake
@testable import Outsourcing
@testable import Reporting
@testable import Steelyard

@Suite("Where each concept stands")
struct ConceptCoverageTests {
  @Test("Every target exists")
  func targetsExist() throws {
    for row in ConceptCoverage.rows {
      #expect(!row.targets.isEmpty, "\(row.concept)")
      for target in row.targets { #expect(try exists(target), "\(row.concept): \(target.inWords)") }
    }
  }

  private func exists(_ target: ConceptCoverage.Target) throws -> Bool {
    switch target {
    case .criterion(let id, let model):
      let path = Workbench.root.appendingPathComponent("criteria/\(model).yaml").path
      guard case .criteria(let read) = try OpenedInput(at: path).content else { return false }
      return read.leaves.contains { $0.id == id } || read.facts.contains { $0.id == id }
    case .model(let id): return Templates.all.contains { $0.id == id }
    case .alternative(let id):
      return FileManager.default.fileExists(
        atPath: Workbench.root.appendingPathComponent("reports/engagement-2026/vendors/\(id).json").path)
    case .key(let key): return Self.keys.contains(key)
    case .measure(let id): return DerivedMeasures.measure(id) != nil
    case .service(let id): return ServiceCatalogue.service(id) != nil
    case .serviceMeasure(let id): return ServiceMeasures.measure(id) != nil
    case .role(let id): return StaffRole(rawValue: id) != nil
    case .pricingModel(let id): return PricingModel(rawValue: id) != nil
    case .section(let id): return try Self.sections().contains(id)
    case .risk(let id): return RiskRegister.offeredIds.contains(id)
    case .hiddenCost(let id): return HiddenCost(rawValue: id) != nil
    }
  }

  /// Keys of the buyer's two files, those of records with the key of the record before them.
  private static let keys: Set<String> = {
    var keys: Set<String> = []
    for shape in [ComparisonShape.comparison, AssessmentShape.assessment] {
      for key in shape.keys {
        keys.insert(key.name)
        if case .record(let inner) = key.form { keys.formUnion(inner().keys.map { "\(key.name).\($0.name)" }) }
      }
    }
    return keys
  }()

  /// Ids of the sections of the worked comparison's page.
  private static func sections() throws -> Set<String> {
    let path = Workbench.root.appendingPathComponent("reports/contact-centre-2026").path
    let evaluated = try #require(try OpenedInput(at: path).evaluate())
    return Set(Document(evaluated.evaluation).sections.map(\.id))
  }

  @Test("The page is what the program prints")
  func page() throws {
    let url = Workbench.root.appendingPathComponent("docs/concepts.md")
    if ProcessInfo.processInfo.environment["STEELYARD_RECORD"] == "1" {
      try Data(ModelCatalogue.concepts.utf8).write(to: url)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == ModelCatalogue.concepts)
  }
}
