/// A number inside a sentence: whole if it is, else with the digits that tell it apart.
func numberInWords(_ value: Double) -> String {
  value.rounded() == value && value.magnitude < Quantity.limit ? String(Int(value)) : "\(value)"
}

/// A share of 0…1 as a percentage with at most two decimals, such as "40%" or "33.33%".
func percentInWords(_ share: Double) -> String {
  "\(numberInWords((share * 10000).rounded() / 100))%"
}

/// An amount for a sentence: whole units, with blanks between the thousands.
func amountInWords(_ amount: Double) -> String {
  guard amount.magnitude < 1e15 else { return "\(amount)" }
  let digits = String(Int(amount.magnitude.rounded()))
  var groups: [Substring] = []
  var rest = Substring(digits)
  while rest.count > 3 {
    groups.insert(rest.suffix(3), at: 0)
    rest = rest.dropLast(3)
  }
  groups.insert(rest, at: 0)
  return (amount < 0 ? "-" : "") + groups.joined(separator: " ")
}
