import Decision
import Testing

@Suite("Refusals and edges of the ranking methods")
struct MethodRefusalTests {
  /// The parameters that declared scales need, wide enough for every level below.
  private var parameters: MethodParameters {
    get throws {
      var parameters = MethodParameters()
      for criterion in ["a", "b"] {
        parameters.bounds[criterion] = try Interval(low: -1e308, high: 1e308)
        parameters.idealIntervals[criterion] = try Interval(low: 0, high: 1)
      }
      return parameters
    }
  }

  private func fault(
    _ method: any RankingMethod.Type, _ direction: Direction, _ levels: [Double]
  ) throws -> String? {
    let parameters = try parameters
    return refusal { () throws(Refusal) in
      try method.scores(
        of: MethodFormulaTests.matrix([(direction, 1)], levels.map { [$0] }), variant: method.variants[0],
        parameters: parameters)
    }
  }

  @Test(
    "A price of 0, a negative level, and a column of 0 are answered or refused by name",
    arguments: [
      (WeightedProduct.self, "nonPositive a", "nonPositive a", "nonPositive a"),
      (Waspas.self, "nonPositive a", "nonPositive a", "nonPositive a"), (Topsis.self, nil, nil, "nonPositive a"),
      (Vikor.self, nil, nil, nil), (Promethee.self, nil, nil, nil),
      (Copras.self, "zeroCost v0", "nonPositive a", "nonPositive a"),
      (Aras.self, "zeroCost a", "nonPositive a", "nonPositive a"), (Moora.self, nil, nil, "nonPositive a"),
      (Multimoora.self, "nonPositive a", "nonPositive a", "nonPositive a"), (Edas.self, nil, nil, "nonPositive a"),
      (Codas.self, "zeroCost a", "nonPositive a", "nonPositive a"), (Mabac.self, nil, nil, nil),
      (Marcos.self, "zeroCost a", "nonPositive a", "nonPositive a"), (Spotis.self, nil, nil, nil),
      (Ram.self, nil, "nonPositive a", "nonPositive a"), (Rim.self, nil, nil, nil),
    ] as [(any RankingMethod.Type, String?, String?, String?)])
  func levels(method: any RankingMethod.Type, zeroCost: String?, negative: String?, allZero: String?) throws {
    #expect(try fault(method, .min, [0, 5]) == zeroCost, "\(method.id)")
    #expect(try fault(method, .max, [-1, 5]) == negative, "\(method.id)")
    #expect(try fault(method, .max, [0, 0]) == allZero, "\(method.id)")
  }

  @Test("A cost share of 0 is no fault while another cost is above it")
  func coprasZero() throws {
    let matrix = try MethodFormulaTests.matrix([(.min, 1), (.min, 1)], [[0, 5], [5, 1]])
    #expect(try Copras.scores(of: matrix, variant: "sum").entries.allSatisfy { $0.score.isFinite })
  }

  @Test("Parameters beyond their range are refused with their name")
  func parameterRanges() throws {
    let matrix = try MethodFormulaTests.matrix([(.max, 1)], [[1], [2]])
    var parameters = MethodParameters()
    parameters.sumShare = 1.5
    parameters.distanceThreshold = -1
    func fault(_ method: any RankingMethod.Type) -> String? {
      refusal { () throws(Refusal) in
        try method.scores(of: matrix, variant: method.variants[0], parameters: parameters)
      }
    }
    #expect(fault(Waspas.self) == "outsideBounds lambda" && fault(Codas.self) == "outsideBounds tau")
    #expect(fault(Spotis.self) == "outsideBounds a" && fault(Rim.self) == "outsideBounds a")
    parameters.bounds["a"] = try Interval(low: 0, high: 1.5)
    parameters.idealIntervals["a"] = try Interval(low: 0, high: 1)
    #expect(fault(Spotis.self) == "outsideBounds v1, a" && fault(Rim.self) == "outsideBounds v1, a")
    parameters.bounds["a"] = try Interval(low: 1, high: 2)
    #expect(fault(Rim.self) == "outsideBounds a")
    parameters.idealPoint["a"] = 3
    #expect(fault(Spotis.self) == "outsideBounds a")
    parameters.idealPoint = [:]
    #expect(fault(Spotis.self) == nil)
  }

  @Test("Fixed TOPSIS takes points alone", arguments: [(Direction.min, 5.0), (.max, -1), (.max, 100.5)])
  func points(direction: Direction, level: Double) throws {
    let reason = refusal { () throws(Refusal) in
      try Topsis.scores(of: MethodFormulaTests.matrix([(direction, 1)], [[level]]), variant: "fixed")
    }
    #expect(reason == "outsideBounds a")
  }

