import Outsourcing
import Testing

/// The eight invented providers of the worked comparison: 1,200,000 contacts a year, three years, mid-year, 8 %.
struct ExampleProviderTests {
  struct Provider: Sendable, CustomTestStringConvertible {
    let id: String
    let currency: String
    let rate: Double
    let handlingSeconds: Double
    let occupancy: Double
    let indexCap: Double
    let transition: Double
    let governance: Double
    let ramp: [Double]
    let exitMonths: Double
    let risks: [(probability: Double, impact: Double)]
    let charge: Double
    let presentValue: Double
    let expected: Double
    let p90: Double

    var testDescription: String { id }

    init(
      _ id: String, _ currency: String, _ rate: Double, aht: Double, occupancy: Double, cap: Double,
      transition: Double, governance: Double, ramp: [Double], exitMonths: Double, risks: [(Double, Double)],
      charge: Double, presentValue: Double, expected: Double, p90: Double
    ) {
      self.id = id
      self.currency = currency
      self.rate = rate
      handlingSeconds = aht
      self.occupancy = occupancy
      indexCap = cap
      self.transition = transition
      self.governance = governance
      self.ramp = ramp
      self.exitMonths = exitMonths
      self.risks = risks.map { ($0.0, $0.1) }
      self.charge = charge
      self.presentValue = presentValue
      self.expected = expected
      self.p90 = p90
    }
  }

  static let providers = [
    Provider(
      "brightwater", "EUR", 24.90, aht: 350, occupancy: 0.82, cap: 0.03, transition: 330_000, governance: 0.06,
      ramp: [0.65, 0.85], exitMonths: 0.5, risks: [(0.2, 200_000), (0.15, 350_000), (0.08, 600_000)],
      charge: 3542682.93, presentValue: 9461100.79, expected: 9601600.79, p90: 10011100.79),
    Provider(
      "alder-finch", "GBP", 26.40, aht: 345, occupancy: 0.81, cap: 0.03, transition: 190_000, governance: 0.04,
      ramp: [0.75, 0.9], exitMonths: 0.5, risks: [(0.15, 200_000), (0.1, 300_000)],
      charge: 3748148.15, presentValue: 11171727.59, expected: 11231727.59, p90: 11371727.59),
    Provider(
      "cobalt-harbour", "EUR", 18.40, aht: 375, occupancy: 0.84, cap: 0.04, transition: 360_000, governance: 0.07,
      ramp: [0.55, 0.75, 0.9], exitMonths: 1, risks: [(0.3, 250_000), (0.25, 400_000), (0.15, 700_000)],
      charge: 2738095.24, presentValue: 7624709.64, expected: 7904709.64, p90: 8324709.64),
    Provider(
      "dunmore", "ZAR", 430, aht: 362, occupancy: 0.83, cap: 0.04, transition: 410_000, governance: 0.08,
      ramp: [0.6, 0.8], exitMonths: 1, risks: [(0.25, 250_000), (0.2, 400_000), (0.2, 650_000)],
      charge: 62514056.22, presentValue: 8540477.88, expected: 8812977.88, p90: 9190477.88),
    Provider(
      "eastgate", "USD", 19.80, aht: 385, occupancy: 0.85, cap: 0.045, transition: 520_000, governance: 0.09,
      ramp: [0.5, 0.7, 0.85], exitMonths: 1, risks: [(0.3, 300_000), (0.2, 500_000), (0.15, 800_000)],
      charge: 2989411.76, presentValue: 7681754.10, expected: 7991754.10, p90: 8481754.10),
    Provider(
      "fennel", "USD", 17.90, aht: 390, occupancy: 0.82, cap: 0.05, transition: 450_000, governance: 0.09,
      ramp: [0.5, 0.7, 0.85], exitMonths: 1.5, risks: [(0.35, 300_000), (0.25, 500_000), (0.2, 900_000)],
      charge: 2837804.88, presentValue: 7327198.67, expected: 7737198.67, p90: 8527198.67),
    Provider(
      "granite-point", "USD", 17.20, aht: 380, occupancy: 0.84, cap: 0.05, transition: 430_000, governance: 0.09,
      ramp: [0.55, 0.75, 0.9], exitMonths: 1, risks: [(0.3, 300_000), (0.2, 500_000), (0.1, 900_000)],
      charge: 2593650.79, presentValue: 6619917.30, expected: 6899917.30, p90: 7419917.30),
    Provider(
      "halyard", "USD", 21.50, aht: 372, occupancy: 0.80, cap: 0.04, transition: 400_000, governance: 0.07,
      ramp: [0.6, 0.8], exitMonths: 1, risks: [(0.25, 250_000), (0.25, 450_000), (0.1, 700_000)],
      charge: 3332500.00, presentValue: 8173050.80, expected: 8418050.80, p90: 8873050.80),
  ]

  private static func table() throws -> CurrencyTable {
    let date = try #require(CalendarDate("2026-10-01"))
    return try CurrencyTable(
      base: "GBP",
      rows: [("EUR", "0.86"), ("USD", "0.76"), ("ZAR", "0.042")].map {
        .init(
          currency: $0.0, rate: try Quantity($0.1), quote: .basePerUnit, date: date, source: "treasury desk")
      }, decision: date)
  }

  @Test(arguments: providers)
  func `Charge, present value, expected cost and 90th percentile are as worked out`(provider: Provider) throws {
    let charge = 1_200_000 * provider.handlingSeconds / 3600 / provider.occupancy * provider.rate
    #expect(isPrinted(charge, as: provider.charge, decimals: 2))

    var inputs = CostInputs(
      charges: [charge, charge, charge], exchangeRate: try Self.table().rate(of: provider.currency))
    inputs.horizon = 3
    inputs.discountRate = 0.08
    inputs.convention = .mid
    inputs.index = .each([0, 0.03, 0.03])
    inputs.indexCap = provider.indexCap
    inputs.transition = provider.transition
    inputs.governance = provider.governance
    inputs.ramp = provider.ramp
    inputs.exitMonths = provider.exitMonths
    let cost = try TotalCost(inputs)
    #expect(isPrinted(cost.presentValue, as: provider.presentValue, decimals: 2))

    let register = try RiskRegister(
      provider.risks.enumerated().map { number, risk in
        .init(
          id: "risk-\(number)", description: "", probability: risk.probability, impact: .fixed(risk.impact))
      })
    let adjusted = try RiskAdjustedCost(cost, register: register, seed: 20_261_001, vendor: provider.id)
    #expect(adjusted.method == .enumeration)
    #expect(isPrinted(adjusted.expected, as: provider.expected, decimals: 2))
    #expect(isPrinted(adjusted.p90, as: provider.p90, decimals: 2))
  }

  // The figures of the criterion "cost at risk" in the worked comparison.
  @Test(arguments: zip(providers, [4.2649, 1.2465, 5.3133, 4.2835, 6.1313, 10.2104, 7.5363, 5.4051]))
  func `Cost at risk of the eight is as stated`(provider: Provider, percent: Double) {
    #expect(isPrinted(100 * (provider.p90 - provider.expected) / provider.expected, as: percent, decimals: 4))
  }
}
