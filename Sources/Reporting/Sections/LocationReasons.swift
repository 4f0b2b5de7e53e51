internal import Outsourcing

/// Why something of a place is not known: a stored reason in words of the catalogues, as far as it is known here.
enum LocationReasons {
  static let known = StoredWords([
    "No delivery site is named", "The shares of the delivery sites do not add up to 100 percent",
    "The site works on no day of the week", "The buyer works on no day of the period",
    "The table of time zones begins on 2024-01-01", "the comparison names no country and time zone of the buyer",
    "the comparison does not say when and in which time zone the buyer works",
    "the comparison names neither the working days nor the country of the buyer",
    "the comparison names no service language", "The share of the work at site {0} is not stated",
    "The working hours of site {0} are not stated", "the time zone {0} of the buyer is not known",
    "{0} has no zone {1}, the zone of site {2}", "{0} has no zone {1}", "{0} places {1} in no group of countries",
  ])

  /// `sentence` as it stands in an evaluation; `subject` is what a data set was asked about, where that is not what the
  /// sentence says.
  static func said(_ sentence: String, about subject: Text? = nil) -> Text {
    if let match = sentence.wholeMatch(of: /(.+) has no figure for (.+) in ([A-Z]{2})/) {
      let set = quoted(match.1)
      return "\(set) has no figure for \(subject ?? quoted(match.2)) in \(quoted(match.3))"
    }
    return known.said(sentence)
  }

  private static func quoted(_ words: Substring) -> Text { .quoted(String(words)) }
}
