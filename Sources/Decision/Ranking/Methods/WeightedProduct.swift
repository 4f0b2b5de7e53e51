/// Π ratio^weight, computed in logarithms.
///
/// Source: Miller & Starr (1969), as given by Triantaphyllou (2000). `linear_ratio` takes x/max of a benefit and min/x of a
/// cost, so that scores lie in 0…1; `none` takes the levels themselves, a cost with a negative exponent, and its score is
/// the decimal logarithm of the product, which no number of criteria brings beyond the range.
package enum WeightedProduct: RankingMethod {
  package static let id = "weighted_product"
  package static let variants = ["linear_ratio", "none"]
  package static let description = MethodDescription(
    name: "Weighted product",
    formula: "the level of every criterion as a share of the best one, to the power of its weight, multiplied",
    sources: ["Miller & Starr 1969", "Triantaphyllou 2000, Multi-Criteria Decision Making Methods"],
    traps: [
      "Levels must be above 0: a single 0 would make the whole product 0 whatever else is offered.",
      "The score of none is the decimal logarithm of the product; its differences mean ratios, its size means nothing.",
      "A unit with another origin (°C and °F) changes the ranking; another unit of the same origin does not.",
    ])

  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix)
    let scores: [Double]
    if variant == "none" {
      let ln10 = try PortableFunctions.ln(10)
      scores = try logarithms(of: matrix).map { $0 / ln10 }
    } else {
      scores = try counted.ratioProducts()
    }
    // Products are compared by their proportion: with many criteria, or weights beyond 1, all of them are small.
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters, naturalSize: variant == "none" ? 1 : 0,
      entries: try counted.entries(scores))
  }

  /// ln Π x^w of each vendor, in the order of the rows, a cost with the exponent −w.
  ///
  /// Throws `nonPositive`, naming the criterion, unless every level that counts is above 0.
  package static func logarithms(of matrix: DecisionMatrix) throws(Refusal) -> [Double] {
    try CountedColumns(of: matrix).weightedSums { (column) throws(Refusal) in
      try column.requirePositive()
      var logarithms: [Double] = []
      for level in column.levels {
        let logarithm = try PortableFunctions.ln(level)
        logarithms.append(column.isCost ? -logarithm : logarithm)
      }
      return logarithms
    }
  }
}

extension CountedColumns {
  /// Π r^w of each vendor on ``Column/linearRatio()``, 0…1.
  ///
  /// Throws `nonPositive`, naming the criterion, unless every level is above 0.
  func ratioProducts() throws(Refusal) -> [Double] {
    let sums = try weightedSums { (column) throws(Refusal) in
      try column.requirePositive()
      var logarithms: [Double] = []
      for (level, ratio) in zip(column.levels, try column.linearRatio()) {
        // A ratio too small for a double has a logarithm all the same.
        let logarithm =
          ratio.isNormal
          ? try PortableFunctions.ln(ratio)
          : (try PortableFunctions.ln(level) - PortableFunctions.ln(column.best)).magnitude * -1
        logarithms.append(logarithm)
      }
      return logarithms
    }
    var products: [Double] = []
    for (vendor, sum) in zip(vendors, sums) {
      guard sum.isFinite else {
        throw Refusal(.nonFinite, vendor, "the logarithm of the product leaves the range of numbers")
      }
      // Below e^−700 a product in 0…1 is 0 to every figure by which scores are compared.
      products.append(sum < -700 ? 0 : try PortableFunctions.exp(sum))
    }
    return products
  }
}
