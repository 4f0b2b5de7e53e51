extension SharedFigure {
  /// Each country's part, and where the figures come from.
  package var inWords: String {
    let parts = parts.map { part in
      "\(part.country) \(numberInWords(part.figure.value))"
        + (self.parts.count > 1 ? " for \(numberInWords(part.share)) percent of the work" : "")
    }
    return parts.joined(separator: ", ") + " (\(source.provenance))"
  }
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
