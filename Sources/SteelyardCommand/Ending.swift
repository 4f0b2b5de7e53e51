/// How a run ends; the numbers are part of the interface (`blueprint.md` 6).
enum Ending: Int32, Error {
  /// The inputs have errors, or warnings with `--strict`.
  case refused = 1
  /// A committed output is stale.
  case stale = 3
  case usage = 64
  /// An input was not found or could not be read.
  case noInput = 66
  /// A bug in Steelyard.
  case software = 70
  /// An output could not be written.
  case noOutput = 74
}
