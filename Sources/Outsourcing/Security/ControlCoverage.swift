package import Decision

/// What a provider, or the buyer for it, says of one control.
package struct ControlAnswer: Sendable, Equatable {
  package enum State: String, Sendable, Codable, CaseIterable {
    case yes, partly, no, unanswered
    /// Granted by the buyer; a provider's own claim is `unanswered`.
    case notApplicable = "not-applicable"
  }

  package let control: String
  package let state: State
  /// After ``CertificateRegister/level(_:in:)``, so that a report that has run out supports nothing.
  package let level: EvidenceLevel

  package init(control: String, state: State, level: EvidenceLevel) {
    self.control = control
    self.state = state
    self.level = level
  }
}

/// How much of the security asked for is in place and shown: 100·Σ weight·answer·level / Σ weight over the controls that
/// apply, where yes is 1, partly 0.5 and no 0.
package struct ControlCoverage: Sendable, Equatable, Codable {
  package struct Row: Sendable, Equatable, Codable {
    package let control: String
    package let state: ControlAnswer.State
    package let level: EvidenceLevel
    /// 0…1; both 0 for a control that does not apply.
    package let credit: Double
    package let bestCredit: Double
  }

  /// One for each question, in the order of the questionnaire.
  package let rows: [Row]
  /// Percent, with every open answer as no.
  package let guaranteed: Double
  /// Percent, with every open answer as a certified yes.
  package let best: Double

  /// A control without an answer is unanswered.
  ///
  /// Throws `duplicateId` for two answers on one control, `unknownLevel` for an answer on a control that is not asked
  /// about, and `emptyGroup` if no control with a weight applies.
  package init(
    of answers: [ControlAnswer], to questionnaire: ControlQuestionnaire, factors: EvidenceFactors = .standard
  ) throws(Refusal) {
    var byControl: [String: ControlAnswer] = [:]
    for answer in answers {
      guard byControl.updateValue(answer, forKey: answer.control) == nil else {
        throw Refusal(.duplicateId, answer.control, "a control is answered once")
      }
    }
    let asked = Set(questionnaire.questions.map(\.id))
    if let stranger = byControl.keys.filter({ !asked.contains($0) }).min() {
      throw Refusal(.unknownLevel, stranger, "the control is not asked about")
    }
    var (rows, whole, sure, possible): ([Row], Double, Double, Double) = ([], 0, 0, 0)
    for question in questionnaire.questions {
      let answer =
        byControl[question.id] ?? ControlAnswer(control: question.id, state: .unanswered, level: .none)
      let row = Row(answer, factors)
      rows.append(row)
      guard answer.state != .notApplicable else { continue }
      whole += question.weight
      sure += question.weight * row.credit
      possible += question.weight * row.bestCredit
    }
    guard whole > 0 else { throw Refusal(.emptyGroup, "security.controls", "no control with a weight applies") }
    self.rows = rows
    guaranteed = min(100, 100 * (sure / whole))
    best = min(100, 100 * (possible / whole))
  }
}

extension ControlCoverage.Row {
  fileprivate init(_ answer: ControlAnswer, _ factors: EvidenceFactors) {
    control = answer.control
    state = answer.state
    level = answer.level
    let factor = factors.factor(of: answer.level)
    (credit, bestCredit) =
      switch answer.state {
      case .yes: (factor, factor)
      case .partly: (0.5 * factor, 0.5 * factor)
      case .no, .notApplicable: (0, 0)
      case .unanswered: (0, factors.factor(of: .certified))
      }
  }
}
