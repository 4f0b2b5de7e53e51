internal import Outcome
internal import Outsourcing

extension IndexedEvaluation {
  /// A must-have by its title, with its reason.
  func mustHave(_ id: String) -> Text {
    let facts = requirement(id)
    return .quoted(facts?.title ?? id) + (facts?.reason.map { ": " + .quoted($0) } ?? "")
  }

  /// What a must-have asks.
  func condition(of id: String) -> Text { requirement(id).map(condition) ?? "–" }

  func condition(of requirement: RequirementFacts) -> Text {
    let (unit, currency) = unit(of: requirement)
    func amount(_ level: Double) -> Text { unit.amount(Figures.grouped(level), currency: currency, after: level) }
    if let least = requirement.atLeast { return "at least \(amount(least))" }
    if let most = requirement.atMost { return "at most \(amount(most))" }
    guard let words = requirement.oneOf?.map(unit.word), let first = words.first else {
      return .quoted(requirement.condition)
    }
    return words.count == 1 ? first : "one of \(words.joined(by: ", "))"
  }

  /// Why a must-have is not met: what is known against what is asked, or what the buyer found.
  func reason(_ entry: KnockOutFacts) -> Text {
    reason(entry.vendor, entry.requirement, finding: entry.finding) ?? .quoted(entry.reason)
  }

  /// The verdict on a must-have in the same words.
  func reason(_ entry: ScreeningFacts) -> Text {
    reason(entry.vendor, entry.requirement, finding: entry.finding) ?? .quoted(entry.reason)
  }

  /// Nil where the evaluation does not hold the condition in values, as in a file of an older version.
  private func reason(_ vendor: String, _ id: String, finding: String?) -> Text? {
    if let finding { return "checked by the buyer: \(.quoted(finding))" }
    guard let requirement = requirement(id),
      requirement.atLeast != nil || requirement.atMost != nil || requirement.oneOf?.isEmpty == false
    else { return nil }
    let subject: Text
    let found: Text
    switch requirement.subject {
    case .criterion:
      subject = title(requirement.criterion)
      found = known(performance(vendor, requirement.criterion), requirement)
    case .fact:
      subject = factTitle(requirement.criterion)
      found = known(
        evaluation.facts.first { $0.vendor == vendor && $0.criterion == requirement.criterion }, requirement)
    case .group:
      subject = title(requirement.criterion)
      found = "the value of the group"
    }
    return "\(subject): \(found); asked: \(condition(of: requirement))"
  }

  private func known(_ performance: PerformanceFacts?, _ requirement: RequirementFacts) -> Text {
    let (unit, currency) = unit(of: requirement)
    func amount(_ level: Double) -> Text { unit.amount(Figures.grouped(level), currency: currency, after: level) }
    switch (performance?.level, performance?.low, performance?.high) {
    case (.number(let number), _, _): return amount(number)
    case (.word(let word), _, _): return unit.word(word)
    case (nil, .some(let low), .some(let high)): return "\(figure: Figures.grouped(low)) to \(amount(high))"
    default: return "not answered"
    }
  }

  /// The unit of what a must-have tests.
  private func unit(of requirement: RequirementFacts) -> (Unit, currency: String?) {
    switch requirement.subject {
    case .criterion:
      let leaf = leaves.first { $0.id == requirement.criterion }?.leaf
      return (leaf?.unit ?? .index, leaf?.currency)
    case .fact: return (evaluation.model.facts.first { $0.id == requirement.criterion }?.unit ?? .index, nil)
    case .group: return (.pointsTo100, nil)
    }
  }

  /// A remark on the files with its place.
  func remark(_ finding: Finding) -> Text {
    .remark(inWords(finding.text)) + (finding.source.map { " (" + .source($0) + ")" } ?? "")
  }

  /// The same with the code by which the remark is looked up.
  func codedRemark(_ finding: Finding) -> Text { remark(finding) + " " + .code(finding.code) }
}
