import Foundation
import Reporting
import Testing

@testable import Intake
@testable import Steelyard

@Suite struct BrandLanguageTests {
  @Test func `A brand can ask for what the reports can write, and for nothing else`() {
    #expect(BrandShape.languages == Language.allCases.map(\.rawValue))
    #expect(BrandShape.numberForms == NumberForm.allCases.map(\.rawValue))
    #expect(BrandShape.dateForms == DateForm.allCases.map(\.rawValue))
    #expect(BrandShape.currencyForms == CurrencyForm.allCases.map(\.rawValue))
    #expect(EvaluatedComparison.languages == BrandShape.languages)
  }

  @Test func `The language of the command line comes before that of the brand, whose forms stay`() throws {
    var brand = Brand()
    (brand.language, brand.dates) = ("de", "02.03.2026")
    var evaluated = try #require(
      try EvaluatedComparison.reading(Workbench.root.path + "/reports/healthcare-suppliers-2020/evaluation.json").0)
    evaluated.brand = brand
    #expect(try evaluated.report("md").contains("Stand 01.02.2020"))
    #expect(try evaluated.written(in: "en").report("md").contains("As of 01.02.2020"))
    #expect(try evaluated.written(in: "xx").report("md").contains("Stand 01.02.2020"))
  }
}
