package import Decision

/// A must-have of security or contract: what is tested, on which of the provider's statements, and why it is asked.
package struct Gate: Sendable, Equatable {
  package enum Test: Sendable, Equatable {
    /// A certificate of the scheme in force, shown by evidence that proves it; if asked, with all work in its scope.
    /// A register without one fails.
    case certificate(CertificateScheme, allSites: Bool)
    /// A signed agreement in force. A register without one says nothing: an agreement need not be listed there.
    case agreement(CertificateScheme)
    /// A declared fact, or the level of a leaf.
    case statement(Requirement.Subject, Requirement.Condition)
    /// An answer at all.
    case answered(Requirement.Subject)
    /// The first test that is not open decides; if all are, so is this.
    case firstKnown([Test])
  }

  package enum Consequence: String, Sendable, Codable {
    case knockOut = "knock-out"
    /// Said, and nothing more.
    case warning
  }

  package let id: String
  package let title: String
  package let test: Test
  package let consequence: Consequence
  /// One sentence.
  package let reason: String

  package init(
    id: String, title: String, test: Test, consequence: Consequence = .knockOut, reason: String
  ) {
    self.id = id
    self.title = title
    self.test = test
    self.consequence = consequence
    self.reason = reason
  }
}

/// What a gate was found to be for one bid.
package struct GateResult: Sendable, Equatable, Codable {
  package let gate: String
  package let title: String
  package let consequence: Gate.Consequence
  package let result: Requirement.Result
  /// What was found, and for a fact or a leaf what was asked.
  package let sentence: String
}
