/// Criteria from the most to the least important, some of them perhaps equally so.
package struct ImportanceOrder: Sendable, Equatable {
  /// Groups of equal importance, the most important first, each in the byte order of ids.
  package let groups: [[String]]

  /// Throws `tooFew` (no criterion), `emptyGroup` and `duplicateId`.
  package init(groups: [[String]]) throws(Refusal) {
    guard !groups.isEmpty else { throw Refusal(.tooFew, "", "there is no criterion") }
    guard groups.allSatisfy({ !$0.isEmpty }) else { throw Refusal(.emptyGroup, "", "a place of the order is empty") }
    var seen: Set<String> = []
    for id in groups.joined() where !seen.insert(id).inserted {
      throw Refusal(.duplicateId, id, "the criterion stands in the order twice")
    }
    self.groups = groups.map { $0.sorted(by: bytesPrecede) }
  }

  /// From places by criterion, 1 for the most important; equal places are ties, and only the order of places counts.
  ///
  /// Throws `nonFinite`, and `outsideBounds` for a place below 1.
  package init(places: [(criterion: String, place: Double)]) throws(Refusal) {
    for (id, place) in places {
      guard place.isFinite else { throw Refusal(.nonFinite, id, "the place is not a finite number") }
      guard place >= 1 else { throw Refusal(.outsideBounds, id, "places are counted from 1") }
    }
    var groups: [[String]] = []
    var last: Double?
    for (id, place) in places.sorted(by: { $0.place != $1.place ? $0.place < $1.place : bytesPrecede($0.0, $1.0) }) {
      if last == place { groups[groups.count - 1].append(id) } else { groups.append([id]) }
      last = place
    }
    try self.init(groups: groups)
  }

  /// Weights by place for all criteria, tied ones sharing the mean of the weights of their places.
  ///
  /// `byPlace` holds a weight for each place, the first for the most important.
  func weights(_ variant: String, _ origin: String, _ byPlace: (_ count: Int) -> [Double]) -> DerivedWeights {
    let weights = byPlace(groups.reduce(0) { $0 + $1.count })
    var rest = weights[...]
    var shares: [(id: String, weight: Double)] = []
    for group in groups {
      let mean = rest.prefix(group.count).reduce(0, +) / Double(group.count)
      rest = rest.dropFirst(group.count)
      shares += group.map { ($0, mean) }
    }
    shares.sort { bytesPrecede($0.id, $1.id) }
    return DerivedWeights(
      variant: variant,
      origin: origin + (groups.contains { $0.count > 1 } ? " Tied criteria share the mean of their places." : ""),
      ids: shares.map(\.id), weights: shares.map(\.weight),
      basis: [groups.map { $0.joined(separator: " = ") }.joined(separator: " > ")])
  }
}
