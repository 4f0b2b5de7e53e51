package import Decision
package import Outsourcing

/// How the weights of one level arose, and how well the statements behind them agree.
package struct WeightsByMethodFacts: Codable, Sendable, Equatable {
  /// Id of the group whose criteria are weighed; nil for the uppermost ones.
  package let of: String?
  /// Method and form, such as `ahp/eigenvector`.
  package let variant: String
  package let setBy: String?
  /// How the weights came about, a sentence.
  package let origin: String
  /// What they rest on, a clause each.
  package let basis: [String]
  package let findings: [ConsistencyFinding]
  package let source: SourceReference

  package init(of group: String?, setBy: String?, _ derived: DerivedWeights, source: SourceReference) {
    of = group
    variant = derived.variant
    self.setBy = setBy
    origin = derived.origin
    basis = derived.basis
    findings = derived.findings
    self.source = source
  }
}
