/// Vendors × leaves in points, with what is missing still visible as a case.
package struct ValueTable: Sendable, Equatable {
  package struct Row: Sendable, Equatable {
    package let vendor: String
    /// By leaf id; no entry where the buyer let the leaf be left out for this vendor.
    package let values: [String: CellValue]
  }

  /// In the byte order of vendor ids.
  package let rows: [Row]

  /// The rows of some vendors alone.
  package func keeping(_ vendors: Set<String>) -> ValueTable {
    ValueTable(rows: rows.filter { vendors.contains($0.vendor) })
  }

  private init(rows: [Row]) { self.rows = rows }

  /// Values every cell of `problem`.
  ///
  /// Throws `duplicateId` for two vendors of one id, `missingCell` for a leaf without a criterion, and what the value
  /// functions throw, with vendor and leaf named.
  package init(of problem: DecisionProblem) throws(Refusal) {
    let criteria = Dictionary(problem.criteria.map { ($0.id, $0) }) { first, _ in first }
    var rows: [Row] = []
    var seen: Set<String> = []
    for alternative in problem.alternatives.sorted(by: { bytesPrecede($0.id, $1.id) }) {
      guard seen.insert(alternative.id).inserted else {
        throw Refusal(.duplicateId, alternative.id, "two vendors have this id")
      }
      var values: [String: CellValue] = [:]
      for leaf in problem.tree.leaves {
        guard let criterion = criteria[leaf.id] else {
          throw Refusal(.missingCell, leaf.id, "the leaf has no value function")
        }
        let cell = alternative.cells[leaf.id] ?? .unanswered
        do {
          values[leaf.id] = try cell.valued(by: criterion.function, policy: problem.policy)
        } catch {
          throw Refusal(error.reason, "\(alternative.id), \(leaf.id)", error.explanation)
        }
      }
      rows.append(Row(vendor: alternative.id, values: values))
    }
    self.rows = rows
  }
}

extension CriteriaTree {
  /// The value of a group for one vendor, 0…100, under one reading of its open cells: the mean of its leaves by weight.
  ///
  /// Leaves left out for the vendor are left out here as well. Nil if no such group is in the tree, or nothing of it is
  /// left.
  package func value(
    ofGroup id: String, _ row: ValueTable.Row, reading: KeyPath<CellValue, Double>
  ) throws(Refusal) -> Double? {
    let excluded = Set(leaves.map(\.id).filter { row.values[$0] == nil })
    let weights = try weights(excluding: excluded)
    var (sum, weighted) = (0.0, 0.0)
    for leaf in leaves.sorted(by: { bytesPrecede($0.id, $1.id) }) where leaf.path.dropLast().contains(id) {
      guard let weight = weights[leaf.id], let value = row.values[leaf.id] else { continue }
      sum += weight
      weighted += weight * value[keyPath: reading]
    }
    return sum > 0 ? weighted / sum : nil
  }
}

/// The order of ids everywhere in this module: by their UTF-8 bytes, so that no locale has a say.
package func bytesPrecede(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
