/// Points between two axes, the good corner at the upper left: cost against quality.
package struct Scatter: Sendable, Equatable {
  package struct Point: Sendable, Equatable {
    package let label: Text
    package let x: Double
    package let y: Double
    /// True if nobody is both cheaper and better.
    package let isOnFrontier: Bool
    /// Only the points that matter most carry their names where there are many.
    package let isNamed: Bool
  }

  package struct Axis: Sendable, Equatable {
    package let title: Text
    /// Values with the words that stand at them, rising.
    package let ticks: [Tick]

    package struct Tick: Sendable, Equatable {
      package let value: Double
      package let label: Text
    }

    /// Round values that hold all `values`, with three to seven ticks.
    init(_ title: Text, holding values: [Double], label: (Double) -> Text) {
      self.title = title
      let (low, high) = (values.min() ?? 0, values.max() ?? 1)
      let width = high > low ? high - low : max(high.magnitude * 0.1, 1)
      let step = Self.roundStep(above: width / 5)
      let first = (low / step).rounded(.down)
      var ticks: [Tick] = []
      var number = first
      while ticks.count < 9 {
        let value = number * step
        ticks.append(Tick(value: value, label: label(value)))
        if value >= high, ticks.count > 1 { break }
        number += 1
      }
      self.ticks = ticks
    }

    /// 1, 2 or 5 times a power of ten, at least `value`.
    private static func roundStep(above value: Double) -> Double {
      var power = 1.0
      while power > value { power /= 10 }
      while power * 10 <= value { power *= 10 }
      return [1, 2, 5, 10].map { $0 * power }.first { $0 >= value } ?? power * 10
    }

    /// Place of a value between the outermost ticks, 0…1.
    func place(of value: Double) -> Double {
      guard let first = ticks.first?.value, let last = ticks.last?.value, last > first else { return 0.5 }
      return (value - first) / (last - first)
    }
  }

  package let points: [Point]
  package let x: Axis
  package let y: Axis
  package let sentence: Text
}

/// Lines from rank to rank: where each provider stands in each of several rankings.
package struct SlopeChart: Sendable, Equatable {
  package struct Line: Sendable, Equatable {
    package let label: Text
    /// One for each column; nil where the provider has no rank.
    package let ranks: [Int?]
    package let isFirst: Bool
  }

  package let columns: [Text]
  /// Best first in the first column.
  package let lines: [Line]
  package let sentence: Text
}