  // Placeholders stand in the cell of a criterion left out.
  @Test("A vendor for which a criterion was left out is refused by all methods but additive value")
  func leftOut() throws {
    let matrix = try DecisionMatrix(
      columns: [.init(criterion: "a", direction: .max, weight: 1), .init(criterion: "b", direction: .max, weight: 1)],
      rows: [.init(vendor: "v", levels: [1, 2]), .init(vendor: "w", levels: [3, 0], ownWeights: [1, 0])])
    for form in MethodForm.all where form.method.id != AdditiveValue.id {
      let reason = refusal { () throws(Refusal) in try form.method.scores(of: matrix, variant: form.variant) }
      #expect(reason == "missingCell w", "\(form.name)")
    }
  }

  @Test("No vendor has no score, and a single one is first, by every form", arguments: MethodForm.all)
  func fewVendors(form: MethodForm) throws {
    let parameters = try parameters
    let columns: [(Direction, Double)] = [(form.levels == .positive ? .min : .max, 0.5), (.max, 0.5)]
    for levels in [[], [[3, 4]]] as [[[Double]]] {
      let scores = try form.method.scores(
        of: MethodFormulaTests.matrix(columns, levels), variant: form.variant, parameters: parameters)
      #expect(scores.ranks.map(\.rank) == levels.map { _ in 1 } && scores.entries.allSatisfy { $0.score.isFinite })
    }
  }

  @Test("Levels next to the ends of the range are told apart, by every form that takes them", arguments: MethodForm.all)
  func extremes(form: MethodForm) throws {
    guard form.levels == .positive else { return }
    let parameters = try parameters
    for level in [1e308, .leastNonzeroMagnitude * 4] {
      let matrix = try MethodFormulaTests.matrix([(.max, 1)], [[level], [level / 2], [level / 4]])
      let scores = try form.method.scores(of: matrix, variant: form.variant, parameters: parameters)
      // On a declared scale of 2e308 the small ones are one level.
      let isDeclared = [Spotis.id, Rim.id].contains(form.method.id)
      let isFlat = form.variant == "functions" || (isDeclared && level < 1)
      if form.method.id == Rim.id {
        #expect(scores.entries.allSatisfy { $0.score.isFinite })
      } else {
        #expect(isFlat || scores.ranks.map(\.rank) == [1, 2, 3], "\(form.name) \(scores.entries)")
      }
    }
  }

  @Test("Weights are used as given: only their proportions count where the formula says so", arguments: MethodForm.all)
  func weights(form: MethodForm) throws {
    let parameters = try parameters
    func scores(_ factor: Double) throws -> Scores {
      try form.method.scores(
        of: MethodFormulaTests.matrix([(.max, 0.6 * factor), (.max, 0.4 * factor)], [[3, 40], [4, 10], [5, 25]]),
        variant: form.variant, parameters: parameters)
    }
    let (given, doubled, near) = (try scores(1), try scores(2), try scores(1 + 1e-12))
    let isProportional = ["topsis", "vikor", "copras", "aras", "edas", "marcos", "rim", "multimoora"].contains(
      form.method.id)
    #expect((given.entries.map(\.score) == doubled.entries.map(\.score)) == isProportional, "\(form.name)")
    #expect(zip(given.entries, near.entries).allSatisfy { isTie($0.score, $1.score, naturalSize: given.naturalSize) })
  }

  @Test("Three hundred criteria give finite scores", arguments: MethodForm.all)
  func manyCriteria(form: MethodForm) throws {
    var parameters = MethodParameters()
    let ids = (0..<300).map { "c\($0)" }
    for id in ids {
      parameters.bounds[id] = try Interval(low: 0, high: 100)
      parameters.idealIntervals[id] = try Interval(low: 50, high: 60)
    }
    let matrix = try DecisionMatrix(
      columns: ids.enumerated().map {
        .init(
          criterion: $1, direction: form.levels == .positive && $0.isMultiple(of: 3) ? .min : .max, weight: 1 / 300.0)
      },
      rows: (1...5).map { vendor in
        .init(vendor: "v\(vendor)", levels: ids.indices.map { Double(($0 * vendor * 7) % 97 + 1) })
      })
    let scores = try form.method.scores(of: matrix, variant: form.variant, parameters: parameters)
    #expect(scores.entries.count == 5 && scores.entries.allSatisfy { $0.score.isFinite })
    #expect(Set(scores.entries.map(\.score)).count > 1)
  }

