import Foundation
import Intake
import Testing

@Suite("Files and paths")
struct FileSystemTests {
  @Test(
    "A path is written one way",
    arguments: [
      ("a/b", "a/b"), ("./a", "a"), ("a//b/", "a/b"), ("a/../b", "b"), ("../a", "../a"), ("../../a/..", "../.."),
      ("a/../..", ".."), (".", "."), ("", "."), ("/a/../../b", "/b"), ("/", "/"),
    ])
  func normalised(path: String, expected: String) {
    #expect(Path.normalised(path) == expected)
  }

  @Test("A path is joined to its folder, unless it starts at the root")
  func joined() {
    #expect(Path.join("reports/a", "../../criteria/m.yaml") == "criteria/m.yaml")
    #expect(Path.join("", "a.xml") == "a.xml")
    #expect(Path.join("reports", "/etc/x") == "/etc/x")
    #expect(Path.folder(of: "a/b.xml") == "a" && Path.folder(of: "b.xml") == "" && Path.folder(of: "/b") == "/")
    #expect(Path.name(of: "a/b.xml") == "b.xml")
  }

  @Test("A file is read whole, and what is no file is told apart")
  func reading() throws {
    let folder = try InputFolder(["a.txt": "one\ntwo"])
    #expect(try FileSystem.read("\(folder.path)/a.txt") == Array("one\ntwo".utf8))
    #expect(throws: FileSystem.Fault.tooLarge) { try FileSystem.read("\(folder.path)/a.txt", limit: 3) }
    #expect(throws: FileSystem.Fault.notFound) { try FileSystem.read("\(folder.path)/b.txt") }
    #expect(throws: FileSystem.Fault.notFound) { try FileSystem.read("\(folder.path)/a.txt/b") }
    #expect(throws: FileSystem.Fault.unreadable("it is a folder")) { try FileSystem.read(folder.path) }
    #expect(throws: FileSystem.Fault.unreadable("it is no ordinary file")) { try FileSystem.read("/dev/null") }
    #expect(FileSystem.isFolder(folder.path) && !FileSystem.isFolder("\(folder.path)/a.txt"))
  }

  @Test("A pipe with no writer is refused and not waited for")
  func pipe() throws {
    let folder = try InputFolder(["a.txt": ""])
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    #expect(throws: FileSystem.Fault.unreadable("it is no ordinary file")) {
      try FileSystem.read("\(folder.path)/pipe")
    }
  }

  @Test("A file beyond the limit is refused with a message where it is named")
  func tooLarge() throws {
    let folder = try InputFolder([
      "steelyard.yaml": SmallComparison.steelyard(["huge.json"]),
      "model.yaml": BuyerSyntaxTests.yaml, "huge.json": "",
    ])
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(folder.path)/huge.json"))
    try handle.truncate(atOffset: UInt64(Limits.fileBytes) + 1)
    #expect(try folder.open("huge.json").told.hasPrefix("huge.json:1:1: error: the file has more than 33554432 bytes"))
    let told = try folder.open("steelyard.yaml").told
    #expect(
      told.hasPrefix(
        "steelyard.yaml:7:8: error: huge.json has more than 33554432 bytes [limit.size]\n  spot: huge.json"))
  }

  @Test("The names of a folder come in byte order")
  func names() throws {
    let folder = try InputFolder(["b": "", "B": "", "a": "", "é": ""])
    #expect(FileSystem.names(in: folder.path) == ["B", "a", "b", "é"])
    #expect(FileSystem.names(in: "\(folder.path)/nowhere") == [])
  }
}
