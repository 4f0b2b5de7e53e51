/// How often each vendor comes where, over all weights and values that are possible (`methods.md` 4.7).
///
/// Shares of simulated cases, or of the exact area of weights. Lists by vendor stand in the order of ``vendors``, lists
/// by criterion in that of ``criteria``; both are the byte order of ids.
package struct Acceptability: Sendable, Equatable, Codable {
  package let vendors: [String]
  package let criteria: [String]
  /// By vendor: the share in which it takes each place, best first. A tie of g vendors gives each 1/g of the g places, so
  /// that the shares of a vendor, and those of a place, sum to 1.
  package let rankAcceptability: [[Double]]
  /// 1…n; vendors that tie have the mean of their places.
  package let meanRank: [Double]
  /// By vendor, then rival: the share in which it is ahead, ties counting half. 0 on the diagonal, which says nothing.
  package let pairwiseWinning: [[Double]]
  /// By vendor: the mean of the weights with which it is first, by criterion; nil if it never is.
  package let centralWeights: [[Double]?]
  /// By vendor: the share of cases in which it is first, alone or with others, under its central weights while the
  /// values vary; nil if it is never first.
  package let confidenceFactor: [Double?]
  package let holistic: HolisticAcceptability

  init(
    vendors: [String], criteria: [String], rankAcceptability: [[Double]], meanRank: [Double],
    pairwiseWinning: [[Double]], centralWeights: [[Double]?], confidenceFactor: [Double?]
  ) {
    self.vendors = vendors
    self.criteria = criteria
    self.rankAcceptability = rankAcceptability
    self.meanRank = meanRank
    self.pairwiseWinning = pairwiseWinning
    self.centralWeights = centralWeights
    self.confidenceFactor = confidenceFactor
    holistic = HolisticAcceptability(of: rankAcceptability)
  }
}
