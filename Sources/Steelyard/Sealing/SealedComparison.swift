internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

/// What is done with the seal beside a comparison.
public enum Sealing: Sendable {
  /// It is compared with the rules, if there is one.
  case read
  /// There must be one, and nothing may have changed since.
  case required
  /// It is about to be written: neither a seal that is there, nor bids and assessment, are looked at.
  case written

  var use: SealUse {
    switch self {
    case .read: .read
    case .required: .required
    case .written: .written
    }
  }
}

extension OpenedInput {
  /// Writes the rules of the comparison as they stand into `seal.json` beside it, and returns its path and digest; nil if
  /// the input is no comparison.
  ///
  /// Throws ``OutputFault`` if there is a seal and it is not to be replaced, and if the file cannot be written.
  /// `date` is `YYYY-MM-DD`; nil is returned for any other text.
  public func seal(on date: String, replacing: Bool) throws(OutputFault) -> (path: String, digest: String)? {
    guard case .comparison(let comparison) = content, let day = CalendarDate(date) else { return nil }
    let folder = Path.folder(of: path)
    let target = folder.isEmpty ? SealShape.fileName : Path.join(folder, SealShape.fileName)
    guard replacing || !FileSystem.exists(target) else {
      throw OutputFault(path: target, reason: "there is a seal; what is agreed anew is sealed with --replace")
    }
    let seal = comparison.rules.sealed(on: day)
    let inputs = comparison.inputs.filter { $0.role != .seal }.map { Path.join(folder, $0.path) }
    try AtomicWriter.write(Array(JSONValue(seal).document.utf8), to: target, inputs: inputs)
    return (target, comparison.rules.digest(on: day))
  }

  /// One line on the seal of a comparison; nil without one.
  public var sealLine: String? {
    guard case .comparison(let comparison) = content, let seal = comparison.seal else { return nil }
    guard !seal.changes.isEmpty else { return "rules unchanged since \(seal.date.inWords)" }
    return "rules changed since \(seal.date.inWords): \(counted(seal.changes.count, "change"))"
  }

  /// True for text that names a day.
  public static func isDate(_ text: String) -> Bool { CalendarDate(text) != nil }
}

extension JSONValue {
  /// A sealed value as it is written; what has an exponent in JSON is written as decimal text, which intake reads.
  init(_ sealed: SealedValue) {
    self =
      switch sealed.content {
      case .number(let number): SealedValue.isPlain(number) ? .number(number) : .text(plainDecimal(of: number))
      case .text(let text): .text(text)
      case .truth(let truth): .truth(truth)
      case .list(let items): .array(items.map { JSONValue($0) })
      case .record(let members): .object(members.map { .init($0.name, JSONValue($0.value)) })
      }
  }
}
