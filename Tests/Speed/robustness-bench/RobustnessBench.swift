internal import Decision
internal import Glibc

/// CPU time of exact robustness on 20 vendors and 30 criteria, as one line of JSON.
///
/// The points come from the project's own generator and are printed, so that a script can put the same question to
/// another program.
@main
enum RobustnessBench {
  static let vendors = 20
  static let criteria = 30
  static let rounds = 41

  static func main() throws {
    let ids = (0..<criteria).map { "c\($0 + 10)" }
    let names = (0..<vendors).map { "v\($0 + 10)" }
    var stream = RandomStream(seed: 1, purpose: .cells, key: "bench", block: 0)
    let points = names.map { _ in ids.map { _ in 100 * stream.uniform() } }
    let (low, high) = (0.5 / Double(criteria), 2.0 / Double(criteria))
    let ranges = try PointRanges(criteria: ids, vendors: names, low: points, high: points)
    let box = ids.map { WeightStatement.bounds(criterion: $0, low: low, high: high) }
    // Half of the criteria weigh at most as much as the other half, and one at least as much as two others.
    let rows = [
      WeightStatement.linear(
        WeightConstraint(ids.enumerated().map { .init($1, $0 % 2 == 0 ? 1 : -1) }, .atMost, 0)),
      .linear(WeightConstraint([.init(ids[0], 1), .init(ids[1], -1), .init(ids[2], -1)], .atLeast, 0)),
    ]
    var pairs: [PairwisePreference] = []
    let boxTime = try medianTime {
      pairs = try PairExtremes(ranges, over: WeightPolytope(criteria: ids, box)).preferences
    }
    var general: [PairwisePreference] = []
    let generalTime = try medianTime {
      general = try PairExtremes(ranges, over: WeightPolytope(criteria: ids, box + rows)).preferences
    }
    let matrix = try DecisionMatrix(
      columns: ids.map { .init(criterion: $0, direction: .max, weight: 1 / Double(criteria)) },
      rows: zip(names, points).map { .init(vendor: $0, levels: $1) })
    var crossings = 0
    let crossingTime = try medianTime {
      crossings = 0
      for id in ids {
        let lines = try ScoreLines(in: matrix, moving: WeightMovement(of: id, in: matrix))
        for first in names.indices {
          for second in names.indices.dropFirst(first + 1) {
            if case .at = lines.tie(first, second) { crossings += 1 }
          }
        }
      }
    }
    print(
      """
      {"low": \(low), "high": \(high), "points": \(points), \
      "box_seconds": \(boxTime), "box": \(pairs.map(\.minDifference)), \
      "general_seconds": \(generalTime), "general": \(general.map(\.minDifference)), \
      "crossing_seconds": \(crossingTime), "crossings": \(crossings)}
      """)
  }

  /// Median CPU time of one run of `work`, in seconds.
  static func medianTime(_ work: () throws -> Void) rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<rounds {
      let before = seconds()
      try work()
      times.append(seconds() - before)
    }
    return times.sorted()[rounds / 2]
  }

  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
