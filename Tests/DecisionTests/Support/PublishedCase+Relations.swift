import Decision
import Testing

extension PublishedCase {
  /// The matrix of a case whose criteria carry no weights; each gets 1.
  var unweightedMatrix: DecisionMatrix {
    get throws {
      let columns = try value("criteria").list().map { entry in
        DecisionMatrix.Column(
          criterion: try entry.member("id").text(),
          direction: try #require(Direction(rawValue: try entry.member("direction").text())), weight: 1)
      }
      let rows = try value("alternatives").list().map { entry in
        let values = try entry.member("values").numbers()
        return DecisionMatrix.Row(
          vendor: try entry.member("id").text(), levels: try columns.map { try #require(values[$0.criterion]) })
      }
      return try DecisionMatrix(columns: columns, rows: rows)
    }
  }

  /// The comparison matrices of a case, by node, in the order of the case.
  var comparisons: [(node: String, matrix: ComparisonMatrix)] {
    get throws {
      try value("pairwise").list().map { entry in
        let rows = try entry.member("matrix").list().map { row in try row.list().map { try $0.number() } }
        return (
          try entry.member("node").text(),
          try ComparisonMatrix(
            ids: try entry.member("children").list().map { try $0.text() }, entries: rows.map { $0.map { $0 } })
        )
      }
    }
  }

  var bestWorst: BestWorstComparison {
    get throws {
      let content = try value("best_worst")
      let criteria = try content.member("criteria").list().map { try $0.text() }
      func numbers(_ key: String) throws -> [Double] {
        let value = try content.member(key)
        if case .list(let list) = value { return try list.map { try $0.number() } }
        let byId = try value.numbers()
        return try criteria.map { try #require(byId[$0]) }
      }
      let (bestTo, toWorst) = (try numbers("best_to_others"), try numbers("others_to_worst"))
      return try BestWorstComparison(
        best: try content.member("best").text(), worst: try content.member("worst").text(),
        comparisons: criteria.indices.map { (criteria[$0], bestTo[$0], toWorst[$0]) })
    }
  }
}

/// Holds if every number that is expected comes out within a tolerance.
func expect(
  _ found: [String: Double], equals expected: [String: Double], within tolerance: Double,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  for (key, number) in expected {
    let got = found[key] ?? .nan
    #expect((got - number).magnitude <= tolerance, "\(key): \(got), not \(number)", sourceLocation: sourceLocation)
  }
}
