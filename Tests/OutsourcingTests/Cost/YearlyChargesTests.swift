import Outsourcing
import Testing

/// Prices of a bid, added up at the volumes a buyer plans.
struct YearlyChargesTests {
  private static let day = CalendarDate(daysSince1970: 20_000)

  private func price(
    _ id: String, _ per: Price.Basis, _ amount: String, service: String? = nil, currency: String? = nil,
    tax: Offer.Tax? = nil, from: String? = nil, to: String? = nil, valid: Period = Period(from: nil, to: nil)
  ) throws -> Price {
    Price(
      id: id, per: per, amount: try Quantity(amount), service: service, currency: currency, tax: tax,
      from: try from.map { try Quantity($0) }, to: try to.map { try Quantity($0) },
      validity: valid, note: nil)
  }

  private func charges(
    _ prices: [Price], _ volumes: [PlannedVolume], bands: VolumeBands.Mode = .allUnits, horizon: Int = 3,
    drift: Double? = nil, seconds: Double? = 360, occupancy: Double? = 80
  ) throws -> YearlyCharges {
    let row = CurrencyTable.Row(
      currency: "USD", rate: try Quantity("0.5"), quote: .basePerUnit, date: Self.day, source: "a bank")
    var inputs = CostInputs(charges: nil, exchangeRate: nil)
    inputs.fxDrift = drift
    let plan = CostPlan(
      currencies: try CurrencyTable(base: "EUR", rows: [row], decision: Self.day), inputs: inputs, volumes: volumes,
      bands: bands)
    let offer = Offer(
      reference: "R", date: Self.day, validUntil: nil, currency: "EUR", tax: .excluded, preparedBy: nil, lot: nil,
      variant: nil)
    let bid = Bid(
      id: "acme", name: "Acme", company: nil, offer: offer, documents: [], sites: [], services: [], prices: prices,
      certificates: [], answers: [], source: SourceReference(file: "acme.xml", line: 1, column: 1))
    return try YearlyCharges(
      of: bid, plan: plan, horizon: horizon, start: Self.day,
      handling: .init(
        seconds: InputFigure(seconds, name: "the handling time"),
        occupancy: InputFigure(occupancy, name: "the occupancy")))
  }

  private func refusal(_ make: () throws -> YearlyCharges) -> String? {
    do {
      _ = try make()
      return nil
    } catch let fault as NotDerivable {
      return fault.sentence
    } catch {
      return "\(error)"
    }
  }

  @Test func `Hours follow from contacts, handling time and occupancy`() throws {
    // 80 000 contacts of 360 s are 8 000 hours of handling, and 10 000 productive hours at 80 percent.
    let found = try charges(
      [price("hour", .productiveHour, "20")],
      [PlannedVolume(per: .productiveHour, service: nil, amount: .contacts(.same(80_000)))])
    #expect(found.charges == [200_000, 200_000, 200_000])
    #expect(found.currency == "EUR" && found.exchangeRate == 1 && found.once == nil)
    #expect(found.unitPrice?.amount == 20)
  }

  @Test(arguments: [
    (VolumeBands.Mode.allUnits, 999.0, 1998.0), (.allUnits, 1000, 1500), (.incremental, 1000, 2000),
    (.incremental, 1500, 2750),
  ])
  func `A volume on a limit belongs to the band that begins there, as the bid states it`(
    mode: VolumeBands.Mode, volume: Double, charge: Double
  ) throws {
    let found = try charges(
      [price("low", .contact, "2", from: "0", to: "1000"), price("high", .contact, "1.5", from: "1000")],
      [PlannedVolume(per: .contact, service: nil, amount: .units(.same(volume)))], bands: mode, horizon: 1)
    #expect(found.charges == [charge])
  }

  @Test func `Where each unit has the price of its own band, a band that holds no more leaves no units free of charge`()
    throws
  {
    let low = try price(
      "low", .contact, "2", from: "0", to: "1000", valid: Period(from: nil, to: CalendarDate("2023-12-31")))
    let high = try price("high", .contact, "1.5", from: "1000")
    let told = refusal {
      try charges(
        [low, high], [PlannedVolume(per: .contact, service: nil, amount: .units(.same(1500)))], bands: .incremental,
        horizon: 1)
    }
    #expect(told == "the price bands that hold on \(Self.day) leave a gap, or overlap")
  }

  @Test func `Prices by month and year count as they stand, a price asked once is apart`() throws {
    let found = try charges(
      [price("base", .month, "100"), price("licence", .year, "50"), price("move", .once, "30", currency: "USD")], [])
    #expect(found.charges == [1250, 1250, 1250])
    #expect(found.once == 15)
  }

