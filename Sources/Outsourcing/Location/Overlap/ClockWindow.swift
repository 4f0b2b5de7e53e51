/// From one time of day to another; a window that closes at or before it opens ends on the next day.
package struct ClockWindow: Sendable, Hashable, Codable {
  /// Minutes after midnight, 0…1439.
  package let opens: Int
  package let closes: Int

  /// Two times `HH:MM`, `00:00` to `23:59`; nil for any other form.
  package init?(opens: String, closes: String) {
    guard let opens = Self.minutes(opens[...]), let closes = Self.minutes(closes[...]) else { return nil }
    self.opens = opens
    self.closes = closes
  }

  /// `HH:MM-HH:MM`; nil for any other form.
  package init?(_ text: String) {
    let halves = text.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    self.init(opens: String(halves[0]), closes: String(halves[1]))
  }

  package var endsNextDay: Bool { closes <= opens }

  /// Seconds after the midnight with which the day of opening begins.
  var start: Int { opens * 60 }
  var end: Int { (closes + (endsNextDay ? 1440 : 0)) * 60 }

  /// Minutes after midnight of `HH:MM`; nil for any other form.
  static func minutes(_ text: Substring) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { (0x30...0x39).contains($0) } }),
      let hours = Int(Substring(parts[0])), let minutes = Int(Substring(parts[1])), hours < 24, minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }
}

extension ClockWindow: CustomStringConvertible {
  package var description: String {
    func clock(_ minutes: Int) -> String {
      [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
    return "\(clock(opens))-\(clock(closes))"
  }
}
