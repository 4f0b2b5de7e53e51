import Outcome
@testable import Reporting
import Testing

/// What the segments of the bars stand for.
@Suite struct AreaTests {
  @Test func `Up to eight criteria of the top level have a segment each, in the order of the model`() throws {
    let areas = try areas(8) { Double($0 + 1) / 0.36 }
    #expect(areas.map(\.letter) == ["A", "B", "C", "D", "E", "F", "G", "H"])
    #expect(areas.map(\.title.plain) == (1...8).map { "Criterion \($0)" })
    #expect(Set(areas.map(\.shade)).count == 8)
    #expect(!areas.map(\.shade).contains(Palette.rest))
  }

  @Test func `Of more, the seven heaviest are named in the order of the model and the others make one segment`() throws
  {
    // 9 … 1 and 55: in the order of weights the last comes first.
    let areas = try areas(10) { $0 == 9 ? 55 : Double(9 - $0) }
    #expect(
      areas.map(\.title.plain) == [
        "Criterion 1", "Criterion 2", "Criterion 3", "Criterion 4", "Criterion 5", "Criterion 6", "Criterion 10",
        "The other 3 criteria",
      ])
    #expect(areas.map(\.letter) == ["A", "B", "C", "D", "E", "F", "G", "+"])
    #expect(areas.map(\.weight) == ["9%", "8%", "7%", "6%", "5%", "4%", "55%", "6%"])
    #expect(areas.last?.leaves == ["c6", "c7", "c8"])
    #expect(areas.last?.shade == Palette.rest)
  }

  @Test func `What would be a sliver is not named`() throws {
    #expect(try areas(60) { $0 == 0 ? 41 : 1 }.map(\.title.plain) == ["Criterion 1", "The other 59 criteria"])
    #expect(try areas(50) { _ in 2 }.map(\.title.plain) == ["All 50 criteria"])
    #expect(try areas(50) { _ in 2 }.map(\.weight) == ["100%"])
  }

  @Test func `Every leaf stands in exactly one area`() throws {
    for sketch in [Sketch.everything, .size(providers: 1, criteria: 21), .size(providers: 1, criteria: 8)] {
      let indexed = IndexedEvaluation(try sketch.evaluation)
      #expect(indexed.areas.flatMap(\.leaves).sorted() == indexed.leaves.map(\.id).sorted())
    }
  }

  @Test(arguments: [1, 5, 8, 9, 21, 60])
  func `The segments of every bar add up to the score shown`(criteria: Int) throws {
    let indexed = IndexedEvaluation(try Sketch.size(providers: 20, criteria: criteria).evaluation)
    for place in indexed.evaluation.ranking.places {
      let bar = indexed.bar(place)
      let sum = bar.segments.reduce(0) { $0 + Int(($1.points * 10).rounded()) }
      #expect(sum == Int(Figures.points(place.scores.score).replacing(".", with: "")), "\(place.vendor)")
    }
  }

  @Test func `Parents in a circle, which only a foreign file can hold, do not hang`() throws {
    var sketch = Sketch.everything
    sketch.criteria[0].group = "people"
    sketch.criteria[3].group = "cost"
    #expect(!HTMLRenderer.render(try sketch.evaluation).isEmpty)
  }

  private func areas(_ criteria: Int, weight: (Int) -> Double) throws -> [Area] {
    let sketch = Sketch(
      criteria: Sketch.flat(criteria, weight: weight),
      providers: [.init(id: "a", name: "A (fictional)", points: Array(repeating: 50, count: criteria))])
    return IndexedEvaluation(try sketch.evaluation).areas
  }
}
