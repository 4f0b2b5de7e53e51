package import Decision

/// What a bid brings to its gates.
package struct GateEvidence: Sendable {
  package let register: CertificateRegister
  /// Cells of declared facts and leaves by id; an absent one is unanswered.
  package let cells: [String: Cell]

  package init(register: CertificateRegister, cells: [String: Cell]) {
    self.register = register
    self.cells = cells
  }

  fileprivate func cell(_ id: String) -> Cell { cells[id] ?? .unanswered }
}

extension Gate {
  /// Throws what testing the cell of a leaf or fact throws.
  package func result(on evidence: GateEvidence) throws(Refusal) -> GateResult {
    let finding = try test.finding(on: evidence)
    return GateResult(
      gate: id, title: title, consequence: consequence, result: finding.result, sentence: finding.sentence)
  }
}

private struct Finding {
  let result: Requirement.Result
  let sentence: String

  init(_ result: Requirement.Result, _ sentence: String) {
    self.result = result
    self.sentence = sentence
  }
}

extension Gate.Test {
  fileprivate func finding(on evidence: GateEvidence) throws(Refusal) -> Finding {
    switch self {
    case .certificate(let scheme, let allSites): return evidence.register.finding(on: scheme, allSites: allSites)
    case .agreement(let scheme):
      guard !evidence.register.readings(of: scheme).isEmpty else {
        return Finding(.open, "the bid lists no \(scheme.title)")
      }
      return evidence.register.finding(on: scheme, allSites: false)
    case .statement(let subject, let condition):
      let cell = evidence.cell(subject.id)
      let result = try Requirement(id: subject.id, subject: subject, condition: condition).result(for: cell)
      return Finding(result, "\(subject.id) is \(cell.inWords), asked is \(condition.inWords)")
    case .answered(let subject):
      let cell = evidence.cell(subject.id)
      return Finding(cell.isAnswered ? .met : .open, "\(subject.id) is \(cell.inWords)")
    case .firstKnown(let tests):
      var open: [String] = []
      for test in tests {
        let finding = try test.finding(on: evidence)
        if finding.result != .open { return finding }
        open.append(finding.sentence)
      }
      return Finding(.open, open.joined(separator: "; "))
    }
  }
}

extension CertificateRegister {
  /// Whether a scheme is shown to be in force, if asked with all work in its scope, and what was found.
  package func standing(of scheme: CertificateScheme, allSites: Bool) -> (result: Requirement.Result, sentence: String)
  {
    let finding = finding(on: scheme, allSites: allSites)
    return (finding.result, finding.sentence)
  }

  /// Several certificates of a scheme hold their sites together: two sites with one each are both in scope.
  fileprivate func finding(on scheme: CertificateScheme, allSites: Bool) -> Finding {
    let held = readings(of: scheme)
    guard !held.isEmpty else {
      return readings.isEmpty
        ? Finding(.open, "the bid lists no certificates") : Finding(.failed, "the bid lists none for \(scheme.title)")
    }
    let proven = held.filter { $0.status.isInForce && $0.level >= scheme.provingLevel }
    // In force or undated, but on evidence that does not prove it: to be confirmed.
    let possible = held.filter { !$0.status.isVoid }
    let said = (proven.isEmpty ? possible.isEmpty ? held : possible : proven).map(\.sentence).joined(separator: "; ")
    guard !possible.isEmpty else { return Finding(.failed, said) }
    guard allSites else {
      return proven.isEmpty ? Finding(.open, "\(said); it is still to be shown") : Finding(.met, said)
    }
    let certain = SiteCoverage(of: proven.map(\.sites), among: sites)
    if !proven.isEmpty, certain.outside.isEmpty, certain.unknown == nil {
      return Finding(.met, "\(said); all work is in its scope")
    }
    // Even if the rest is confirmed, these sites stay outside.
    let hoped = SiteCoverage(of: possible.map(\.sites), among: sites)
    guard hoped.outside.isEmpty else {
      let places = hoped.outside.joined(separator: ", ")
      let scope = hoped.unknown == nil ? hoped.sentence : nil
      return Finding(.failed, "\(said); \(scope ?? "not in its scope: \(places)")")
    }
    let rest = proven.isEmpty ? "it is still to be shown" : certain.sentence ?? "it is still to be shown"
    return Finding(.open, "\(said); \(rest)")
  }
}

extension Cell {
  fileprivate var isAnswered: Bool {
    switch self {
    case .value, .interval, .distribution: true
    case .unanswered, .unansweredBounded, .notApplicable: false
    }
  }

  fileprivate var inWords: String {
    switch self {
    case .value(.number(let level)): numberInWords(level)
    case .value(.label(let word)): word
    case .unanswered: "not answered"
    case .unansweredBounded(let range):
      "not answered, and lies between \(numberInWords(range.low)) and \(numberInWords(range.high))"
    case .interval(let range, _): "between \(numberInWords(range.low)) and \(numberInWords(range.high))"
    case .distribution: "uncertain"
    case .notApplicable: "not applicable"
    }
  }
}

extension Requirement.Condition {
  fileprivate var inWords: String {
    switch self {
    case .atLeast(let limit): "at least \(numberInWords(limit))"
    case .atMost(let limit): "at most \(numberInWords(limit))"
    case .oneOf(let words): words.joined(separator: " or ")
    }
  }
}
