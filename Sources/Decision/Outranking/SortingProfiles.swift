/// The lower limits of bands, in rising order: profile i stands between band i and band i + 1.
package struct SortingProfiles: Sendable, Equatable {
  /// Names from the lowest profile up.
  package let names: [String]
  /// By profile, then column of the matrix they were made for.
  let levels: [[Double]]

  /// `profiles` from the lowest up, each with a level for every criterion of `matrix`.
  ///
  /// Throws `missingCell` for a level that is not given, `nonFinite`, `duplicateId`, `unknownLevel` for a criterion that
  /// is not in the matrix, and `thresholdOrder` unless each profile is at least as good as the one below in every
  /// criterion that has a weight, and better in one.
  package init(
    _ profiles: [(name: String, levels: [String: Double])], for matrix: DecisionMatrix
  ) throws(Refusal) {
    var rows: [[Double]] = []
    var seen: Set<String> = []
    let known = Set(matrix.columns.map(\.criterion))
    for (name, levels) in profiles {
      guard seen.insert(name).inserted else { throw Refusal(.duplicateId, name, "two profiles have this name") }
      if let stray = levels.keys.filter({ !known.contains($0) }).min(by: bytesPrecede) {
        throw Refusal(.unknownLevel, "\(name), \(stray)", "there is no such criterion")
      }
      var row: [Double] = []
      for column in matrix.columns {
        guard let level = levels[column.criterion] else {
          throw Refusal(.missingCell, "\(name), \(column.criterion)", "the profile has no level")
        }
        guard level.isFinite else {
          throw Refusal(.nonFinite, "\(name), \(column.criterion)", "the level is not a finite number")
        }
        row.append(level)
      }
      if let below = rows.last {
        var isBetter = false
        for (index, column) in matrix.columns.enumerated() where column.weight > 0 {
          let (upper, lower) = column.direction == .min ? (below[index], row[index]) : (row[index], below[index])
          guard upper >= lower else {
            throw Refusal(.thresholdOrder, "\(name), \(column.criterion)", "the profile is worse than the one below it")
          }
          isBetter = isBetter || upper > lower
        }
        guard isBetter else { throw Refusal(.thresholdOrder, name, "the profile is no better than the one below it") }
      }
      rows.append(row)
    }
    names = profiles.map(\.name)
    levels = rows
  }

  /// Throws `nonFinite`, and `outsideBounds` unless the cut lies between one half and 1.
  static func require(_ cut: Double) throws(Refusal) {
    guard cut.isFinite else { throw Refusal(.nonFinite, "", "lambda is not a finite number") }
    guard (0.5...1).contains(cut) else { throw Refusal(.outsideBounds, "", "lambda lies between 0.5 and 1") }
  }
}

/// The band of a vendor; 1 is the lowest.
package struct Band: Sendable, Equatable, Codable {
  package let vendor: String
  package let band: Int

  package init(vendor: String, band: Int) { (self.vendor, self.band) = (vendor, band) }
}
