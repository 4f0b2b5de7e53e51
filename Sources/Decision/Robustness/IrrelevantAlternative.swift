/// Whether an offer that nobody would take, or the lack of one that did not win, moves the others (`methods.md` 4.10).
///
/// On fixed anchors it moves no bit of any other score; a method that scales its columns by the offers themselves is
/// shown here to do so.
package struct IrrelevantAlternative: Sendable, Equatable, Codable {
  package struct Standing: Sendable, Equatable, Codable {
    package let vendor: String
    package let score: Double
  }

  /// One vendor left out.
  package struct Removal: Sendable, Equatable, Codable {
    package let removed: String
    /// The others, best first; nil if the method refuses what is left.
    package let order: [String]?
    /// True if every other score kept its bits; nil if the method refuses what is left.
    package let scoresUnchanged: Bool?
    /// Why the method refuses what is left; nil if it does not.
    package let refusal: String?
  }

  /// Method and form.
  package let variant: String
  /// As they stand, in the byte order of vendor ids.
  package let standings: [Standing]
  /// Best first; ties in the byte order of vendor ids.
  package let order: [String]
  /// Every vendor left out in turn, in the byte order of ids.
  package let removals: [Removal]
  /// The offer that was added.
  package let added: String
  /// True if every score of the others kept its bits when that offer was added.
  package let scoresUnchanged: Bool

  /// Runs a method on a table as it is, without each vendor, and with one offer more.
  ///
  /// `added` has its levels in the order of the columns of `matrix`. Throws what the method throws on the table as it is
  /// and with the offer added, and `duplicateId` if a vendor has the id of that offer.
  package init(
    of matrix: DecisionMatrix, adding added: DecisionMatrix.Row, method: any RankingMethod.Type, variant: String,
    parameters: MethodParameters = MethodParameters()
  ) throws(Refusal) {
    let scores = try method.scores(of: matrix, variant: variant, parameters: parameters)
    self.variant = scores.variant
    standings = scores.entries.map { Standing(vendor: $0.vendor, score: $0.score) }
    order = scores.ranks.map(\.vendor)
    self.added = added.vendor
    let larger = try DecisionMatrix(columns: matrix.columns, rows: matrix.rows + [added])
    let others = try method.scores(of: larger, variant: variant, parameters: parameters).entries
      .filter { $0.vendor != added.vendor }
    scoresUnchanged = Self.sameBits(others, scores.entries)
    var removals: [Removal] = []
    for row in matrix.rows {
      let rows = matrix.rows.filter { $0.vendor != row.vendor }
      do throws(Refusal) {
        let rest = try method.scores(
          of: DecisionMatrix(columns: matrix.columns, rows: rows), variant: variant, parameters: parameters)
        let before = scores.entries.filter { $0.vendor != row.vendor }
        removals.append(
          Removal(
            removed: row.vendor, order: rest.ranks.map(\.vendor),
            scoresUnchanged: Self.sameBits(rest.entries, before), refusal: nil))
      } catch {
        removals.append(
          Removal(removed: row.vendor, order: nil, scoresUnchanged: nil, refusal: error.explanation))
      }
    }
    self.removals = removals
  }

  /// The offer at the worst level of every criterion but one, to add to a table of points.
  package static func offer(
    _ id: String, excellingIn criterion: String, in matrix: DecisionMatrix, worst: Double = 0, best: Double = 100
  ) -> DecisionMatrix.Row {
    DecisionMatrix.Row(vendor: id, levels: matrix.columns.map { $0.criterion == criterion ? best : worst })
  }

  private static func sameBits(_ left: [Scores.Entry], _ right: [Scores.Entry]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { $0.vendor == $1.vendor && $0.score.bitPattern == $1.score.bitPattern }
  }
}
