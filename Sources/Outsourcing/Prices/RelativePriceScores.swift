package import Decision

/// Price scores of bids that are measured by each other.
///
/// Only admissible bids measure: a bid that is knocked out gets the score it would have had beside the admissible ones,
/// and changes none of theirs.
package struct RelativePriceScores: Sendable, Equatable {
  /// 0…100 by bid; no entry where the formula has no answer.
  package let scores: [String: Double]
  /// What the reader should know, such as that a lone bid scores 100.
  package let notes: [String]
  /// Why no admissible bid has a score; nil where they have, and where none is admissible.
  package let refusal: String?

  /// Scores `bids` by `formula`, which must give price scores.
  ///
  /// A formula that compares prices has no answer for a lone bid; that is a ``refusal``. Throws what ``PriceField`` and
  /// the formula throw about the bids themselves, such as `nonPositive` for a price of 0.
  package init(_ bids: [PricedBid], by formula: any PriceFormula) throws(Refusal) {
    let admissible = bids.filter(\.isAdmissible)
    var (scores, notes, refusal) = ([String: Double](), [String](), String?.none)
    if !admissible.isEmpty {
      let field = try PriceField(bids)
      notes = formula.notes(field)
      do throws(Refusal) {
        for (bid, score) in zip(field.bids, try formula.results(field)) { scores[bid.id] = clipped(score) }
      } catch  where error.reason == .tooFew {
        refusal = error.explanation
      } catch {
        throw error
      }
    }
    for out in bids where !out.isAdmissible {
      scores[out.id] = try Self.score(of: out, beside: admissible, by: formula)
    }
    self.scores = scores
    self.notes = notes
    self.refusal = refusal
  }

  /// What a bid would score if it were admissible as well.
  private static func score(
    of out: PricedBid, beside admissible: [PricedBid], by formula: any PriceFormula
  ) throws(Refusal) -> Double? {
    let admitted = PricedBid(
      id: out.id, price: out.price, quality: out.quality, features: out.features, source: out.source)
    let field = try PriceField(admissible + [admitted])
    do throws(Refusal) {
      let results = try formula.results(field)
      return zip(field.bids, results).first { $0.0.id == out.id }.map { clipped($0.1) }
    } catch  where error.reason == .tooFew {
      return nil
    } catch {
      throw error
    }
  }
}
