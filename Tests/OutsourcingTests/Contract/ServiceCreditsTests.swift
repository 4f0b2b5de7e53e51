import Decision
import Outsourcing
import TestSupport
import Testing

struct ServiceCreditsTests {
  private func credits(_ percents: [Double], atRisk: Double = 12) throws -> ServiceCredits {
    try ServiceCredits(
      atRisk: atRisk, allocations: percents.enumerated().map { .init(measure: "m\($0)", percent: $1) })
  }

  @Test(
    arguments: [
      ([40.0, 35], 27_000.0, false), ([80, 60], 36_000, true), ([60, 40], 36_000, false), ([], 0, false),
    ] as [([Double], Double, Bool)])
  func `A month's credit is the sum of what was missed, up to the charges at risk`(
    missed: [Double], amount: Double, isCapped: Bool
  ) throws {
    let schedule = try credits(missed + [50])
    let credit = try schedule.credit(missed: Set(missed.indices.map { "m\($0)" }), monthlyCharge: 300_000)
    #expect(credit.amount == amount)
    #expect(credit.percent == amount / 3000)
    #expect(credit.isCapped == isCapped)
  }

  @Test func `Allocations beyond their limit are pointed out`() throws {
    #expect(try credits([100, 100, 100]).excessAllocation == nil)
    #expect(try credits([100, 100, 101]).excessAllocation == 1)
    let edited = try ServiceCredits(atRisk: 10, allocations: [.init(measure: "a", percent: 250)], allocationLimit: 200)
    #expect(edited.excessAllocation == 50)
  }

  @Test func `A schedule or a month that means nothing is refused`() throws {
    #expect(throws: Refusal.self) { try credits([], atRisk: 101) }
    #expect(throws: Refusal.self) { try credits([], atRisk: .nan) }
    #expect(throws: Refusal.self) { try credits([-1]) }
    #expect(throws: Refusal.self) { try credits([.infinity]) }
    #expect(throws: Refusal.self) {
      try ServiceCredits(atRisk: 10, allocations: [.init(measure: "a", percent: 1), .init(measure: "a", percent: 1)])
    }
    let schedule = try credits([10])
    #expect(throws: Refusal(.unknownLevel, "m1", "the measure has no allocation")) {
      try schedule.credit(missed: ["m1"], monthlyCharge: 1)
    }
    #expect(throws: Refusal.self) { try schedule.credit(missed: [], monthlyCharge: -1) }
  }

  @Test(arguments: UInt64(1)...60)
  func `Credits never exceed the charges at risk and never fall when more is missed`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let schedule = try credits(
      (0..<random.integer(1...10)).map { _ in random.number(0, 90) }, atRisk: random.number(0, 100))
    let charge = random.pick([random.number(1, 1e7), 1e308])
    var (missed, last): (Set<String>, Double) = ([], 0)
    for measure in random.shuffled(schedule.allocations.map(\.measure)) {
      missed.insert(measure)
      let credit = try schedule.credit(missed: missed, monthlyCharge: charge)
      #expect(credit.percent <= schedule.atRisk)
      #expect(credit.amount <= charge)
      #expect(credit.amount / charge <= schedule.atRisk / 100 * (1 + 1e-15))
      #expect(credit.amount.isFinite)
      #expect(credit.percent >= last)
      last = credit.percent
    }
  }

  // MARK: - Earn-back

  private func months(_ missed: [Bool]) -> [CreditLedger.Month] {
    missed.map { CreditLedger.Month(charge: 300_000, missed: $0 ? ["m0"] : []) }
  }

  @Test func `A credit is returned when the next twelve months are met`() throws {
    let schedule = try credits([40])
    let clean = [true] + Array(repeating: false, count: 12)
    #expect(try CreditLedger(months(clean), under: schedule).total(.kept) == 14_400)
    let returned = try CreditLedger(months(clean), under: schedule, earnBackMonths: 12)
    #expect(returned.total(.returned) == 14_400)
    #expect(returned.total(.kept) == 0)
    #expect(try CreditLedger(months(clean.dropLast()), under: schedule, earnBackMonths: 12).total(.pending) == 14_400)
    let again = try CreditLedger(months(clean.dropLast() + [true]), under: schedule, earnBackMonths: 12)
    #expect(again.entries.map(\.state) == [.kept] + Array(repeating: .none, count: 11) + [.pending])
  }

  @Test func `Earn-back over no month is refused`() throws {
    let schedule = try credits([40])
    #expect(throws: Refusal.self) { try CreditLedger([], under: schedule, earnBackMonths: 0) }
  }
}
