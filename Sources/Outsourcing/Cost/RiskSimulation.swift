package import Decision

/// Where a simulation of risks takes its random numbers from.
package protocol RiskDraws {
  /// The next number of one entry of the register in one case, in [0, 1). Entries are asked in the order of the
  /// register within a case, and cases in their order: once whether the risk comes true, and a triangular impact once
  /// more for its amount.
  mutating func uniform(entry: Int, case: Int) -> Double
}

/// A stream for each entry, so that an entry added or removed changes no draw of the others.
private struct StreamedRiskDraws: RiskDraws {
  private let seed: UInt64
  private let keys: [String]
  private var block = -1
  private var streams: [RandomStream] = []

  init(_ register: RiskRegister, seed: UInt64, vendor: String) {
    self.seed = seed
    keys = register.entries.map { Seeding.key(vendor, $0.id) }
  }

  mutating func uniform(entry: Int, case number: Int) -> Double {
    let needed = number / RandomStream.casesInBlock
    if needed != block {
      block = needed
      streams = keys.map { RandomStream(seed: seed, purpose: .risks, key: $0, block: UInt64(needed)) }
    }
    return streams[entry].uniform()
  }
}

/// Simulated sums of a register.
package struct RiskSimulation: Sendable, Equatable {
  package static let cases = 10_000

  /// In rising order.
  package let sums: [Double]

  /// With the streams of this program: `seed` is the model's, `vendor` the id of the vendor whose cost it is.
  package init(
    _ register: RiskRegister, cases: Int = Self.cases, seed: UInt64, vendor: String
  ) throws(Refusal) {
    try self.init(register, cases: cases, draws: StreamedRiskDraws(register, seed: seed, vendor: vendor))
  }

  /// Throws `outsideBounds` if `draws` answers with 0 or anything outside (0, 1) for an amount.
  package init(_ register: RiskRegister, cases: Int = Self.cases, draws: some RiskDraws) throws(Refusal) {
    var draws = draws
    var sums: [Double] = []
    sums.reserveCapacity(max(cases, 0))
    for number in 0..<max(cases, 0) {
      var sum = 0.0
      for (index, entry) in register.entries.enumerated() {
        let comesTrue = draws.uniform(entry: index, case: number) < entry.probability
        switch entry.impact {
        case .fixed(let amount):
          if comesTrue { sum += amount }
        case .triangular(let interval, let mode):
          // Drawn in any case, so that the probability of an entry does not move its later amounts.
          let amount = try Distribution.triangular(interval, mode: mode)
            .quantile(draws.uniform(entry: index, case: number))
          if comesTrue { sum += amount }
        }
      }
      sums.append(sum)
    }
    self.sums = sums.sorted()
  }

  /// Nil without a case.
  package var mean: Double? { sums.isEmpty ? nil : CompensatedSum.of(sums) / Double(sums.count) }

  /// The order statistic ⌈0.9·n⌉; nil without a case.
  package var p90: Double? {
    let place = (9 * sums.count + 9) / 10
    return sums.indices.contains(place - 1) ? sums[place - 1] : nil
  }
}
