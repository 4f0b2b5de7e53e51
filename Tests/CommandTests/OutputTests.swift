import Foundation
import Testing

@Suite("Outputs")
struct OutputTests {
  private func withComparison(_ body: (Scratch, Program) throws -> Void) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try SmallComparison.write(into: scratch)
    try body(scratch, Program(folder: scratch.folder))
  }

  @Test(
    "A full disk ends with 74, whatever prints", arguments: [["rank"], ["schema", "--kind", "vendor"], ["--help"]])
  func fullDisk(arguments: [String]) throws {
    try withComparison { _, program in
      let result = try program.run(arguments, outputTo: "/dev/full")
      #expect(result.status == 74)
      #expect(result.errors.hasPrefix("error: standard output could not be written: no space left on device"))
    }
  }

  @Test("The mode of a report is kept when it is written again")
  func modeIsKept() throws {
    try withComparison { scratch, program in
      #expect(try program.run(["report", "-q"]).status == 0)
      let path = scratch.folder.appendingPathComponent("comparison.md").path
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      #expect(try program.run(["report", "-q"]).status == 0)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test("A symbolic link is not replaced, and nothing else is left behind")
  func symbolicLinkIsKept() throws {
    try withComparison { scratch, program in
      let target = try scratch.file("precious.txt", "precious")
      let link = scratch.folder.appendingPathComponent("comparison.md")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
      let result = try program.run(["report", "--format", "md"])
      #expect(result.status == 74)
      #expect(
        result.errors == "error: comparison.md could not be written: it is no ordinary file and is not replaced\n")
      #expect(try scratch.read("precious.txt") == "precious")
      #expect(try scratch.names == ["comparison.md", "model.yaml", "precious.txt", "steelyard.yaml", "vendors"])
    }
  }

  @Test("An input is never replaced by an output")
  func inputIsKept() throws {
    try withComparison { scratch, program in
      let bid = try scratch.read("vendors/birch.json")
      try scratch.file("evaluation.json", bid)
      try scratch.file(
        "steelyard.yaml",
        SmallComparison.comparison.replacingOccurrences(of: "vendors/birch.json", with: "evaluation.json"))
      let result = try program.run(["report", "--format", "json"])
      #expect(result.status == 74)
      #expect(result.errors.hasSuffix("it is one of the inputs and is not replaced\n"))
      #expect(try scratch.read("evaluation.json") == bid)
    }
  }

  @Test("Refused inputs leave old reports as they were")
  func refusedInputsWriteNothing() throws {
    try withComparison { scratch, program in
      #expect(try program.run(["report", "-q"]).status == 0)
      let (names, page) = (try scratch.names, try scratch.read("comparison.html"))
      try scratch.file("vendors/birch.json", "{")
      #expect(try program.run(["report", "-q"]).status == 1)
      #expect(try scratch.names == names)
      #expect(try scratch.read("comparison.html") == page)
    }
  }

  @Test("A report rendered from evaluation.json is the report, byte for byte", arguments: ["html", "md", "json"])
  func renderingFromTheResult(format: String) throws {
    try withComparison { _, program in
      #expect(try program.run(["report", "-q"]).status == 0)
      let direct = try program.run(["report", "--format", format, "-o", "-"])
      let again = try program.run(["report", "--from", "evaluation.json", "--format", format, "-o", "-"])
      #expect(direct.status == 0 && again.status == 0)
      #expect(direct.output == again.output)
      #expect(!direct.output.isEmpty)
    }
  }

  @Test("The nearest comparison upwards is found, and messages start from where the user stands")
  func nearestComparison() throws {
    try withComparison { scratch, program in
      try scratch.file("vendors/birch.json", "{")
      var inside = program
      inside.folder = scratch.folder.appendingPathComponent("vendors")
      let result = try inside.run(["check"])
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("../vendors/birch.json:1:2: error: "))
    }
  }

  @Test("A reader that has had enough is no error")
  func closedPipe() throws {
    try withComparison { scratch, _ in
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      shell.currentDirectoryURL = scratch.folder
      shell.arguments = [
        "-c", "{ sleep 0.3; \"$0\" schema --kind evaluation; echo $? > status; } | true", Program.executable.path,
      ]
      try shell.run()
      shell.waitUntilExit()
      #expect(try scratch.read("status") == "0\n")
    }
  }

  @Test("A problem is solved from standard input, and refused with a message and no number")
  func solving() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let program = Program(folder: scratch.folder)
    let problem = """
      {"id": "p", "method": "weighted_sum", "parameters": {"normalisation": "linear_ratio"},
       "criteria": [{"id": "price", "direction": "min", "weight": 1}],
       "alternatives": [{"id": "B", "values": {"price": 10}}, {"id": "A", "values": {"price": PRICE}}]}
      """
    let solved = try program.run(
      ["solve", "-", "--format", "json"], input: problem.replacingOccurrences(of: "PRICE", with: "20"))
    #expect(solved.status == 0)
    #expect(solved.output.contains("\"scores\": {\"B\": 1, \"A\": 0.5}"))
    #expect(solved.output.contains("\"ranks\": {\"B\": 1, \"A\": 2}"))
    let refused = try program.run(
      ["solve", "-", "--format", "json"], input: problem.replacingOccurrences(of: "PRICE", with: "0"))
    #expect(refused.status == 1)
    #expect(
      refused.errors.hasPrefix("-:2:22: error: price: a cost of 0 makes min/x undefined (zeroCost) [method.refused]\n"))
    #expect(refused.output.hasPrefix("{") && !refused.output.contains("scores"))
  }
}
