private import Glibc
internal import Intake
internal import Reporting

/// The library's public face: load, evaluate, render. Small things that do not belong to any one input.
public enum Steelyard {
  /// Version of the program. It stands in no output, so that an upgrade that changes nothing leaves reports current.
  public static let version = "0.1.0"

  /// The candidate somebody probably meant, or nil.
  public static func suggestion(for word: String, among candidates: [String]) -> String? {
    Spelling.nearest(to: word, among: candidates)
  }

  /// A whole number with a comma before every third digit.
  public static func grouped(_ number: Int) -> String { Figures.money(Double(number)) }

  /// Text from outside as it may be shown on a terminal.
  public static func shown(_ text: String) -> String { terminalText(text) }

  /// A variable of the environment, which decides on colour and on nothing that is computed.
  public static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
