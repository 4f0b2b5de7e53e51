internal import Decision
internal import Outsourcing

/// What an assessment says of cost and risk with single providers.
struct CostStatements {
  /// Id of the provider a statement is about; nil after an error.
  let vendor: (Fields) -> String?

  func cost(_ entry: Fields) -> Assessment.ProviderCosts? {
    var inputs = CostInputs(charges: nil, exchangeRate: nil)
    CostBinding.read(entry, into: &inputs)
    let (reason, by, credits) = (entry.text("reason"), entry.name("by"), entry.number("credits", from: 0, to: 1))
    guard let vendor = vendor(entry), let reason else { return nil }
    inputs.credits = credits.map { CostInputs.Credits(share: $0.value, reason: reason) }
    return Assessment.ProviderCosts(
      vendor: vendor, inputs: inputs, reason: reason, by: by, source: entry.source("vendor"))
  }

  func risk(_ entry: Fields) -> Assessment.Risk? {
    let (id, description) = (entry.id("id"), entry.text("description"))
    let (probability, by) = (entry.number("probability", from: 0, to: 1), entry.name("by"))
    let year = entry.wholeNumber("year", in: 0...50)
    let impact = impact(entry)
    guard let vendor = vendor(entry), let id, let description, let probability, let impact,
      year != nil || !entry.has("year")
    else { return nil }
    return Assessment.Risk(
      vendor: vendor,
      entry: RiskRegister.Entry(
        id: id, description: description, probability: probability.value, impact: impact, year: year),
      by: by, source: entry.source("probability"))
  }

  private func impact(_ entry: Fields) -> RiskRegister.Entry.Impact? {
    let ends = ["low", "mode", "high"]
    let (fixed, numbers) = (entry.number("impact"), ends.map { entry.number($0) })
    guard entry.has("impact") != ends.contains(where: entry.has) else {
      entry.error(
        .assessmentUnfit, "a risk has either \"impact\" or \"low\", \"mode\" and \"high\"", "id",
        help: "give one amount, or three")
      return nil
    }
    if let fixed { return .fixed(fixed.value) }
    guard let low = numbers[0], let mode = numbers[1], let high = numbers[2] else {
      if !entry.has("impact") {
        entry.error(
          .assessmentUnfit, "a range of impacts needs \"low\", \"mode\" and \"high\"", "id", help: "give all three")
      }
      return nil
    }
    guard low.value <= mode.value, mode.value <= high.value,
      let interval = try? Interval(low: low.value, high: high.value)
    else {
      entry.error(
        .assessmentUnfit, "the impacts do not rise from low to high", "low",
        help: "give low, mode and high in rising order")
      return nil
    }
    return .triangular(interval, mode: mode.value)
  }
}
