/// Lettered dots on a scale: where each of several people stands, beside what was agreed on.
package struct DotStrip: Sendable, Equatable {
  package struct Dot: Sendable, Equatable {
    /// One letter that names whose dot it is.
    package let letter: String
    package let value: Double
  }

  package let dots: [Dot]
  /// What was agreed on.
  package let mark: Double
  /// End of the scale, which begins at 0.
  package let scale: Double
  /// The strip in a sentence, for those who do not see it.
  package let sentence: Text

  /// Place of a value as percent of the scale.
  func place(of value: Double) -> Double { scale > 0 ? min(max(100 * value / scale, 0), 100) : 0 }

  /// For a page without drawings: 32 signs with the letters in their places, a figure where several fall together, and
  /// `┃` for what was agreed where no letter stands.
  var signs: String {
    let cells = 32
    func cell(_ value: Double) -> Int { min(max(Int(place(of: value) / 100 * Double(cells)), 0), cells - 1) }
    return (0..<cells).map { index in
      let here = dots.filter { cell($0.value) == index }
      if here.count > 1 { return here.count < 10 ? String(here.count) : "+" }
      return here.first?.letter ?? (index == cell(mark) ? "┃" : "·")
    }.joined()
  }

  /// What the signs mean.
  static let key: Text =
    "A letter stands where its role does, a figure where several roles do, \(.code("┃")) where the agreed weight is."
}

/// Lines one above the other in which dots stand so that none covers another.
enum DotLanes {
  /// The line of each dot, 0 for the lowest. Dots at `places` that are nearer to each other than `gap` stand in two lines.
  static func lanes(_ places: [Double], gap: Double) -> [Int] {
    var last: [Double] = []
    var lanes = [Int](repeating: 0, count: places.count)
    for index in places.indices.sorted(by: { (places[$0], $0) < (places[$1], $1) }) {
      let lane = last.firstIndex { places[index] - $0 >= gap } ?? last.count
      if lane == last.count { last.append(places[index]) } else { last[lane] = places[index] }
      lanes[index] = lane
    }
    return lanes
  }
}
