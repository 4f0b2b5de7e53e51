import Decision
import Testing

@Suite("Decision matrix")
struct DecisionMatrixTests {
  private func column(_ id: String, _ weight: Double = 0.5) -> DecisionMatrix.Column {
    .init(criterion: id, direction: .max, weight: weight)
  }

  private func row(_ id: String, _ levels: [Double], own: [Double]? = nil) -> DecisionMatrix.Row {
    .init(vendor: id, levels: levels, ownWeights: own)
  }

  private func fault(_ columns: [DecisionMatrix.Column], _ rows: [DecisionMatrix.Row]) -> String? {
    refusal { () throws(Refusal) in try DecisionMatrix(columns: columns, rows: rows) }
  }

  @Test("Columns and rows stand in the byte order of their ids, levels and own weights with them")
  func byteOrder() throws {
    let matrix = try DecisionMatrix(
      columns: [column("b", 0.25), column("ä", 0.5), column("B", 0.125)],
      rows: [row("v2", [1, 2, 3]), row("v10", [4, 5, 6], own: [0.1, 0.2, 0.7])])
    #expect(matrix.columns == [column("B", 0.125), column("b", 0.25), column("ä", 0.5)])
    #expect(matrix.rows == [row("v10", [6, 4, 5], own: [0.7, 0.1, 0.2]), row("v2", [3, 1, 2])])
  }

  @Test("No vendor is no fault, no criterion is one")
  func empty() throws {
    #expect(try DecisionMatrix(columns: [column("a")], rows: []).rows.isEmpty)
    #expect(fault([], []) == "tooFew")
  }

  @Test("Weights may have any sum but 0; negative and non-finite ones are refused with their criterion")
  func weights() {
    #expect(fault([column("a", 7), column("b", 0)], []) == nil)
    #expect(fault([column("a", 0), column("b", 0)], []) == "allWeightsZero")
    #expect(fault([column("a", 1), column("b", -0.1)], []) == "negativeWeight b")
    #expect(fault([column("a", 1), column("b", .nan)], []) == "nonFinite b")
    #expect(fault([column("a", 1), column("b", .infinity)], []) == "nonFinite b")
  }

  @Test("A row has one finite level for each column")
  func levels() {
    #expect(fault([column("a"), column("b")], [row("v", [1])]) == "missingCell v")
    #expect(fault([column("a"), column("b")], [row("v", [1, 2, 3])]) == "missingCell v")
    #expect(fault([column("a"), column("b")], [row("v", [1, .nan])]) == "nonFinite v, b")
    #expect(fault([column("a"), column("b")], [row("v", [-.infinity, 1])]) == "nonFinite v, a")
  }

  @Test("A criterion of weight 0 that is left out for a vendor changes nothing for a ranking method")
  func leftOutWithoutWeight() throws {
    let columns = [column("a", 1), column("b", 0)]
    let left = try DecisionMatrix(columns: columns, rows: [row("v", [1, 0], own: [1, 0]), row("w", [2, 5])])
    let whole = try DecisionMatrix(columns: columns, rows: [row("v", [1, 9]), row("w", [2, 5])])
    for method in RankingMethods.all where method.id != AdditiveValue.id {
      for variant in method.variants {
        let plain = try? method.scores(of: whole, variant: variant).entries
        #expect(try plain == nil || method.scores(of: left, variant: variant).entries == plain, "\(method.id)")
      }
    }
    let other = try DecisionMatrix(columns: [column("a"), column("b")], rows: [row("v", [1, 0], own: [1, 0])])
    #expect(refusal { () throws(Refusal) in try WeightedSum.scores(of: other, variant: "minmax") } == "missingCell v")
  }

  @Test("Weights of a row's own are checked like all others")
  func ownWeights() {
    #expect(fault([column("a"), column("b")], [row("v", [1, 2], own: [1])]) == "missingCell v")
    #expect(fault([column("a"), column("b")], [row("v", [1, 2], own: [1, .nan])]) == "nonFinite v, b")
    #expect(fault([column("a"), column("b")], [row("v", [1, 2], own: [-1, 2])]) == "negativeWeight v, a")
    #expect(fault([column("a"), column("b")], [row("v", [1, 2], own: [0, 1])]) == nil)
  }

  @Test("Two criteria or two vendors of one id are refused")
  func duplicates() {
    #expect(fault([column("a"), column("a")], []) == "duplicateId a")
    #expect(fault([column("a")], [row("v", [1]), row("w", [1]), row("v", [2])]) == "duplicateId v")
  }

  // "é" as one letter and as "e" with an accent are one string to the reader and to a dictionary, though their bytes
  // lie far apart.
  @Test("Two spellings of one letter make one id")
  func canonicalDuplicates() {
    let (composed, decomposed) = ("\u{e9}", "e\u{301}")
    #expect(fault([column(composed), column("f"), column(decomposed)], []) == "duplicateId \(composed)")
    #expect(fault([column("a")], [composed, "f", decomposed].map { row($0, [1]) }) == "duplicateId \(composed)")
  }
}
