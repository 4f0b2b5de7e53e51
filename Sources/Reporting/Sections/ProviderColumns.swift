internal import Outcome

/// Tables with a column for each provider, in parts of a width that a page and a reader's eye can hold.
enum ProviderColumns {
  private static let most = 8

  /// What `table` makes of each part of `vendors`; parts after the first are folded. `range` tells the captions of the
  /// parts apart and is empty where there is only one.
  static func blocks(
    _ indexed: IndexedEvaluation, _ vendors: [String], _ table: (_ part: [String], _ range: Text) -> Table
  ) -> [Block] {
    let starts = Array(stride(from: 0, to: vendors.count, by: most))
    return starts.enumerated().map { index, start in
      let part = Array(vendors[start..<min(start + most, vendors.count)])
      let (first, last) = (start + 1, start + part.count)
      let block = Block.table(table(part, starts.count == 1 ? "" : ", providers \(first) to \(last)"))
      guard index > 0 else { return block }
      let summary: Text = part.count == 1 ? indexed.name(part[0]) : "Providers \(first) to \(last)"
      return .folded(summary: summary, [block])
    }
  }
}

extension IndexedEvaluation {
  /// Ids in the order of rank.
  var rankedVendors: [String] { evaluation.ranking.places.map(\.vendor) }

  /// Ids in the order of rank, then the providers that are knocked out in the order of the comparison.
  var allVendors: [String] {
    let ranked = rankedVendors
    return ranked + evaluation.vendors.map(\.id).filter { !ranked.contains($0) }
  }

  /// The name, and that the provider is knocked out where it is.
  func nameAndStanding(_ vendor: String) -> Text {
    let isRanked = evaluation.ranking.places.contains { $0.vendor == vendor }
    return isRanked ? name(vendor) : "\(name(vendor)) (knocked out)"
  }
}
