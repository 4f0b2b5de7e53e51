/// A number inside a sentence: whole if it is, else with the digits that tell it apart.
func numberInWords(_ value: Double) -> String {
  value.rounded() == value && value.magnitude < 1e15 ? String(Int(value)) : "\(value)"
}

/// A share of 0…1 as a percentage with at most two decimals, such as "40%" or "33.33%".
func percentInWords(_ share: Double) -> String {
  "\(numberInWords((share * 10000).rounded() / 100))%"
}
