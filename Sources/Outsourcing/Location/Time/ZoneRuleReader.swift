extension ZoneRule {
  /// Why a text is no rule: one clause in plain words.
  package struct Fault: Error, Equatable {
    package let explanation: String
  }

  /// Reads a rule such as `EST5EDT,M3.2.0,M11.1.0` or `<+0545>-5:45`.
  ///
  /// Daylight saving without days of change is refused: POSIX leaves them to the machine.
  package init(_ text: String) throws(Fault) {
    var reader = Reader(rest: Array(text.utf8)[...])
    try reader.name("standard time")
    let standard = -(try reader.offset("standard time"))
    guard !reader.rest.isEmpty else {
      self.init(standard: standard, daylight: nil)
      return
    }
    try reader.name("daylight saving time")
    let offset =
      reader.rest.first == UInt8(ascii: ",") || reader.rest.isEmpty
      ? standard + 3600 : -(try reader.offset("daylight saving time"))
    guard reader.take(",") else { throw Fault(explanation: "the day on which daylight saving time begins is missing") }
    let begins = try reader.change()
    guard reader.take(",") else { throw Fault(explanation: "the day on which daylight saving time ends is missing") }
    let ends = try reader.change()
    guard reader.rest.isEmpty else {
      throw Fault(explanation: "\"\(String(decoding: reader.rest, as: UTF8.self))\" is left over at the end")
    }
    self.init(standard: standard, daylight: Daylight(offset: offset, begins: begins, ends: ends))
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard let byte = rest.first, byte == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }

    /// Three or more letters, or three or more letters, digits and signs between angle brackets; what it says is not kept.
    mutating func name(_ meaning: String) throws(Fault) {
      let quoted = take("<")
      let length = rest.prefix { byte in
        Self.isLetter(byte) || quoted && (Self.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"))
      }.count
      rest = rest.dropFirst(length)
      guard length >= 3, !quoted || take(">") else {
        throw Fault(explanation: "the name of \(meaning) must be three or more letters, or such between < and >")
      }
    }

    /// Seconds, positive west of Greenwich, up to 24 hours.
    mutating func offset(_ meaning: String) throws(Fault) -> Int { try seconds("the offset of \(meaning)", hours: 24) }

    mutating func change() throws(Fault) -> Change {
      let day = try self.day()
      // POSIX: two in the morning if nothing is said.
      let time = take("/") ? try seconds("the time of a change", hours: 167) : 7200
      return Change(day: day, time: time)
    }

    private mutating func day() throws(Fault) -> Day {
      if take("J") { return .julian(try number("the day after J", 1...365)) }
      guard take("M") else { return .fromZero(try number("the day of a change", 0...365)) }
      let month = try number("the month of a change", 1...12)
      guard take(".") else { throw Fault(explanation: "the week of a change is missing") }
      let week = try number("the week of a change", 1...5)
      guard take(".") else { throw Fault(explanation: "the day of the week of a change is missing") }
      return .weekday(month: month, week: week, day: try number("the day of the week of a change", 0...6))
    }

    private mutating func seconds(_ meaning: String, hours: Int) throws(Fault) -> Int {
      let sign = take("-") ? -1 : 1
      if sign == 1 { _ = take("+") }
      var total = try number("the hours of \(meaning)", 0...hours) * 3600
      if take(":") {
        total += try number("the minutes of \(meaning)", 0...59) * 60
        if take(":") { total += try number("the seconds of \(meaning)", 0...59) }
      }
      return sign * total
    }

    private mutating func number(_ meaning: String, _ range: ClosedRange<Int>) throws(Fault) -> Int {
      let digits = rest.prefix(while: Self.isDigit)
      rest = rest.dropFirst(digits.count)
      guard digits.count <= 3, let value = Int(String(decoding: digits, as: UTF8.self)), range.contains(value) else {
        throw Fault(explanation: "\(meaning) must be \(range.lowerBound) to \(range.upperBound)")
      }
      return value
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte & 0xdf) }
  }
}
