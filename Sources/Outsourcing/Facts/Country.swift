/// The closed list of countries and territories: ISO 3166-1 alpha-2, and XK, which the European Union uses for Kosovo.
package enum Country {
  package static func isKnown(_ code: String) -> Bool { names[code] != nil }
}
