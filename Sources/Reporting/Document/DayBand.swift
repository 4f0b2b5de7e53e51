/// The hours of work at one place on one day, in seconds after the midnight of whoever reads the clock.
package struct DayBand: Sendable, Equatable {
  package static let day = 86_400

  /// Hours that the work is compared with.
  package let window: [Range<Int>]
  package let worked: [Range<Int>]
  /// The band in a sentence, for those who do not see it.
  package let sentence: Text

  /// What lies beyond the 24 hours, on a day of a clock change, is not drawn.
  package init(window: [Range<Int>], worked: [Range<Int>], sentence: Text) {
    func drawn(_ stretches: [Range<Int>]) -> [Range<Int>] {
      stretches.map { $0.clamped(to: 0..<Self.day) }.filter { !$0.isEmpty }
    }
    self.window = drawn(window)
    self.worked = drawn(worked)
    self.sentence = sentence
  }

  /// Work inside the window.
  var inside: [Range<Int>] {
    worked.flatMap { work in window.map { $0.clamped(to: work) } }.filter { !$0.isEmpty }
  }

  /// Work outside the window.
  var outside: [Range<Int>] {
    worked.flatMap { work in
      var rest: [Range<Int>] = []
      var start = work.lowerBound
      for stretch in window where stretch.overlaps(work) {
        if stretch.lowerBound > start { rest.append(start..<stretch.lowerBound) }
        start = max(start, stretch.upperBound)
      }
      if start < work.upperBound { rest.append(start..<work.upperBound) }
      return rest
    }
  }

  /// One sign for each half hour, by what fills most of it.
  var signs: String {
    let half = 1800
    func holds(_ stretches: [Range<Int>], _ slot: Range<Int>) -> Bool {
      stretches.reduce(0) { $0 + $1.clamped(to: slot).count } * 2 >= half
    }
    return (0..<Self.day / half).map { index in
      let slot = index * half..<(index + 1) * half
      return switch (holds(worked, slot), holds(window, slot)) {
      case (true, true): "█"
      case (true, false): "▒"
      case (false, true): "░"
      case (false, false): "·"
      }
    }.joined()
  }

  /// What the signs mean.
  static let key: Text =
    "One sign is half an hour, from 0 to 24: \(.code("█")) at work in the buyer's hours, \(.code("▒")) at work outside them, \(.code("░")) the buyer's hours without work."
}
