/// Why a computation was not carried out.
///
/// Every function of this module either answers with finite numbers or throws one of these; nothing is answered with
/// NaN, with infinity or with a silently shortened list.
package struct Refusal: Error, Equatable, Sendable {
  /// The closed list of reasons; the raw value is the name printed to people and stays stable.
  package enum Reason: String, Sendable {
    case nonFinite, negativeWeight, weightSum, allWeightsZero, duplicateId, tooFew, missingCell, nonPositive
    case zeroCost, noCostCriterion, outsideBounds, thresholdOrder, emptyPolytope, unboundedGroup, notReciprocal
    case disconnected, sizeLimit, emptyGroup, valueFunction, unknownLevel
  }

  package let reason: Reason
  /// The id of the criterion, group or vendor at fault; empty if the whole problem is.
  package let subject: String
  /// One clause in plain words, without a final full stop.
  package let explanation: String

  package init(_ reason: Reason, _ subject: String, _ explanation: String) {
    self.reason = reason
    self.subject = subject
    self.explanation = explanation
  }

  /// The explanation behind the subject, where there is one.
  package var inWords: String { subject.isEmpty ? explanation : "\(subject): \(explanation)" }
}
