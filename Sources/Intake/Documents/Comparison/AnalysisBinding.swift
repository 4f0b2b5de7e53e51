internal import Decision
internal import Outsourcing

/// Hands what a bid answers, and what the buyer adds, to the figures that are computed of it.
struct AnalysisBinding {
  let model: CriteriaModel
  let assessment: Assessment
  let buyer: BuyerData

  /// `stated` are the cells of leaves and facts that nobody computes.
  func analysis(of bid: Bid, stated: [StatedPerformance]) -> BidAnalysis {
    let cells = Dictionary(stated.map { ($0.criterion, $0.cell) }) { first, _ in first }
    func figure(_ part: String, _ name: String) -> InputFigure {
      guard let id = model.inputs[part] else {
        return InputFigure(nil, name: "the \(name) (no answer is named for it)")
      }
      guard case .value(.number(let number)) = cells[id] else { return InputFigure(nil, name: "the \(name)") }
      return InputFigure(number, name: name)
    }
    let ramp = ["ramp-1", "ramp-2", "ramp-3"].map { figure($0, "productivity of a first month").value }
    return BidAnalysis(
      bid: bid, buyer: buyer, statement: assessment.statement(on: bid.id),
      costAnswers: ProviderCost.Answers(
        handling: YearlyCharges.Handling(
          seconds: figure("handling-time", "handling time"), occupancy: figure("occupancy", "occupancy")),
        resolution: figure("resolution", "share of contacts resolved"),
        indexCap: figure("index-cap", "cap on the yearly price rise"), attrition: figure("attrition", "attrition"),
        // A month that is not given is a full one; what follows it still counts.
        ramp: ramp.lastIndex { $0 != nil }.map { last in ramp[...last].map { $0 ?? 100 } } ?? []),
      questionnaire: questionnaire, controlAnswers: controls(bid, cells), ranges: ranges(cells))
  }

  private var questionnaire: ControlQuestionnaire? {
    let titles = Dictionary(model.facts.map { ($0.id, $0.title) }) { first, _ in first }
    return try? ControlQuestionnaire(
      model.controls.map { ControlQuestion(id: $0.id, title: titles[$0.id] ?? $0.id, weight: $0.weight) })
  }

  private func controls(_ bid: Bid, _ cells: [String: Cell]) -> [BidAnalysis.StatedControl] {
    let answers = Dictionary(bid.answers.map { ($0.criterion, $0) }) { first, _ in first }
    return model.controls.map { control in
      let provenance = answers[control.id]?.provenance
      return BidAnalysis.StatedControl(
        control: control.id, state: Self.state(cells[control.id]), level: provenance?.evidence ?? .none,
        document: provenance?.document)
    }
  }

  private static func state(_ cell: Cell?) -> ControlAnswer.State {
    switch cell {
    case .value(.label(let word)): ControlAnswer.State(rawValue: word) ?? .unanswered
    case .notApplicable: .notApplicable
    default: .unanswered
    }
  }

  /// The range that a bid states on each axis of an engagement, under the axis's own id and `.range`.
  private func ranges(_ cells: [String: Cell]) -> [String: ClosedRange<Double>] {
    var ranges: [String: ClosedRange<Double>] = [:]
    for leaf in model.leaves where leaf.measure == DerivedMeasure.needDistance.id {
      switch cells["\(leaf.id).range"] {
      case .interval(let interval, _): ranges[leaf.id] = interval.low...interval.high
      case .value(.number(let number)): ranges[leaf.id] = number...number
      default: break
      }
    }
    return ranges
  }
}

extension BidAnalysis {
  /// The cell of a computed leaf or fact, and how it came about.
  func computed(
    _ measure: DerivedMeasure, criterion: String, schemes: [CriteriaModel.Scheme]
  ) -> (Cell, StatedPerformance.Computed) {
    let entries = schemes.compactMap { scheme in
      CertificateScheme(rawValue: scheme.id).map { CertificateWeights.Entry($0, scheme.points) }
    }
    do throws(NotDerivable) {
      let value = try measure.derive(DerivedSubject(criterion: criterion, analysis: self, schemes: entries))
      let cell: Cell =
        switch value.level {
        case .number(let number): .value(.number(number))
        case .word(let word): .value(.label(word))
        case .between(let low, let high):
          (try? Interval(low: low, high: high)).map { .unansweredBounded($0) } ?? .unanswered
        }
      return (cell, .init(measure: measure.id, sentence: value.sentence, isKnown: true, source: bid.source))
    } catch {
      return (.unanswered, .init(measure: measure.id, sentence: error.sentence, isKnown: false, source: bid.source))
    }
  }
}
