/// Points given among points possible, over all contacts audited.
package enum AuditedQuality: ProportionMeasure {
  package static let id = "qa"
  package static let title = "Audited contact quality"
  package static let part = MeasureInput("points", "points given")
  package static let whole = MeasureInput("possible", "points possible")
  package static let edgeCases = [
    "A failed auto-fail item sets the points of its contact to 0; the points possible stay."
  ]
}
