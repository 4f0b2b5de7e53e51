package import Decision

/// What a quality analyst marks a contact by.
package struct Scorecard: Sendable, Equatable, Codable {
  package struct Item: Sendable, Equatable, Codable {
    package let id: String
    package let title: String
    /// Points the item can give, at least 0.
    package let weight: Double
    /// True if a contact that fails here gets no points at all.
    package let isAutoFail: Bool

    package init(id: String, title: String, weight: Double, isAutoFail: Bool = false) {
      self.id = id
      self.title = title
      self.weight = weight
      self.isAutoFail = isAutoFail
    }
  }

  package let items: [Item]

  /// Throws `duplicateId`, `negativeWeight`, and `weightSum` unless the weights sum to 100 within 1e-7.
  package init(_ items: [Item]) throws(Refusal) {
    var seen: Set<String> = []
    for item in items {
      guard seen.insert(item.id).inserted else { throw Refusal(.duplicateId, item.id, "two items have this id") }
      guard item.weight >= 0 else { throw Refusal(.negativeWeight, item.id, "a weight is at least 0") }
    }
    let sum = items.reduce(0) { $0 + $1.weight }
    guard (sum - 100).magnitude <= 1e-7 else {
      throw Refusal(.weightSum, "", "the weights of a scorecard sum to 100, not \(numberInWords(sum))")
    }
    self.items = items
  }

  /// Points of one contact, 0…100, from the share of each item it reached (0…1): 0 if an auto-fail item was missed.
  ///
  /// Throws `missingCell` for an item without a mark, `outsideBounds` for a mark outside 0…1 or for no item of the card.
  package func points(_ marks: [String: Double]) throws(Refusal) -> Double {
    let ids = Set(items.map(\.id))
    if let id = marks.keys.sorted(by: bytesPrecede).first(where: { !ids.contains($0) }) {
      throw Refusal(.outsideBounds, id, "the scorecard has no such item")
    }
    var points = 0.0
    var isFailed = false
    for item in items {
      guard let mark = marks[item.id] else { throw Refusal(.missingCell, item.id, "the item has no mark") }
      guard mark >= 0, mark <= 1 else { throw Refusal(.outsideBounds, item.id, "a mark lies in 0…1") }
      points += item.weight * mark
      if item.isAutoFail && mark == 0 { isFailed = true }
    }
    return isFailed ? 0 : points
  }
}

/// Whether buyer and provider mark the same contacts alike.
package struct Calibration: Sendable, Equatable, Codable {
  /// Points by which the marks may differ in the mean.
  package static let limit = 5.0

  /// Mean of the absolute differences, in points.
  package let meanDifference: Double
  /// Contacts that both marked.
  package let contacts: Int

  package var isWithinLimit: Bool { meanDifference <= Self.limit }

  /// From the points that buyer and provider gave each contact.
  ///
  /// Throws `tooFew` for no contact, `outsideBounds` for points outside 0…100.
  package init(_ marks: [(buyer: Double, provider: Double)]) throws(Refusal) {
    guard !marks.isEmpty else { throw Refusal(.tooFew, "", "a calibration needs a contact that both have marked") }
    for mark in marks where !(0...100).contains(mark.buyer) || !(0...100).contains(mark.provider) {
      throw Refusal(.outsideBounds, "", "points of a contact lie in 0…100")
    }
    meanDifference = marks.reduce(0) { $0 + ($1.buyer - $1.provider).magnitude } / Double(marks.count)
    contacts = marks.count
  }
}

/// How a provider means to watch its own quality.
package struct QualityPlan: Sendable, Equatable, Codable {
  /// Contacts marked for each agent and month.
  package let contactsPerAgentMonth: Double
  package let scorecard: Scorecard
  /// Causes of faults that are counted.
  package let rootCauses: [String]
  /// Days until an agent hears of a marked contact.
  package let feedbackDays: Double
  package let checksScript: Bool
  package let checksCompliance: Bool

  package init(
    contactsPerAgentMonth: Double, scorecard: Scorecard, rootCauses: [String], feedbackDays: Double, checksScript: Bool,
    checksCompliance: Bool
  ) {
    self.contactsPerAgentMonth = contactsPerAgentMonth
    self.scorecard = scorecard
    self.rootCauses = rootCauses
    self.feedbackDays = feedbackDays
    self.checksScript = checksScript
    self.checksCompliance = checksCompliance
  }
}
