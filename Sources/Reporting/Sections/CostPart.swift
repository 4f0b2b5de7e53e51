internal import Decision
internal import Outsourcing

/// Lines of a total cost that people see as one thing; every line stands in exactly one part.
enum CostPart: CaseIterable {
  case once, running, managing, ramp, exit, other, credits

  var title: String {
    switch self {
    case .once: "Once, before the start"
    case .running: "Running charges"
    case .managing: "Managing the provider"
    case .ramp: "Learning the work"
    case .exit: "Leaving the provider"
    case .other: "Other yearly cost"
    case .credits: "Credits, which are income"
    }
  }

  var lines: [CostLine] {
    switch self {
    case .once: [.transition, .setup, .selection, .severance, .parallel]
    case .running: [.run]
    case .managing: [.governance, .retained]
    case .ramp: [.ramp]
    case .exit: [.exit]
    case .other: [.technology, .travel, .attrition, .tax, .rework]
    case .credits: [.credits]
    }
  }

  /// What the part comes to over all years, in the money of each year.
  func amount(in total: TotalCost) -> Double {
    CompensatedSum.of(total.years.flatMap { year in lines.compactMap { year[$0] } })
  }
}
