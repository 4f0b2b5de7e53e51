extension DerivedMeasure {
  static let overlapMean = DerivedMeasure(
    id: "overlap-mean", title: "Working hours shared with the buyer, mean",
    method:
      "Over 365 days, on every working day of the buyer: the part of the buyer's hours in which the sites work, by the rules of each time zone; several sites by their share of the work. Public holidays are not modelled.",
    unit: .hoursPerDay
  ) { (subject) throws(NotDerivable) in
    let overlap = try subject.analysis.overlap.get().overlap
    return DerivedValue(
      overlap.mean,
      "from \(numberInWords(overlap.minimum)) to \(numberInWords(overlap.maximum)) hours on \(overlap.days) working days"
    )
  }
}
