/// ELECTRE III: credibility of "at least as good", and two distillations of it into a partial order.
package enum Electre3: OutrankingMethod {
  package static let id = "electre3"
  package static let variants = ["distillation of pairs, level restarted"]
  package static let description = ProcedureDescription(
    name: "ELECTRE III",
    formula:
      "weighted share of criteria without a disadvantage beyond the thresholds, cut by vetoes; classes are distilled from the top and from the bottom, and a vendor is before another if it is behind in neither",
    parameters: [
      .init("indifference", "disadvantage that counts as none, by criterion, in its unit", standard: "must be given"),
      .init("preference", "disadvantage that counts in full, by criterion, in its unit", standard: "must be given"),
      .init("veto", "disadvantage that forbids, by criterion, in its unit", standard: "no veto"),
      .init("discrimination", "difference of credibilities x that counts", standard: "0.30 − 0.15 x"),
    ],
    sources: ["Roy 1978, ELECTRE III: un algorithme de classements fondé sur une représentation floue des préférences"],
    laws: [
      "the order of vendors and criteria changes nothing",
      "every vendor stands in one class of each distillation",
    ],
    traps: [
      "Published software differs in the discrimination (that of the pair or of the level) and in whether the level restarts, so the form is printed.",
      "A dominating vendor is not guaranteed to stand above the dominated one.",
      "Removing a vendor that did not win can change the order of the rest.",
    ])

  /// From which difference on credibilities around x differ: constant + slope·x.
  package struct Discrimination: Sendable, Equatable, Codable {
    package let constant: Double
    package let slope: Double

    package static let standard = Discrimination(constant: 0.30, slope: -0.15)

    package init(constant: Double, slope: Double) { (self.constant, self.slope) = (constant, slope) }

    func threshold(at credibility: Double) -> Double { max(0, constant + slope * credibility) }

    package var inWords: String {
      "s(x) = \(WeightStatement.text(constant)) \(slope < 0 ? "-" : "+") \(WeightStatement.text(slope.magnitude)) x"
    }
  }

  package enum Relation: String, Sendable, Codable {
    case preferred = "P"
    case behind = "P-"
    case indifferent = "I"
    case incomparable = "R"
  }

  package struct Result: Sendable, Equatable, Codable {
    /// Method, form of the distillation and discrimination.
    package let variant: String
    package let concordance: PairTable
    package let credibility: PairTable
    /// Classes, the best first, each in byte order.
    package let descending: [[String]]
    package let ascending: [[String]]
    /// What a reader of the classes must know.
    package let findings: [MatrixFinding]

    /// How the first vendor stands to the second in the partial order; nil if one is not among them.
    package func relation(_ first: String, _ second: String) -> Relation? {
      func place(_ id: String, _ classes: [[String]]) -> Int? { classes.firstIndex { $0.contains(id) } }
      guard let down = place(first, descending), let otherDown = place(second, descending),
        let up = place(first, ascending), let otherUp = place(second, ascending)
      else { return nil }
      if down == otherDown, up == otherUp { return .indifferent }
      if down <= otherDown, up <= otherUp { return .preferred }
      return down >= otherDown && up >= otherUp ? .behind : .incomparable
    }
  }

  /// Throws what ``OutrankingCriteria`` throws, and `nonFinite`.
  package static func result(
    _ matrix: DecisionMatrix, thresholds: [String: OutrankingThresholds],
    discrimination: Discrimination = .standard
  ) throws(Refusal) -> Result {
    guard discrimination.constant.isFinite, discrimination.slope.isFinite else {
      throw Refusal(.nonFinite, "", "the discrimination is not made of finite numbers")
    }
    let criteria = try OutrankingCriteria(matrix, thresholds)
    let vendors = matrix.rows.map(\.vendor)
    let concordance = try PairTable(vendors) { (first, second) throws(Refusal) in
      criteria.concordance(matrix.rows[first].levels, over: matrix.rows[second].levels)
    }
    let credibility = try PairTable(vendors) { (first, second) throws(Refusal) in
      criteria.credibility(matrix.rows[first].levels, over: matrix.rows[second].levels)
    }
    let distillation = Distillation(credibility: credibility, discrimination: discrimination)
    func named(_ classes: [[Int]]) -> [[String]] { classes.map { $0.map { vendors[$0] } } }
    return Result(
      variant: "\(id), \(variants[0]), \(discrimination.inWords)", concordance: concordance, credibility: credibility,
      descending: named(distillation.classes(from: .top)), ascending: named(distillation.classes(from: .bottom)),
      findings: criteria.roundedLeads(matrix.rows.map(\.levels), over: matrix.rows.map(\.levels)))
  }
}
