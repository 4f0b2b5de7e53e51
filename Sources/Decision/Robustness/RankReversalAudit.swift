/// Whether a vendor that does not win decides who does (`methods.md` 4.10).
///
/// Every vendor but the winner is left out in turn and the method run again on the rest. On fixed anchors nobody but the
/// winner can change who wins; a method that scales its columns by the bids is shown here to let them.
package struct RankReversalAudit: Sendable, Equatable {
  package struct Standing: Sendable, Equatable {
    package let vendor: String
    package let score: Double
  }

  /// One vendor left out.
  package struct Removal: Sendable, Equatable {
    package let removed: String
    /// What came out for the rest; nil if it cannot be run.
    package let outcome: Outcome?
    /// Why it cannot be run; nil if it can.
    package let refusal: Refusal?
  }

  package struct Outcome: Sendable, Equatable {
    /// In the byte order of vendor ids.
    package let standings: [Standing]
    /// Everybody ranked first, in the byte order of ids.
    package let winners: [String]
    /// The first of them; nil without vendors.
    package var winner: String? { winners.first }

    init(_ scores: Scores) {
      standings = scores.entries.map { Standing(vendor: $0.vendor, score: $0.score) }
      winners = scores.ranks.filter { $0.rank == 1 }.map(\.vendor)
    }
  }

  /// Method and form.
  package let variant: String
  package let outcome: Outcome
  /// Every vendor but the winner, in the byte order of ids.
  package let removals: [Removal]

  /// True if the removal of a vendor that did not win changes who wins.
  package var isReversed: Bool { removals.contains { changesWinner($0) } }

  /// True if somebody else wins without the vendor removed; of several winners the first by id counts.
  package func changesWinner(_ removal: Removal) -> Bool {
    guard let outcome = removal.outcome else { return false }
    return outcome.winner != self.outcome.winner
  }

  /// Runs a method on a table as it is and without each vendor that does not win.
  ///
  /// Throws what the method throws on the table as it is. A removal that leaves a single vendor, or a table that the method
  /// refuses, is reported as one that cannot be run.
  package init(
    of matrix: DecisionMatrix, method: any RankingMethod.Type, variant: String,
    parameters: MethodParameters = MethodParameters()
  ) throws(Refusal) {
    let scores = try method.scores(of: matrix, variant: variant, parameters: parameters)
    let outcome = Outcome(scores)
    var removals: [Removal] = []
    for row in matrix.rows where row.vendor != outcome.winner {
      let rest = matrix.rows.filter { $0.vendor != row.vendor }
      do throws(Refusal) {
        guard rest.count > 1 else { throw Refusal(.tooFew, "", "a single vendor is left, which nobody can beat") }
        let without = try DecisionMatrix(columns: matrix.columns, rows: rest)
        removals.append(
          Removal(
            removed: row.vendor,
            outcome: Outcome(try method.scores(of: without, variant: variant, parameters: parameters)), refusal: nil))
      } catch {
        removals.append(Removal(removed: row.vendor, outcome: nil, refusal: error))
      }
    }
    self.variant = scores.variant
    self.outcome = outcome
    self.removals = removals
  }
}
