extension Simulation {
  /// The second run: for each vendor the cases of some blocks in which it is first, alone or with others, under its
  /// central weights, on the same draws of the open values; 0 for a vendor without central weights.
  package func confidenceCounts(_ centralWeights: [[Double]?], blocks: Range<Int>) throws(Refusal) -> [Int] {
    var counts = [Int](repeating: 0, count: vendors.count)
    let settled = centralWeights.map { weights in weights.map { model.settledScores($0) } }
    var scores = [Double](repeating: 0, count: vendors.count)
    func isFirst(_ vendor: Int) -> Bool {
      let best = scores.max() ?? 0
      return isTie(best, scores[vendor], naturalSize: model.naturalSize)
    }
    guard model.isOpen else {
      let total = blocks.reduce(0) { $0 + cases(inBlock: $1) }
      for (vendor, base) in settled.enumerated() {
        guard let base else { continue }
        scores = base
        if isFirst(vendor) { counts[vendor] = total }
      }
      return counts
    }
    var points = CaseTable(rows: model.open.reduce(0) { $0 + $1.count })
    var table = CaseTable(rows: vendors.count)
    for block in blocks {
      let cases = cases(inBlock: block)
      try drawOpenPoints(block, cases, into: &points)
      for (vendor, weights) in centralWeights.enumerated() {
        guard let weights, let base = settled[vendor] else { continue }
        addScores(weights, base, points: &points, cases: cases, into: &table)
        table.lend { table in
          for index in 0..<cases {
            for rival in scores.indices { scores[rival] = table[rival * CaseTable.stride + index] }
            if isFirst(vendor) { counts[vendor] += 1 }
          }
        }
      }
    }
    return counts
  }

  /// One row for each open column, vendor by vendor.
  private func drawOpenPoints(_ block: Int, _ cases: Int, into points: inout CaseTable) throws(Refusal) {
    var row = 0
    for column in model.open.joined() {
      try points.lend(row: row, cases: cases) { points throws(Refusal) in
        try column.draw(seed: seed, block: UInt64(block), into: points)
      }
      row += 1
    }
  }

  /// The scores of all vendors under one set of weights.
  private func addScores(
    _ weights: [Double], _ base: [Double], points: inout CaseTable, cases: Int, into table: inout CaseTable
  ) {
    var row = 0
    for (vendor, columns) in model.open.enumerated() {
      table.lend(row: vendor, cases: cases) { scores in
        scores.update(repeating: base[vendor])
        for column in columns {
          let weight = weights[column.criterion]
          points.lend(row: row, cases: cases) { points in
            for index in 0..<cases { scores[index] += weight * points[index] }
          }
          row += 1
        }
      }
    }
  }
}
