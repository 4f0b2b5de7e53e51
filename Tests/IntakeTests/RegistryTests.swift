import Foundation
import Intake
import Testing

@Suite("The list of syntaxes")
struct RegistryTests {
  @Test("Every file that defines a reader is in the list, and everything in the list is in such a file")
  func readers() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = package.appendingPathComponent("Sources/Intake/Syntax")
    let defined = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        .contains(#/enum \w+: SourceReader \{/#)
    }
    #expect(Set(defined) == Set(SourceReaders.all.map { "\($0).swift" }))
    #expect(defined.count == SourceReaders.all.count)
  }

  @Test("No two readers claim one extension")
  func extensions() {
    let extensions = SourceReaders.all.flatMap { $0.extensions }
    #expect(Set(extensions).count == extensions.count)
    #expect(extensions.allSatisfy { $0 == $0.lowercased() && !$0.contains(".") })
  }
}
