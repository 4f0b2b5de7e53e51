/// A must-have: met, failed or open. It knocks out and never adds points (`methods.md` 1.3).
package struct Requirement: Sendable, Equatable {
  package enum Condition: Sendable, Equatable {
    case atLeast(Double)
    case atMost(Double)
    case oneOf([String])
  }

  package enum Result: String, Sendable, Codable {
    case met, failed, open
  }

  /// What is tested.
  package enum Subject: Sendable, Equatable {
    /// The raw level of a leaf.
    case leaf(String)
    /// A declared fact that no leaf scores.
    case fact(String)
    /// The value of a group, 0…100.
    case group(String)

    package var id: String {
      switch self {
      case .leaf(let id), .fact(let id), .group(let id): id
      }
    }
  }

  package let id: String
  package let subject: Subject
  package let condition: Condition

  package init(id: String, subject: Subject, condition: Condition) {
    self.id = id
    self.subject = subject
    self.condition = condition
  }

  /// Tests the cell of the leaf.
  ///
  /// An interval or a distribution is met or failed only if both of its ends agree. No answer is `open`, and so is a
  /// granted "not applicable": there is nothing to test.
  package func result(for cell: Cell) throws(Refusal) -> Result {
    switch cell {
    case .value(let performance): return holds(for: performance) ? .met : .failed
    case .unanswered, .notApplicable: return .open
    case .unansweredBounded(let interval), .interval(let interval, _): return result(over: interval)
    case .distribution(let distribution): return result(over: try distribution.ends())
    }
  }

  /// Tests a value that is known only between two ends, such as that of a group with open answers.
  package func result(over interval: Interval) -> Result {
    let ends = [holds(for: .number(interval.low)), holds(for: .number(interval.high))]
    return ends[0] == ends[1] ? (ends[0] ? .met : .failed) : .open
  }

  private func holds(for performance: Performance) -> Bool {
    switch (condition, performance) {
    case (.atLeast(let limit), .number(let level)): level >= limit
    case (.atMost(let limit), .number(let level)): level <= limit
    case (.oneOf(let words), .label(let word)): words.contains(word)
    case (.atLeast, .label), (.atMost, .label), (.oneOf, .number): false
    }
  }
}

/// Whether an open requirement knocks out (`open_counts_as:`).
package enum OpenRequirement: String, Sendable, Codable, CaseIterable {
  /// The vendor stays in the ranking, marked.
  case conditional
  case failed
}
