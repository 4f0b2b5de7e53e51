internal import Decision
internal import Outsourcing

/// Lines of a total cost that people see as one thing; every line stands in exactly one part.
enum CostPart: CaseIterable {
  case once, running, managing, ramp, exit, other, credits

  var title: Text {
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

  /// The title after other words.
  var inSentence: Text {
    switch self {
    case .once: "once, before the start"
    case .running: "running charges"
    case .managing: "managing the provider"
    case .ramp: "learning the work"
    case .exit: "leaving the provider"
    case .other: "other yearly cost"
    case .credits: "credits, which are income"
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
