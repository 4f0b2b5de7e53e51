package import Decision
package import Outsourcing

/// What the buyer says of the weights of the uppermost criteria where no single figure was agreed on.
///
/// All statements hold together. Inside each of these criteria the weights are those of the model.
package struct UncertainWeights: Sendable, Equatable {
  /// Ends between which a weight lies, both included.
  package struct Bound: Sendable, Equatable {
    package let criterion: String
    /// Shares of the whole, 0…1.
    package let low: Double
    package let high: Double
  }

  /// In the order of the model; criteria without one may weigh anything.
  package let bounds: [Bound]
  /// From the heaviest criterion to the lightest; empty where nothing is said of an order.
  package let order: [String]
  /// Further statements, such as that one criterion weighs at most twice as much as another.
  package let constraints: [WeightConstraint]
  package let source: SourceReference
}
