/// Points of vendors by several evaluators, in one criterion or in total; a cell may be missing.
package struct EvaluatorTable: Sendable, Equatable {
  /// In the byte order of ids, like ``evaluators``.
  package let vendors: [String]
  package let evaluators: [String]
  /// By vendor, then evaluator; nil for what an evaluator did not score.
  package let points: [[Double?]]

  /// Throws `tooFew` (no vendor, no evaluator, or one of them without any points), `duplicateId` and `nonFinite`.
  package init(_ scores: [(vendor: String, points: [String: Double])]) throws(Refusal) {
    guard !scores.isEmpty else { throw Refusal(.tooFew, "", "there is no vendor") }
    let sorted = scores.sorted { bytesPrecede($0.vendor, $1.vendor) }
    for (one, next) in zip(sorted, sorted.dropFirst()) where one.vendor == next.vendor {
      throw Refusal(.duplicateId, one.vendor, "two vendors have this id")
    }
    let evaluators = Set(scores.flatMap(\.points.keys)).sorted(by: bytesPrecede)
    guard !evaluators.isEmpty else { throw Refusal(.tooFew, "", "there is no evaluator") }
    for (vendor, points) in sorted {
      guard !points.isEmpty else { throw Refusal(.tooFew, vendor, "no evaluator gave it points") }
      for evaluator in evaluators where !(points[evaluator]?.isFinite ?? true) {
        throw Refusal(.nonFinite, "\(vendor), \(evaluator)", "the points are not a finite number")
      }
    }
    vendors = sorted.map(\.vendor)
    self.evaluators = evaluators
    points = sorted.map { row in evaluators.map { row.points[$0] } }
  }

  package var isComplete: Bool { points.allSatisfy { $0.allSatisfy { $0 != nil } } }
}
