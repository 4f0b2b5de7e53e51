extension DerivedMeasure {
  static let controlCoverage = DerivedMeasure(
    id: "control-coverage", title: "Control coverage, weighted by evidence",
    method:
      "Over the controls asked: weight times answer (yes 1, partly one half, no 0) times the strength of the evidence, divided by the weights. Open answers count as no for the least and as a certified yes for the most.",
    unit: .percent
  ) { (subject) throws(NotDerivable) in
    let coverage = try subject.analysis.controls.get()
    let counts = ControlAnswer.State.allCases.compactMap { state -> String? in
      let rows = coverage.rows.filter { $0.state == state }
      let levels = EvidenceLevel.allCases.reversed().compactMap { level -> String? in
        let count = rows.filter { $0.level == level }.count
        return count == 0 ? nil : "\(count) \(level == .none ? "without evidence" : level.rawValue)"
      }
      let isShown = state == .yes || state == .partly
      return rows.isEmpty
        ? nil : "\(rows.count) \(state.rawValue)" + (isShown ? " (\(levels.joined(separator: ", ")))" : "")
    }
    return DerivedValue(
      coverage.guaranteed == coverage.best
        ? .number(coverage.guaranteed) : .between(coverage.guaranteed, coverage.best),
      "\(coverage.rows.count) controls: " + counts.joined(separator: ", "))
  }
}
