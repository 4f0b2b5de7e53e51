package import Decision

/// A security control a provider is asked about.
package struct ControlQuestion: Sendable, Equatable, Codable {
  /// Such as `security.control.access-review`; the answer stands under it.
  package let id: String
  /// A statement that is answered with yes, partly or no.
  package let title: String
  package let weight: Double

  package init(id: String, title: String, weight: Double) {
    self.id = id
    self.title = title
    self.weight = weight
  }
}

/// The controls that `security.controls` is computed from.
package struct ControlQuestionnaire: Sendable, Equatable {
  package let questions: [ControlQuestion]

  /// Throws `emptyGroup`, `duplicateId`, `negativeWeight` (also for a weight that is not a number), `nonFinite` or
  /// `allWeightsZero`.
  package init(_ questions: [ControlQuestion]) throws(Refusal) {
    guard !questions.isEmpty else { throw Refusal(.emptyGroup, "", "a questionnaire asks about at least one control") }
    var ids: Set<String> = []
    for question in questions {
      guard ids.insert(question.id).inserted else {
        throw Refusal(.duplicateId, question.id, "a control is asked once")
      }
      guard question.weight >= 0 else { throw Refusal(.negativeWeight, question.id, "a weight is 0 or more") }
    }
    let sum = questions.reduce(0) { $0 + $1.weight }
    guard sum.isFinite else { throw Refusal(.nonFinite, "", "the weights of the controls have no finite sum") }
    guard sum > 0 else { throw Refusal(.allWeightsZero, "", "at least one control needs a weight above 0") }
    self.questions = questions
  }

  private init(standard titles: [(String, String)]) {
    questions = titles.map { ControlQuestion(id: "security.control.\($0.0)", title: $0.1, weight: 1) }
  }

  /// Twenty-five controls of equal weight, a start for the buyer to edit.
  package static let standard = ControlQuestionnaire(standard: [
    ("policy", "A security policy is approved by management and reviewed every year"),
    ("risk-register", "Risks to our work are recorded, owned and reviewed"),
    ("screening", "Staff are screened, as local law allows, before they see our data"),
    ("awareness", "Staff are trained in security on joining and every year, with a test"),
    ("least-privilege", "Staff see only what their task needs"),
    ("access-review", "Access rights are reviewed at least every three months"),
    ("leavers", "Access ends on the day a person leaves or changes task"),
    ("sign-in", "Every sign-in to our data needs a second factor"),
    ("administrators", "Administrators use separate accounts, and what they do is recorded"),
    ("work-floor", "No phones, paper or cameras on the work floor, and doors record who enters"),
    ("workstations", "Workstations are managed, protected against malware and closed to removable media"),
    ("remote-work", "Work from home follows the same rules, and technical means enforce them"),
    ("encryption-stored", "Our data are encrypted where they are stored"),
    ("encryption-moved", "Our data are encrypted whenever they move"),
    ("keys", "Encryption keys are kept apart from the data and changed on a schedule"),
    ("separation", "Our data are kept apart from those of other clients"),
    ("masking", "Card numbers and secrets are masked on screens and in recordings"),
    ("patching", "Critical updates are installed within 14 days"),
    ("scanning", "Systems are scanned for weaknesses every month, and findings are followed up"),
    ("penetration-test", "Independent testers attack the systems every year"),
    ("logging", "Access to our data is logged, and logs are kept for a year, safe from change"),
    ("monitoring", "Alarms are watched and acted on around the clock"),
    ("incident-response", "A rehearsed plan for incidents has us told within 24 hours"),
    ("restore", "Copies of data and systems are made, and getting them back is tested"),
    ("deletion", "Our data are deleted on schedule and at exit, with proof"),
  ])
}
