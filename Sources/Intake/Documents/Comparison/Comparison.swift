package import Decision
package import Outsourcing

/// A comparison as read: everything that goes into a decision, every value with its place.
package struct Comparison: Sendable {
  package let id: String
  package let title: String
  package let subtitle: String?
  package let buyerName: String
  package let decisionDate: CalendarDate
  package let notes: String?
  package let published: [PublishedRanking]
  package let model: CriteriaModel
  /// What the buyer brings to computed figures.
  package let buyer: BuyerData
  /// The must-haves of the model, then those of the comparison, as far as they apply to the data that is handled.
  package let requirements: [CriteriaModel.StatedRequirement]
  package let assessment: Assessment
  /// In the byte order of vendor ids.
  package let bids: [BoundBid]
  /// Nil where the weights are given as exact.
  package let uncertainWeights: UncertainWeights?
  /// In the order of the file.
  package let secondOpinions: [SecondOpinion]
  /// In the order of the file.
  package let scenarios: [Scenario]
  /// The result of an earlier state, unread; nil without one.
  package let previous: SourceFile?
  package let brand: Brand
  /// Every file read, in the byte order of paths.
  package let inputs: [InputFile]
  /// What of it can be sealed.
  package let rules: SealedRules
  /// Nil without a seal.
  package let seal: SealStanding?

  /// A bid with its answers brought to the units of the model.
  package struct BoundBid: Sendable {
    package let bid: Bid
    package let file: String
    /// One for each leaf of the model, in its order.
    package let performances: [StatedPerformance]
    /// One for each declared fact of the model, in its order.
    package let facts: [StatedPerformance]
    /// Nil where the bid stands for itself, outside a comparison.
    package let analysis: BidAnalysis?
  }

  package struct InputFile: Sendable {
    package enum Role: String, Sendable, Codable {
      case assessment, brand, comparison, criteria, data, previous, seal, vendor
    }

    package let path: String
    package let role: Role
    package let bytes: Int
    /// 64 hexadecimal digits.
    package let sha256: String
  }

  package struct PublishedRanking: Sendable {
    package let title: String
    package let method: String
    package let source: String
    package let places: [Place]

    package struct Place: Sendable {
      package let vendor: String
      package let rank: Int
      package let score: Quantity?
    }
  }
}

/// What is known of one provider on one leaf or fact, as a cell of the decision, with whoever says so.
package struct StatedPerformance: Sendable {
  package enum Origin: Sendable {
    /// The bid, or nobody.
    case bid
    /// The panel's scores on a judged leaf, and the score agreed on where they differ.
    case panel([Assessment.Judgement], Assessment.Consensus?)
    case override(Assessment.Override)
    case grant(Assessment.Grant)
    case bound(Assessment.Bound)
    case computed(Computed)
  }

  /// How a computed figure came about, or why there is none.
  package struct Computed: Sendable {
    /// Id of the measure.
    package let measure: String
    package let sentence: String
    package let isKnown: Bool
    package let source: SourceReference
  }

  package let criterion: String
  package let cell: Cell
  package let origin: Origin
  /// What the bid says; nil if the question is not in the file at all.
  package let answer: Answer?

  /// True if neither bid nor buyer says anything of it yet.
  package var isOpen: Bool {
    if case .bid = origin { return cell == .unanswered }
    return false
  }
}
