import Foundation
import Testing

@testable import Decision
@testable import Outcome
@testable import Outsourcing
@testable import Steelyard

/// The shipped comparison of published data: Stević, Pamučar, Puška & Chatterjee (2020), 8 suppliers, 21 criteria.
@Suite("Health-care suppliers 2020")
struct HealthcareTests {

  private func evaluated() throws -> EvaluatedComparison {
    let path = Workbench.root.appendingPathComponent("reports/healthcare-suppliers-2020").path
    let input = try OpenedInput(at: path)
    #expect(input.messages.diagnostics.isEmpty)
    return try #require(try input.evaluate())
  }

  @Test("Additive value on the published scale puts the suppliers in the order the paper found with MARCOS")
  func publishedOrder() throws {
    let evaluation = try evaluated().evaluation
    #expect(evaluation.ranking.places.map(\.vendor) == ["A2", "A5", "A4", "A7", "A3", "A1", "A6", "A8"])
    #expect(evaluation.ranking.places.map(\.rank) == Array(1...8))
    let published = try #require(evaluation.published.first)
    for place in evaluation.ranking.places {
      #expect(published.places.first { $0.vendor == place.vendor }?.rank == place.rank)
    }
  }

  @Test("Every score is the weighted mean of the levels' places on the scale from 1 to 9, recomputed from the bids")
  func recomputedScores() throws {
    let evaluation = try evaluated().evaluation
    // The weights as the paper prints them, and which criteria are costs.
    let weights = [
      0.127, 0.159, 0.06, 0.075, 0.043, 0.051, 0.075, 0.061, 0.053, 0.02, 0.039, 0.022, 0.017, 0.027, 0.022, 0.039,
      0.017, 0.035, 0.015, 0.024, 0.016,
    ]
    let sum = weights.reduce(0, +)
    #expect(abs(sum - 0.997) < 1e-12)
    for place in evaluation.ranking.places {
      let file = try #require(evaluation.vendors.first { $0.id == place.vendor }?.file)
      let text = try String(
        contentsOf: Workbench.root.appendingPathComponent("reports/healthcare-suppliers-2020/\(file)"), encoding: .utf8)
      // Without our own reader: the number that follows each criterion's id in the file.
      var score = 0.0
      for (index, weight) in weights.enumerated() {
        let id = "\"C\(index + 1)\""
        let after = try #require(text.range(of: id)).upperBound
        let digits = text[after...].drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
        let level = try #require(Double(digits))
        let isCost = index == 0 || index == 3
        score += weight / sum * 100 * (isCost ? (9 - level) / 8 : (level - 1) / 8)
      }
      #expect(abs(score - place.scores.score) < 1e-9, "\(place.vendor)")
    }
  }

  @Test("What was scaled is said: the weights sum to 99.7 as given")
  func scalingIsStated() throws {
    let weights = try evaluated().evaluation.model.weights
    #expect(weights.scaling == .scaleToOne)
    #expect(abs(try #require(weights.sumBeforeScaling) - 99.7) < 1e-9)
  }

  @Test("The committed reports are what the inputs give")
  func committedReportsAreCurrent() throws {
    #expect(try evaluated().verify(EvaluatedComparison.reportFormats, in: nil).stale.isEmpty)
  }
}
