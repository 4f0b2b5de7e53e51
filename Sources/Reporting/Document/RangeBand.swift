/// A stretch of a scale with a mark in it: how far something may move before the answer changes.
package struct RangeBand: Sendable, Equatable {
  /// Ends of the stretch, both on the scale.
  package let range: ClosedRange<Double>
  package let mark: Double
  /// End of the scale, which begins at 0.
  package let scale: Double
  /// The band in a sentence, for those who do not see it.
  package let sentence: Text
  /// Where others stand on the scale; a page draws them, and the sentence says how many are off the stretch.
  var dots: [Double] = []

  /// Place of a value as percent of the scale.
  func place(of value: Double) -> Double { scale > 0 ? min(max(100 * value / scale, 0), 100) : 0 }

  /// For a page without drawings: 24 signs, `█` for the stretch, `·` for the rest and `┃` for the mark.
  var signs: String {
    let cells = 24
    func cell(_ value: Double) -> Int { min(max(Int(place(of: value) / 100 * Double(cells)), 0), cells - 1) }
    return (0..<cells).map { index in
      if index == cell(mark) { return "┃" }
      return index >= cell(range.lowerBound) && index <= cell(range.upperBound) ? "█" : "·"
    }.joined()
  }
}

/// How often something comes about, with a shade of six steps as a second cue.
package struct Frequency: Sendable, Equatable {
  /// Of 100, as it is printed.
  package let figure: String
  /// 0 for never or hardly, 5 for nearly always.
  package let step: Int

  /// `share` runs from 0 to 1.
  init(figure: String, share: Double) {
    self.figure = figure
    step = share < 0.02 ? 0 : min(5, 1 + Int(share * 5))
  }
}
