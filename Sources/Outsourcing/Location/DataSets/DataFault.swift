/// What is wrong with one line of a data set.
package struct DataFault: Sendable, Equatable {
  package enum Kind: String, Sendable {
    /// The lines before the columns do not say what the set is.
    case head
    /// The names of the columns differ from those of the set.
    case columns
    /// A quotation mark is not closed, or text follows a closed one.
    case quote
    /// A row has more or fewer fields than there are columns.
    case fields
    /// A field is not of the form its column asks for.
    case value
    /// A row speaks of what an earlier row has said already.
    case duplicate
    /// A row points at one that is not there.
    case target
    /// The set has no row.
    case empty
  }

  package let kind: Kind
  /// From 1, counted in the text as given.
  package let line: Int
  /// One clause in plain words, without a final full stop.
  package let explanation: String

  package init(_ kind: Kind, line: Int, _ explanation: String) {
    self.kind = kind
    self.line = line
    self.explanation = explanation
  }
}

/// Everything that is wrong with a data set, in the order of its lines; never empty.
package struct DataFaults: Error, Equatable {
  package let faults: [DataFault]
}
