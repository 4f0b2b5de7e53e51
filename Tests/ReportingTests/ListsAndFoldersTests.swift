import Foundation
import Reporting
import Testing

/// "One file plus one line in a list" holds only if list and folder agree.
@Suite struct ListsAndFoldersTests {
  @Test func `Every section in the folder is in the list, and the other way round`() throws {
    let listed = ReportSections.all.map { String(describing: $0) }
    #expect(try swiftFiles(in: "Sections").filter { $0.hasSuffix("Section") } == listed.sorted())
    #expect(Set(listed).count == listed.count)
  }

  @Test func `Every renderer in the folder is in the list, and the other way round`() throws {
    let listed = Renderers.all.map { String(describing: $0) }
    #expect(try swiftFiles(in: "Renderers").filter { $0.hasSuffix("Renderer") } == listed.sorted())
    #expect(Set(Renderers.all.map { $0.format }).count == listed.count)
    #expect(Set(Renderers.all.map { $0.fileName(.internal) }).count == listed.count)
  }

  @Test func `Every section of a sheet for one provider is in its list, and the other way round`() throws {
    let debrief = try swiftFiles(in: "Editions/Debrief").filter { $0.hasSuffix("Section") }
    #expect(debrief == DebriefSections.names.sorted())
    let questions = try swiftFiles(in: "Editions/Questions").filter { $0.hasSuffix("Section") }
    #expect(questions == QuestionSheetSections.names.sorted())
  }

  @Test func `A renderer is found by the name of its format`() {
    #expect(Renderers.all.map { $0.format } == ["html", "json", "md"])
    for renderer in Renderers.all { #expect(Renderers.renderer(for: renderer.format) == renderer) }
    #expect(Renderers.renderer(for: "pdf") == nil)
  }

  @Test func `Anchors of sections are their own and fit into a link`() throws {
    let sections = Document(try Sketch.everything.evaluation).sections
    #expect(sections.count == ReportSections.all.count)
    #expect(Set(sections.map(\.id)).count == sections.count)
    for section in sections {
      #expect(section.id.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") }, "\(section.id)")
    }
  }

  private func swiftFiles(in folder: String) throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(atPath: root.path + "/Sources/Reporting/\(folder)")
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }
}
