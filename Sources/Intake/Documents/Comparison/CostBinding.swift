internal import Decision
internal import Outsourcing

/// Reads the buyer's data on cost: the currency table, the plan that counts for all, and what an assessment adds.
struct CostBinding {
  /// Where the plan stands.
  let rules: Fields
  /// Where the rates of exchange stand: the comparison, also where the plan is that of a seal.
  let comparison: Fields
  let decision: CalendarDate?

  /// Nil without data on cost, and after an error.
  func plan() -> CostPlan? {
    let currency = comparison.record("currency", CostShape.currency)
    let table = currency.flatMap(table)
    guard let fields = rules.record("cost", CostShape.cost) else { return nil }
    if currency == nil {
      fields.error(
        .keyMissing, "amounts need the currency in which they are compared", "horizon",
        help: "add currency: {base: GBP}, or your own currency, to the comparison")
    }
    let faults = fields.log.errors
    var inputs = CostInputs(charges: nil, exchangeRate: nil)
    Self.read(fields, into: &inputs)
    inputs.horizon = fields.wholeNumber("horizon", in: 1...50)
    inputs.discountRate = fields.number("discount_rate", from: 0, to: 1)?.value
    inputs.convention = fields.choice("convention", DiscountConvention.self)
    inputs.index = fields.numbers("index").map(Self.yearly)
    let rows = fields.list("volumes", item: "volume", CostShape.volume)
    refuseDoubles(rows)
    if let index = fields.quiet.numbers("index"), index.contains(where: { !(-0.5...1).contains($0.value) }) {
      fields.error(
        .numberRange, "an index beyond 100 percent a year cannot be meant", "index",
        help: "it is a fraction: write 0.03 for 3 percent")
    }
    let volumes = rows.compactMap(volume)
    let (ceiling, floor) = (fields.number("ceiling", from: 0), fields.number("floor", from: 0))
    if let ceiling, let floor, floor.value >= ceiling.value {
      fields.error(.numberRange, "the floor is not below the ceiling", "floor", help: "correct one of them")
    }
    let (formula, exponent) = (fields.choice("formula", among: PriceRule.ids), fields.number("exponent"))
    checkFormula(fields, formula)
    let horizon = inputs.horizon ?? CostDefaults.horizon
    let house = fields.record("baseline", CostShape.baseline)
    let baseline = house.flatMap { inHouse($0, horizon, inputs.wageGrowth ?? CostDefaults.wageGrowth) }
    let stranded: Yearly = house?.numbers("stranded").map(Self.yearly) ?? Yearly.same(0)
    let bands = fields.choice("bands", VolumeBands.Mode.self) ?? .allUnits
    let seed = fields.wholeNumber("seed", in: 0...Int(Quantity.limit - 1)) ?? 0
    guard let table, fields.log.errors == faults else { return nil }
    let paths = paths(currency, horizon)
    let plan = CostPlan(
      currencies: table, inputs: inputs, currencyPaths: paths, volumes: volumes, bands: bands,
      ceiling: ceiling?.value, floor: floor?.value, formula: formula, exponent: exponent?.value, baseline: baseline,
      stranded: stranded, seed: UInt64(seed))
    do throws(Refusal) {
      _ = try plan.priceRule()
    } catch {
      fields.error(
        .numberRange, error.explanation, fields.has("exponent") ? "exponent" : "ceiling", help: "correct the figure")
      return nil
    }
    return plan
  }

  /// What the price formula takes is given, and nothing that no formula takes.
  private func checkFormula(_ fields: Fields, _ formula: String?) {
    if fields.has("floor"), !fields.has("ceiling") {
      fields.error(
        .keyMissing, "a floor stands without a ceiling", "floor", help: "add the ceiling, or remove the floor")
    }
    if formula == BandPrice.id, !fields.has("ceiling") {
      fields.error(
        .keyMissing, "the formula band needs a ceiling", "formula", help: "add the ceiling, or agree on another formula"
      )
    }
    if formula == PowerPrice.id, !fields.has("exponent") {
      fields.error(.keyMissing, "the formula power needs an exponent", "formula", help: "add one, such as exponent: 2")
    }
    if fields.has("exponent"), formula != PowerPrice.id, formula != nil || !fields.has("formula") {
      fields.error(
        .criterionValue, "only the formula power has an exponent", "exponent",
        help: "remove it, or say formula: power")
    }
  }

  private static func yearly(_ numbers: [Quantity]) -> Yearly {
    numbers.count == 1 ? .same(numbers[0].value) : .each(numbers.map(\.value))
  }

  /// The inputs that are one number each.
  static func read(_ fields: Fields, into inputs: inout CostInputs) {
    for input in CostShape.inputs {
      guard let number = fields.number(input.name) else { continue }
      guard input.range.contains(number.value) else {
        fields.error(
          .numberRange, "\(number.text) is out of range for \"\(input.name)\"", input.name,
          help: input.isFraction && number.value > 1
            ? "it is a fraction: write 0.07 for 7 percent" : boundsInWords(input.range))
        continue
      }
      inputs[keyPath: input.path] = number.value
    }
  }

  // MARK: Currency

