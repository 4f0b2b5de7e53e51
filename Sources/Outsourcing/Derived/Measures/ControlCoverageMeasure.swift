extension DerivedMeasure {
  static let controlCoverage = DerivedMeasure(
    id: "control-coverage", title: "Control coverage, weighted by evidence",
    method:
      "Over the controls asked: weight times answer (yes 1, partly one half, no 0) times the strength of the evidence, divided by the weights. Open answers count as no for the least and as a certified yes for the most.",
    unit: .percent
  ) { (subject) throws(NotDerivable) in
    let coverage = try subject.analysis.controls.get()
    let counts = ControlAnswer.State.allCases.compactMap { state -> String? in
      let count = coverage.rows.filter { $0.state == state }.count
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }
    return DerivedValue(
      coverage.guaranteed == coverage.best
        ? .number(coverage.guaranteed) : .between(coverage.guaranteed, coverage.best),
      "\(coverage.rows.count) controls: " + counts.joined(separator: ", "))
  }
}
