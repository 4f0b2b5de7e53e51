/// Which open question is worth asking before the choice is made (`methods.md` 4.11).
///
/// The choice is the vendor with the highest expected score. Knowing a cell is worth what the choice gains by it on
/// average (Raiffa & Schlaifer 1961, "Applied statistical decision theory"), in points of the score. Nobody's answer moves
/// another vendor's score, so a cell is worth something only if it can carry its vendor past the best of the others, or
/// below it.
package struct InformationValue: Sendable, Equatable, Codable {
  package struct Score: Sendable, Equatable, Codable {
    package let vendor: String
    package let expected: Double
  }

  /// One open cell.
  package struct Question: Sendable, Equatable, Codable {
    package let vendor: String
    package let criterion: String
    /// Expected value of knowing this cell alone, in points, at least 0; 0 if it cannot change the choice alone.
    package let evppi: Double
    /// Chance that another vendor is chosen once the cell is known, 0…1.
    package let chance: Double
    /// Points by which the best answer would raise the guaranteed score of the vendor.
    package let guaranteedGain: Double

    /// `<vendor>.<criterion>`.
    package var id: String { "\(vendor).\(criterion)" }
  }

  /// All open cells of one vendor.
  package struct VendorQuestions: Sendable, Equatable, Codable {
    package let vendor: String
    /// Expected value of knowing them all at once, in points, at least 0.
    package let value: Double
    /// Nil if the value was computed exactly.
    package let standardError: Double?
  }

  /// In the byte order of vendor ids.
  package let scores: [Score]
  /// The vendor with the highest expected score, of several the first in the byte order of ids; nil without vendors.
  package let choice: String?
  /// Every open cell by falling value, equal values (1e-9) in the byte order of ids.
  package let questions: [Question]
  /// Every vendor with an open cell, in the byte order of ids.
  package let vendors: [VendorQuestions]
  /// Expected value of knowing every open cell, in points, at least 0.
  package let evpi: Double
  /// Standard error of `evpi`; nil if it was computed exactly.
  package let evpiStandardError: Double?
  /// Seed and number of cases of what was simulated.
  package let seed: UInt64
  package let cases: Int

  package static let defaultCases = 10_000

  /// Values every open cell of a table.
  ///
  /// Uniform cells have closed forms; other distributions count by their 1,024 mid-quantiles. Knowing many cells is exact
  /// where they are uniform and few (at most 8 a vendor), and simulated otherwise. Throws `nonFinite`, naming vendor and
  /// criterion, if a step leaves the range of numbers, and `tooFew` for less than one case.
  package init(of table: UncertainTable, seed: UInt64 = 1, cases: Int = Self.defaultCases) throws(Refusal) {
    guard cases > 0 else { throw Refusal(.tooFew, "", "a simulation needs a case") }
    let expected = try AdditiveValue.scores(of: table.expected, variant: "anchored")
    let means = expected.entries.map(\.score)
    (self.seed, self.cases) = (seed, cases)
    scores = expected.entries.map { Score(vendor: $0.vendor, expected: $0.score) }
    choice = expected.ranks.first?.vendor
    let weights = table.expected.columns.map(\.weight)
    let criteria = table.expected.columns.map(\.criterion)
    var questions: [Question] = []
    var vendors: [VendorQuestions] = []
    var open: [AllAnswers.Score] = []
    for (index, row) in table.rows.enumerated() {
      let cells = row.cells.indices.filter { row.cells[$0].isOpen }
      let other = means.indices.filter { $0 != index }.map { means[$0] }.max()
      for column in cells {
        questions.append(
          try Self.question(
            row.cells[column], at: (row.vendor, criteria[column]), weight: weights[column], mean: means[index],
            other: other))
      }
      let score = AllAnswers.Score(
        vendor: row.vendor, mean: means[index],
        open: cells.filter { weights[$0] > 0 }.map { (criteria[$0], weights[$0], row.cells[$0]) })
      open.append(score)
      guard !cells.isEmpty else { continue }
      let rest = other.map { [AllAnswers.Score(vendor: "", mean: $0, open: [])] } ?? []
      let all = try AllAnswers.of([score] + rest, seed: seed, cases: cases)
      vendors.append(VendorQuestions(vendor: row.vendor, value: all.value, standardError: all.standardError))
    }
    self.questions = tieGroups(questions, naturalSize: 1, size: \.evppi, id: \.id).flatMap(\.self)
    self.vendors = vendors
    let all = try AllAnswers.of(open, seed: seed, cases: cases)
    (evpi, evpiStandardError) = (all.value, all.standardError)
    guard evpi.isFinite, vendors.allSatisfy(\.value.isFinite) else {
      throw Refusal(.nonFinite, "", "the value of the answers leaves the range of numbers")
    }
  }

  private static func question(
    _ cell: UncertainCell, at place: (vendor: String, criterion: String), weight: Double, mean: Double, other: Double?
  ) throws(Refusal) -> Question {
    var answer = OneAnswer.none
    if let other { answer = try OneAnswer.of(cell, weight: weight, mean: mean, other: other) }
    let gain = weight * (try cell.room())
    guard answer.value.isFinite, gain.isFinite else {
      throw Refusal(.nonFinite, "\(place.vendor), \(place.criterion)", "its value leaves the range of numbers")
    }
    return Question(
      vendor: place.vendor, criterion: place.criterion, evppi: answer.value, chance: answer.chance, guaranteedGain: gain
    )
  }
}
