import Outcome
import Reporting
import Testing

/// Reports are committed, so what a changed value changes in them must be little and foreseeable (`report-design.md` 6).
@Suite struct DifferenceTests {
  @Test func `A changed value changes its row of evidence, its provider's row and the sentences that quote it`() throws
  {
    let before = Sketch.size(providers: 8, criteria: 21)
    var after = before
    after.providers[3].points[4] += 6
    let name = after.providers[3].name.replacing("(", with: "\\(").replacing(")", with: "\\)")
    let (old, new) = (try lines(before), try lines(after))
    #expect(old.count == new.count)
    let changed = zip(old, new).filter { $0.0 != $0.1 }.map { String($0.1) }
    #expect(!changed.isEmpty)
    for line in changed {
      let isRow = line.hasPrefix("| Criterion 5 |") || line.contains(name)
      let isSummary = line.hasPrefix("<details><summary>Provider 4 (fictional)")
      // The column "Adds" sums to the score shown, so a neighbour may take or give a tenth of the rounding.
      #expect(isRow || isSummary || isRounding(line, old, new), "\(line)")
    }
  }

  @Test func `A new name changes no figure`() throws {
    let before = Sketch.size(providers: 8, criteria: 21)
    var after = before
    after.providers[3].name = "Renamed (fictional)"
    let (old, new) = (try lines(before), try lines(after))
    let renamed = old.map { String($0).replacing("Provider 4", with: "Renamed") }
    #expect(renamed == new.map(String.init))
  }

  @Test func `A new remark adds its line and no other`() throws {
    var before = Sketch.everything
    // With an earlier result it would stand among what is new as well.
    before.earlier = nil
    var after = before
    after.findings += [
      .init(code: "file.unlisted", severity: .note, text: "x.json is not listed", source: nil)
    ]
    let added = try lines(after).difference(from: lines(before))
    #expect(added.removals.isEmpty)
    #expect(added.insertions.count == 1)
  }

  private func lines(_ sketch: Sketch) throws -> [Substring] {
    MarkdownRenderer.render(try sketch.evaluation).split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func isRounding(_ line: String, _ old: [Substring], _ new: [Substring]) -> Bool {
    guard let index = new.firstIndex(of: line[...]), line.hasPrefix("| Criterion") else { return false }
    let (then, now) = (old[index].split(separator: "|"), line.split(separator: "|"))
    let differing = zip(then, now).enumerated().filter { $0.element.0 != $0.element.1 }
    guard differing.count == 1, let cell = differing.first, cell.offset == 4,
      let a = Double(cell.element.0.filter { $0 != " " }), let b = Double(cell.element.1.filter { $0 != " " })
    else { return false }
    return abs(a - b) < 0.1001
  }
}
