import Foundation
import Testing

/// Each file in `Transcripts` is what somebody types and what comes back: `$` lines are commands, `2> ` lines came on
/// standard error, `exit N` is the status. `edit FILE OLD -> NEW` changes an input between commands. Re-record with
/// `STEELYARD_RECORD=1 swift test` and review the difference like code.
@Suite("Transcripts")
struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Transcripts")

  static var names: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }

  @Test("There is a transcript for every command")
  func everyCommandHasATranscript() {
    for command in [
      "check", "criteria", "explain", "init", "methods", "rank", "report", "schema", "seal", "sensitivity", "solve",
      "whatif",
    ] {
      #expect(Self.names.contains { $0.hasPrefix(command) }, "no transcript begins with \(command)")
    }
  }

  @Test("A transcript comes out as it is written", arguments: names)
  func transcriptHolds(name: String) throws {
    let url = Self.folder.appendingPathComponent(name)
    let expected = try String(contentsOf: url, encoding: .utf8)
    let actual = try replay(expected)
    if ProcessInfo.processInfo.environment["STEELYARD_RECORD"] == "1" {
      try Data(actual.utf8).write(to: url)
    } else {
      #expect(actual == expected, "\(name) differs; record it with STEELYARD_RECORD=1 and review the difference")
    }
  }

  private func replay(_ transcript: String) throws -> String {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try SmallComparison.write(into: scratch)
    try BareProblems.write(into: scratch)
    try scratch.file("house/brand.yaml", Self.brand)
    let program = Program(folder: scratch.folder)
    var lines: [String] = []
    // What a command prints may look like a remark.
    var isOutput = false
    for line in transcript.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("exit ") { isOutput = false }
      if (line.hasPrefix("# ") && !isOutput) || line.hasPrefix("edit ") { lines.append(line) }
      if line.hasPrefix("edit ") { try edit(line, in: scratch) }
      guard line.hasPrefix("$ steelyard") else { continue }
      isOutput = true
      lines.append(line)
      let words = line.split(separator: " ").dropFirst(2).map(String.init)
      let result = try program.run(words)
      lines += shown(result.output, "") + shown(result.errors, "2> ") + ["exit \(result.status)"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The look of an invented consultancy, beside the comparison.
  private static let brand = """
    steelyard: brand/1.0
    author: Northlight (fictional)
    client: Fictional Buyer
    accent: "#0b6e4f"
    sections: [decision, ranking, knocked-out, method]
    commentary:
      ranking: Both bids were read twice.

    """

  private func shown(_ text: String, _ prefix: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return (text.hasSuffix("\n") ? lines.dropLast() : lines[...]).map { prefix + $0 }
  }

  private func edit(_ line: String, in scratch: Scratch) throws {
    let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
    let change = try #require(parts.count == 3 ? parts[2].components(separatedBy: " -> ") : nil)
    let text = try scratch.read(parts[1])
    #expect(text.contains(change[0]), "\(line): the text to replace is not there")
    try scratch.file(parts[1], text.replacingOccurrences(of: change[0], with: change[1]))
  }
}
