/// Contacts resolved in the end, among all handled.
package enum ContactResolutionRate: ProportionMeasure {
  package static let id = "crr"
  package static let title = "Contact resolution rate"
  package static let part = MeasureInput("resolved", "contacts resolved")
  package static let whole = MeasureInput("handled", "contacts handled")
  package static let edgeCases = [
    "It is at least the first contact resolution, but only where both are counted on the same contacts."
  ]
}
