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
