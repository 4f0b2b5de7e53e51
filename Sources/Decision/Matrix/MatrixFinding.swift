/// What a method met in a matrix that a reader of its answer must know.
package struct MatrixFinding: Sendable, Equatable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// All vendors have one level in a column that is scaled from worst to best, so that it tells nobody from another.
    case constantColumn
    /// The levels of such a column differ by no more than a tie; the scale makes all of that difference.
    case nearlyConstantColumn
    /// A declared scale goes from best to worst within a tie, and a vendor has a level on it.
    case narrowScale
    /// A lead meets a threshold but for rounding, and counts as if it lay on the other side of it.
    case roundedLead
    /// The method treats costs apart, and there is none.
    case noCostCriterion
  }

  package let kind: Kind
  /// Id; nil where all are concerned.
  package let criterion: String?

  package init(_ kind: Kind, criterion: String? = nil) { (self.kind, self.criterion) = (kind, criterion) }

  /// A sentence without a full stop.
  package var words: String {
    let criterion = criterion ?? ""
    return switch kind {
    case .constantColumn: "all vendors have the same level in \(criterion), which has no effect"
    case .nearlyConstantColumn:
      "the levels in \(criterion) differ in their last figures only, and count as far apart as worst and best"
    case .narrowScale:
      "the declared scale in \(criterion) goes from best to worst within its last figures, which count in full"
    case .roundedLead: "in \(criterion) the last figures alone decide on which side of a threshold a difference falls"
    case .noCostCriterion: "there is no cost criterion, so the score rests on the benefits alone"
    }
  }
}
