/// Works the blocks of a simulation one after another, in memory of its own.
struct SimulationWorker {
  private let simulation: Simulation
  private var weights: CaseTable
  private var scores: CaseTable
  private var fixedScores: CaseTable
  private var points = CaseTable(rows: 1)
  private var kernel: PlaceKernel
  private var fixedKernel: PlaceKernel
  /// Scores of the settled points under the fixed weights.
  private let fixedBase: [Double]

  init(_ simulation: Simulation) {
    let model = simulation.model
    self.simulation = simulation
    weights = CaseTable(rows: model.criteria)
    scores = CaseTable(rows: model.vendors)
    fixedScores = CaseTable(rows: simulation.fixedWeights == nil ? 0 : model.vendors)
    kernel = PlaceKernel(model)
    fixedKernel = kernel
    fixedBase = simulation.fixedWeights.map { weights in model.settledScores(weights) } ?? []
  }

  mutating func work(block: Int, into tally: inout SimulationTally) throws(Refusal) {
    let cases = simulation.cases(inBlock: block)
    let model = simulation.model
    try simulation.sampler.draw(block: UInt64(block), cases: cases, into: &weights)
    weights.lend { weights in
      scores.lend { scores in
        model.settled.withUnsafeBufferPointer { points in
          ScoreKernel.multiply(
            points: points, criteria: model.criteria, vendors: model.vendors, weights: UnsafeBufferPointer(weights),
            cases: cases, into: scores)
        }
      }
    }
    for (vendor, base) in fixedBase.enumerated() {
      fixedScores.lend(row: vendor, cases: cases) { $0.update(repeating: base) }
    }
    for (vendor, columns) in model.open.enumerated() {
      for column in columns { try add(column, of: vendor, block, cases) }
    }
    scores.lend { kernel.count(UnsafeBufferPointer($0), cases: cases, into: &tally.places) }
    var sums = SimulationTally.Sums(
      firstWeights: firstWeights(cases), scores: scores.rowSums(cases), fixedScores: fixedScores.rowSums(cases))
    sums.best = scores.sum(ofRows: kernel.leader, cases)
    if simulation.keepsScores { scores.append(cases, to: &tally.scores) }
    if !fixedBase.isEmpty {
      fixedScores.lend { fixedKernel.count(UnsafeBufferPointer($0), cases: cases, into: &tally.fixedPlaces) }
      sums.fixedBest = fixedScores.sum(ofRows: fixedKernel.leader, cases)
      fixedScores.append(cases, to: &tally.fixedScores)
    }
    tally.sums.append(sums)
  }

  /// Adds weight·points of an open column to the scores of its vendor.
  private mutating func add(
    _ column: ScoreModel.OpenColumn, of vendor: Int, _ block: Int, _ cases: Int
  ) throws(Refusal) {
    let seed = simulation.seed
    try points.lend(row: 0, cases: cases) { points throws(Refusal) in
      try column.draw(seed: seed, block: UInt64(block), into: points)
    }
    weights.lend(row: column.criterion, cases: cases) { weights in
      points.lend(row: 0, cases: cases) { points in
        scores.lend(row: vendor, cases: cases) { scores in
          for index in 0..<cases { scores[index] += weights[index] * points[index] }
        }
      }
    }
    guard let weight = simulation.fixedWeights?[column.criterion] else { return }
    points.lend(row: 0, cases: cases) { points in
      fixedScores.lend(row: vendor, cases: cases) { scores in
        for index in 0..<cases { scores[index] += weight * points[index] }
      }
    }
  }

  /// Σ weight over the cases in which each vendor is first, by vendor, then criterion.
  private mutating func firstWeights(_ cases: Int) -> [Double] {
    let (criteria, vendors) = (simulation.model.criteria, simulation.model.vendors)
    var sums = [Double](repeating: 0, count: vendors * criteria)
    guard vendors > 0 else { return sums }
    let grouped = WonCases(kernel, vendors: vendors, cases: cases)
    let shared = kernel.sharedFirst
    weights.lend { weights in
      sums.withUnsafeMutableBufferPointer { sums in
        for vendor in 0..<vendors { grouped.addWeights(of: vendor, criteria, UnsafeBufferPointer(weights), to: sums) }
        for (index, vendors) in shared {
          for vendor in vendors {
            for criterion in 0..<criteria {
              sums[vendor * criteria + criterion] +=
                weights[criterion * CaseTable.stride + index] / Double(vendors.count)
            }
          }
        }
      }
    }
    return sums
  }
}

extension ScoreModel {
  /// Σ weight·points over the settled columns of each vendor.
  func settledScores(_ weights: [Double]) -> [Double] {
    (0..<vendors).map { vendor in
      weights.indices.reduce(0) { $0 + weights[$1] * settled[vendor * criteria + $1] }
    }
  }
}

extension CaseTable {
  /// The sum of each row over its first `cases` places, in eight parts that are added at the end.
  fileprivate mutating func rowSums(_ cases: Int) -> [Double] {
    (0..<rows).map { row in
      lend(row: row, cases: cases) { numbers in
        var parts = SIMD8<Double>(repeating: 0)
        let whole = cases - cases % parts.scalarCount
        guard let start = UnsafeRawPointer(numbers.baseAddress) else { return 0 }
        var index = 0
        while index < whole {
          parts += start.loadUnaligned(fromByteOffset: index * MemoryLayout<Double>.stride, as: SIMD8<Double>.self)
          index += parts.scalarCount
        }
        return numbers[whole...].reduce(parts.sum(), +)
      }
    }
  }

  /// Σ over the cases of the number in the row named for each.
  fileprivate mutating func sum(ofRows rows: [Int], _ cases: Int) -> Double {
    guard self.rows > 0 else { return 0 }
    return lend { numbers in
      var sum = 0.0
      for index in 0..<cases { sum += numbers[rows[index] * Self.stride + index] }
      return sum
    }
  }

  fileprivate mutating func append(_ cases: Int, to lists: inout [[Double]]) {
    for row in 0..<rows { lend(row: row, cases: cases) { lists[row].append(contentsOf: $0) } }
  }
}
