import Foundation
import Intake
import Testing

@testable import Steelyard

/// Every solver that ranks, on tables that have no answer or hardly one.
struct HostileTableTests {
  private static let ranking = [
    "weighted_sum/minmax", "weighted_sum/linear_ratio", "weighted_sum/none", "weighted_sum/reciprocal_sum",
    "weighted_sum/vector", "weighted_sum/sum", "weighted_product", "weighted_product/none", "waspas", "topsis/vector",
    "topsis/minmax", "topsis/fixed", "vikor", "promethee", "promethee_flows", "copras", "aras", "moora", "multimoora",
    "edas", "codas", "mabac", "marcos", "spotis", "ram", "rim",
  ]

  /// A table of as many criteria as a row has levels, given as they stand in the file; a text for a level of its own.
  private static func problem(
    _ method: String, _ rows: [[String]], weights: [String] = ["0.5", "0.3", "0.2"], ids: [String]? = nil,
    criteria: [String]? = nil
  ) -> String {
    let isBenefit = ["weighted_sum/none", "topsis/fixed"].contains(method)
    let criteria = criteria ?? weights.indices.map { "c\($0)" }
    let columns = weights.indices.map { index in
      let direction = method == "rim" ? "target" : !isBenefit && index.isMultiple(of: 3) ? "min" : "max"
      return #"{"id": "\#(criteria[index])", "direction": "\#(direction)", "weight": \#(weights[index])}"#
    }
    let vendors = rows.enumerated().map { row, levels in
      let values = zip(criteria, levels).filter { !$0.1.isEmpty }.map { "\"\($0.0)\": \($0.1)" }
      return #"{"id": "\#(ids?[row] ?? "v\(row)")", "values": {\#(values.joined(separator: ", "))}}"#
    }
    func each(_ ends: String) -> String {
      "{" + Set(criteria).sorted().map { "\"\($0)\": \(ends)" }.joined(separator: ", ") + "}"
    }
    let parameters =
      switch method {
      case "spotis": #""bounds": \#(each("[-1e308, 1e308]"))"#
      case "rim": #""range": \#(each("[-1e308, 1e308]")), "ideal_interval": \#(each("[3, 4]"))"#
      default: ""
      }
    return """
      {"method": "\(method)", "parameters": {\(parameters)}, "criteria": [\(columns.joined(separator: ", "))],
       "alternatives": [\(vendors.joined(separator: ", "))]}
      """
  }

  private static let rows = [["10", "5", "3"], ["20", "4", "6"], ["30", "9", "1"]]

  @Test func `Every solver that turns a weighted table into scores is tried here`() {
    let tried = Self.ranking.compactMap { Solvers.named($0)?.solver.declaration.key }
    let known = Solvers.all.map { $0.declaration }.filter {
      $0.form.table == .weighted && $0.form.cells == .numbers && $0.parameters.contains("weights")
    }
    #expect(Set(tried) == Set(known.map { $0.key }))
  }

  @Test(arguments: ranking)
  func `Tables that say nothing certain are refused by name`(method: String) throws {
    var hostile = ["", "null", "\"good\"", "\"5\"", "true", "[5]"].map { cell in
      Self.problem(method, [["10", "5", "3"], ["20", cell, "6"], ["30", "9", "1"]])
    }
    hostile += [["0", "0", "0"], ["-0.5", "1", "0.5"], ["null", "1", "1"], ["1e308", "1e308", "1e308"]].map {
      Self.problem(method, Self.rows, weights: $0)
    }
    hostile.append(Self.problem(method, Self.rows, ids: ["a", "b", "a"]))
    hostile.append(Self.problem(method, Self.rows, criteria: ["a", "b", "a"]))
    for problem in hostile {
      let (answer, told) = try SolverTests.solved(problem)
      #expect(answer.isEmpty && !told.isEmpty && told.allSatisfy { $0.contains("error: ") }, "\(problem)\n\(told)")
    }
  }

  @Test(arguments: ranking)
  func `Tables at the edge give finite scores for everybody, or are refused by name`(method: String) throws {
    let edges = [
      [], [["10", "5", "3"]], [["0", "0", "0"]], [["-1", "-5", "-3"]],
      [[String]](repeating: ["7", "7", "7"], count: 4),
      [["7", "5", "3"], ["7", "4", "6"]], [["10", "0", "3"], ["20", "0", "6"]], [["0", "0", "0"], ["0", "0", "0"]],
      [["0", "5", "3"], ["20", "4", "6"]], [["-10", "5", "-3"], ["10", "-5", "3"]],
      [["0.30000000000000004", "0.3", "0.6"], ["0.3", "0.30000000000000004", "0.6"]],
      [["1e308", "1e308", "1e308"], ["20", "4", "6"]], [["1e308", "-1e308", "1e308"], ["-1e308", "1e308", "-1e308"]],
      [["5e-324", "5e-324", "5e-324"], ["20", "4", "6"]], [["5e-324", "1e308", "1"], ["1e308", "5e-324", "1"]],
    ]
    let weights = [
      ["0.5", "0.3", "0.2"], ["1", "0.6", "0.4"], ["0.5", "0.3", "0.200000000001"], ["0.5", "0.5", "0"],
      ["5e-324", "5e-324", "5e-324"], ["5e-324", "1e308", "1"],
    ]
    for rows in edges {
      for weights in weights {
        try expectFiniteOrRefused(Self.problem(method, rows, weights: weights), vendors: rows.count)
      }
    }
  }

  @Test(arguments: ranking)
  func `Weights of any sum, three hundred criteria and twins are answered`(method: String) throws {
    for weights in [["1", "0.6", "0.4"], ["0.5", "0.3", "0.200000000001"]] {
      let answer = try SolverTests.solved(Self.problem(method, Self.rows, weights: weights)).answer
      #expect(Self.numbers(answer["scores"])?.count == 3)
    }
    let wide = (1...4).map { row in (0..<300).map { String(($0 * row * 7) % 97 + 1) } }
    let many = [String](repeating: "0.01", count: 300)
    let answer = try SolverTests.solved(Self.problem(method, wide, weights: many)).answer
    #expect(Self.numbers(answer["scores"])?.count == 4)
    let twins = try SolverTests.solved(Self.problem(method, [[String]](repeating: ["0.1", "7", "3"], count: 3))).answer
    #expect(twins["ranks"] as? [String: Int] == ["v0": 1, "v1": 1, "v2": 1])
    let one = try SolverTests.solved(Self.problem(method, [["10", "5", "3"]])).answer
    #expect(one["ranks"] as? [String: Int] == ["v0": 1])
  }

  private func expectFiniteOrRefused(_ problem: String, vendors: Int) throws {
    let (answer, told) = try SolverTests.solved(problem)
    guard !answer.isEmpty else {
      #expect(told.contains { $0.contains("error: ") }, "\(problem)")
      return
    }
    let scores = try #require(Self.numbers(answer["scores"]), "\(problem)")
    let ranks = try #require(answer["ranks"] as? [String: Int])
    let isFinite = scores.values.allSatisfy { $0.isFinite }
    #expect(isFinite && scores.count == vendors && ranks.count == vendors, "\(problem)\n\(answer)")
  }

  /// Nil where anything but a number stands in the map.
  private static func numbers(_ map: Any?) -> [String: Double]? { map as? [String: Double] }
}
