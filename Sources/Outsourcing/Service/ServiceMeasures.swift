package import Decision

/// All service measures; one file each in `Measures`, compared with this list by a test.
package enum ServiceMeasures {
  package static let all: [any ServiceMeasure.Type] = [
    AverageHandlingTime.self, AverageSpeedOfAnswer.self, ServiceLevel.self, AbandonRate.self,
    FirstContactResolution.self, ContactResolutionRate.self, ConnectionRate.self, Occupancy.self, Utilisation.self,
    Shrinkage.self, Adherence.self, Attrition.self, Churn.self, RepeatPurchase.self, CustomerSatisfaction.self,
    NetPromoterScore.self, CustomerEffortScore.self, AuditedQuality.self, ConversionRate.self, RightPartyContact.self,
    RecoveryRate.self, CostPerContact.self,
  ]

  /// Another word for a measure.
  package struct Alias: Sendable, Equatable {
    package let word: String
    /// Id of the measure.
    package let measure: String
    /// Numbers that the word itself fixes.
    package let fixed: [String: Double]
  }

  /// `crr` is contact resolution and no alias of satisfaction, though the two are mixed up in print.
  package static let aliases = [
    Alias(word: "cht", measure: AverageHandlingTime.id, fixed: ["contacts": 1]),
    Alias(word: "csr", measure: CustomerSatisfaction.id, fixed: [:]),
  ]

  /// The measure of an id or of an alias.
  package static func measure(_ word: String) -> (any ServiceMeasure.Type)? {
    let id = aliases.first { $0.word == word }?.measure ?? word
    return all.first { $0.id == id }
  }

  /// The result of the measure that `word` names, with what an alias fixes filled in.
  ///
  /// Nil if no measure is called so. Throws what the measure throws, and `outsideBounds` for a number that contradicts
  /// the alias.
  package static func result(of word: String, _ numbers: [String: Double]) throws(Refusal) -> MeasureResult? {
    guard let measure = measure(word) else { return nil }
    let fixed = aliases.first { $0.word == word }?.fixed ?? [:]
    for (name, number) in fixed where numbers[name] ?? number != number {
      throw Refusal(.outsideBounds, name, "\(word) is the figure for \(numberInWords(number)) of these")
    }
    return try measure.result(of: numbers.merging(fixed) { $1 })
  }

  /// What to tell a reader who has both resolution rates; nil if nothing is odd.
  ///
  /// On the same contacts, fewer are resolved at the first contact than in the end; on different ones nothing follows.
  package static func resolutionRemark(
    firstContact: MeasureFigure, contact: MeasureFigure, sameContacts: Bool
  ) -> String? {
    guard firstContact.value > contact.value else { return nil }
    return sameContacts
      ? "More contacts are resolved at the first contact than in the end, which cannot be on the same contacts: one of the two figures is wrong."
      : "First contact resolution is above contact resolution; the two are counted on different contacts."
  }
}
