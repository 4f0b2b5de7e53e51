import Decision
import Foundation
import Outcome
@testable import Reporting
import TestSupport
import Testing

@Suite struct WhatIfDataTests {
  private func data(_ evaluation: Evaluation) -> WhatIfData? { WhatIfData(IndexedEvaluation(evaluation)) }

  /// The block of data of a page, read as a script reads it.
  private func embedded(_ evaluation: Evaluation) throws -> [String: Any] {
    let html = HTMLRenderer.render(evaluation)
    let block = try #require(html.firstMatch(of: /<script type="application\/json">([^<]*)<\/script>/)).output.1
    return try #require(try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any])
  }

  /// The evaluation with something in its file changed.
  private func changed(_ evaluation: Evaluation, _ change: (inout [String: Any]) -> Void) throws -> Evaluation {
    let file = try JSONRenderer.render(evaluation)
    var members = try #require(try JSONSerialization.jsonObject(with: Data(file.utf8)) as? [String: Any])
    change(&members)
    return try JSONDecoder().decode(Evaluation.self, from: JSONSerialization.data(withJSONObject: members))
  }

  // MARK: What is embedded

  @Test func `There is a slider for each uppermost criterion, with the weight as the report shows it`() throws {
    let controls = try #require(data(try Sketch.everything.evaluation)).controls
    #expect(controls.sliders.map(\.title.plain) == ["Cost", "Quality & people", "Exit plan"])
    #expect(controls.sliders.map(\.letter) == ["A", "B", "C"] && controls.sliders.map(\.index) == [0, 1, 2])
    #expect(
      controls.sliders.map(\.weight) == ["40%", "35%", "25%"]
        && controls.sliders.map(\.value) == ["40", "35", "25"])
    #expect(controls.named == 3)
  }

  @Test func `Criteria without a segment of their own come last, under its sign`() throws {
    let controls = try #require(data(try Sketch.size(providers: 3, criteria: 20).evaluation)).controls
    #expect(controls.named == 7 && controls.sliders.count == 20)
    #expect(Set(controls.sliders.map(\.index)) == Set(0..<20))
    #expect(controls.sliders.dropFirst(7).allSatisfy { $0.letter == "+" && $0.shade == Palette.rest })
  }

  @Test func `The data hold the tree of weights, and the points in the byte order of leaves`() throws {
    let data = try embedded(Sketch.everything.evaluation)
    // Columns: cost.hour, cost.start, exit, people.stay, quality.calls.
    let tree = try #require(data["tree"] as? [[Any]])
    #expect(tree.count == 3 && tree[0][0] as? Double == 0.4 && tree[0][1] as? Int == 0)
    let cost = try #require(tree[0][2] as? [[Any]])
    #expect(cost.map { $0[0] as? Double } == [0.6875, 0.3125] && cost.map { $0[2] as? Int } == [0, 1])
    #expect(tree[2][1] as? Int == 1 && tree[2][2] as? Int == 2)
    let people = try #require((tree[1][2] as? [[Any]])?.last)
    #expect((people[2] as? [[Any]])?.first?[2] as? Int == 3)
    let providers = try #require(data["providers"] as? [[String: Any]])
    #expect(providers.map { $0["order"] as? Int }.contains(0))
    #expect(providers.first?["points"] as? [Double] == [80, 60, 80, 0, 70])
    let areas = try #require(data["areas"] as? [[String: Any]])
    #expect(areas.map { $0["leaves"] as? [Int] } == [[0, 1], [3, 4], [2]])
    #expect(areas.map { $0["criteria"] as? [Int] } == [[0], [1], [2]])
  }

  @Test func `Columns that hold for the agreed weights alone are named, where there are any`() throws {
    #expect(try embedded(Sketch.everything.evaluation)["agreedColumns"] as? [Int] == [4, 5, 6])
    #expect(try embedded(Sketch.scoring(70, 60).evaluation)["agreedColumns"] as? [Int] == [])
    let html = HTMLRenderer.render(try Sketch.everything.evaluation)
    #expect(html.contains("<div class=\"agreed\"><p>At least: "))
  }

  @Test func `Words of a file act neither in the page nor as a place for a figure`() throws {
    var sketch = Sketch.scoring(70, 60)
    let title = "</script><!--\u{2028}\u{2029}{0}&"
    sketch.criteria[0].title = title
    sketch.providers[0].name = "</script><script>alert(1)</script>"
    let data = try embedded(sketch.evaluation)
    #expect((data["titles"] as? [String])?.first == title)
    let html = HTMLRenderer.render(try sketch.evaluation)
    #expect(html.matches(of: /<script/).count == 2)
    let block = try #require(html.firstMatch(of: /<script type="application\/json">([^<]*)<\/script>/)).output.1
    #expect(!block.unicodeScalars.contains { ["<", ">", "&", "\u{2028}", "\u{2029}"].contains($0) })
    #expect(block.contains("\\u003c/script\\u003e\\u003c!--\\u2028\\u2029{0}\\u0026"))
  }

  @Test func `The controls are hidden until the script runs, and Markdown has none`() throws {
    let evaluation = try Sketch.everything.evaluation
    let html = HTMLRenderer.render(evaluation)
    #expect(html.contains("<div class=\"whatif\" hidden=\"\">"))
    let start = try #require(html.range(of: "<div class=\"whatif\"")?.lowerBound)
    let end = try #require(html.range(of: "<script type")?.lowerBound)
    #expect(!html[..<start].contains("<button") && !html[end...].contains("<button"))
    #expect(!MarkdownRenderer.render(evaluation).contains("What if"))
  }

  // MARK: What has none

  @Test func `No slider where there is nothing to move or nobody to compare`() throws {
    #expect(data(try Sketch.scoring(70).evaluation) == nil)
    var one = Sketch.scoring(70, 60)
    one.criteria = Sketch.flat(1) { _ in 100 }
    one.providers = one.providers.map { Sketch.Provider(id: $0.id, name: $0.name, points: [$0.points[0]]) }
    #expect(data(try one.evaluation) == nil)
    #expect(!HTMLRenderer.render(try one.evaluation).contains("type=\"range\""))
  }

  @Test func `No slider where a criterion is left out for a ranked provider`() throws {
    let excluded = try changed(Sketch.scoring(70, 60).evaluation) { members in
      var values = members["values"] as? [[String: Any]] ?? []
      values[0]["points"] = nil
      members["values"] = values
    }
    #expect(data(excluded) == nil)
  }

  @Test func `No slider for another method, or a score that is not the weighted sum`() throws {
    let evaluation = try Sketch.scoring(70, 60).evaluation
    #expect(data(try changed(evaluation) { _ in }) != nil)
    let other = try changed(evaluation) { members in
      var ranking = members["ranking"] as? [String: Any] ?? [:]
      ranking["variant"] = "wpm/normalised"
      members["ranking"] = ranking
    }
    #expect(data(other) == nil)
    let wrong = try changed(evaluation) { members in
      var model = members["model"] as? [String: Any] ?? [:]
      var criteria = model["criteria"] as? [[String: Any]] ?? []
      criteria[0]["localWeight"] = 20.1
      model["criteria"] = criteria
      members["model"] = model
    }
    #expect(data(wrong) == nil)
  }

  // They stand in a command that a reader copies and runs.
  @Test(arguments: ["a;rm -rf ~", "$(id)", "a b", "-x", "ü", ""])
  func `No slider where an id could act in a shell`(id: String) throws {
    var sketch = Sketch.scoring(70, 60)
    sketch.criteria[0] = Sketch.Criterion(id: id, title: "Criterion", weight: 20)
    #expect(data(try sketch.evaluation) == nil)
  }

  @Test func `Groups that stand in a circle do not hang the page`() throws {
    var sketch = Sketch.scoring(70, 60)
    sketch.criteria.append(Sketch.Criterion(id: "c0", title: "Again", weight: 20, group: "c0", isGroup: true))
    #expect(data(try sketch.evaluation) == nil)
  }

  // MARK: Figures

  @Test func `A share is the one that was written as percent`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let share = Double(random.next() >> 11) * 0x1p-53
      #expect(100 * WhatIfData.share(100 * share) == 100 * share)
    }
    for percent in [0, 0.5, 5, 10, 30, 33, 57, 100] { #expect(WhatIfData.share(percent) == percent / 100) }
  }
}
