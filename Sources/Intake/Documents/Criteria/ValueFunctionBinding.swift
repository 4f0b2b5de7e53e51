internal import Decision

/// Reads what a level is worth: the form of value function that is named, with the parameters of that form and no
/// others.
struct ValueFunctionBinding<Parameters: ValueFunctionParameters> {
  private let fields: Parameters

  init(_ fields: Parameters) {
    self.fields = fields
  }

  private typealias Form = ValueFunctionForm
  private typealias AnyShape = ValueFunctionShape

  /// Nil after an error.
  func function() -> (any ValueFunction)? {
    guard let form = fields.choice("type", Form.self) else { return nil }
    var isComplete = true
    for key in form.required where !fields.has(key) {
      isComplete = false
      fields.fault(.keyMissing, "\(form.rawValue) needs \"\(key)\"", "type", help: "add \"\(key)\"")
    }
    for key in fields.given where key != "type" && !(form.required + form.optional).contains(key) {
      fields.fault(
        .criterionValue, "\"\(key)\" has no effect with \(form.rawValue)", key,
        help: "\(form.rawValue) takes \((form.required + form.optional).joined(separator: ", "))")
    }
    guard isComplete else { return nil }
    do throws(Refusal) {
      return try function(form)
    } catch {
      fields.fault(.criterionValue, error.explanation, form.required[0], help: "correct the parameters of the value")
      return nil
    }
  }

  private func function(_ form: Form) throws(Refusal) -> (any ValueFunction)? {
    func anchors() throws(Refusal) -> Anchors? {
      guard let worst = fields.level("worst"), let best = fields.level("best") else { return nil }
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
      guard let anchors = try anchors(), let steepness = fields.level("steepness"), let centre = fields.level("centre")
      else { return nil }
      return try Logistic(anchors, steepness: steepness, centre: centre)
    case .piecewiseLinear:
      guard let pairs = fields.levelPairs("points") else { return nil }
      let points = pairs.map { PiecewiseLinear.Point($0.0, $0.1) }
      let anyShape = fields.has("shape") && fields.choice("shape", AnyShape.self) == .any
      return try PiecewiseLinear(points, anyShape: anyShape)
    case .step:
      guard let direction = fields.choice("direction", Direction.self), let below = fields.level("below") else {
        return nil
      }
      guard let pairs = fields.levelPairs("steps") else { return nil }
      let steps = pairs.map { Step.Threshold($0.0, $0.1) }
      return try Step(direction: direction, below: below, thresholds: steps)
    case .levels:
      return try fields.levelsByName("levels").map { levels throws(Refusal) in
        try Levels(levels.map { Levels.Entry($0.name, $0.value) })
      }
    case .target:
      guard let low = fields.level("low"), let from = fields.level("ideal_from"), let to = fields.level("ideal_to"),
        let high = fields.level("high")
      else { return nil }
      return try Target(low: low, idealFrom: from, idealTo: to, high: high)
    }
  }

  private func exponential(_ anchors: Anchors) throws(Refusal) -> Exponential? {
    guard fields.has("mid_points") != fields.has("mid_level") else {
      fields.fault(
        .criterionValue, "exponential needs either mid_points or mid_level", "type",
        help: "mid_points is the value at half range, mid_level the level worth 50")
      return nil
    }
    if fields.has("mid_points") {
      guard let midPoints = fields.level("mid_points") else { return nil }
      return try Exponential(anchors, midPoints: midPoints)
    }
    guard let midLevel = fields.level("mid_level") else { return nil }
    return try Exponential(anchors, midLevel: midLevel)
  }
}
