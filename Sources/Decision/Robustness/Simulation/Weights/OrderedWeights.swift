/// All weights of sum 1 that fall along an order of importance.
///
/// A draw from the simplex with the weights of the ordered criteria sorted: sorting maps every part of the simplex onto
/// the cone without stretching it. Criteria outside the order keep their weights as drawn.
struct OrderedWeights: WeightSampler {
  let simplex: SimplexWeights
  /// Rows, most important first.
  let order: [Int]

  var procedure: String { "uniform on an order of importance" }

  func draw(block: UInt64, cases: Int, into table: inout CaseTable) {
    simplex.draw(block: block, cases: cases, into: &table)
    var sorted = [Double](repeating: 0, count: order.count)
    table.lend { weights in
      for index in 0..<cases {
        for (place, row) in order.enumerated() { sorted[place] = weights[row * CaseTable.stride + index] }
        sorted.sort(by: >)
        for (place, row) in order.enumerated() { weights[row * CaseTable.stride + index] = sorted[place] }
      }
    }
  }
}
