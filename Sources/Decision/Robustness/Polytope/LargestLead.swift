/// How far a vendor can be ahead of its best rival, and the weights that favour it most (`methods.md` 4.5).
package struct LargestLead: Sendable, Equatable, Codable {
  package let vendor: String
  /// Points ahead of the best rival, open cells in the vendor's favour; below 0 if the vendor can never be first.
  package let lead: Double
  /// One for each criterion, in their byte order; they give exactly ``lead``. Of several the order of criteria decides.
  package let weights: [Double]
  /// The lead is at least 0, ties counted.
  package let canBeFirst: Bool

  /// One for each vendor in the byte order of ids; none if there is no rival at all.
  package static func all(of pairs: PairExtremes) throws(Refusal) -> [LargestLead] {
    let ranges = pairs.ranges
    guard ranges.vendors.count > 1 else { return [] }
    let program = LeadProgram(pairs.polytope)
    var leads: [LargestLead] = []
    for (vendor, name) in ranges.vendors.enumerated() {
      let rivals = ranges.vendors.indices.filter { $0 != vendor }
      let answer = try program.largestLead(rivals.map { ranges.advantage(of: vendor, over: $0) })
      leads.append(
        LargestLead(
          vendor: name, lead: answer.lead, weights: answer.weights, canBeFirst: answer.lead >= -pairs.tie))
    }
    return leads
  }
}
