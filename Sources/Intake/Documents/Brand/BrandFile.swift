internal import Digest

extension Input {
  /// The comparison that a brand file is for.
  package struct BrandSubject: Sendable {
    /// Ids of the uppermost criteria.
    package let criteria: [String]
    /// Names of the providers.
    package let vendors: [String]
    /// Whether the comparison itself calls its providers by letters.
    package let hidesVendors: Bool

    package init(criteria: [String], vendors: [String], hidesVendors: Bool) {
      self.criteria = criteria
      self.vendors = vendors
      self.hidesVendors = hidesVendors
    }
  }

  /// A brand in a file of its own, with every file that was read for it, itself first. `path` is where it is, `name` how
  /// messages and the list of files call it. Nil after an error in `log`; throws only if the file cannot be read.
  package static func brand(
    _ path: String, shownAs name: String, for subject: BrandSubject, rules: BrandRules, log: DiagnosticLog
  ) throws(FileSystem.Fault) -> (brand: Brand, files: [Comparison.InputFile])? {
    let file = SourceFile(path: name, bytes: try FileSystem.read(path))
    guard let document = document(file, .brand, log: log),
      let fields = document.fields(BrandShape.brand, log: log)
    else { return nil }
    let known = BrandBinding.Known(
      rules: rules, criteria: subject.criteria, vendors: subject.vendors, hidesVendors: subject.hidesVendors)
    let files = NamedFiles(
      folder: Path.folder(of: path), shownFolder: Path.folder(of: name), namer: file, log: log)
    let (brand, read) = BrandBinding(fields: fields, files: files, known: known).brand()
    guard !log.hasErrors else { return nil }
    return (
      brand,
      ([file] + read).map {
        Comparison.InputFile(path: $0.path, role: .brand, bytes: $0.bytes.count, sha256: sha256Hex($0.bytes))
      }
    )
  }
}
