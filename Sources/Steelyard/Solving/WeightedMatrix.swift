internal import Decision
internal import Intake
internal import Reporting

extension BareProblem {
  /// The table of a ranking method, and what to say about its weights.
  struct WeightedMatrix {
    let matrix: DecisionMatrix
    let variant: [JSONValue.Member]
  }

  /// The table with its weights as given, or divided by their sum.
  func weightedMatrix(scaled: Bool) throws(ProblemRefusal) -> WeightedMatrix {
    var rows: [DecisionMatrix.Row] = []
    for alternative in alternatives {
      var levels: [Double] = []
      for cell in alternative.cells { levels.append(try cell.level()) }
      rows.append(.init(vendor: alternative.id, levels: levels))
    }
    do throws(Refusal) {
      // In the order of ids, like every sum, so that the order of the file moves no bit.
      let sum = criteria.sorted { bytesPrecede($0.id, $1.id) }.reduce(0) { $0 + ($1.weight ?? 0) }
      guard sum.isFinite else { throw Refusal(.nonFinite, "", "the sum of the weights leaves the range of numbers") }
      let divisor = scaled && sum > 0 ? sum : 1
      let matrix = try DecisionMatrix(
        columns: criteria.map {
          .init(criterion: $0.id, direction: $0.direction, weight: ($0.weight ?? 0) / divisor)
        },
        rows: rows)
      return WeightedMatrix(
        matrix: matrix,
        variant: [
          .init("weights", .text(scaled ? "scaled to sum 1" : "as given")),
          .init("weights_sum", .text(shortestForm(of: sum))),
        ])
    } catch {
      throw ProblemRefusal(error, at: methodSpan)
    }
  }
}

extension BareProblem.Cell {
  /// The number in the cell; refuses any other content.
  func level() throws(ProblemRefusal) -> Double {
    guard case .value(.number(let level)) = content else {
      throw ProblemRefusal("the value of \"\(shortened(criterion))\" is not a number", at: span)
    }
    return level
  }
}

extension ProblemRefusal {
  /// What the mathematics refuses, with the criterion or alternative at fault in front and the reason behind.
  init(_ refusal: Refusal, at span: Span) {
    let subject = refusal.subject.isEmpty ? "" : "\(shortened(refusal.subject)): "
    self.init("\(subject)\(refusal.explanation) (\(refusal.reason.rawValue))", at: span)
  }
}
