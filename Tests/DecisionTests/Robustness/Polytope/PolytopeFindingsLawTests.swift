import Decision
import Testing
import TestSupport

/// Leads and ranks over a set of weights, against slow ways to the same numbers.
struct PolytopeFindingsLawTests {
  private static func value(_ points: [Double], _ weights: [Double]) -> Double {
    zip(points, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The largest lead of `vendor` over `rivals`, over all corners of the programme that holds the lead as a variable.
  private static func lead(
    _ vendor: Int, _ rivals: [Int], _ ranges: PointRanges, _ polytope: WeightPolytope, inFavour: Bool = true
  ) -> Double {
    var enumeration = Enumeration(polytope)
    enumeration.rows = enumeration.rows.map { $0 + [0] }
    enumeration.equalities = enumeration.equalities.map { ($0.row + [0], $0.side) }
    for rival in rivals {
      let advantage = zip(
        inFavour ? ranges.high[vendor] : ranges.high[rival], inFavour ? ranges.low[rival] : ranges.low[vendor])
      enumeration.add(advantage.map { $1 - $0 } + [1], 0)
    }
    return enumeration.corners().map { $0[$0.count - 1] }.max() ?? -.infinity
  }

  @Test func `The largest lead is that of enumeration, and its weights give it`() {
    check { seed in
      let random = try RandomPolytope(seed: seed, criteria: 3, vendors: 4)
      guard let polytope = try random.polytope(), random.ranges.vendors.count > 1 else { return .idle }
      let ranges = random.ranges
      for (vendor, found) in try LargestLead.all(of: PairExtremes(ranges, over: polytope)).enumerated() {
        let rivals = ranges.vendors.indices.filter { $0 != vendor }
        let score = Self.value(ranges.high[vendor], found.weights)
        let attained = rivals.map { score - Self.value(ranges.low[$0], found.weights) }.min() ?? 0
        let expected = Self.lead(vendor, rivals, ranges, polytope)
        guard (found.lead - expected).magnitude <= 1e-7, (found.lead - attained).magnitude <= 1e-9 else {
          return .broken("\(found.vendor): \(found.lead), attained \(attained), not \(expected)")
        }
      }
      return .holds
    }
  }

  @Test func `Rank ranges are those of a programme for every set of rivals`() {
    check { seed in
      let random = try RandomPolytope(seed: seed, criteria: 3, vendors: 4)
      guard let polytope = try random.polytope() else { return .idle }
      let ranges = random.ranges
      let pairs = try PairExtremes(ranges, over: polytope)
      let extremes = try RankExtremes.all(of: pairs, leads: LargestLead.all(of: pairs))
      for (vendor, found) in extremes.enumerated() {
        let rivals = ranges.vendors.indices.filter { $0 != vendor }
        var (behind, ahead) = (0, 0)
        for bits in 0..<(1 << rivals.count) {
          let chosen = rivals.indices.filter { bits >> $0 & 1 == 1 }.map { rivals[$0] }
          if chosen.count > behind, Self.lead(vendor, chosen, ranges, polytope) >= -ranges.tie { behind = chosen.count }
          if chosen.count > ahead, Self.lead(vendor, chosen, ranges, polytope, inFavour: false) > ranges.tie {
            ahead = chosen.count
          }
        }
        let expected = (1 + rivals.count - behind, 1 + ahead)
        guard found.isExact, (found.best, found.worst) == expected else {
          return .broken("\(found), not \(expected)")
        }
      }
      return .holds
    }
  }

  @Test func `Ranks at any corner, at the centre and beside the leads lie in the rank ranges`() {
    check { seed in
      let random = try RandomPolytope(seed: seed, criteria: 7, vendors: 6)
      guard let polytope = try random.polytope() else { return .idle }
      let pairs = try PairExtremes(random.ranges, over: polytope)
      let leads = try LargestLead.all(of: pairs)
      let extremes = try RankExtremes.all(of: pairs, leads: leads)
      let points = [try polytope.interior().startingPoint] + leads.map(\.weights) + (polytope.corners(limit: 40) ?? [])
      for weights in points {
        let high = random.ranges.high.map { Self.value($0, weights) }
        let low = random.ranges.low.map { Self.value($0, weights) }
        for (vendor, found) in extremes.enumerated() {
          let rivals = high.indices.filter { $0 != vendor }
          let best = 1 + rivals.count { low[$0] - high[vendor] > 2 * random.ranges.tie }
          let worst = 1 + rivals.count { high[$0] - low[vendor] > 2 * random.ranges.tie }
          guard found.best <= best, found.worst >= worst, found.isExact else {
            return .broken("\(found) but \(best)…\(worst)")
          }
        }
      }
      return .holds
    }
  }

  @Test func `Preferences turn round with the pair, and the order of the input changes no bit`() {
    check { seed in
      var random = try RandomPolytope(seed: seed, criteria: 7, vendors: 5)
      guard let polytope = try random.polytope() else { return .idle }
      let pairs = try PairExtremes(random.ranges, over: polytope)
      let preferences = pairs.preferences
      for one in preferences {
        guard
          let other = preferences.first(where: { $0.vendor == one.rival && $0.rival == one.vendor }),
          one.minDifference == 0 - other.maxDifference, one.minDifference <= one.maxDifference + 1e-9,
          !one.isNecessary || one.isPossible
        else { return .broken("\(one)") }
      }
      let columns = random.dice.shuffled(Array(random.criteria.indices))
      let rows = random.dice.shuffled(Array(random.ranges.vendors.indices))
      func shuffled(_ table: [[Double]]) -> [[Double]] { rows.map { row in columns.map { table[row][$0] } } }
      let again = try PairExtremes(
        PointRanges(
          criteria: columns.map { random.ranges.criteria[$0] }, vendors: rows.map { random.ranges.vendors[$0] },
          low: shuffled(random.ranges.low), high: shuffled(random.ranges.high)),
        over: WeightPolytope(criteria: columns.map { random.ranges.criteria[$0] }, random.statements))
      let leads = (try LargestLead.all(of: pairs), try LargestLead.all(of: again))
      let ranks = (try RankExtremes.all(of: pairs, leads: leads.0), try RankExtremes.all(of: again, leads: leads.1))
      return .that(
        preferences == again.preferences && leads.0 == leads.1 && ranks.0 == ranks.1,
        "another order gives another result")
    }
  }
}
