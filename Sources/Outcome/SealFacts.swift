package import Outsourcing

/// The rules as they were sealed before the bids were opened, and what became of them.
package struct SealFacts: Codable, Sendable, Equatable {
  /// Day of the seal, as the buyer gave it.
  package let date: CalendarDate
  /// 64 hexadecimal digits.
  package let digest: String
  package let isUnchanged: Bool
  /// One rule each: of the model, then of the comparison, by id; empty if none is changed.
  package let changes: [Change]
  /// What all changes together did to the ranking; nil if nothing is changed.
  package let effect: Effect?

  package init(date: CalendarDate, digest: String, isUnchanged: Bool, changes: [Change], effect: Effect?) {
    self.date = date
    self.digest = digest
    self.isUnchanged = isUnchanged
    self.changes = changes
    self.effect = effect
  }

  package struct Change: Codable, Sendable, Equatable {
    /// Such as `weight of Cost`.
    package let what: String
    /// Nil if there was none.
    package let sealed: String?
    /// Nil if there is none any more.
    package let now: String?

    package init(what: String, sealed: String?, now: String?) {
      self.what = what
      self.sealed = sealed
      self.now = now
    }
  }

  /// The present bids by the sealed rules beside the ranking.
  package struct Effect: Codable, Sendable, Equatable {
    /// Why the sealed rules cannot be used on the present files; nil if they can.
    package let refusal: String?
    /// Every provider, in the byte order of ids; empty after a refusal.
    package let standings: [Standing]
    /// Points between the first and the second, of the figures in full; nil where there is no second.
    package let sealedMargin: Double?
    package let margin: Double?

    package init(refusal: String?, standings: [Standing], sealedMargin: Double?, margin: Double?) {
      self.refusal = refusal
      self.standings = standings
      self.sealedMargin = sealedMargin
      self.margin = margin
    }

    /// Providers whose place, or whose being in at all, the changes moved.
    package var moved: [Standing] { standings.filter { $0.sealedRank != $0.rank } }
  }

  package struct Standing: Codable, Sendable, Equatable {
    package let vendor: String
    /// Rank by the sealed rules; nil if knocked out by them.
    package let sealedRank: Int?
    /// Rank by the present rules; nil if knocked out.
    package let rank: Int?
    package let sealedScore: Double
    package let score: Double

    package init(vendor: String, sealedRank: Int?, rank: Int?, sealedScore: Double, score: Double) {
      self.vendor = vendor
      self.sealedRank = sealedRank
      self.rank = rank
      self.sealedScore = sealedScore
      self.score = score
    }
  }
}
