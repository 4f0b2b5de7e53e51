package import Outsourcing

/// How days are written.
package enum DateForm: String, Sendable, CaseIterable {
  case english = "2 March 2026"
  case german = "2. März 2026"
  case numeric = "2026-03-02"
  case dotted = "02.03.2026"

  /// The day in this form, with the names of months of its language.
  func text(_ date: CalendarDate, in wording: Wording) -> String {
    switch self {
    case .english: date.inWords
    case .german: "\(date.day). \(Self.germanMonths[date.month - 1]) \(date.year)"
    case .numeric: date.description
    case .dotted: "\(Self.twoDigits(date.day)).\(Self.twoDigits(date.month)).\(date.year)"
    }
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]
}
