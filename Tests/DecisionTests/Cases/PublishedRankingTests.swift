import Decision
import Foundation
import Testing

@Suite("Published cases of the ranking methods")
struct PublishedRankingTests {
  /// A case with the method and form it speaks about.
  static let problems: [(name: String, method: any RankingMethod.Type, variant: String)] = [
    ("wpm-triantaphyllou", WeightedProduct.self, "none"), ("waspas-chakraborty-2015-ex1", Waspas.self, "linear_ratio"),
    ("waspas-tus-2019", Waspas.self, "linear_ratio"), ("topsis-ersoy-2021", Topsis.self, "vector"),
    ("topsis-tzeng-huang-2011", Topsis.self, "vector"), ("def-constant-column-topsis", Topsis.self, "vector"),
    ("def-topsis-ideal", Topsis.self, "vector"), ("vikor-papathanasiou-2018", Vikor.self, "minmax"),
    ("vikor-yang-wu-2020", Vikor.self, "minmax"), ("def-promethee-flow-sum", Promethee.self, "functions"),
    ("promethee-papathanasiou-2018", Promethee.self, "functions"), ("promethee-zhao-2013", Promethee.self, "functions"),
    ("promethee-ziemba-2017", Promethee.self, "functions"), ("copras-uysal-2022", Copras.self, "sum"),
    ("aras-stanujkic-2015", Aras.self, "reciprocal_sum"), ("aras-yildirim-2015", Aras.self, "reciprocal_sum"),
    ("moora-siregar-2021", Moora.self, "ratio"), ("edas-ersoy-2021", Edas.self, "average"),
    ("edas-karabasevic-2018", Edas.self, "average"), ("codas-badi-2018-supplier", Codas.self, "linear_ratio"),
    ("codas-bakir-2018", Codas.self, "linear_ratio"), ("mabac-pamucar-2015", Mabac.self, "minmax"),
    ("marcos-stevic-2020", Marcos.self, "linear_ratio"), ("spotis-dezert-2020-ex2", Spotis.self, "declared"),
    ("spotis-dezert-2020-ex2-esp", Spotis.self, "declared"), ("ram-sotoudeh-2023", Ram.self, "sum"),
  ]

  /// Cases with a test of their own below or beside.
  static let cases =
    problems.map(\.name) + [
      "def-negative-values-wpm", "def-promethee-functions", "multimoora-karabasevic-2015", "rb-promethee-flows-a",
      "rb-rank-reversal-a",
    ]

