extension DerivedMeasure {
  static let overlapMinimum = DerivedMeasure(
    id: "overlap-minimum", title: "Working hours shared with the buyer, smallest of the year",
    method: "The smallest of the daily figures from which the mean is made.", unit: .hoursPerDay
  ) { (subject) throws(NotDerivable) in
    let overlap = try subject.analysis.overlap.get().overlap
    return DerivedValue(overlap.minimum, "least on \(overlap.least.date)")
  }
}
