internal import Decision
internal import Intake

extension ProblemFunction {
  /// The function that a value describes, or its first fault where it stands.
  static func read(_ value: ProblemValue) throws(ProblemRefusal) -> ProblemFunction {
    do throws(ProblemFunction.Fault) {
      return try ProblemFunction(value)
    } catch {
      throw ProblemRefusal(error.text, at: error.span, help: error.help)
    }
  }

  /// What a level is worth; a level beyond the anchors is refused where the function says so.
  func worth(of performance: Performance, at span: Span) throws(ProblemRefusal) -> Worth {
    do throws(Refusal) {
      let worth = try function.worth(of: performance)
      guard worth.isOutside, outside == .refuse else { return worth }
      throw Refusal(.outsideBounds, "", "the level lies beyond the anchors, and the function refuses that")
    } catch {
      throw ProblemRefusal(error, at: span)
    }
  }
}
