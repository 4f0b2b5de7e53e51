import Foundation
import Testing

@testable import Steelyard

/// Many comparisons in one folder.
@Suite("A book of comparisons")
struct ComparisonBookTests {
  /// Two comparisons, one of them in a folder of its own, and files that are none.
  private func book() throws -> (Workbench, String) {
    let workbench = try Workbench(copyOf: "healthcare-suppliers-2020")
    let root = workbench.folder.appendingPathComponent("reports").path
    try FileManager.default.createDirectory(atPath: root + "/later/.hidden", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: root + "/healthcare-suppliers-2020", toPath: root + "/later/.hidden/again")
    try FileManager.default.copyItem(
      atPath: workbench.folder.path + "/criteria", toPath: root + "/criteria")
    try FileManager.default.copyItem(atPath: root + "/healthcare-suppliers-2020", toPath: root + "/later/again")
    return (workbench, root)
  }

  @Test func `Every folder with a comparison is found, in byte order, hidden ones not`() throws {
    let (workbench, root) = try book()
    #expect(ComparisonBook.folders(below: root) == ["healthcare-suppliers-2020", "later/again"])
    #expect(ComparisonBook.folders(below: root + "/later/again") == ["."])
    #expect(ComparisonBook.folders(below: workbench.folder.path + "/criteria").isEmpty)
  }

  @Test func `A committed result counts only while every file has its digest`() throws {
    let (workbench, root) = try book()
    let folder = root + "/healthcare-suppliers-2020"
    let evaluated = try #require(try workbench.opened().evaluate())
    #expect(try ComparisonBook.unchanged(in: folder)?.report("html") == evaluated.report("html"))
    try workbench.change("vendors/a3.xml", "criterion=\"C2\"", "criterion=\"C2\" ")
    #expect(ComparisonBook.unchanged(in: folder) == nil)
    try workbench.change("vendors/a3.xml", "criterion=\"C2\" ", "criterion=\"C2\"")
    #expect(ComparisonBook.unchanged(in: folder) != nil)
    // A seal is read without being named.
    try workbench.write("reports/healthcare-suppliers-2020/seal.json", "{}")
    #expect(ComparisonBook.unchanged(in: folder) == nil)
  }

  @Test func `The index names every comparison with its answer, and those with errors`() throws {
    let (workbench, root) = try book()
    let evaluated = try #require(try workbench.opened().evaluate())
    let entries = [
      ComparisonBook.Entry(path: "healthcare-suppliers-2020", evaluated: evaluated),
      .init(path: "later/again", evaluated: nil),
    ]
    let index = try ComparisonBook.index(entries, "md").replacing("\\", with: "")
    let answer = evaluated.headline
    #expect(
      index.contains(
        "| [Health-care suppliers 2020](healthcare-suppliers-2020/comparison.md) | \(answer) | 1 February 2020 |"))
    #expect(index.contains("| later/again | its files have errors; run `steelyard check` | – | – | – | – |"))
    #expect(index.contains("The files of 1 comparison have errors."))
    #expect(try ComparisonBook.index(entries, "html").contains("href=\"healthcare-suppliers-2020/comparison.html\""))
    #expect(try ComparisonBook.staleIndex(entries, in: root).count == 2)
    #expect(try ComparisonBook.writeIndex(entries, in: root).count == 2)
    #expect(try ComparisonBook.staleIndex(entries, in: root).isEmpty)
  }

  @Test func `The index is in the language that all comparisons are in, or that was asked for`() throws {
    let (workbench, root) = try book()
    func evaluated() throws -> EvaluatedComparison { try #require(try workbench.opened().evaluate()) }
    func index(_ evaluated: [EvaluatedComparison]) throws -> String {
      try ComparisonBook.index(evaluated.map { .init(path: "a", evaluated: $0) }, "md")
    }
    let english = try evaluated()
    #expect(try index([english]).contains("1 comparison"))
    #expect(try index([english.written(in: "de")]).contains("1 Vergleich"))
    let yaml = root + "/healthcare-suppliers-2020/steelyard.yaml"
    let text = try String(contentsOfFile: yaml, encoding: .utf8)
    try (text + "\nbrand: {language: de, dates: 2026-03-02}\n").write(toFile: yaml, atomically: true, encoding: .utf8)
    let german = try evaluated()
    #expect(try index([german]).replacing("\\", with: "").contains("| 2020-02-01 |"))
    #expect(try index([german, german]).contains("2 Vergleiche"))
    #expect(try index([german, english]).contains("2 comparisons"))
  }
}
