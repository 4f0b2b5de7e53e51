/// Why a figure about locations cannot be given; never replaced by zero or by a default.
package struct NoFigure: Error, Sendable, Equatable, Codable {
  package enum Reason: String, Sendable, Codable {
    /// The bid names no delivery site.
    case noSite
    /// Two or more delivery sites, and the share of the work of one is not stated.
    case noShare
    /// The shares of the delivery sites do not add up to 100.
    case shareSum
    /// The zone is not in the table of time zones.
    case unknownZone
    /// Opening or closing time is not stated.
    case noWindow
    /// Nobody works on any day of the week, or the buyer on none of the period.
    case noWorkingDay
    /// The period begins before the table of time zones does.
    case beforeTable
    /// The data set has no figure for the country.
    case noFigure
    /// The data set does not place the country in a group of countries.
    case noGroup
  }

  package let reason: Reason
  /// A whole sentence for people, without a final full stop.
  package let sentence: String

  package init(_ reason: Reason, _ sentence: String) {
    self.reason = reason
    self.sentence = sentence
  }
}
