/// How many times as important, or as good, each of some things is as each other: a reciprocal matrix (Saaty 1980).
package struct ComparisonMatrix: Sendable, Equatable {
  /// In the order given; it is the order of triads.
  package let ids: [String]
  /// Row against column, in the order of ``ids``; nil for a comparison that nobody made.
  package let entries: [[Double?]]
  /// Positions in the byte order of ids, in which sums run.
  let order: [Int]

  /// By how much the product of an entry and its counterpart may miss 1.
  package static let reciprocity = 1e-9

  /// Throws `tooFew`, `duplicateId`, `missingCell` (not square, or a comparison made in one direction only), `nonFinite`,
  /// `nonPositive` and `notReciprocal`, naming the pair.
  package init(ids: [String], entries: [[Double?]]) throws(Refusal) {
    guard !ids.isEmpty else { throw Refusal(.tooFew, "", "there is nothing to compare") }
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted { throw Refusal(.duplicateId, id, "the id is used twice") }
    guard entries.count == ids.count, entries.allSatisfy({ $0.count == ids.count }) else {
      throw Refusal(.missingCell, "", "the comparisons are not one row and one column for each of \(ids.count) things")
    }
    for row in ids.indices {
      for column in ids.indices {
        let pair = "\(ids[row]), \(ids[column])"
        guard let entry = entries[row][column] else {
          guard row != column, entries[column][row] == nil else {
            throw Refusal(.missingCell, pair, "the comparison is made in one direction only")
          }
          continue
        }
        guard entry.isFinite else { throw Refusal(.nonFinite, pair, "the comparison is not a finite number") }
        guard entry > 0 else { throw Refusal(.nonPositive, pair, "a comparison is a number above 0") }
        guard let counterpart = entries[column][row] else { continue }
        // The diagonal is its own counterpart: 1 against 1.
        let product = row == column ? entry : entry * counterpart
        guard (product - 1).magnitude <= Self.reciprocity else {
          throw Refusal(.notReciprocal, pair, "the comparison is not 1 divided by that of the pair the other way round")
        }
      }
    }
    self.ids = ids
    self.entries = entries
    order = ids.indices.sorted { bytesPrecede(ids[$0], ids[$1]) }
  }

  package var isComplete: Bool { entries.allSatisfy { $0.allSatisfy { $0 != nil } } }

  /// The same comparisons without that of one pair, as if nobody had made it.
  package func without(_ first: String, _ second: String) throws(Refusal) -> ComparisonMatrix {
    guard let row = ids.firstIndex(of: first), let column = ids.firstIndex(of: second), row != column else {
      throw Refusal(.unknownLevel, "\(first), \(second)", "there is no such pair")
    }
    var entries = entries
    entries[row][column] = nil
    entries[column][row] = nil
    return try ComparisonMatrix(ids: ids, entries: entries)
  }

  /// The natural logarithms of the entries.
  func logarithms() throws(Refusal) -> [[Double?]] {
    var logarithms: [[Double?]] = []
    for row in entries {
      var line: [Double?] = []
      for entry in row {
        if let entry { line.append(try PortableFunctions.ln(entry)) } else { line.append(nil) }
      }
      logarithms.append(line)
    }
    return logarithms
  }
}
