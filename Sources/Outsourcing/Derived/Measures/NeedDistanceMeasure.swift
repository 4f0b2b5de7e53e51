extension DerivedMeasure {
  package static let needDistance = DerivedMeasure(
    id: "need-distance", title: "Distance from the need",
    method:
      "Steps between the buyer's need on this axis and the nearer end of the range that this way of sourcing suits; 0 inside the range.",
    unit: .index
  ) { (subject) throws(NotDerivable) in
    guard let need = subject.analysis.buyer.needs[subject.criterion] else {
      throw NotDerivable("the comparison states no need on \(subject.criterion)")
    }
    guard let range = subject.analysis.ranges[subject.criterion] else {
      throw NotDerivable("no range is stated for \(subject.criterion)")
    }
    let fit: EngagementFit
    do throws(NoEngagementFit) {
      fit = try EngagementFit(need: need, low: range.lowerBound, high: range.upperBound)
    } catch {
      throw NotDerivable(error.sentence)
    }
    return DerivedValue(
      fit.distance,
      "need \(numberInWords(need)), suits \(numberInWords(range.lowerBound)) to \(numberInWords(range.upperBound))")
  }
}