  @Test("Scores, ranks and further outputs come out as printed", arguments: problems.indices)
  func printed(index: Int) throws {
    let (name, method, variant) = Self.problems[index]
    let published = try PublishedCase(name)
    let (matrix, parameters) = (try published.methodMatrix(), try published.methodParameters())
    let result = try method.scores(of: matrix, variant: variant, parameters: parameters)
    let factor = published.parameter("score") == .text("utility degree Q/Qmax times 100") ? 100.0 : 1
    let scores = Dictionary(uniqueKeysWithValues: result.entries.map { ($0.vendor, $0.score * factor) })
    for (output, value) in try published.value("expected").object() {
      let tolerance = try published.tolerance(of: output)
      switch output {
      case "scores": try expect(scores, value.numbers(), within: tolerance)
      case "ranks":
        #expect(
          try Dictionary(uniqueKeysWithValues: result.ranks.map { ($0.vendor, Double($0.rank)) }) == value.numbers())
      case "score_order": #expect(value == .text(result.order.rawValue))
      case "phi_plus", "phi_minus":
        let flows = try PrometheeFlows(of: matrix, parameters: parameters).flows
        let flow = flows.map { ($0.vendor, output == "phi_plus" ? $0.plus : $0.minus) }
        try expect(Dictionary(uniqueKeysWithValues: flow), value.numbers(), within: tolerance)
      case "border_approximation_area":
        let border = zip(matrix.columns.map(\.criterion), try Mabac.border(of: matrix))
        try expect(Dictionary(uniqueKeysWithValues: border.map { ($0, $1) }), value.numbers(), within: tolerance)
      case "ratios":
        let logarithms = zip(matrix.rows.map(\.vendor), try WeightedProduct.logarithms(of: matrix))
        let own = Dictionary(uniqueKeysWithValues: logarithms.map { ($0, $1) })
        for (pair, ratio) in try value.numbers() {
          let vendors = pair.split(separator: "/").map(String.init)
          let difference = try #require(own[vendors[0]]) - #require(own[vendors[1]])
          #expect((try PortableFunctions.exp(difference) - ratio).magnitude <= tolerance, "\(pair)")
        }
      case "same_scores_as_without":
        let criterion = try value.text()
        let kept = matrix.columns.indices.filter { matrix.columns[$0].criterion != criterion }
        let without = try DecisionMatrix(
          columns: kept.map { matrix.columns[$0] },
          rows: matrix.rows.map { row in .init(vendor: row.vendor, levels: kept.map { row.levels[$0] }) })
        let others = try method.scores(of: without, variant: variant).entries.map { ($0.vendor, $0.score) }
        try expect(scores, Dictionary(uniqueKeysWithValues: others), within: 1e-9)
      case "all_finite": #expect(scores.values.allSatisfy { $0.isFinite })
      default: Issue.record("\(output) is not tested")
      }
    }
  }

  private func expect(_ found: [String: Double], _ expected: [String: Double], within tolerance: Double) throws {
    for (key, number) in expected {
      #expect((try #require(found[key]) - number).magnitude <= tolerance, "\(key)")
    }
  }

  @Test("A weighted product of levels below 0 is refused")
  func negativeProduct() throws {
    let matrix = try PublishedCase("def-negative-values-wpm").matrix
    for variant in WeightedProduct.variants {
      let reason = refusal { () throws(Refusal) in try WeightedProduct.scores(of: matrix, variant: variant) }
      #expect(reason?.hasPrefix("nonPositive") == true)
    }
  }

  @Test("Preference functions have the values printed at every lead")
  func preferenceFunctions() throws {
    let published = try PublishedCase("def-promethee-functions")
    for (type, values) in try published.value("expected", "values").object() {
      let numbers = try published.value("parameters", "functions").member(type)
      let function = try PreferenceFunction(shape(type, numbers))
      for (lead, preference) in try values.numbers() {
        #expect(
          try (function.preference(of: try #require(Double(lead))) - preference).magnitude <= 1e-9, "\(type) \(lead)")
      }
    }
  }

  @Test("The three lists of MULTIMOORA and what is made of them come out as printed")
  func multimoora() throws {
    let published = try PublishedCase("multimoora-karabasevic-2015")
    var parameters = MethodParameters()
    parameters.multiplicative = .weightsAsFactors
    let result = try Multimoora.result(of: published.matrix, parameters: parameters).standings
    func map(_ number: (Multimoora.Result.Standing) -> Double) -> [String: Double] {
      Dictionary(uniqueKeysWithValues: result.map { ($0.vendor, number($0)) })
    }
    let tolerance = try published.tolerance
    try expect(map(\.ratio), published.numbers("expected", "scores"), within: tolerance)
    try expect(map(\.referencePoint), published.numbers("expected", "reference_point"), within: tolerance)
    #expect(try map { Double($0.finalRank) } == published.numbers("expected", "final_ranks"))
  }

  @Test("Flows and relations of PROMETHEE come out as computed pair by pair in fractions")
  func prometheeFlows() throws {
    let published = try PublishedCase("rb-promethee-flows-a")
    let (matrix, parameters) = (try published.matrix, try published.methodParameters())
    let result = try PrometheeFlows(of: matrix, parameters: parameters)
    func map(_ number: (PrometheeFlows.Flow) -> Double) -> [String: Double] {
      Dictionary(uniqueKeysWithValues: result.flows.map { ($0.vendor, number($0)) })
    }
    try expect(map(\.plus), published.numbers("expected", "phi_plus"), within: 1e-9)
    try expect(map(\.minus), published.numbers("expected", "phi_minus"), within: 1e-9)
    try expect(map(\.net), published.numbers("expected", "net"), within: 1e-9)
    let table = try PrometheeFlows.preferences(of: matrix, parameters: parameters)
    for (row, preferences) in zip(matrix.rows, table) {
      let own = Dictionary(uniqueKeysWithValues: zip(matrix.rows.map(\.vendor), preferences))
      try expect(own, published.numbers("expected", "pi", row.vendor), within: 1e-9)
    }
    let relations = Dictionary(
      uniqueKeysWithValues: result.relations.map { ("\($0.vendor)|\($0.rival)", JSON.text($0.relation.rawValue)) })
    #expect(try relations == published.value("expected", "relations").object())
  }

  @Test("Equal rows tie in first place, and a single vendor is first, by every form that takes costs")
  func definitions() throws {
    for form in MethodForm.all where form.levels == .positive {
      for name in ["def-identical-alternatives", "def-single-alternative"] {
        let published = try PublishedCase(name)
        var parameters = MethodParameters()
        for column in try published.columns {
          parameters.bounds[column.criterion] = try Interval(low: 0, high: 100)
          let ideal = column.direction == .min ? 0.0 : 100
          parameters.idealIntervals[column.criterion] = try Interval(low: ideal, high: ideal)
        }
        let result = try form.method.scores(of: published.matrix, variant: form.variant, parameters: parameters)
        let ranks = Dictionary(uniqueKeysWithValues: result.ranks.map { ($0.vendor, Double($0.rank)) })
        #expect(try ranks == published.numbers("expected", "ranks"), "\(form.name)")
        for member in ["promethee_net_flow": Promethee.id, "vikor_Q": Vikor.id]
        where member.value == form.method.id && published.expects(member.key) {
          #expect(try [result.entries[0].score] == Array(published.numbers("expected", member.key).values))
        }
      }
    }
  }
}
