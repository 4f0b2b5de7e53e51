/// Three rankings in one: ratio system, reference point and multiplicative form, joined by dominance.
///
/// Source: Brauers & Zavadskas (2010), "Project management by MULTIMOORA". The score counts how many vendors one is ahead
/// of, that is better than in at least two of the three lists.
package enum Multimoora: RankingMethod {
  package static let id = "multimoora"
  package static let variants = ["dominance"]
  package static let description = MethodDescription(
    name: "MULTIMOORA",
    formula:
      "three lists on columns of unit length: benefits less costs, the largest weighted distance to the best level, and benefits divided by costs to the power of their weights; a vendor is ahead of another if better in two of the three, and ranked by how many it is ahead of",
    parameters: [
      .init("reference_point", "whether weights multiply the distances of the second list", standard: "they do"),
      .init(
        "multiplicative", "what the third list multiplies: r^w, r, or w·r", standard: "r^w: the weight is the exponent"),
    ],
    sources: [
      "Brauers & Zavadskas 2010, Project management by MULTIMOORA as an instrument for transition economies"
    ],
    breaches: [
      .init(
        .monotonicity, ["dominance"], "a better level moves the lengths, and two lists can turn against the vendor"),
      .init(.irrelevantAlternatives, ["dominance"], "every vendor is in the length of every column, and in the count"),
      .init(.copies, ["dominance"], "the copy is in the length of every column, and in the count"),
    ],
    traps: [
      "In the reference point list lower is better, in the two others higher is.",
      "A weight as a factor moves every product alike and so ranks nobody; only as an exponent does it count.",
      "The joined ranking need not agree with the ratio system, whose scores are often the only ones printed.",
    ])

  /// The three lists and the ranking made of them; in the byte order of vendor ids.
  package struct Result: Sendable, Equatable, Codable {
    package struct Standing: Sendable, Equatable, Codable {
      package let vendor: String
      /// Benefits less costs; higher is better.
      package let ratio: Double
      /// The largest distance to the best level of a column; lower is better.
      package let referencePoint: Double
      /// Natural logarithm of the product of benefits divided by that of costs; higher is better.
      package let logarithm: Double
      /// How many vendors it is ahead of.
      package let aheadOf: Int
      package let finalRank: Int
    }

    package let standings: [Standing]
  }

  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let result = try result(of: matrix, parameters: parameters)
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters,
      entries: try CountedColumns(of: matrix).entries(result.standings.map { Double($0.aheadOf) }))
  }

  /// Throws `nonPositive` unless every level that counts is above 0, and `nonFinite` for numbers beyond the range.
  package static func result(
    of matrix: DecisionMatrix, parameters: MethodParameters = MethodParameters()
  ) throws(Refusal) -> Result {
    let counted = try CountedColumns(of: matrix)
    for column in counted.columns { try column.requirePositive() }
    let ratios = try counted.entries(counted.ratioSystem().scores).map(\.score)
    let distances = try counted.entries(counted.distances(parameters.referencePoint)).map(\.score)
    let logarithms = try counted.entries(counted.logarithms(parameters.multiplicative)).map(\.score)
    let lists = [places(ratios), places(distances.map { -$0 }), places(logarithms)]
    let vendors = counted.vendors
    let ahead = vendors.indices.map { own in
      vendors.indices.count { rival in lists.count { $0[own] < $0[rival] } >= 2 }
    }
    let ranks = places(ahead.map(Double.init))
    return Result(
      standings: vendors.indices.map { index in
        .init(
          vendor: vendors[index], ratio: ratios[index], referencePoint: distances[index], logarithm: logarithms[index],
          aheadOf: ahead[index], finalRank: ranks[index])
      })
  }

  /// The rank of each number, the largest first.
  private static func places(_ numbers: [Double]) -> [Int] {
    let groups = tieGroups(
      Array(numbers.indices), naturalSize: 1, size: { numbers[$0] }, id: { _ in "" })
    var places = numbers.map { _ in 0 }
    var rank = 1
    for group in groups {
      for index in group { places[index] = rank }
      rank += group.count
    }
    return places
  }
}

extension CountedColumns {
  fileprivate func distances(_ form: MethodParameters.ReferencePoint) throws(Refusal) -> [Double] {
    var distances = vendors.map { _ in 0.0 }
    for column in columns {
      let terms = try column.unitLength()
      let best = (column.isCost ? terms.min() : terms.max()) ?? 0
      let weight = form == .weighted ? column.weight : 1
      for (index, term) in terms.enumerated() {
        distances[index] = max(distances[index], weight * (best - term).magnitude)
      }
    }
    return distances
  }

  /// ln of the products; no number of criteria brings them beyond the range.
  fileprivate func logarithms(_ form: MethodParameters.MultiplicativeForm) throws(Refusal) -> [Double] {
    var sums = vendors.map { _ in 0.0 }
    for column in columns {
      let length = try PortableFunctions.ln(euclideanLength(column.levels.map { $0 / column.largest }))
      let largest = try PortableFunctions.ln(column.largest)
      let factor = form == .weightsAsFactors ? try PortableFunctions.ln(column.weight) : 0
      let exponent = (form == .weightsAsExponents ? column.weight : 1) * (column.isCost ? -1 : 1)
      for (index, level) in column.levels.enumerated() {
        let ratio = level / column.largest
        let part = ratio.isNormal ? try PortableFunctions.ln(ratio) : try PortableFunctions.ln(level) - largest
        sums[index] += exponent * ((part - length) + factor)
      }
    }
    return sums
  }
}
