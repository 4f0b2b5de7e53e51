extension CalendarDate {
  /// Whole days from `earlier` to this one; negative if `earlier` comes later.
  package func days(since earlier: CalendarDate) -> Int { dayNumber - earlier.dayNumber }

  /// Days from a fixed day long ago. Years run from March, so that the day of a leap year comes last.
  private var dayNumber: Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + (153 * marchMonth + 2) / 5 + day
  }
}
