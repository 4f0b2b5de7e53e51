internal import Decision
internal import Reporting

/// Forms in which `methods` prints (`--format`).
public enum MethodFormat: String, Sendable, CaseIterable {
  case table, json, md
}

/// The decision methods there are, each with its formula in words, parameters, sources, the laws it breaks and traps.
public enum MethodCatalogue {
  static let pages: [MethodPage] = {
    let diagnostics = Set(WeightMethods.diagnostics.map { $0.id })
    return RankingMethods.all.map { MethodPage($0) }
      + OutrankingMethods.all.map { MethodPage($0.id, .outranking, $0.variants, $0.description) }
      + GroupMethods.all.map { MethodPage($0.id, .group, [], $0.description) }
      + WeightMethods.all.map {
        MethodPage($0.id, diagnostics.contains($0.id) ? .diagnostic : .weights, $0.variants, $0.description)
      }
  }()

  public static var ids: [String] { pages.map(\.id) }

  /// All methods, or the one with an id; nil for an id that is none of ``ids``.
  public static func text(of id: String?, _ format: MethodFormat) -> String? {
    guard let id else {
      switch format {
      case .table: return list
      case .json: return JSONValue.object([.init("methods", .array(pages.map(\.json)))]).document
      case .md: return reference
      }
    }
    guard let page = pages.first(where: { $0.id == id }) else { return nil }
    switch format {
    case .table: return page.text
    case .json: return page.json.document
    case .md: return page.markdown(level: 1)
    }
  }

  private static var list: String {
    var lines: [String] = []
    for use in MethodPage.Use.allCases {
      let pages = pages.filter { $0.use == use }
      lines += (lines.isEmpty ? [] : [""]) + [use.title]
      lines += TextTable.lines(pages.map { ["  \($0.id)", $0.name, $0.variants.joined(separator: ", ")] }, numbers: [])
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static var reference: String {
    var text =
      "# Methods\n\nMade from the texts of the program: do not edit. `steelyard methods ID` prints the same of one.\n"
    for use in MethodPage.Use.allCases {
      text += "\n## \(use.title)\n"
      for page in pages where page.use == use { text += "\n" + page.markdown(level: 3) }
    }
    return text
  }
}