  @Test func `A price for the whole contract is spread over the years and fixed`() throws {
    let found = try charges([price("all", .contract, "300")], [], horizon: 3)
    #expect(found.charges == [100, 100, 100])
    #expect(found.isFixed)
  }

  @Test func `Prices of several currencies meet in the base currency while none is expected to move`() throws {
    let volumes = [
      PlannedVolume(per: .contact, service: nil, amount: .units(.same(10))),
      PlannedVolume(per: .minute, service: nil, amount: .units(.same(10))),
    ]
    let prices = try [price("contact", .contact, "2"), price("minute", .minute, "1", currency: "USD")]
    let found = try charges(prices, volumes, horizon: 1)
    #expect(found.charges == [25] && found.currency == "EUR")
    #expect(
      refusal { try charges(prices, volumes, horizon: 1, drift: 0.01) }
        == "the prices are in several currencies, and the currencies are expected to move")
  }

  @Test func `A price of the service planned goes before one for all`() throws {
    let prices = try [price("all", .contact, "3"), price("chat", .contact, "1", service: "chat")]
    let volumes = [
      PlannedVolume(per: .contact, service: "chat", amount: .units(.each([10, 20]))),
      PlannedVolume(per: .contact, service: "mail", amount: .units(.each([1, 1]))),
    ]
    #expect(try charges(prices, volumes, horizon: 2).charges == [13, 23])
  }

  @Test func `What cannot be added up says why`() throws {
    let contacts = PlannedVolume(per: .contact, service: nil, amount: .units(.same(10)))
    let hours = PlannedVolume(per: .productiveHour, service: nil, amount: .contacts(.same(10)))
    #expect(refusal { try charges([], [contacts]) } == "the bid has no price that recurs")
    #expect(
      refusal { try charges([try price("m", .minute, "1")], [contacts]) } == "the bid has no price per contact")
    #expect(
      refusal { try charges([try price("p", .contact, "1", service: "chat")], [contacts]) }
        == "the bid has no price per contact, only for chat")
    #expect(
      refusal { try charges([try price("p", .contact, "1", tax: .included)], [contacts]) }
        == "the price p includes tax, and amounts are compared without it")
    #expect(
      refusal { try charges([try price("p", .contact, "1", from: "0", to: "5")], [contacts]) }
        == "no price holds for 10 a year")
    #expect(
      refusal { try charges([try price("p", .contact, "1", currency: "JPY")], [contacts]) }
        == "the currency table has no rate of JPY")
    #expect(
      refusal { try charges([try price("h", .productiveHour, "1")], [hours], seconds: nil) }
        == "the handling time is not known")
    #expect(
      refusal { try charges([try price("h", .productiveHour, "1")], [hours], occupancy: 0) }
        == "an occupancy of 0 leaves no time for contacts")
    #expect(
      refusal { try charges([try price("c", .contract, "1"), try price("p", .contact, "1")], [contacts]) }
        == "a price for the whole contract and prices that recur do not add up: one of them is indexed")
    #expect(
      refusal {
        try charges(
          [try price("p", .contact, "1")], [PlannedVolume(per: .contact, service: nil, amount: .units(.each([1, 2])))])
      } == "the volumes planned do not name one figure for each of 3 years")
  }

  @Test func `Each year has the price that holds when it begins`() throws {
    let turn = try #require(Self.day.adding(years: 1))
    let prices = try [
      price("first", .contact, "2", valid: Period(from: nil, to: turn.adding(days: -1))),
      price("later", .contact, "3", valid: Period(from: turn, to: nil)),
    ]
    let volume = PlannedVolume(per: .contact, service: nil, amount: .units(.same(10)))
    #expect(try charges(prices, [volume]).charges == [20, 30, 30])
    #expect(
      refusal { try charges([prices[0]], [volume]) }
        == "no price per contact holds on \(turn), when year 2 begins")
  }

  @Test func `A handling time of nothing is no handling time`() throws {
    let hours = PlannedVolume(per: .productiveHour, service: nil, amount: .contacts(.same(10)))
    #expect(
      refusal { try charges([try price("h", .productiveHour, "1")], [hours], seconds: 0) }
        == "a handling time of 0 seconds cannot be meant")
  }

  @Test func `A price that no volume uses is named`() throws {
    let found = try charges(
      [price("contact", .contact, "2"), price("minute", .minute, "1")],
      [PlannedVolume(per: .contact, service: nil, amount: .units(.same(10)))])
    #expect(found.unused == ["minute"])
  }
}
