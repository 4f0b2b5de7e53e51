import Outsourcing
import Testing

struct ChargeTests {
  private func fault<Result>(_ body: () throws(CostFault) -> Result) -> CostFault.Reason? {
    do throws(CostFault) {
      _ = try body()
      return nil
    } catch {
      return error.reason
    }
  }

  private func bands(_ mode: VolumeBands.Mode, _ bands: [(Double?, Double)]) throws(CostFault) -> VolumeBands {
    try VolumeBands(mode: mode, bands: bands.map { .init(limit: $0.0, price: $0.1) })
  }

  // 1,000 units at 2, the next 1,000 at 1.5, all further ones at 1.
  @Test(
    arguments: [
      (0, 0, 0), (500, 1000, 1000), (1000, 2000, 2000), (1001, 1501.5, 2001.5), (2000, 3000, 3500), (2001, 2001, 3501),
      (5000, 5000, 6500),
    ] as [(Double, Double, Double)])
  func `A volume exactly on a limit belongs to the lower band`(
    volume: Double, allUnits: Double, incremental: Double
  ) throws {
    let limits: [(Double?, Double)] = [(1000, 2), (2000, 1.5), (nil, 1)]
    #expect(try bands(.allUnits, limits).charge(for: volume) == allUnits)
    #expect(try bands(.incremental, limits).charge(for: volume) == incremental)
  }

  @Test func `With a single band both ways of charging are the same`() throws {
    for volume in [0, 1, 12_345.5] {
      #expect(
        try bands(.allUnits, [(nil, 1.25)]).charge(for: volume)
          == bands(.incremental, [(nil, 1.25)]).charge(for: volume))
    }
  }

  @Test(arguments: VolumeBands.Mode.allCases)
  func `A volume beyond the last band has no price`(mode: VolumeBands.Mode) throws {
    let bands = try bands(mode, [(1000, 2)])
    #expect(try bands.charge(for: 1000) == 2000)
    #expect(fault { () throws(CostFault) in try bands.charge(for: 1000.5) } == .outOfRange)
    #expect(fault { () throws(CostFault) in try bands.charge(for: -1) } == .negative)
    #expect(fault { () throws(CostFault) in try bands.charge(for: .nan) } == .nonFinite)
  }

  @Test(
    arguments: [
      ([], .missing), ([(10, 1), (10, 2)], .order), ([(nil, 1), (10, 2)], .order), ([(0, 1)], .order),
      ([(10, -1)], .negative), ([(.infinity, 1)], .nonFinite), ([(10, .nan)], .nonFinite),
    ] as [([(Double?, Double)], CostFault.Reason)])
  func `Bands out of order, without end in the middle or with impossible prices are refused`(
    limits: [(Double?, Double)], reason: CostFault.Reason
  ) {
    #expect(fault { () throws(CostFault) in try bands(.allUnits, limits) } == reason)
  }

  @Test func `A charge beyond the range of numbers is refused`() throws {
    let bands = try bands(.allUnits, [(nil, 1e200)])
    #expect(fault { () throws(CostFault) in try bands.charge(for: 1e200) } == .overflow)
  }

  @Test(
    arguments: [
      (500_000, 1_850_000), (560_000, 1_881_000), (420_000, 1_784_000), (550_000, 1_850_000), (450_000, 1_850_000),
    ] as [(Double, Double)])
  func `A baseline charges and credits only outside its dead band`(volume: Double, charge: Double) throws {
    let baseline = try BaselineCharge(
      base: 1_850_000, volume: 500_000, deadBand: 0.10, additional: 3.10, reduced: 2.20)
    #expect(isNear(try baseline.charge(for: volume), charge))
  }

  @Test func `Credits above the base charge and impossible baselines are refused`() throws {
    func baseline(_ base: Double = 100, volume: Double = 100, deadBand: Double = 0) throws(CostFault) -> BaselineCharge
    {
      try BaselineCharge(base: base, volume: volume, deadBand: deadBand, additional: 1, reduced: 2)
    }
    let steep = try baseline()
    #expect(try steep.charge(for: 50) == 0)
    #expect(fault { () throws(CostFault) in try steep.charge(for: 49) } == .negative)
    #expect(fault { () throws(CostFault) in try steep.charge(for: .infinity) } == .nonFinite)
    #expect(fault { () throws(CostFault) in try steep.charge(for: -1) } == .negative)
    #expect(fault { () throws(CostFault) in try baseline(-1) } == .negative)
    #expect(fault { () throws(CostFault) in try baseline(.nan) } == .nonFinite)
    #expect(fault { () throws(CostFault) in try baseline(deadBand: 1.1) } == .outOfRange)
  }

  @Test func `Night hours cost their premium more`() throws {
    let shifts = [PricedHours(hours: 1000, rate: 20, premium: 0), .init(hours: 200, rate: 20, premium: 0.25)]
    #expect(try PricedHours.charge(for: shifts) == 25_000)
    #expect(try PricedHours.charge(for: []) == 0)
  }

  @Test(
    arguments: [
      (-1, 1, 0, .negative), (1, .nan, 0, .nonFinite), (1, 1, -0.1, .negative), (1e200, 1e200, 0, .overflow),
    ] as [(Double, Double, Double, CostFault.Reason)])
  func `Impossible hours are refused`(hours: Double, rate: Double, premium: Double, reason: CostFault.Reason) {
    let shifts = [PricedHours(hours: hours, rate: rate, premium: premium)]
    #expect(fault { () throws(CostFault) in try PricedHours.charge(for: shifts) } == reason)
  }
}
