/// Many cases of what weights and open cells may be, and how the vendors come off in them: SMAA-2.
///
/// Sources: Lahdelma & Salminen (2001), "SMAA-2: stochastic multicriteria acceptability analysis for group decision
/// making"; Tervonen & Lahdelma (2007), "Implementing stochastic multicriteria acceptability analysis"; `methods.md`
/// 4.7 and 4.9. The same seed gives the same bits, whatever the order of the input and the number of threads, and a
/// vendor added or removed changes no draw of the others.
package struct Simulation: Sendable {
  /// A leaf below a criterion whose weight is drawn, and what a vendor may be worth on it.
  package struct Part: Sendable {
    package let leaf: String
    /// The leaf's share of the criterion; shares of one vendor and criterion sum to 1.
    package let share: Double
    package let points: PointsSampler

    package init(leaf: String, share: Double, points: PointsSampler) {
      self.leaf = leaf
      self.share = share
      self.points = points
    }
  }

  package struct Vendor: Sendable {
    package let id: String
    /// For each criterion its leaves; one leaf with share 1 where the criterion is a leaf itself.
    package let columns: [[Part]]

    package init(_ id: String, columns: [[Part]]) {
      self.id = id
      self.columns = columns
    }
  }

  /// Ids of what is weighed (leaves or groups of them), in byte order.
  package let criteria: [String]
  /// In the byte order of ids.
  package let vendors: [String]
  package let cases: Int
  package let seed: UInt64
  /// True if every score is kept, for the quantiles: eight bytes for each vendor and case.
  package let keepsScores: Bool

  let model: ScoreModel
  let domain: WeightDomain
  let sampler: any WeightSampler
  /// One for each criterion, for the second question: who is first with these?
  let fixedWeights: [Double]?

  /// - `criteria` and the columns of each vendor stand in one order, any.
  /// - `fixedWeights` asks as well who is first with these weights while the cells vary.
  /// - `naturalSize` is that of scores: 100 for points.
  ///
  /// Throws `tooFew` without criteria or cases, `duplicateId`, `missingCell` for a vendor without a leaf on some
  /// criterion (also one for whom a whole group is left out, since weights are common to all), `nonFinite` where a score
  /// can leave the range of numbers, and what a ``WeightDomain`` refuses.
  package init(
    criteria: [String], vendors: [Vendor], weights: WeightDomain, fixedWeights: [WeightDomain.Weight]? = nil,
    seed: UInt64 = 1, cases: Int = 10_000, naturalSize: Double = 100, keepsScores: Bool = true
  ) throws(Refusal) {
    guard !criteria.isEmpty else { throw Refusal(.tooFew, "", "there is no criterion") }
    guard cases > 0 else { throw Refusal(.tooFew, "", "a simulation needs at least one case") }
    let order = criteria.indices.sorted { bytesPrecede(criteria[$0], criteria[$1]) }
    let sortedCriteria = order.map { criteria[$0] }
    let sortedVendors = vendors.sorted { bytesPrecede($0.id, $1.id) }
    for ids in [sortedCriteria, sortedVendors.map(\.id)] {
      for (id, next) in zip(ids, ids.dropFirst()) where id == next {
        throw Refusal(.duplicateId, id, "two criteria or two vendors have this id")
      }
    }
    for vendor in vendors where vendor.columns.count != criteria.count || vendor.columns.contains(where: \.isEmpty) {
      throw Refusal(.missingCell, vendor.id, "the vendor has no value on one of the criteria")
    }
    self.criteria = sortedCriteria
    self.vendors = sortedVendors.map(\.id)
    self.cases = cases
    self.seed = seed
    self.keepsScores = keepsScores
    self.fixedWeights = try fixedWeights.flatMap { weights throws(Refusal) in
      try WeightDomain.fixed(weights).fixedWeights(sortedCriteria)
    }
    domain = weights
    sampler = try weights.sampler(sortedCriteria, seed: seed)
    let given = [self.fixedWeights, try weights.fixedWeights(sortedCriteria)].compactMap { $0 }
    model = try ScoreModel(
      sortedVendors.map { vendor in Vendor(vendor.id, columns: order.map { vendor.columns[$0] }) },
      criteria: sortedCriteria, largestWeightSum: given.map { $0.reduce(0, +) }.max() ?? 1, naturalSize: naturalSize)
  }

  /// How many blocks the cases fill; the last may be short.
  package var blocks: Int { (cases + RandomStream.casesInBlock - 1) / RandomStream.casesInBlock }

  /// Cases of one block.
  func cases(inBlock block: Int) -> Int {
    min(RandomStream.casesInBlock, cases - block * RandomStream.casesInBlock)
  }
}
