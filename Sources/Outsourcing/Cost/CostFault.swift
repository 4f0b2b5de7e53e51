/// Why a cost cannot be computed from what was given.
package struct CostFault: Error, Sendable, Equatable, Codable {
  /// The closed list of reasons; the raw value stays stable.
  package enum Reason: String, Sendable, Codable, CaseIterable {
    /// A figure that the computation needs was not given.
    case missing
    /// Below 0 where that has no meaning.
    case negative
    /// Outside its range in another way.
    case outOfRange = "out-of-range"
    case nonFinite = "non-finite"
    /// A list that does not hold one figure for each year.
    case wrongLength = "wrong-length"
    /// Limits in the wrong order.
    case order
    /// Two inputs that exclude each other.
    case contradiction
    /// Income without the reason that it needs.
    case unexplained
    case duplicate
    /// A result beyond the range of numbers.
    case overflow
  }

  package let reason: Reason
  /// The name of the input, of the line of the result or of the risk at fault.
  package let subject: String
  /// A whole sentence in plain words.
  package let sentence: String

  package init(_ reason: Reason, _ subject: String, _ sentence: String) {
    self.reason = reason
    self.subject = subject
    self.sentence = sentence
  }
}

/// Every fault of one set of inputs, in the order of the inputs; never empty.
package struct CostFaults: Error, Sendable, Equatable {
  package let faults: [CostFault]

  package init(_ faults: [CostFault]) { self.faults = faults }
}
