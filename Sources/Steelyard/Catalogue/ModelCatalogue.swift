internal import Intake
internal import Reporting

/// Forms in which `criteria` prints (`--format`).
public enum CatalogueFormat: String, Sendable, CaseIterable {
  case table, json
}

/// The criteria models there are: those of the nearest `criteria` folder, and those the program carries.
public struct ModelCatalogue: Sendable {
  private struct Entry: Sendable {
    /// Nil for a model the program carries.
    let path: String?
    let model: CriteriaModel
  }

  private let entries: [Entry]
  /// What is wrong with the files of the folder.
  public let messages: [Messages]

  /// A model of the folder hides the one of the same id that the program carries.
  private init(found: [Entry], messages: [Messages]) {
    let ids = Set(found.map(\.model.id))
    let carried = Templates.all.filter { !ids.contains($0.id) }.compactMap { Templates.model($0.id)?.model }
    entries = found + carried.map { Entry(path: nil, model: $0) }
    self.messages = messages
  }

  /// Reads the folder `criteria` here or in the nearest folder above that has one, up to the root of a repository.
  public static func nearest() -> ModelCatalogue {
    var up = ""
    var folder = FileSystem.currentFolder
    while !FileSystem.isFolder(up + "criteria") {
      if folder == "/" || FileSystem.exists(up + ".git") { return ModelCatalogue(found: [], messages: []) }
      folder = Path.folder(of: folder)
      up += "../"
    }
    var found: [Entry] = []
    var messages: [Messages] = []
    for name in FileSystem.names(in: up + "criteria") where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      let path = up + "criteria/" + name
      guard let input = try? OpenedInput(at: path) else { continue }
      messages.append(input.messages)
      if case .criteria(let model) = input.content { found.append(Entry(path: path, model: model)) }
    }
    return ModelCatalogue(found: found, messages: messages)
  }

  public var ids: [String] { entries.map(\.model.id) }

  /// The file of a model by its id, or the path itself if a file is there; nil too for a model the program carries.
  public func path(of idOrPath: String) -> String? {
    entries.first { $0.model.id == idOrPath }?.path ?? (FileSystem.exists(idOrPath) ? idOrPath : nil)
  }

  /// Weights, units and anchors of a model that the program carries; nil for any other id.
  public func explainedTemplate(_ id: String, _ format: CatalogueFormat) -> String? {
    entries.first { $0.model.id == id && $0.path == nil }.flatMap { ExplainedModel.text(of: $0.model, format) }
  }

  public func list(_ format: CatalogueFormat) -> String {
    switch format {
    case .table: table
    case .json: json
    }
  }

  private var table: String {
    var lines: [String] = []
    let groups = [
      ("Here", entries.filter { $0.path != nil }), ("For steelyard init", entries.filter { $0.path == nil }),
    ]
    for (heading, entries) in groups where !entries.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append(heading)
      for entry in entries {
        lines.append("  \(entry.model.id)   \(entry.model.leaves.count) criteria   \(entry.model.title)")
        lines += ServiceGuide.lines(for: entry.model.id).map { "    \($0)" }
      }
    }
    return lines.map { terminalText($0) + "\n" }.joined()
  }

  private var json: String {
    JSONValue.object([
      .init(
        "models",
        .array(
          entries.map { entry in
            .members([
              ("id", .text(entry.model.id)), ("title", .text(entry.model.title)),
              ("leaves", .number(Double(entry.model.leaves.count))),
              ("services", .array(ServiceGuide.services(of: entry.model.id).map { .text($0) })),
              ("path", entry.path.map { .text($0) }),
            ])
          }))
    ]).document
  }
}
