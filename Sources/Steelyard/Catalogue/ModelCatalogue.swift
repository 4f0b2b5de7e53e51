internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

/// Forms in which `criteria` prints (`--format`).
public enum CatalogueFormat: String, Sendable, CaseIterable {
  case table, json
}

/// The criteria models of the nearest `criteria` folder.
public struct ModelCatalogue: Sendable {
  private let entries: [(path: String, model: CriteriaModel)]
  /// What is wrong with the files of the folder.
  public let messages: [Messages]

  /// Reads the folder `criteria` here or in the nearest folder above that has one, up to the root of a repository.
  public static func nearest() -> ModelCatalogue {
    var up = ""
    var folder = FileSystem.currentFolder
    while !FileSystem.isFolder(up + "criteria") {
      if folder == "/" || FileSystem.exists(up + ".git") { return ModelCatalogue(entries: [], messages: []) }
      folder = Path.folder(of: folder)
      up += "../"
    }
    var entries: [(String, CriteriaModel)] = []
    var messages: [Messages] = []
    for name in FileSystem.names(in: up + "criteria") where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      let path = up + "criteria/" + name
      guard let input = try? OpenedInput(at: path) else { continue }
      messages.append(input.messages)
      if case .criteria(let model) = input.content { entries.append((path, model)) }
    }
    return ModelCatalogue(entries: entries, messages: messages)
  }

  public var ids: [String] { entries.map(\.model.id) }

  /// The file of a model by its id, or the path itself if a file is there.
  public func path(of idOrPath: String) -> String? {
    entries.first { $0.model.id == idOrPath }?.path ?? (FileSystem.exists(idOrPath) ? idOrPath : nil)
  }

  public func list(_ format: CatalogueFormat) -> String {
    switch format {
    case .table:
      guard !entries.isEmpty else { return "There is no criteria model in a folder called criteria, here or above.\n" }
      return entries.map { entry in
        terminalText("\(entry.model.id)   \(entry.model.leaves.count) criteria   \(entry.model.title)") + "\n"
      }.joined()
    case .json:
      return JSONValue.object([
        .init(
          "models",
          .array(
            entries.map { entry in
              .members([
                ("id", .text(entry.model.id)), ("title", .text(entry.model.title)),
                ("leaves", .number(Double(entry.model.leaves.count))), ("path", .text(entry.path)),
              ])
            }))
      ]).document
    }
  }
}

extension OpenedInput {
  /// Weights, units and anchors of a criteria model; nil if the input is none.
  public func explainedModel(_ format: CatalogueFormat) -> String? {
    guard case .criteria(let model) = content else { return nil }
    let facts = ModelFacts(model, requirements: model.requirements)
    switch format {
    case .json: return (try? JSONValueEncoder.value(of: facts))?.document
    case .table: return Self.table(facts)
    }
  }

  private static func table(_ facts: ModelFacts) -> String {
    var lines = ["\(facts.title) (\(facts.id))"]
    if let source = facts.source { lines.append(source) }
    lines.append("Weights: \(facts.weights.origin)")
    lines.append("")
    var depth: [String: Int] = [:]
    for criterion in facts.criteria {
      let level = criterion.parent.map { (depth[$0] ?? 0) + 1 } ?? 0
      depth[criterion.id] = level
      let indent = String(repeating: "  ", count: level)
      var line = "\(indent)\(criterion.id)   \(criterion.title)   \(Figures.percent(criterion.globalWeight))"
      if let leaf = criterion.leaf {
        let anchors = leaf.anchors.map { "\($0.level) = \(Figures.level($0.value))" }.joined(separator: ", ")
        line += "   \(leaf.currency ?? leaf.unit.rawValue)   \(anchors)"
      }
      lines.append(line)
    }
    for requirement in facts.requirements {
      lines.append(
        "must-have \(requirement.id): \(requirement.title) (\(requirement.criterion) \(requirement.condition))")
    }
    return lines.map { terminalText($0) + "\n" }.joined()
  }
}
