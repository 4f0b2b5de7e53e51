internal import Outsourcing

extension ComparisonBinding {
  /// Rankings others published for the same bids; `vendors` is nil where not every bid could be read.
  func published(vendors: [String]?) -> [Comparison.PublishedRanking] {
    fields.list("published", item: "ranking", ComparisonShape.published).compactMap { entry in
      let places = entry.list("places", item: "place", ComparisonShape.place).compactMap {
        place($0, vendors: vendors)
      }
      guard let title = entry.name("title"), let method = entry.name("method"), let source = entry.text("source")
      else { return nil }
      return Comparison.PublishedRanking(title: title, method: method, source: source, places: places)
    }
  }

  private func place(_ entry: Fields, vendors: [String]?) -> Comparison.PublishedRanking.Place? {
    let (vendor, rank, score) = (entry.id("vendor"), entry.number("rank"), entry.number("score"))
    guard let vendor, let rank else { return nil }
    if let vendors, !vendors.contains(vendor) {
      entry.error(
        .keyUnknown, "no bid has the provider id \"\(vendor)\"", "vendor",
        help: Spelling.hint(for: vendor, among: vendors) ?? "name a provider of this comparison")
    }
    guard let whole = Int(exactly: rank.value), whole >= 1 else {
      entry.error(.numberRange, "\(rank.text) is no rank", "rank", help: "ranks are whole numbers from 1")
      return nil
    }
    return .init(vendor: vendor, rank: whole, score: score)
  }
}
