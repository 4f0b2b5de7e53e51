import Foundation
import Testing

@testable import Decision
@testable import Intake
@testable import Outsourcing

/// The models of `criteria/` against the table they were written from, which has one row for each leaf.
@Suite("The library of criteria models", .enabled(if: Shared.models != nil, "skipped: the table of models is absent"))
struct CriteriaLibraryTests {
  static let leafCounts = [
    ("bpo-standard", 52), ("contact-centre", 56), ("back-office", 51), ("finance-accounting", 53), ("hr-payroll", 51),
    ("it-help-desk", 54), ("knowledge-process", 52),
  ]

  @Test("The table has the models and no others")
  func models() throws {
    #expect(Set(try Row.all().map(\.model)) == Set(Self.leafCounts.map(\.0)))
  }

  @Test("A model is the table, leaf by leaf", arguments: leafCounts)
  func leaves(id: String, count: Int) throws {
    let model = try model(id)
    let rows = try Row.all().filter { $0.model == id }
    #expect(rows.count == count)
    #expect(model.leaves.map(\.id) == rows.map(\.leaf))
    #expect(model.id == id)
    let entries = entries(model.criteria, path: [], weights: [])
    #expect(entries.count == count)
    #expect(model.scaling == .mustSumToWhole)
    for (row, entry) in zip(rows, entries) {
      let leaf = try #require(entry.node.leaf)
      #expect(entry.path == row.path, "\(row.leaf)")
      #expect(entry.weights == row.groupWeights, "\(row.leaf)")
      #expect(entry.node.weight.value == row.localWeight, "\(row.leaf)")
      let weight = try #require(model.tree.leaves.first { $0.id == row.leaf }).globalWeight * 100
      // Printed to four decimals; a half unit of the last digit, and the rounding of the sum that lies on one.
      #expect(abs(weight - row.globalWeight) <= 0.000050001, "\(row.leaf)")
      #expect(leaf.title == row.title)
      #expect(leaf.unit.rawValue == row.unit.replacingOccurrences(of: "score-", with: "points-"), "\(row.leaf)")
      #expect(leaf.kind.rawValue == row.kind, "\(row.leaf)")
      // The table points to sections of its page, the model does not.
      #expect(leaf.evidence == row.evidence.replacing(#/( \+|,) §[0-9.]+/#, with: ""), "\(row.leaf)")
      #expect(direction(of: leaf) == row.direction, "\(row.leaf)")
      #expect(try anchors(of: leaf) == row.anchors, "\(row.leaf)")
      #expect((leaf.rubric.count == 6) == (leaf.kind == .judged), "\(row.leaf)")
    }
  }

  /// What stands in a model for each knock-out of the table; limits of the buyer stand in comparisons.
  private static let mustHaves = [
    "> 100 fails": ["cost-ceiling"], "< 2 fails": ["references"], "insolvency fails": ["solvency"],
    "< B2 fails (voice)": ["language"], "any critical open fails": ["critical-findings"], "> buyer limit fails": [],
    "minimum below buyer limit fails": [], "none fails (personal data)": ["transfer"],
    "breach of personal data capped below 1 fails": ["breach-cap"],
    "audit and data ownership must be granted": ["audit-right", "data-ownership"],
  ]
  /// Asked wherever personal data are processed, whatever the leaf.
  private static let personalData = ["iso27001", "processing-agreement"]

  @Test(
    "Every knock-out of the table is a must-have of the model, and language is one only for voice",
    arguments: leafCounts)
  func knockOuts(id: String, count: Int) throws {
    var expected = Self.personalData
    for row in try Row.all() where row.model == id && !row.knockOut.isEmpty {
      expected += try #require(Self.mustHaves[row.knockOut], "\(row.knockOut)")
    }
    if id == "contact-centre" { expected = expected.filter { $0 != "solvency" } }
    // Must-haves for card data and US health data apply only where such data are handled; the table is silent on them.
    let asked = try model(id).requirements.filter { $0.data == nil || $0.data == .personal }
    #expect(Set(asked.map(\.requirement.id)) == Set(expected))
  }

