import Decision
import Testing

@Suite("Levels that fit no function")
struct UnfitPerformanceTests {
  static let numeric: [Form] = [
    .linear(worst: 0, best: 1), .plateau(worst: 0, best: 1), .exponential(worst: 0, best: 1, midPoints: 60),
    .logistic(worst: 0, best: 1, steepness: 5, centre: 0.5), .step(.max, below: 0, [(1, 100)]),
    .piecewise([(0, 0), (1, 100)]), .target(low: 0, idealFrom: 1, idealTo: 2, high: 3),
  ]

  @Test("A word and a number that is not finite are refused by every numeric form", arguments: numeric)
  func refusals(form: Form) throws {
    let function = try form.function()
    #expect(refusal { () throws(Refusal) in try function.worth(of: .label("yes")) } == "unknownLevel")
    #expect(refusal { () throws(Refusal) in try function.worth(of: .number(.nan)) } == "nonFinite")
    #expect(refusal { () throws(Refusal) in try function.worth(of: .number(.infinity)) } == "nonFinite")
  }

  @Test("The numeric forms tried are all but the one for words")
  func completeness() throws {
    let tried = Set(try Self.numeric.map { type(of: try $0.function()).form })
    #expect(tried == Set(ValueFunctions.all.map { $0.form }).subtracting([Levels.form]))
  }
}
