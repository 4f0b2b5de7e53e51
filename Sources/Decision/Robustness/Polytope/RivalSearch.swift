/// How many of several rivals can be held at once: the most of them against which one set of weights has a lead above a
/// limit (`methods.md` 4.5, extreme ranks without big M).
///
/// Where no weights hold all that are kept, the rivals that bind the largest lead cannot be held together, so that one
/// of them must go: the search branches on which. Sets of such rivals without a common member say how many must go at
/// least. A node is one linear programme over the rivals kept.
struct RivalSearch {
  private let program: LeadProgram
  private let advantages: [[Double]]
  private let limit: Double
  /// The fewest rivals that are known to be enough to let go.
  private var fewest: Int
  /// No fewer than these must go.
  private var least: Int
  private var nodes = 0

  /// Beyond this many programmes a search ends with what it has.
  private static let greatestNodeCount = 20_000

  /// Numbers of rivals held: `attained` at some weights, and no more than `possible` at any; equal when the search came
  /// to its end.
  struct Result {
    let attained: Int
    let possible: Int
  }

  /// `attained` is how many are known to be held somewhere, `possible` how many at most.
  static func mostHeld(
    _ advantages: [[Double]], above limit: Double, _ program: LeadProgram, attained: Int, possible: Int
  ) throws(Refusal) -> Result {
    let count = advantages.count
    var search = RivalSearch(
      program: program, advantages: advantages, limit: limit, fewest: count - attained, least: count - possible)
    if search.least < search.fewest {
      try search.visit(kept: Array(advantages.indices), dropped: 0, isFixed: Array(repeating: false, count: count))
    }
    let isComplete = search.nodes < greatestNodeCount
    return Result(attained: count - search.fewest, possible: count - (isComplete ? search.fewest : search.least))
  }

  private init(program: LeadProgram, advantages: [[Double]], limit: Double, fewest: Int, least: Int) {
    self.program = program
    self.advantages = advantages
    self.limit = limit
    self.fewest = fewest
    self.least = least
  }

  /// Lets rivals of `kept` go, none of those that are fixed, as long as fewer than ``fewest`` can be enough.
  private mutating func visit(kept: [Int], dropped: Int, isFixed: [Bool]) throws(Refusal) {
    guard dropped < fewest else { return }
    var left = kept
    var conflicts: [[Int]] = []
    while dropped + conflicts.count < fewest {
      guard !left.isEmpty else {
        if conflicts.isEmpty { fewest = dropped }
        break
      }
      guard nodes < Self.greatestNodeCount else { return }
      nodes += 1
      let answer = try program.largestLead(left.map { advantages[$0] })
      note(answer.weights)
      if answer.lead > limit {
        if conflicts.isEmpty { fewest = min(fewest, dropped) }
        break
      }
      // The prices sum to 1, so that some rival has one unless rounding took it.
      let conflict = answer.binding.isEmpty ? left : answer.binding.map { left[$0] }
      guard !conflict.allSatisfy({ isFixed[$0] }) else { return }
      conflicts.append(conflict)
      left.removeAll { conflict.contains($0) }
    }
    if dropped == 0 { least = max(least, min(conflicts.count, fewest)) }
    guard dropped + conflicts.count < fewest,
      let conflict = conflicts.min(by: { open($0, isFixed) < open($1, isFixed) })
    else { return }
    var isFixed = isFixed
    for rival in conflict where !isFixed[rival] {
      try visit(kept: kept.filter { $0 != rival }, dropped: dropped + 1, isFixed: isFixed)
      isFixed[rival] = true
    }
  }

  private func open(_ conflict: [Int], _ isFixed: [Bool]) -> Int { conflict.count { !isFixed[$0] } }

  private mutating func note(_ weights: [Double]) {
    let held = advantages.count { WeightOptimiser.value($0, weights) > limit }
    fewest = min(fewest, advantages.count - held)
  }
}
