import Foundation
import Intake
import Synchronization
import Testing

/// Deep inputs on a thread with a small stack, such as a server gives to each request.
@Suite("Depth")
struct DepthTests {
  private static let deep: [(name: String, text: String)] = [
    ("a.json", String(repeating: "[", count: 64) + String(repeating: "]", count: 64)),
    ("b.json", String(repeating: #"{"a":"#, count: 100_000)),
    ("a.xml", String(repeating: "<a>", count: 64) + String(repeating: "</a>", count: 64)),
    ("b.xml", String(repeating: "<a>", count: 100_000)),
    ("a.yaml", String(repeating: "- ", count: 990) + "x"), ("b.yaml", String(repeating: "- ", count: 100_000) + "x"),
    ("c.yaml", String(repeating: "{a: ", count: 64) + "x" + String(repeating: "}", count: 64)),
    ("d.yaml", (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    (
      "e.yaml",
      "a: &a [x]\n" + (0..<30).map { "b\($0): &b\($0) [*a, *b\(max($0 - 1, 0))]\n" }.joined() + "? *b29\n: 1\n"
    ),
  ]

  @Test("No depth of nesting needs more stack than 512 KiB", arguments: deep.map(\.name))
  func smallStack(name: String) throws {
    let text = try #require(Self.deep.first { $0.name == name }?.text)
    let codes = Mutex<[DiagnosticCode]>([])
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      let found = (try? Opened.file(name, text).codes) ?? []
      codes.withLock { $0 = found }
      done.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    done.wait()
    let refusals: [DiagnosticCode] = [.limitDepth, .formatUnknown, .syntaxXML, .yamlFeature]
    #expect(codes.withLock { $0 }.count == 1)
    #expect(codes.withLock { $0 }.allSatisfy(refusals.contains))
  }
}
