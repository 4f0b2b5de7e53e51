internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

extension EvaluatedComparison {
  /// The same result in the look of a brand file (`report --brand`), which takes the place of the comparison's own brand
  /// as a whole. What the comparison itself keeps back stays back.
  ///
  /// Throws ``InputFault`` if the file cannot be read; nil, with messages, after an error in it.
  public func branded(byFileAt path: String) throws(InputFault) -> (EvaluatedComparison?, Messages) {
    let place = BrandPlace(of: path, for: folder)
    let subject = Input.BrandSubject(
      criteria: evaluation.model.criteria.filter { $0.parent == nil }.map(\.id),
      vendors: evaluation.vendors.map(\.name),
      hidesVendors: anonymity.vendors)
    let log = DiagnosticLog()
    let read: (brand: Brand, files: [Comparison.InputFile])?
    do throws(FileSystem.Fault) {
      read = try Input.brand(path, shownAs: place.shown, for: subject, rules: .ofReport, log: log)
    } catch {
      throw InputFault(path: path, reason: error.inWords)
    }
    let messages = Messages(log, folder: folder)
    guard let (brand, files) = read else { return (nil, messages) }
    var branded = self
    branded.brand = brand
    branded.brandFile = place.listed(place.shown)
    branded.anonymity = Anonymity(
      vendors: anonymity.vendors || brand.anonymisesVendors,
      evaluators: anonymity.evaluators || brand.anonymisesEvaluators)
    branded.evaluation.inputs =
      (evaluation.inputs.filter { $0.role != Comparison.InputFile.Role.brand.rawValue }
      + files.map {
        InputFacts(path: place.listed($0.path), role: $0.role.rawValue, bytes: $0.bytes, sha256: $0.sha256)
      })
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    branded.inputs += files.map { Path.join(folder, $0.path) }
    return (branded, messages)
  }
}

/// How a brand file is called: by its path from the comparison's folder.
private struct BrandPlace {
  let shown: String
  /// Outside the repository a path would tell of the machine, so only the name is listed there.
  private let isInside: Bool

  init(of path: String, for folder: String) {
    let file = Self.absolute(path)
    let comparison = Self.absolute(folder)
    shown = Self.path(from: comparison, to: file)
    isInside = file.hasPrefix(Self.root(of: comparison) + "/")
  }

  func listed(_ path: String) -> String { isInside ? path : Path.name(of: path) }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? Path.normalised(path) : Path.join(FileSystem.currentFolder, path)
  }

  /// The repository, or the folder itself outside of one.
  private static func root(of folder: String) -> String {
    var root = folder
    while !FileSystem.exists(root + "/.git") {
      let above = Path.folder(of: root)
      guard above != root, above != "/", !above.isEmpty else { return folder }
      root = above
    }
    return root
  }

  private static func path(from folder: String, to file: String) -> String {
    let (from, to) = (folder.split(separator: "/"), file.split(separator: "/"))
    let common = zip(from, to).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - common) + to.dropFirst(common)).joined(separator: "/")
  }
}