  @Test("A constant column is told where it has no effect")
  func constantColumn() throws {
    let matrix = try MethodFormulaTests.matrix([(.max, 1), (.min, 1), (.max, 0)], [[1, 7, 2], [2, 7, 2]])
    for (method, variant) in [
      (WeightedSum.self, "minmax"), (Topsis.self, "vector"), (Vikor.self, "minmax"), (Mabac.self, "minmax"),
    ] as [(any RankingMethod.Type, String)] {
      #expect(try method.scores(of: matrix, variant: variant).findings == [.init(.constantColumn, criterion: "b")])
    }
    #expect(try WeightedSum.scores(of: matrix, variant: "vector").findings.isEmpty)
    #expect(MatrixFinding(.constantColumn, criterion: "b").words.contains("b"))
  }

  @Test("Levels that differ in the last bit are told where they are drawn apart to worst and best")
  func nearlyConstantColumn() throws {
    let matrix = try MethodFormulaTests.matrix([(.max, 1), (.min, 1)], [[0.1 + 0.2, 1], [0.3, 2]])
    for (method, variant) in [
      (WeightedSum.self, "minmax"), (Topsis.self, "minmax"), (Vikor.self, "minmax"), (Mabac.self, "minmax"),
    ] as [(any RankingMethod.Type, String)] {
      #expect(
        try method.scores(of: matrix, variant: variant).findings == [.init(.nearlyConstantColumn, criterion: "a")])
    }
    #expect(try WeightedSum.scores(of: matrix, variant: "sum").findings.isEmpty)
    #expect(MatrixFinding(.nearlyConstantColumn, criterion: "a").words.contains("a"))
  }

  @Test(
    "A step that rounding alone takes is told, one that is taken or missed by more is not",
    arguments: [
      (.usual, [0.1 + 0.2, 0.3], true), (.usual, [0.3, 0.3], false), (.usual, [0.3, 0.3000001], false),
      // 0.4 − 0.3 is above 0.1 in the last bit; 0.3 − 0.2 is below it and counts as 0.1 does.
      (.uShape(q: 0.1), [0.4, 0.3], true), (.uShape(q: 0.1), [0.3, 0.2], false), (.uShape(q: 0.1), [0.5, 0.3], false),
      (.level(q: 0.05, p: 0.1), [0.9, 0.4, 0.3], true), (.linear(q: 0.05, p: 0.1), [0.4, 0.3], false),
      (.linear(q: 0.1, p: 0.1), [0.4, 0.3], true), (.gaussian(s: 1), [0.1 + 0.2, 0.3], false),
    ] as [(PreferenceFunction.Shape, [Double], Bool)])
  func roundedLead(shape: PreferenceFunction.Shape, levels: [Double], isTold: Bool) throws {
    for direction in [Direction.max, .min] {
      let matrix = try MethodFormulaTests.matrix([(direction, 1), (.max, 0)], levels.map { [$0, $0] })
      var parameters = MethodParameters()
      parameters.preferences["a"] = try PreferenceFunction(shape)
      let findings = try Promethee.scores(of: matrix, variant: "functions", parameters: parameters).findings
      #expect(findings == (isTold ? [.init(.roundedLead, criterion: "a")] : []))
    }
    #expect(MatrixFinding(.roundedLead, criterion: "a").words.contains("in a the last figures"))
  }

  @Test("A declared scale that ends where it begins, but for rounding, is told")
  func narrowScale() throws {
    let (low, high) = (0.3, 0.1 + 0.2)
    let matrix = try MethodFormulaTests.matrix([(.max, 1)], [[low], [high]])
    var parameters = MethodParameters()
    parameters.bounds["a"] = try Interval(low: low, high: high)
    parameters.idealIntervals["a"] = try Interval(low: high, high: high)
    for method in [Spotis.self, Rim.self] as [any RankingMethod.Type] {
      let scores = try method.scores(of: matrix, variant: "declared", parameters: parameters)
      #expect(scores.findings == [.init(.narrowScale, criterion: "a")], "\(method.id)")
    }
    // Nobody stands beyond the ideal, so that the narrow side of the scale is not used.
    parameters.bounds["a"] = try Interval(low: 0, high: high)
    parameters.idealIntervals["a"] = try Interval(low: low, high: low)
    let below = try MethodFormulaTests.matrix([(.max, 1)], [[low], [0.1]])
    #expect(try Rim.scores(of: below, variant: "declared", parameters: parameters).findings.isEmpty)
    #expect(MatrixFinding(.narrowScale, criterion: "a").words.contains("scale in a"))
  }
}
