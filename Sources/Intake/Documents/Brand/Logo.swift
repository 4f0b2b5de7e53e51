/// A picture for the head of a page, checked and without anything that acts or leads outside.
package struct Logo: Sendable, Equatable {
  package enum Form: String, Sendable {
    case svg = "image/svg+xml"
    case png = "image/png"
  }

  package let form: Form
  package let bytes: [UInt8]
  /// Pixels of a PNG; nil for an SVG, which fits any size.
  package let size: (width: Int, height: Int)?

  package static func == (left: Logo, right: Logo) -> Bool { left.form == right.form && left.bytes == right.bytes }

  /// Most bytes of the file.
  static let limit = 100_000

  /// Nil after an error. What a file is follows from its first bytes; `span` of `namer` is where it is named.
  static func read(_ file: SourceFile, namedAt span: Span, in namer: SourceFile, log: DiagnosticLog) -> Logo? {
    if file.bytes.starts(with: PNGCheck.signature) {
      let check = PNGCheck(file.bytes)
      guard let fault = check.fault else { return Logo(form: .png, bytes: file.bytes, size: check.size) }
      log.error(
        .logoForm, "\(shortened(file.path)) is no sound PNG: \(fault)", at: span, in: namer, help: "export it again")
      return nil
    }
    if file.bytes.first(where: { !isBlank($0) }) == UInt8(ascii: "<") {
      return SVGCleaning.cleaned(file, log: log).map { Logo(form: .svg, bytes: $0, size: nil) }
    }
    log.error(
      .logoForm, "\(shortened(file.path)) is neither SVG nor PNG", at: span, in: namer,
      help: "save the logo as SVG or PNG")
    return nil
  }
}
