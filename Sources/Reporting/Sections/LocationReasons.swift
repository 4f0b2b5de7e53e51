internal import Outsourcing

/// Why something of a place is not known: a stored reason in words of the catalogues, as far as it is known here.
enum LocationReasons {
  private static let known: [Text] = [
    "No delivery site is named", "The shares of the delivery sites do not add up to 100 percent",
    "The site works on no day of the week", "The buyer works on no day of the period",
    "The table of time zones begins on 2024-01-01", "the comparison names no country and time zone of the buyer",
    "the comparison does not say when and in which time zone the buyer works",
    "the comparison names neither the working days nor the country of the buyer",
    "the comparison names no service language",
  ]

  /// `sentence` as it stands in an evaluation; `subject` is what a data set was asked about.
  static func said(_ sentence: String, about subject: Text? = nil) -> Text {
    if let match = sentence.wholeMatch(of: /The share of the work at site (\S+) is not stated/) {
      return "The share of the work at site \(quoted(match.1)) is not stated"
    }
    if let match = sentence.wholeMatch(of: /The working hours of site (\S+) are not stated/) {
      return "The working hours of site \(quoted(match.1)) are not stated"
    }
    if let match = sentence.wholeMatch(of: /the time zone (\S+) of the buyer is not known/) {
      return "the time zone \(quoted(match.1)) of the buyer is not known"
    }
    if let match = sentence.wholeMatch(of: /(.+) has no zone (\S+), the zone of site (\S+)/) {
      return "\(quoted(match.1)) has no zone \(quoted(match.2)), the zone of site \(quoted(match.3))"
    }
    if let match = sentence.wholeMatch(of: /(.+) has no zone (\S+)/) {
      return "\(quoted(match.1)) has no zone \(quoted(match.2))"
    }
    if let match = sentence.wholeMatch(of: /(.+) places ([A-Z]{2}) in no group of countries/) {
      return "\(quoted(match.1)) places \(quoted(match.2)) in no group of countries"
    }
    if let subject, let match = sentence.wholeMatch(of: /(.+) has no figure for .+ in ([A-Z]{2})/) {
      return "\(quoted(match.1)) has no figure for \(subject) in \(quoted(match.2))"
    }
    return known.saying(sentence)
  }

  private static func quoted(_ words: Substring) -> Text { .quoted(String(words)) }
}
