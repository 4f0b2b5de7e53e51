import Decision
import Outsourcing
import Testing

struct QualityTests {
  private func scorecard() throws -> Scorecard {
    try Scorecard([
      .init(id: "greeting", title: "Greeting", weight: 12), .init(id: "solution", title: "Solution", weight: 83),
      .init(id: "data", title: "Identity checked", weight: 5, isAutoFail: true),
    ])
  }

  @Test func `A contact that fails an auto-fail item gets no points`() throws {
    let card = try scorecard()
    #expect(try card.points(["greeting": 0, "solution": 1, "data": 1]) == 88)
    #expect(try card.points(["greeting": 1, "solution": 1, "data": 0]) == 0)
    #expect(try card.points(["greeting": 0.5, "solution": 1, "data": 1]) == 94)
  }

  @Test func `Every item is marked, within 0 and 1, and no other`() throws {
    let card = try scorecard()
    let missing = #expect(throws: Refusal.self) { try card.points(["greeting": 1, "solution": 1]) }
    #expect(missing?.reason == .missingCell && missing?.subject == "data")
    let outside = #expect(throws: Refusal.self) { try card.points(["greeting": 2, "solution": 1, "data": 1]) }
    #expect(outside?.reason == .outsideBounds && outside?.subject == "greeting")
    let unknown = #expect(throws: Refusal.self) {
      try card.points(["greeting": 1, "solution": 1, "data": 1, "smile": 1])
    }
    #expect(unknown?.subject == "smile")
  }

  @Test(arguments: [
    ([60.0, 39], Refusal.Reason.weightSum), ([-1, 101], .negativeWeight), ([], .weightSum),
  ])
  func `The weights of a scorecard sum to 100`(weights: [Double], reason: Refusal.Reason) {
    let refusal = #expect(throws: Refusal.self) {
      try Scorecard(weights.enumerated().map { .init(id: "i\($0.offset)", title: "Item", weight: $0.element) })
    }
    #expect(refusal?.reason == reason)
  }

  @Test func `Two items have two ids`() {
    let item = Scorecard.Item(id: "a", title: "A", weight: 50)
    let refusal = #expect(throws: Refusal.self) { try Scorecard([item, item]) }
    #expect(refusal?.reason == .duplicateId)
  }

  @Test(arguments: [([(80.0, 84.0), (90, 84)], 5.0, true), ([(80, 90), (90, 88)], 6, false)])
  func `Buyer and provider may differ by five points in the mean`(
    marks: [(Double, Double)], difference: Double, isWithinLimit: Bool
  ) throws {
    let calibration = try Calibration(marks.map { (buyer: $0.0, provider: $0.1) })
    #expect(calibration.meanDifference == difference)
    #expect(calibration.isWithinLimit == isWithinLimit)
    #expect(calibration.contacts == 2)
  }

  @Test func `A calibration needs contacts with points within 0 and 100`() {
    #expect(throws: Refusal.self) { try Calibration([]) }
    #expect(throws: Refusal.self) { try Calibration([(buyer: 101, provider: 90)]) }
  }
}

struct SatisfactionSourceTests {
  @Test func `Of the five ways surveys are scored, recommendation a little, and the rest is shown`() {
    #expect(
      SatisfactionSource.allCases.map(\.place) == [.scored, .shown, .shown, .shown, .scoredWithSmallWeight])
    for source in SatisfactionSource.allCases {
      #expect(source.measure.map { ServiceMeasures.measure($0)?.id == $0 } ?? (source == .reviews))
      #expect(!source.toldWithIt.isEmpty && !source.title.isEmpty)
    }
  }

  @Test func `Reviews give a share and a mean of their stars`() throws {
    let reviews = try Reviews(positive: 30, negative: 10, stars: [5: 6, 1: 2])
    #expect(reviews.share.value == 75)
    #expect(reviews.meanStars.value == 4)
    let none = try Reviews(positive: 0, negative: 0)
    #expect(none.share == .notComputable(divisor: "positive and negative reviews"))
    #expect(none.meanStars == .notComputable(divisor: "reviews with stars"))
  }

  @Test func `No review gives six stars, and no count is negative`() {
    #expect(throws: Refusal.self) { try Reviews(positive: 1, negative: 1, stars: [6: 1]) }
    #expect(throws: Refusal.self) { try Reviews(positive: -1, negative: 1) }
    #expect(throws: Refusal.self) { try Reviews(positive: 1, negative: 1, stars: [3: -1]) }
  }
}
