import Foundation

/// The program as it was built beside the tests, run as a process of its own.
struct Program {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Folder in which the program runs.
  var folder: URL
  var environment: [String: String] = [:]

  static var executable: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("steelyard")
  }

  func run(_ arguments: [String], input: String = "", outputTo path: String? = nil) throws -> Result {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"].merging(environment) { $1 }
    // Files instead of pipes: nothing can block, however much is printed.
    let scratch = try Scratch()
    defer { scratch.remove() }
    let (inputFile, outputFile, errorFile) = (
      try scratch.file("in", input), try scratch.file("out", ""), try scratch.file("err", "")
    )
    let outputHandle = try FileHandle(forWritingTo: path.map { URL(fileURLWithPath: $0) } ?? outputFile)
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = outputHandle
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try String(contentsOf: outputFile, encoding: .utf8),
      errors: try String(contentsOf: errorFile, encoding: .utf8))
  }
}

/// A folder of a test's own.
struct Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("steelyard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  func file(_ name: String, _ content: String) throws -> URL {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content.utf8).write(to: url)
    return url
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }
}

/// A small comparison of three fictional providers, one of which fails a must-have.
enum SmallComparison {
  static func write(into scratch: Scratch) throws {
    try scratch.file("steelyard.yaml", comparison)
    try scratch.file("model.yaml", model)
    try scratch.file("vendors/amber.xml", amber)
    try scratch.file("vendors/birch.json", birch)
    try scratch.file("vendors/cedar.json", cedar)
  }

  static let comparison = """
    steelyard: comparison/1.0
    id: small
    title: A small comparison
    buyer: Fictional Buyer
    decision_date: 2026-03-01
    model: model.yaml
    bids: [vendors/amber.xml, vendors/birch.json, vendors/cedar.json]

    """

  static let model = """
    steelyard: criteria/1.0
    id: small
    title: Small model
    weights: {origin: Set for this test}
    criteria:
      - id: cost
        title: Yearly cost
        weight: 60
        unit: money
        currency: EUR
        value: {type: linear, worst: 200000, best: 100000}
      - id: quality
        title: Quality
        weight: 40
        criteria:
          - id: quality.fcr
            title: First contact resolution
            weight: 75
            unit: percent
            value: {type: linear, worst: 60, best: 85}
          - id: quality.language
            title: Language level
            weight: 25
            unit: cefr
            value: {type: levels, levels: {B1: 0, B2: 50, C1: 100}}
    requirements:
      - id: language
        title: Agents speak the language at B2 or better
        criterion: quality.language
        one_of: [B2, C1]

    """

  static let amber = """
    <vendor xmlns="urn:steelyard:vendor:1" version="1.0" id="amber" name="Amber Contact (fictional)">
      <answers>
        <answer criterion="cost" value="120000" currency="EUR"/>
        <answer criterion="quality.fcr" value="0.75" unit="fraction" evidence="attested" document="kpi"/>
        <answer criterion="quality.language" value="C1"/>
      </answers>
      <documents><document id="kpi" title="KPI extract"/></documents>
    </vendor>

    """

  static let birch = """
    {
      "steelyard": "vendor/1.0", "id": "birch", "name": "Birch Services (fictional)",
      "answers": [
        {"criterion": "cost", "value": 150000, "currency": "EUR"},
        {"criterion": "quality.fcr", "state": "unanswered"},
        {"criterion": "quality.language", "value": "B2"}
      ]
    }

    """

  static let cedar = """
    {
      "steelyard": "vendor/1.0", "id": "cedar", "name": "Cedar Lines (fictional)",
      "answers": [
        {"criterion": "cost", "value": 100000, "currency": "EUR"},
        {"criterion": "quality.fcr", "value": 85, "unit": "percent"},
        {"criterion": "quality.language", "value": "B1"}
      ]
    }

    """
}

/// Problems for `solve`, beside the comparison and no part of it.
enum BareProblems {
  static func write(into scratch: Scratch) throws {
    try scratch.file("problems/attrition.json", attrition)
    try scratch.file("problems/prices.json", prices)
    try scratch.file("problems/sum.json", sum)
  }

  static let attrition = """
    {
      "id": "attrition", "method": "kpi",
      "parameters": {"formula": "100 * leavers / ((headcount_start + headcount_end) / 2)"},
      "inputs": {"headcount_start": 120, "headcount_end": 80, "leavers": 25}
    }

    """

  static let prices = """
    {
      "id": "prices", "method": "price_score",
      "parameters": {
        "formula": "total = sum of quality points + max_price_points * lowest_price / price",
        "max_price_points": 40, "max_points": {"plan": 60}
      },
      "criteria": [{"id": "price", "direction": "min"}, {"id": "plan", "direction": "max"}],
      "alternatives": [
        {"id": "amber", "values": {"price": 125, "plan": 50}},
        {"id": "birch", "values": {"price": 100, "plan": 43}}
      ]
    }

    """

  static let sum = """
    {
      "id": "sum", "method": "weighted_sum/linear_ratio", "parameters": {"weights": "scaled to sum 1", "rank": "1 is best"},
      "criteria": [
        {"id": "price", "direction": "min", "weight": 3}, {"id": "plan", "direction": "max", "weight": 1}
      ],
      "alternatives": [
        {"id": "amber", "values": {"price": 125, "plan": 50}}, {"id": "birch", "values": {"price": 100, "plan": 40}}
      ]
    }

    """
}
