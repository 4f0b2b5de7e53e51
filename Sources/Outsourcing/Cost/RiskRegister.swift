package import Decision

/// What may go wrong, how likely it is and what it would cost.
///
/// Entries are independent of each other. They count in the byte order of their ids, so that the order in which they
/// were written changes no bit of any result.
package struct RiskRegister: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package enum Impact: Sendable, Equatable {
      case fixed(Double)
      /// Triangular between the ends of the interval.
      case triangular(Interval, mode: Double)

      /// What it costs on average once it has come true: for a triangle (low + mode + high)/3.
      package var mean: Double {
        switch self {
        case .fixed(let amount): amount
        // Divided first, so that the sum of three large amounts stays a number.
        case .triangular(let interval, let mode): interval.low / 3 + mode / 3 + interval.high / 3
        }
      }
    }

    package let id: String
    package let description: String
    /// 0…1.
    package let probability: Double
    /// Money in the base currency; a chance to gain is below 0.
    package let impact: Impact
    /// The year in which the cost would fall, 0 … horizon; nil if the impact is discounted already.
    package let year: Int?

    package init(id: String, description: String, probability: Double, impact: Impact, year: Int? = nil) {
      self.id = id
      self.description = description
      self.probability = probability
      self.impact = impact
      self.year = year
    }
  }

  /// Ids that a buyer is offered; any other will do as well.
  package static let offeredIds = [
    "transition-delay", "quality-shortfall", "attrition-spike", "security-breach", "provider-failure", "political",
    "currency", "reputation", "dispute", "lock-in",
  ]

  /// More entries than anybody weighs; it keeps a simulation short.
  package static let limit = 1000

  /// In the byte order of the ids.
  package let entries: [Entry]

  /// Throws all faults of the entries at once.
  package init(_ entries: [Entry]) throws(CostFaults) {
    var faults: [CostFault] = []
    if entries.count > Self.limit {
      faults.append(
        CostFault(.outOfRange, "risks", "A register of risks has at most \(Self.limit) entries, not \(entries.count)."))
    }
    var seen: Set<String> = []
    for entry in entries {
      if !seen.insert(entry.id).inserted {
        faults.append(CostFault(.duplicate, entry.id, "The risk \(entry.id) stands in the register more than once."))
      }
      if let fault = Self.fault(of: entry) { faults.append(fault) }
    }
    guard faults.isEmpty else { throw CostFaults(faults) }
    self.entries = entries.sorted { bytesPrecede($0.id, $1.id) }
  }

  private static func fault(of entry: Entry) -> CostFault? {
    let id = entry.id
    guard entry.probability >= 0, entry.probability <= 1 else {
      return CostFault(.outOfRange, id, "The probability of the risk \(id) must lie between 0 and 1.")
    }
    if let year = entry.year, year < 0 {
      return CostFault(.negative, id, "The year of the risk \(id) must be at least 0, not \(year).")
    }
    switch entry.impact {
    case .fixed(let amount):
      if !amount.isFinite { return CostFault(.nonFinite, id, "The impact of the risk \(id) must be a finite number.") }
    case .triangular(let interval, let mode):
      guard mode >= interval.low, mode <= interval.high else {
        return CostFault(.order, id, "The likely impact of the risk \(id) lies outside its low and high end.")
      }
    }
    return nil
  }

  /// The same register in money of year 0: impacts that name a year are multiplied by its discount factor.
  ///
  /// `factors` are D(0) … D(T); throws `outOfRange` for an entry whose year lies beyond them.
  package func discounted(by factors: [Double]) throws(CostFaults) -> RiskRegister {
    var faults: [CostFault] = []
    var entries: [Entry] = []
    for entry in self.entries {
      guard let year = entry.year else {
        entries.append(entry)
        continue
      }
      guard year < factors.count else {
        faults.append(
          CostFault(
            .outOfRange, entry.id,
            "The risk \(entry.id) falls in year \(year), and the horizon ends with year \(factors.count - 1)."))
        continue
      }
      do throws(Refusal) {
        entries.append(
          Entry(
            id: entry.id, description: entry.description, probability: entry.probability,
            impact: try entry.impact.scaled(by: factors[year])))
      } catch {
        faults.append(
          CostFault(.overflow, entry.id, "The impact of the risk \(entry.id) leaves the range of numbers."))
      }
    }
    guard faults.isEmpty else { throw CostFaults(faults) }
    return try RiskRegister(entries)
  }

  /// Σ probability·mean impact.
  package var meanImpact: Double { CompensatedSum.of(entries.map { $0.probability * $0.impact.mean }) }
}

extension RiskRegister.Entry.Impact {
  fileprivate func scaled(by factor: Double) throws(Refusal) -> Self {
    switch self {
    case .fixed(let amount): .fixed(amount * factor)
    case .triangular(let interval, let mode):
      .triangular(try Interval(low: interval.low * factor, high: interval.high * factor), mode: mode * factor)
    }
  }
}
