import Decision
import Outsourcing
import TestSupport
import Testing

struct ServiceMeasureTests {
  /// A measure, its numbers and what they come to.
  static let vectors: [(String, [String: Double], Double)] = [
    ("aht", ["talk": 180_000, "hold": 24_000, "after_contact": 36_000, "contacts": 800], 300),
    ("aht", ["talk": 1200, "hold": 0, "after_contact": 0, "contacts": 4, "concurrency": 2], 150),
    ("cht", ["talk": 200, "hold": 30, "after_contact": 45], 275),
    ("asa", ["wait": 162_400, "answered": 8120], 20),
    ("service-level", ["answered_within": 8120, "offered": 10_000, "threshold_seconds": 20], 81.2),
    (
      "service-level",
      ["answered_within": 8120, "offered": 10_000, "threshold_seconds": 20, "short_abandons": 150], 82.436548
    ),
    ("abandon", ["abandoned": 430, "offered": 10_000], 4.3),
    ("fcr", ["resolved_first": 640, "resolvable": 900], 71.111111),
    ("crr", ["resolved": 820, "handled": 1000], 82),
    ("connection-rate", ["connected": 3120, "dialled": 9600], 32.5),
    ("connection-rate", ["connected": 3120, "dialled": 9600, "voicemails": 480], 37.5),
    ("occupancy", ["handling": 240_000, "available": 52_000], 82.191781),
    ("utilisation", ["productive": 112, "paid": 160], 70),
    ("shrinkage", ["not_available": 48, "paid": 160], 30),
    ("adherence", ["in_adherence": 437, "scheduled": 460], 95),
    ("attrition", ["leavers": 84, "headcount_start": 190, "headcount_end": 210], 42),
    ("attrition", ["leavers": 84, "mean_of_month_ends": 210], 40),
    ("attrition", ["leavers": 300, "headcount_start": 190, "headcount_end": 210], 150),
    ("churn", ["lost": 45, "customers_start": 1500], 3),
    ("repeat-purchase", ["second_purchase": 312, "first_purchase": 1200, "window_days": 365], 26),
    ("csat", ["satisfied": 412, "valid_ratings": 500], 82.4),
    ("csr", ["satisfied": 412, "valid_ratings": 500], 82.4),
    ("nps", ["promoters": 450, "passives": 350, "detractors": 200], 25),
    ("nps", ["promoters": 60, "passives": 25, "detractors": 15], 45),
    ("nps", ["promoters": 0, "passives": 0, "detractors": 7], -100),
    ("ces", ["effort_sum": 210, "answers": 100, "easiest": 1], 2.1),
    ("qa", ["points": 88 + 0 + 95, "possible": 300], 61),
    ("conversion", ["sales": 47, "connected": 940], 5),
    ("right-party", ["right_person": 120, "attempts": 400], 30),
    ("recovery", ["collected": 18_000, "due": 60_000], 30),
    ("cost-per-contact", ["cost": 3600, "handled": 800], 4.5),
  ]

  @Test(arguments: vectors)
  func `A measure comes to what its formula says`(word: String, numbers: [String: Double], expected: Double) throws {
    #expect(agree([try ServiceMeasures.result(of: word, numbers)?.value], [expected]))
  }