  private func table(_ fields: Fields) -> CurrencyTable? {
    let base = fields.currency("base")
    let entries = fields.list("rates", item: "rate", CostShape.rate)
    let rows = entries.compactMap { entry -> (Fields, CurrencyTable.Row)? in
      let (currency, rate) = (entry.currency("currency"), entry.number("rate"))
      let quote = entry.choice("quote", CurrencyTable.Row.Quote.self) ?? .basePerUnit
      let (date, source) = (entry.date("date"), entry.name("source"))
      guard let currency, let rate, let date, let source else { return nil }
      return (entry, CurrencyTable.Row(currency: currency, rate: rate, quote: quote, date: date, source: source))
    }
    guard let base, let decision, rows.count == entries.count else { return nil }
    let table: CurrencyTable?
    let faults: [CurrencyFault]
    do throws(CurrencyFaults) {
      let made = try CurrencyTable(base: base, rows: rows.map(\.1), decision: decision)
      (table, faults) = (made, made.warnings)
    } catch {
      (table, faults) = (nil, error.faults)
    }
    for fault in faults { tell(fault, rows, fields) }
    return table
  }

  private func tell(_ fault: CurrencyFault, _ rows: [(Fields, CurrencyTable.Row)], _ table: Fields) {
    let entry = rows.last { $0.1.currency == fault.currency }?.0 ?? table
    let key = entry.has("rate") ? fault.isAboutDate ? "date" : "rate" : "base"
    let plain = fault.sentence.hasSuffix(".") ? String(fault.sentence.dropLast()) : fault.sentence
    let text = plain.hasPrefix("The ") ? "the " + plain.dropFirst(4) : plain
    if fault.isWarning {
      entry.warning(.currencyRate, text, key, help: "take a newer rate, or leave it and say why in notes")
    } else {
      entry.error(.currencyRate, text, key, help: fault.help)
    }
  }

  private func paths(_ currency: Fields?, _ horizon: Int) -> [String: [Double]] {
    var paths: [String: [Double]] = [:]
    for entry in currency?.quiet.list("rates", item: "rate", CostShape.rate) ?? [] {
      guard let name = entry.currency("currency"), let path = entry.numbers("path") else { continue }
      paths[name] = path.count == 1 ? Array(repeating: path[0].value, count: horizon) : path.map(\.value)
    }
    return paths
  }

  // MARK: Volumes and the own house

  /// Two volumes of one price would count it twice.
  private func refuseDoubles(_ rows: [Fields]) {
    var seen: [String: Fields] = [:]
    for row in rows {
      let name = "\(row.plainText("per") ?? "") \(row.plainText("service") ?? "")"
      if let first = seen[name] {
        row.error(
          .idDuplicate, "this price has a volume already", "per",
          help: "the first one stands at line \(first.source("per").line); add the volumes up, or name the services")
      }
      seen[name] = seen[name] ?? row
    }
  }

  private func volume(_ entry: Fields) -> PlannedVolume? {
    let (per, service) = (entry.choice("per", Price.Basis.self), entry.id("service"))
    let (units, contacts) = (entry.numbers("units"), entry.numbers("contacts"))
    guard entry.has("units") != entry.has("contacts") else {
      entry.error(
        .keyMissing, "a volume has either \"units\" or \"contacts\"", "per",
        help: "give units a year; or contacts, if the hours follow from them")
      return nil
    }
    for (key, numbers) in [("units", units), ("contacts", contacts)]
    where numbers.map({ $0.contains { $0.value < 0 } || $0.allSatisfy { $0.value == 0 } }) == true {
      entry.error(
        .numberRange, "a volume is 0 or more, and more than 0 in some year", key,
        help: "correct it, or remove the volume")
    }
    if let per, per == .once || per.isStanding {
      entry.error(
        .criterionValue, "a price per \(per.inWords) needs no volume", "per",
        help: "remove the volume; it is counted as it stands")
      return nil
    }
    if let per, contacts != nil, per != .productiveHour {
      entry.error(
        .criterionValue, "contacts give productive hours, not a \(per.inWords)", "contacts",
        help: "plan units of it, or use per: productive-hour")
      return nil
    }
    guard let per else { return nil }
    if let units { return PlannedVolume(per: per, service: service, amount: .units(Self.yearly(units))) }
    return contacts.map { PlannedVolume(per: per, service: service, amount: .contacts(Self.yearly($0))) }
  }

  private func inHouse(_ fields: Fields, _ horizon: Int, _ growth: Double) -> InHouseBaseline? {
    let (heads, cost) = (fields.number("heads", from: 0), fields.number("loaded_cost", from: 0))
    let (overhead, facilities) = (fields.number("overhead", from: 0), fields.number("facilities", from: 0))
    let technology = fields.number("technology", from: 0)
    guard let heads, let cost else { return nil }
    do throws(CostFaults) {
      return try InHouseBaseline(
        heads: heads.value, loadedCost: cost.value, wageGrowth: growth, overhead: overhead?.value ?? 0,
        facilities: facilities?.value ?? 0, technology: technology?.value ?? 0, horizon: horizon)
    } catch {
      fields.error(
        .numberRange, error.faults.map(\.asClause).joined(separator: "; "), "heads", help: "correct the figures")
      return nil
    }
  }
}

extension CurrencyFault {
  /// What to do about a row that cannot be used.
  fileprivate var help: String {
    switch self {
    case .base: "remove the row: one unit of the base currency is worth one"
    case .duplicate: "keep one of the rows"
    case .notPositive: "write how much of the base currency one unit costs, or say quote: unit-per-base"
    case .afterDecision: "take the rate of the decision date or of a day before it"
    case .unknown, .missing, .amountWithoutCurrency, .overflow, .old: "correct the row"
    }
  }
}

extension Fields {
  /// A whole number in a range; nil without the key and after an error.
  func wholeNumber(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = number(key) else { return nil }
    guard let whole = Int(exactly: number.value), range.contains(whole) else {
      error(
        .numberRange, "\(number.text) is out of range for \"\(key)\"", key,
        help: "it is a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return whole
  }
}
