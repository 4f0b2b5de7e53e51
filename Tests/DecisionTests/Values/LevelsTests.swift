import Decision
import Testing

@Suite("Words of a scale")
struct LevelsTests {
  private let languages: [Levels.Entry] = [.init("B1", 20), .init("B2", 60), .init("C1", 90)]

  @Test("A word has the points of the table", arguments: [("B1", 20), ("B2", 60), ("C1", 90)])
  func values(word: String, points: Double) throws {
    #expect(try Levels(languages).worth(of: .label(word)) == Worth(points))
  }

  @Test("The values it can return run from the least word to the most")
  func extent() throws {
    #expect(try Levels(languages).extent == 20...90)
    #expect(try Levels([.init("yes", 100)]).extent == 100...100)
  }

  @Test("A word that is not on the scale is refused, and so is a number; letters count as written")
  func unknown() throws {
    let levels = try Levels(languages)
    #expect(refusal { () throws(Refusal) in try levels.worth(of: .label("A2")) } == "unknownLevel")
    #expect(refusal { () throws(Refusal) in try levels.worth(of: .label("b2")) } == "unknownLevel")
    #expect(refusal { () throws(Refusal) in try levels.worth(of: .number(1)) } == "unknownLevel")
  }

  @Test(
    "An empty scale, a word listed twice and values out of range are refused",
    arguments: [
      [], [("yes", 1), ("yes", 2)], [("yes", -1)], [("yes", 101)], [("yes", .nan)],
    ] as [[(String, Double)]])
  func refusals(entries: [(String, Double)]) {
    #expect(refusal { () throws(Refusal) in try Levels(entries.map { .init($0.0, $0.1) }) } == "valueFunction")
  }
}