  @Test func `Every measure has a vector`() {
    #expect(
      Set(Self.vectors.compactMap { ServiceMeasures.measure($0.0)?.id }) == Set(ServiceMeasures.all.map { $0.id }))
  }

  @Test func `Shrinkage is 100 less utilisation on the same paid time`() throws {
    let shrinkage = try Shrinkage.result(of: ["not_available": 48, "paid": 160]).value
    let utilisation = try Utilisation.result(of: ["productive": 112, "paid": 160]).value
    #expect(try #require(shrinkage) + #require(utilisation) == 100)
  }

  @Test func `Nothing is divided by zero, and no figure of 0 or 100 stands in its place`() throws {
    for (word, numbers, _) in Self.vectors {
      let measure = try #require(ServiceMeasures.measure(word))
      // All counts and sums of 0; what only states a choice keeps its value.
      let choices = ["easiest", "threshold_seconds", "window_days", "concurrency"]
      let zeros = Dictionary(
        uniqueKeysWithValues: measure.inputs.compactMap { input in
          numbers[input.name].map { (input.name, choices.contains(input.name) ? $0 : 0) }
        })
      guard word != "cht" else { continue }
      let result = try measure.result(of: zeros)
      #expect(result.value == nil && result.reason != nil, "\(word) has a figure without a denominator")
    }
    #expect(
      try Churn.result(of: ["lost": 0, "customers_start": 0]).reason
        == "Not computable: it divides by customers at the start of the period, and that is 0.")
  }

  @Test(arguments: [
    ("service-level", ["answered_within": 11, "offered": 10, "threshold_seconds": 20], "answered_within"),
    (
      "service-level", ["answered_within": 9, "offered": 10, "threshold_seconds": 20, "short_abandons": 2],
      "answered_within"
    ),
    (
      "service-level", ["answered_within": 0, "offered": 10, "threshold_seconds": 20, "short_abandons": 11],
      "short_abandons"
    ),
    ("abandon", ["abandoned": 2, "offered": 1], "abandoned"),
    ("fcr", ["resolved_first": 2, "resolvable": 1], "resolved_first"),
    ("crr", ["resolved": 2, "handled": 1], "resolved"),
    ("connection-rate", ["connected": 1, "dialled": 1, "voicemails": 1], "connected"),
    ("utilisation", ["productive": 2, "paid": 1], "productive"),
    ("shrinkage", ["not_available": 2, "paid": 1], "not_available"),
    ("adherence", ["in_adherence": 2, "scheduled": 1], "in_adherence"),
    ("churn", ["lost": 2, "customers_start": 1], "lost"),
    ("repeat-purchase", ["second_purchase": 2, "first_purchase": 1, "window_days": 30], "second_purchase"),
    ("csat", ["satisfied": 2, "valid_ratings": 1], "satisfied"), ("qa", ["points": 2, "possible": 1], "points"),
    ("conversion", ["sales": 2, "connected": 1], "sales"),
    ("right-party", ["right_person": 2, "attempts": 1], "right_person"),
    ("recovery", ["collected": 2, "due": 1], "collected"), ("recovery", ["collected": 1, "due": 0], "collected"),
  ])
  func `A part larger than its whole is an error that names the part`(
    word: String, numbers: [String: Double], part: String
  ) {
    let refusal = #expect(throws: Refusal.self) { try ServiceMeasures.result(of: word, numbers) }
    #expect(refusal?.reason == .outsideBounds)
    #expect(refusal?.subject == part)
  }

  @Test func `A negative, missing, unknown or unreal number is an error that names it`() throws {
    for (word, numbers, _) in Self.vectors {
      let measure = try #require(ServiceMeasures.measure(word))
      for name in numbers.keys.sorted() {
        for (value, reason) in [(-1, Refusal.Reason.outsideBounds), (.nan, .nonFinite), (.infinity, .nonFinite)] {
          let refusal = #expect(throws: Refusal.self) {
            try ServiceMeasures.result(of: word, numbers.merging([name: value]) { $1 })
          }
          #expect(refusal?.reason == reason && refusal?.subject == name, "\(word) \(name)")
        }
      }
      for input in measure.inputs where !input.isOptional && (word != "cht" || input.name != "contacts") {
        let refusal = #expect(throws: Refusal.self) {
          try ServiceMeasures.result(of: word, numbers.filter { $0.key != input.name })
        }
        #expect(refusal?.reason == .missingCell && refusal?.subject == input.name, "\(word) \(input.name)")
      }
      let refusal = #expect(throws: Refusal.self) {
        try ServiceMeasures.result(of: word, numbers.merging(["answred": 1]) { $1 })
      }
      #expect(refusal == Refusal(.outsideBounds, "answred", "the measure takes no such number"))
    }
  }

  @Test func `Attrition needs a headcount in one of its two forms`() throws {
    let refusal = #expect(throws: Refusal.self) { try Attrition.result(of: ["leavers": 3, "headcount_start": 10]) }
    #expect(
      refusal == Refusal(.missingCell, "headcount_end", "the measure needs it: people at the end of the period"))
  }

  @Test(arguments: [
    ("service-level", ["answered_within": 1, "offered": 2, "threshold_seconds": 20], "within 20 s"),
    (
      "service-level",
      ["answered_within": 1, "offered": 3, "threshold_seconds": 20, "short_abandons": 1, "short_seconds": 5],
      "within 20 s, less-short-abandons within 5 s"
    ),
    ("abandon", ["abandoned": 1, "offered": 2], "after 10 s"),
    ("abandon", ["abandoned": 1, "offered": 2, "after_seconds": 5], "after 5 s"),
    ("fcr", ["resolved_first": 1, "resolvable": 2], "no repeat within 7 days"),
    ("csat", ["satisfied": 1, "valid_ratings": 2], "ratings 4 to 5"),
    ("csat", ["satisfied": 1, "valid_ratings": 2, "top_box_from": 9, "scale_to": 10], "ratings 9 to 10"),
    ("ces", ["effort_sum": 10, "answers": 2, "easiest": 7], "7 is least effort"),
  ])
  func `A figure states the choice it was made with`(word: String, numbers: [String: Double], variant: String) throws {
    guard case .figure(let figure) = try #require(try ServiceMeasures.result(of: word, numbers)) else {
      Issue.record("no figure")
      return
    }
    #expect(figure.variant == variant)
  }

  @Test(arguments: [
    ("ces", ["effort_sum": 710, "answers": 100, "easiest": 1], "effort_sum"),
    ("ces", ["effort_sum": 10, "answers": 100, "easiest": 1], "effort_sum"),
    ("ces", ["effort_sum": 300, "answers": 100, "easiest": 4], "easiest"),
    ("csat", ["satisfied": 1, "valid_ratings": 2, "top_box_from": 9], "top_box_from"),
    ("aht", ["talk": 1, "hold": 0, "after_contact": 0, "contacts": 1, "concurrency": 0.5], "concurrency"),
    ("cht", ["talk": 1, "hold": 0, "after_contact": 0, "contacts": 2], "contacts"),
  ])
  func `What a scale or a word cannot be is refused`(word: String, numbers: [String: Double], subject: String) {
    let refusal = #expect(throws: Refusal.self) { try ServiceMeasures.result(of: word, numbers) }
    #expect(refusal?.reason == .outsideBounds && refusal?.subject == subject)
  }

  @Test func `Satisfaction is also called csr, but never crr`() {
    #expect(ServiceMeasures.measure("csr")?.id == "csat")
    #expect(ServiceMeasures.measure("crr")?.id == "crr")
    #expect(ServiceMeasures.measure("cht")?.id == "aht")
    #expect(ServiceMeasures.measure("satisfaction") == nil)
    #expect(Set(ServiceMeasures.aliases.map(\.word)).isDisjoint(with: ServiceMeasures.all.map { $0.id }))
  }

  @Test(arguments: [(70.0, 82.0, true, false), (84, 82, true, true), (84, 82, false, true)])
  func `More contacts resolved at first than in the end is remarked`(
    first: Double, all: Double, sameContacts: Bool, isRemarked: Bool
  ) {
    let remark = ServiceMeasures.resolutionRemark(
      firstContact: MeasureFigure(first, numerator: first, denominator: 100),
      contact: MeasureFigure(all, numerator: all, denominator: 100), sameContacts: sameContacts)
    #expect((remark != nil) == isRemarked)
    if isRemarked { #expect(remark?.contains("wrong") == sameContacts) }
  }

  @Test(arguments: UInt64(1)...50)
  func `A share lies within 0 and 100 and grows with its part`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for measure in ServiceMeasures.all {
      guard let measure = measure as? any ProportionMeasure.Type else { continue }
      let whole = Double(random.integer(2...10_000))
      let part = Double(random.integer(0...Int(whole) - 1))
      let other = measure.inputs.filter { !$0.isOptional && $0 != measure.part && $0 != measure.whole }
      func value(_ part: Double) throws -> Double {
        let numbers = [measure.part.name: part, measure.whole.name: whole]
        return try #require(
          try measure.result(of: numbers.merging(other.map { ($0.name, 1) }) { $1 }).value)
      }
      #expect(try (0...100).contains(value(part)))
      #expect(try value(part) < value(part + 1))
      #expect(try value(whole) == 100)
    }
  }
}