  @Test("A leaf that two models share has the same rubric in both")
  func rubrics() throws {
    var seen: [String: [String]] = [:]
    for (id, _) in Self.leafCounts {
      for leaf in try model(id).leaves where leaf.kind == .judged {
        let rubric = leaf.rubric.map(\.meaning)
        if let other = seen[leaf.id] { #expect(rubric == other, "\(id) \(leaf.id)") }
        seen[leaf.id] = rubric
      }
    }
    #expect(seen.count == 16)
  }

  // MARK: The model

  private func model(_ id: String) throws -> CriteriaModel {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = Array(try Data(contentsOf: root.appendingPathComponent("criteria/\(id).yaml")))
    let log = DiagnosticLog()
    let model = Input.criteria(SourceFile(path: "criteria/\(id).yaml", bytes: bytes), log: log)
    #expect(log.sorted.isEmpty, "\(log.sorted.map(\.text))")
    return try #require(model)
  }

  private struct Entry {
    let node: CriteriaModel.Node
    let path: String
    let weights: String
  }

  private func entries(_ nodes: [CriteriaModel.Node], path: [String], weights: [String]) -> [Entry] {
    nodes.flatMap { node in
      node.leaf == nil
        ? entries(node.children, path: path + [node.id], weights: weights + [node.weight.text])
        : [Entry(node: node, path: path.joined(separator: "/"), weights: weights.joined(separator: "/"))]
    }
  }

  private func direction(of leaf: CriteriaModel.Leaf) -> String {
    leaf.function is Levels ? "levels" : leaf.direction?.rawValue ?? "band"
  }

  /// As the table writes them.
  private func anchors(of leaf: CriteriaModel.Leaf) throws -> String {
    switch leaf.function {
    case let linear as Linear: "\(text(linear.anchors.worst)) → \(text(linear.anchors.best))"
    case let lines as PiecewiseLinear:
      "points " + lines.points.map { "(\(text($0.level)), \(text($0.value)))" }.joined(separator: " ")
    case let levels as Levels: levels.entries.map { "\($0.label) \(text($0.value))" }.joined(separator: ", ")
    default: try #require(nil, "\(leaf.id) has a value function the table does not know")
    }
  }

  private func text(_ number: Double) -> String { number == number.rounded() ? "\(Int(number))" : "\(number)" }

  // MARK: The table

  private struct Row {
    let model, path, groupWeights, leaf, title, unit, direction, anchors: String
    let localWeight, globalWeight: Double
    let kind, evidence, knockOut: String

    static func all() throws -> [Row] {
      let text = try String(contentsOfFile: try #require(Shared.models), encoding: .utf8)
      return try text.split(whereSeparator: \.isNewline).dropFirst().map { try Row(cells(String($0))) }
    }

    private init(_ cells: [String]) throws {
      try #require(cells.count == 13)
      (model, path, groupWeights, leaf) = (cells[0], cells[1], cells[2], cells[3])
      (title, unit, direction, anchors) = (cells[4], cells[5], cells[6], cells[7])
      (localWeight, globalWeight) = (try #require(Double(cells[8])), try #require(Double(cells[9])))
      (kind, evidence, knockOut) = (cells[10], cells[11], cells[12])
    }

    /// A cell may be quoted to hold commas; no cell of this table holds a quotation mark.
    private static func cells(_ line: String) -> [String] {
      var cells = [""]
      for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
        guard index.isMultiple(of: 2) else {
          cells[cells.count - 1] += part
          continue
        }
        let pieces = part.split(separator: ",", omittingEmptySubsequences: false)
        cells[cells.count - 1] += pieces[0]
        cells += pieces.dropFirst().map(String.init)
      }
      return cells
    }
  }
}
