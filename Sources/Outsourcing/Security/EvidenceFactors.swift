package import Decision

/// What a statement is worth by how well it is supported: the share of full credit at each level of evidence.
///
/// The buyer may state others. They are a convention of procurement practice, not a measurement.
package struct EvidenceFactors: Sendable, Equatable {
  package let none: Double
  package let claimed: Double
  package let documented: Double
  package let attested: Double
  package let certified: Double

  package static let standard = EvidenceFactors()

  /// Throws `outsideBounds` unless the factors rise, or stay, from level to level and lie between 0 and 1.
  package init(
    none: Double, claimed: Double, documented: Double, attested: Double, certified: Double
  ) throws(Refusal) {
    let factors = [none, claimed, documented, attested, certified]
    guard factors.allSatisfy({ (0...1).contains($0) }), zip(factors, factors.dropFirst()).allSatisfy({ $0 <= $1 })
    else {
      throw Refusal(.outsideBounds, "", "the factors of evidence lie between 0 and 1, and no better level counts less")
    }
    self.none = none
    self.claimed = claimed
    self.documented = documented
    self.attested = attested
    self.certified = certified
  }

  private init() {
    (none, claimed, documented, attested, certified) = (0, 0.25, 0.5, 0.75, 1)
  }

  package func factor(of level: EvidenceLevel) -> Double {
    switch level {
    case .none: none
    case .claimed: claimed
    case .documented: documented
    case .attested: attested
    case .certified: certified
    }
  }
}
