package import Decision

/// What happens to the order of the others when a bid that did not win is dropped.
package struct PriceReversal: Sendable, Equatable, Codable {
  /// Two bids whose order changes.
  package struct Pair: Sendable, Equatable, Codable {
    /// Ahead with all bids, or the first in byte order where the two were level.
    package let first: String
    package let second: String
    package let before: Order
    package let after: Order
  }

  /// How the first of a pair stands to the second.
  package enum Order: String, Sendable, Codable {
    case ahead, level, behind
  }

  /// The bid that is dropped.
  package let dropped: String
  /// Never empty, unless ``refusal`` says why there is no order without the bid.
  package let pairs: [Pair]
  package let refusal: String?

  package init(dropped: String, pairs: [Pair], refusal: String?) {
    self.dropped = dropped
    self.pairs = pairs
    self.refusal = refusal
  }

  /// Drops each bid that did not win in turn, and gives those whose absence changes the order of any two others.
  ///
  /// An empty answer means that no order changes. Throws what ``PriceStanding`` throws for all bids together.
  package static func check(
    _ bids: [PricedBid], by formula: any PriceFormula, priceWeight: Double
  ) throws(Refusal) -> [PriceReversal] {
    let whole = try PriceStanding(bids, by: formula, priceWeight: priceWeight)
    let winners = Set(whole.winners)
    return whole.places.filter { !winners.contains($0.bid) }.compactMap { loser in
      do throws(Refusal) {
        let rest = try PriceStanding(bids.filter { $0.id != loser.bid }, by: formula, priceWeight: priceWeight)
        let pairs = changes(from: whole.ranks, to: rest.ranks)
        return pairs.isEmpty ? nil : PriceReversal(dropped: loser.bid, pairs: pairs, refusal: nil)
      } catch {
        // Two bids have no order of "the others" once one of them is dropped.
        guard whole.places.count > 2 else { return nil }
        return PriceReversal(dropped: loser.bid, pairs: [], refusal: error.explanation)
      }
    }
  }

  /// Pairs of bids that stand in both orders and differ between them; both by rank, best first.
  package static func changes(from whole: [CompetitionRank], to rest: [CompetitionRank]) -> [Pair] {
    let after = Dictionary(rest.map { ($0.vendor, $0.rank) }) { first, _ in first }
    var pairs: [Pair] = []
    for (index, first) in whole.enumerated() {
      for second in whole.dropFirst(index + 1) {
        guard let one = after[first.vendor], let other = after[second.vendor] else { continue }
        let (old, new) = (order(first.rank, second.rank), order(one, other))
        if old != new { pairs.append(Pair(first: first.vendor, second: second.vendor, before: old, after: new)) }
      }
    }
    return pairs
  }

  private static func order(_ first: Int, _ second: Int) -> Order {
    first == second ? .level : first < second ? .ahead : .behind
  }
}

extension PriceStanding {
  fileprivate var ranks: [CompetitionRank] { places.map { CompetitionRank(vendor: $0.bid, rank: $0.rank) } }
}
