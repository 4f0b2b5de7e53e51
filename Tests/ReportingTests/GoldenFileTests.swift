import Foundation
import Reporting
import Testing

/// Whole reports, byte for byte. `STEELYARD_RECORD=1 swift test --filter GoldenFile` writes them anew; read the
/// difference before committing it.
@Suite struct GoldenFileTests {
  @Test(arguments: ["everything.html", "everything.md", "everything.json"])
  func `A report with everything in it is the one that was recorded`(name: String) throws {
    let format = try #require(name.split(separator: ".").last.map(String.init))
    let renderer = try #require(Renderers.renderer(for: format))
    try expect(renderer.render(Sketch.everything.evaluation, for: .internal, in: .english), isRecordedAs: name)
  }

  @Test(arguments: ["everything.de.html", "everything.de.md"])
  func `The same report in German is the one that was recorded`(name: String) throws {
    let renderer = try #require(Renderers.renderer(for: String(name.drop { $0 != "." }.dropFirst(4))))
    try expect(renderer.render(Sketch.everything.evaluation, for: .internal, in: .german), isRecordedAs: name)
  }

  @Test func `The ranking alone is the one that was recorded`() throws {
    try expect(MarkdownRenderer.ranking(Sketch.everything.evaluation), isRecordedAs: "everything-ranking.md")
  }

  @Test func `The same evaluation gives the same bytes every time`() throws {
    let evaluation = try Sketch.everything.evaluation
    for renderer in Renderers.all {
      let first = try renderer.render(evaluation, for: .internal, in: .english)
      for _ in 0..<5 {
        #expect(try renderer.render(evaluation, for: .internal, in: .english) == first, "\(renderer.format)")
      }
    }
  }

  private func expect(_ text: String, isRecordedAs name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
    if ProcessInfo.processInfo.environment["STEELYARD_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      return
    }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    guard text != recorded else { return }
    let (now, then) = (lines(text), lines(recorded))
    let line = zip(now, then).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(now.count, then.count)
    Issue.record(
      """
      \(name) differs first in line \(line + 1):
      recorded: \(line < then.count ? then[line] : "(no such line)")
      now:      \(line < now.count ? now[line] : "(no such line)")
      If the new text is right, record it with STEELYARD_RECORD=1 and commit \(name).
      """)
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}
