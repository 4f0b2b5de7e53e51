package import Decision

/// What the prices of one bid come to in each year of service at the volumes planned.
package struct YearlyCharges: Sendable, Equatable, Codable {
  /// ISO 4217: of the charges.
  package let currency: String
  /// Base currency for one unit of it.
  package let exchangeRate: Double
  /// At the prices of year 1.
  package let charges: [Double]
  /// Sum of the prices asked once, in the base currency; nil if there is none.
  package let once: Double?
  /// True if a total price for the whole contract is the only one, which no index raises.
  package let isFixed: Bool
  /// Prices that no planned volume uses.
  package let unused: [String]
  /// The single price that makes up all recurring charges, with its basis; nil if there are several.
  package let unitPrice: UnitPrice?

  package struct UnitPrice: Sendable, Equatable, Codable {
    package let per: Price.Basis
    /// In the currency of the charges.
    package let amount: Double
  }

  /// The parts that answers play in charges.
  package struct Handling: Sendable {
    /// Average handling time in seconds.
    package let seconds: InputFigure
    /// Percent of the productive time.
    package let occupancy: InputFigure

    package init(seconds: InputFigure, occupancy: InputFigure) {
      self.seconds = seconds
      self.occupancy = occupancy
    }
  }

  private typealias Line = (price: Price, volumes: [Double])

  /// Throws why the prices cannot be added up.
  package init(
    of bid: Bid, plan: CostPlan, horizon: Int, start: CalendarDate, handling: Handling
  ) throws(NotDerivable) {
    let recurring = bid.prices.filter { $0.per != .once }
    guard !recurring.isEmpty else { throw NotDerivable("the bid has no price that recurs") }
    for price in bid.prices where (price.tax ?? bid.offer?.tax) == .included {
      throw NotDerivable("the price \(price.id) includes tax, and amounts are compared without it")
    }
    var groups: [[Line]] = []
    for volume in plan.volumes {
      groups.append(try Self.lines(of: recurring, for: volume, horizon, handling))
    }
    let days = (0..<horizon).compactMap { start.adding(years: $0) }
    for standing in recurring where standing.per.isStanding {
      let each = standing.per == .month ? 12 : standing.per == .year ? 1 : 1 / Double(horizon)
      if standing.validity.from == nil, standing.validity.to == nil {
        groups.append([(standing, Array(repeating: each, count: horizon))])
      } else {
        throw NotDerivable(
          "the price \(standing.id) per \(standing.per.inWords) holds for a part of the time only, which is not worked out"
        )
      }
    }
    guard !groups.isEmpty else {
      throw NotDerivable("the comparison plans no volume, and the bid has no price by month, year or contract")
    }
    let used = Set(groups.flatMap { $0 }.map(\.price.id))
    unused = recurring.map(\.id).filter { !used.contains($0) }
    let fixed = groups.flatMap { $0 }.filter { $0.price.per == .contract }
    isFixed = !fixed.isEmpty
    if isFixed, fixed.count < groups.count {
      throw NotDerivable("a price for the whole contract and prices that recur do not add up: one of them is indexed")
    }
    let currencies = Set(groups.flatMap { $0 }.map { Self.currency(of: $0.price, bid) })
    let (currency, rate) = try Self.currency(among: currencies, plan)
    self.currency = currency
    exchangeRate = rate
    var sums = Array(repeating: CompensatedSum(), count: horizon)
    for group in groups {
      let factor = try currencies.count > 1 ? Self.rate(Self.currency(of: group[0].price, bid), plan) : 1
      for (year, charge) in try Self.charges(of: group, days, plan.bands).enumerated() {
        sums[year].add(factor * charge)
      }
    }
    charges = sums.map(\.value)
    unitPrice =
      groups.count == 1 && groups[0].count == 1
      ? UnitPrice(per: groups[0][0].price.per, amount: groups[0][0].price.amount.value) : nil
    once = try Self.once(bid, plan)
  }

  private static func once(_ bid: Bid, _ plan: CostPlan) throws(NotDerivable) -> Double? {
    var sum: CompensatedSum?
    for price in bid.prices where price.per == .once {
      var total = sum ?? CompensatedSum()
      total.add(try rate(currency(of: price, bid), plan) * price.amount.value)
      sum = total
    }
    return sum?.value
  }

  /// The bands of the price that a planned volume uses: of its service, else of no service.
  private static func lines(
    of prices: [Price], for volume: PlannedVolume, _ horizon: Int, _ handling: Handling
  ) throws(NotDerivable) -> [Line] {
    let candidates = prices.filter { $0.per == volume.per }
    let own = candidates.filter { $0.service == volume.service }
    let lines = own.isEmpty ? candidates.filter { $0.service == nil } : own
    let thing = "\(volume.per.inWords)\(volume.service.map { " of \($0)" } ?? "")"
    guard !lines.isEmpty else {
      throw NotDerivable(
        candidates.isEmpty
          ? "the bid has no price per \(thing)"
          : "the bid has no price per \(thing), only for \(candidates.compactMap(\.service).joined(separator: ", "))")
    }
    let units = try units(of: volume, horizon, handling)
    return lines.sorted { ($0.from?.value ?? 0) < ($1.from?.value ?? 0) }.map { ($0, units) }
  }

  private static func units(
    of volume: PlannedVolume, _ horizon: Int, _ handling: Handling
  ) throws(NotDerivable) -> [Double] {
    switch volume.amount {
    case .units(let yearly):
      guard let units = yearly.values(years: horizon) else {
        throw NotDerivable("the volumes planned do not name one figure for each of \(horizon) years")
      }
      return units
    case .contacts(let yearly):
      guard let contacts = yearly.values(years: horizon) else {
        throw NotDerivable("the contacts planned do not name one figure for each of \(horizon) years")
      }
      let (seconds, occupancy) = (try handling.seconds.figure(), try handling.occupancy.figure())
      guard seconds > 0 else { throw NotDerivable("a handling time of 0 seconds cannot be meant") }
      guard occupancy > 0 else { throw NotDerivable("an occupancy of 0 leaves no time for contacts") }
      return contacts.map { $0 * seconds / 3600 / (occupancy / 100) }
    }
  }

  /// The charge of each year, by the prices that hold on its first day. In a bid `from` belongs to its band and `to` to
  /// the next one.
  private static func charges(
    of lines: [Line], _ days: [CalendarDate], _ mode: VolumeBands.Mode
  ) throws(NotDerivable) -> [Double] {
    var charges: [Double] = []
    for (year, day) in days.enumerated() {
      let bands = lines.filter { $0.price.validity.holds(on: day) }
      guard !bands.isEmpty else {
        throw NotDerivable("no price per \(lines[0].price.per.inWords) holds on \(day), when year \(year + 1) begins")
      }
      let volume = bands.first?.volumes[year] ?? 0
      let reached = bands.filter { ($0.price.from?.value ?? 0) <= volume && volume < $0.price.to?.value ?? .infinity }
      guard reached.count == 1, let band = reached.first else {
        throw NotDerivable(
          reached.isEmpty
            ? "no price holds for \(numberInWords(volume)) a year"
            : "several prices hold at once: \(reached.map(\.price.id).joined(separator: ", "))")
      }
      // What `from` and `to` say has told which band is reached; of all units it has the one price.
      charges.append(try charge(for: volume, by: mode == .allUnits ? [band] : bands, mode, on: day))
    }
    return charges
  }

  private static func charge(
    for volume: Double, by lines: [Line], _ mode: VolumeBands.Mode, on day: CalendarDate
  ) throws(NotDerivable) -> Double {
    var end: Double? = 0
    for line in lines where mode == .incremental {
      guard let from = end, from == line.price.from?.value ?? 0 else {
        throw NotDerivable("the price bands that hold on \(day) leave a gap, or overlap")
      }
      end = line.price.to?.value
    }
    do throws(CostFault) {
      let bands = lines.map {
        VolumeBands.Band(limit: mode == .incremental ? $0.price.to?.value : nil, price: $0.price.amount.value)
      }
      return try VolumeBands(mode: mode, bands: bands).charge(for: volume)
    } catch {
      throw NotDerivable(error.asClause)
    }
  }

  private static func currency(of price: Price, _ bid: Bid) -> String? { price.currency ?? bid.offer?.currency }

  /// One currency for all charges: that of the prices, or the base currency where they differ and none moves.
  private static func currency(
    among currencies: Set<String?>, _ plan: CostPlan
  ) throws(NotDerivable) -> (String, Double) {
    if currencies.count == 1, case .some(.some(let only)) = currencies.first {
      return (only, try rate(only, plan))
    }
    let moves = plan.inputs.fxDrift ?? 0 != 0 || !plan.currencyPaths.isEmpty
    if moves { throw NotDerivable("the prices are in several currencies, and the currencies are expected to move") }
    return (plan.currencies.base, 1)
  }

  private static func rate(_ currency: String?, _ plan: CostPlan) throws(NotDerivable) -> Double {
    guard let currency else { throw NotDerivable("a price has no currency") }
    do throws(CurrencyFault) {
      return try plan.currencies.rate(of: currency)
    } catch {
      throw NotDerivable("the currency table has no rate of \(currency)")
    }
  }
}

extension Period {
  /// True for a day that neither end shuts out.
  fileprivate func holds(on day: CalendarDate) -> Bool {
    from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
  }
}

extension Price.Basis {
  /// Charged whatever the volume.
  package var isStanding: Bool { self == .month || self == .year || self == .contract }

  /// What is counted, in the singular.
  package var inWords: String { rawValue.replacing("-", with: " ") }
}
