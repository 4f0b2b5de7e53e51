/// A table from the words of a scale to points.
package struct Levels: ValueFunction {
  package static let form = "levels"

  package struct Entry: Sendable, Equatable {
    package let label: String
    /// 0…100.
    package let value: Double

    package init(_ label: String, _ value: Double) {
      self.label = label
      self.value = value
    }
  }

  /// In the order of the model; labels are unique.
  package let entries: [Entry]

  /// Throws `valueFunction` for an empty table, a label listed twice, or a value outside 0…100.
  package init(_ entries: [Entry]) throws(Refusal) {
    guard !entries.isEmpty, entries.allSatisfy({ $0.value >= 0 && $0.value <= 100 }) else {
      throw Refusal(.valueFunction, "", "a scale needs at least one word, each worth 0 to 100")
    }
    guard Set(entries.map(\.label)).count == entries.count else {
      throw Refusal(.valueFunction, "", "a word stands on the scale twice")
    }
    self.entries = entries
  }

  package func worth(of performance: Performance) throws(Refusal) -> Worth {
    guard case .label(let word) = performance else {
      throw Refusal(.unknownLevel, "", "a word of the scale is expected, not a number")
    }
    guard let entry = entries.first(where: { $0.label == word }) else {
      throw Refusal(.unknownLevel, "", "\(word) is no word of the scale")
    }
    return Worth(entry.value)
  }

  package func levels(worth value: Double) throws(Refusal) -> LevelsWorth? {
    let words = entries.filter { $0.value >= value }.map(\.label)
    return words.isEmpty ? nil : .words(words)
  }

  package var extent: ClosedRange<Double> {
    let values = entries.map(\.value)
    return (values.min() ?? 0)...(values.max() ?? 100)
  }
}
