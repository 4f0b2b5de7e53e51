/// Money collected among money due.
package enum RecoveryRate: ProportionMeasure {
  package static let id = "recovery"
  package static let title = "Recovery rate"
  package static let part = MeasureInput("collected", "amount collected")
  package static let whole = MeasureInput("due", "amount due")
  package static let edgeCases = [
    "Both are in one currency and of one set of accounts."
  ]
}
