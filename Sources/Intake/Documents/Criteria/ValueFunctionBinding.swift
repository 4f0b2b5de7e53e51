internal import Decision
internal import Outsourcing

/// Reads the `value` of a leaf: the form it names, with the parameters of that form and no others.
struct ValueFunctionBinding {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  private enum Form: String, CaseIterable {
    case exponential, levels, linear, logistic
    case piecewiseLinear = "piecewise_linear"
    case plateau, step, target

    /// Parameters that must be there; for `exponential` one of two more.
    var required: [String] {
      switch self {
      case .linear, .plateau, .exponential: ["worst", "best"]
      case .logistic: ["worst", "best", "steepness", "centre"]
      case .piecewiseLinear: ["points"]
      case .step: ["direction", "below", "steps"]
      case .levels: ["levels"]
      case .target: ["low", "ideal_from", "ideal_to", "high"]
      }
    }

    var optional: [String] {
      switch self {
      case .exponential: ["mid_points", "mid_level"]
      case .piecewiseLinear: ["shape"]
      default: []
      }
    }
  }

  /// Nil after an error.
  func function() -> (any ValueFunction)? {
    guard let form = fields.choice("type", Form.self) else { return nil }
    var isComplete = true
    for key in form.required where !fields.has(key) {
      isComplete = false
      fields.error(.keyMissing, "\(form.rawValue) needs \"\(key)\"", "type", help: "add \"\(key)\"")
    }
    for key in fields.shape.keys.map(\.name)
    where key != "type" && fields.has(key) && !(form.required + form.optional).contains(key) {
      fields.error(
        .criterionValue, "\"\(key)\" has no effect with \(form.rawValue)", key,
        help: "\(form.rawValue) takes \((form.required + form.optional).joined(separator: ", "))")
    }
    guard isComplete else { return nil }
    do throws(Refusal) {
      return try function(form)
    } catch {
      fields.error(.criterionValue, error.explanation, form.required[0], help: "correct the parameters of the value")
      return nil
    }
  }

  /// Which way a function runs; nil for words, and for shapes that rise and fall.
  static func direction(of function: any ValueFunction) -> Direction? {
    switch function {
    case let linear as Linear: linear.anchors.direction
    case let plateau as Plateau: plateau.anchors.direction
    case let exponential as Exponential: exponential.anchors.direction
    case let logistic as Logistic: logistic.anchors.direction
    case let step as Step: step.direction
    case let lines as PiecewiseLinear: direction(of: lines.points.map(\.value))
    default: nil
    }
  }

  private static func direction(of values: [Double]) -> Direction? {
    let pairs = zip(values, values.dropFirst())
    if pairs.allSatisfy({ $0 <= $1 }) { return .max }
    return pairs.allSatisfy({ $0 >= $1 }) ? .min : nil
  }

  private func function(_ form: Form) throws(Refusal) -> (any ValueFunction)? {
    func number(_ key: String) -> Double? { fields.number(key)?.value }
    func anchors() throws(Refusal) -> Anchors? {
      guard let worst = number("worst"), let best = number("best") else { return nil }
      return try Anchors(worst: worst, best: best)
    }
    switch form {
    case .linear:
      return try anchors().map { Linear($0) }
    case .plateau:
      return try anchors().map { Plateau($0) }
    case .exponential:
      guard let anchors = try anchors() else { return nil }
      return try exponential(anchors)
    case .logistic:
      guard let anchors = try anchors(), let steepness = number("steepness"), let centre = number("centre")
      else { return nil }
      return try Logistic(anchors, steepness: steepness, centre: centre)
    case .piecewiseLinear:
      guard let pairs = fields.numberPairs("points") else { return nil }
      let points = pairs.map { PiecewiseLinear.Point($0.0.value, $0.1.value) }
      let anyShape = fields.has("shape") && fields.choice("shape", AnyShape.self) == .any
      return try PiecewiseLinear(points, anyShape: anyShape)
    case .step:
      guard let direction = fields.choice("direction", Direction.self), let below = number("below") else { return nil }
      guard let pairs = fields.numberPairs("steps") else { return nil }
      let steps = pairs.map { Step.Threshold($0.0.value, $0.1.value) }
      return try Step(direction: direction, below: below, thresholds: steps)
    case .levels:
      return try fields.numbersByName("levels").map { levels throws(Refusal) in
        try Levels(levels.map { Levels.Entry($0.name, $0.value.value) })
      }
    case .target:
      guard let low = number("low"), let from = number("ideal_from"), let to = number("ideal_to"),
        let high = number("high")
      else { return nil }
      return try Target(low: low, idealFrom: from, idealTo: to, high: high)
    }
  }

  private enum AnyShape: String, CaseIterable {
    case any
  }

  private func exponential(_ anchors: Anchors) throws(Refusal) -> Exponential? {
    guard fields.has("mid_points") != fields.has("mid_level") else {
      fields.error(
        .criterionValue, "exponential needs either mid_points or mid_level", "type",
        help: "mid_points is the value at half range, mid_level the level worth 50")
      return nil
    }
    if fields.has("mid_points") {
      guard let midPoints = fields.number("mid_points") else { return nil }
      return try Exponential(anchors, midPoints: midPoints.value)
    }
    guard let midLevel = fields.number("mid_level") else { return nil }
    return try Exponential(anchors, midLevel: midLevel.value)
  }
}
