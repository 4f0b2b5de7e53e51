internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

extension Evaluating {
  /// The verdict in one clause: what is known against what is asked, or what the buyer found. A report in another
  /// language says it anew from the facts.
  func reason(_ verdict: Ranking.Verdict) -> String {
    if let finding = finding(verdict) { return "checked by the buyer: \(finding)" }
    guard let stated = requirement(verdict.requirement) else { return verdict.result.rawValue }
    let subject = subject(of: stated.requirement)
    return "\(subject.title): \(found(verdict, stated.requirement)); asked: \(subject.condition(stated.requirement))"
  }

  /// What the buyer found, in its own words, where the buyer decided the verdict.
  func finding(_ verdict: Ranking.Verdict) -> String? { confirmation(verdict)?.reason }

  /// Where the verdict stands in the files; nil for a group, and where nothing is answered.
  func source(_ verdict: Ranking.Verdict) -> SourceReference? {
    if let confirmation = confirmation(verdict) { return confirmation.source }
    guard let stated = requirement(verdict.requirement), let bound = bids[verdict.vendor],
      let performance = performance(stated.requirement, bound)
    else { return nil }
    return facts(bound, performance).source
  }

  private func confirmation(_ verdict: Ranking.Verdict) -> Assessment.Confirmation? {
    comparison.assessment.confirmations.first {
      $0.vendor == verdict.vendor && $0.requirement == verdict.requirement
    }
  }

  private func requirement(_ id: String) -> CriteriaModel.StatedRequirement? {
    comparison.requirements.first { $0.requirement.id == id }
  }

  private func performance(_ requirement: Requirement, _ bound: Comparison.BoundBid) -> StatedPerformance? {
    switch requirement.subject {
    case .leaf(let id): bound.performances.first { $0.criterion == id }
    case .fact(let id): bound.facts.first { $0.criterion == id }
    case .group: nil
    }
  }

  /// What is known, in the unit of what is tested.
  private func found(_ verdict: Ranking.Verdict, _ requirement: Requirement) -> String {
    guard let bound = bids[verdict.vendor], let performance = performance(requirement, bound) else {
      return "the value of the group"
    }
    let subject = subject(of: requirement)
    return switch Self.level(performance.cell) {
    case (.number(let number), _, _): subject.amount(number)
    case (.word(let word), _, _): word
    case (nil, .some(let low), .some(let high)): "\(Figures.grouped(low)) to \(subject.amount(high))"
    default: "not answered"
    }
  }

  private func subject(of requirement: Requirement) -> TestedSubject { TestedSubject(requirement.subject, of: model) }
}

/// What a must-have tests, in words: a leaf, a declared fact, or the value of a group.
struct TestedSubject {
  let title: String
  private let unit: Unit
  private let currency: String?

  init(_ subject: Requirement.Subject, of model: CriteriaModel) {
    switch subject {
    case .leaf(let id):
      let leaf = model.leaves.first { $0.id == id }
      (title, unit, currency) = (leaf?.title ?? id, leaf?.unit ?? .index, leaf?.currency)
    case .fact(let id):
      let fact = model.facts.first { $0.id == id }
      (title, unit, currency) = (fact?.title ?? id, fact?.unit ?? .index, nil)
    case .group(let id):
      func find(_ nodes: [CriteriaModel.Node]) -> CriteriaModel.Node? {
        nodes.first { $0.id == id } ?? nodes.lazy.compactMap { find($0.children) }.first
      }
      (title, unit, currency) = (find(model.criteria)?.title ?? id, .pointsTo100, nil)
    }
  }

  func amount(_ number: Double) -> String {
    unit.amount(Figures.grouped(number), currency: currency, after: number).plain
  }

  /// A must-have's condition in words, with the unit.
  func condition(_ requirement: Requirement) -> String {
    switch requirement.condition {
    case .atLeast(let least): "at least \(amount(least))"
    case .atMost(let most): "at most \(amount(most))"
    case .oneOf(let words): words.count == 1 ? words[0] : "one of \(words.joined(separator: ", "))"
    }
  }
}
