/// Weights at which a linear objective is greatest or least, and its value there.
package struct ExtremeWeights: Sendable, Equatable {
  package let value: Double
  /// One for each criterion, in their byte order.
  package let weights: [Double]
}

extension WeightPolytope {
  /// The least value of Σ objective·weight, and weights that give it.
  ///
  /// `objective` has one number for each criterion, in their byte order. Throws `nonFinite` if it has not, and
  /// `sizeLimit` if a linear programme does not settle.
  package func minimise(_ objective: [Double]) throws(Refusal) -> ExtremeWeights {
    let greatest = try maximise(objective.map { 0 - $0 })
    return ExtremeWeights(value: 0 - greatest.value, weights: greatest.weights)
  }

  /// The greatest value of Σ objective·weight, and weights that give it; see ``minimise(_:)``.
  package func maximise(_ objective: [Double]) throws(Refusal) -> ExtremeWeights {
    guard objective.count == criteria.count, objective.allSatisfy(\.isFinite) else {
      throw Refusal(.nonFinite, "", "the objective is not one finite number for each criterion")
    }
    var optimiser = try WeightOptimiser(self)
    let value = try optimiser.maximum(of: objective)
    guard value.isFinite else { throw Refusal(.nonFinite, "", "the result leaves the range of numbers") }
    return ExtremeWeights(value: value, weights: optimiser.weights)
  }
}

/// Answers one objective after the other over the same weights, in the same memory.
struct WeightOptimiser {
  private let polytope: WeightPolytope
  private var workspace: LinearProgram.Workspace?
  /// Criteria by falling objective, for bounds.
  private var order: [Int]
  private var keys: [Double]
  /// The weights of the last answer.
  private(set) var weights: [Double]

  init(_ polytope: WeightPolytope) throws(Refusal) {
    self.polytope = polytope
    weights = polytope.low
    order = Array(polytope.criteria.indices)
    keys = polytope.low
    if polytope.shape == .general, polytope.fewCorners == nil {
      workspace = .init(try LinearProgram(low: polytope.low, high: polytope.high, rows: polytope.rows))
    }
  }

  /// The greatest value of an objective of finite numbers, one for each criterion.
  mutating func maximum(of objective: [Double]) throws(Refusal) -> Double {
    switch polytope.shape {
    case .box: fill(objective)
    case .order(let order): takeBestMean(objective, order)
    case .general:
      if let corners = polytope.fewCorners {
        takeBestCorner(objective, corners)
      } else {
        try workspace?.maximise(objective)
        for (index, share) in (workspace?.point ?? []).enumerated() { weights[index] = polytope.low[index] + share }
      }
    }
    return Self.value(objective, weights)
  }

  static func value(_ objective: [Double], _ weights: [Double]) -> Double {
    var sum = 0.0
    for index in objective.indices { sum += objective[index] * weights[index] }
    return sum
  }

  /// The rest goes to the criteria in the order of the objective, to each as much as it may have: the continuous
  /// knapsack of Dantzig 1957, "Discrete-variable extremum problems".
  private mutating func fill(_ objective: [Double]) {
    sortByFalling(objective)
    var rest = polytope.rest
    for index in order {
      let share = min(rest, max(0, polytope.high[index] - polytope.low[index]))
      weights[index] = polytope.low[index] + share
      rest -= share
    }
  }

  /// Insertion for a short list, which is quicker than anything else there, and the library's sort for a long one.
  private mutating func sortByFalling(_ objective: [Double]) {
    guard objective.count <= 64 else {
      order.sort { objective[$0] != objective[$1] ? objective[$0] > objective[$1] : $0 < $1 }
      return
    }
    for index in objective.indices {
      let key = objective[index]
      var place = index
      while place > 0, keys[place - 1] < key {
        keys[place] = keys[place - 1]
        order[place] = order[place - 1]
        place -= 1
      }
      keys[place] = key
      order[place] = index
    }
  }

  /// The corners of an order are equal shares of the first 1, 2, 3 … criteria, so the best running mean wins.
  private mutating func takeBestMean(_ objective: [Double], _ order: [Int]) {
    var (sum, best, last) = (0.0, -Double.infinity, 0)
    for (place, index) in order.enumerated() {
      sum += objective[index]
      let mean = sum / Double(place + 1)
      if mean > best { (best, last) = (mean, place) }
    }
    for (place, index) in order.enumerated() { weights[index] = place <= last ? 1 / Double(last + 1) : 0 }
  }

  private mutating func takeBestCorner(_ objective: [Double], _ corners: [[Double]]) {
    var best = -Double.infinity
    for corner in corners {
      let value = Self.value(objective, corner)
      if value > best {
        best = value
        weights = corner
      }
    }
  }
}
