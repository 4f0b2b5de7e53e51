import Foundation

@testable import Intake
@testable import Outcome
@testable import Outsourcing
@testable import Steelyard

/// A copy of a shipped comparison, or a new one, that a test may change.
final class Workbench {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  let folder: URL

  /// An empty folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("steelyard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// `reports/NAME` with the criteria models beside it, as in the repository.
  convenience init(copyOf name: String) throws {
    try self.init()
    let files = FileManager.default
    try files.createDirectory(at: folder.appendingPathComponent("reports"), withIntermediateDirectories: true)
    for path in ["criteria", "reports/\(name)"] {
      try files.copyItem(at: Self.root.appendingPathComponent(path), to: folder.appendingPathComponent(path))
    }
    comparison = "reports/\(name)"
  }

  /// A comparison `small` of bids in JSON, given by id with their answers; `more` are further keys of `steelyard.yaml`.
  convenience init(model: String, more: String, bids: KeyValuePairs<String, String>) throws {
    try self.init()
    comparison = "c"
    try write("c/model.yaml", model)
    try write(
      "c/steelyard.yaml",
      """
      steelyard: comparison/1.0
      id: small
      title: Small
      buyer: A buyer
      decision_date: 2026-03-01
      model: model.yaml
      \(more)
      bids: [\(bids.map { "\($0.key).json" }.joined(separator: ", "))]

      """)
    for (id, answers) in bids {
      try write(
        "c/\(id).json",
        """
        {"steelyard": "vendor/1.0", "id": "\(id)", "name": "\(id.capitalized) (fictional)", "answers": [
          \(answers)]}
        """)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The comparison's folder, from ``folder``.
  var comparison = ""

  func write(_ path: String, _ text: String) throws {
    let url = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  /// Replaces `old` in a file of the comparison; it must be there.
  func change(_ path: String, _ old: String, _ new: String) throws {
    let text = try read("\(comparison)/\(path)")
    guard text.contains(old) else { throw Missing(text: old) }
    try write("\(comparison)/\(path)", text.replacingOccurrences(of: old, with: new))
  }

  struct Missing: Error {
    let text: String
  }

  func opened() throws -> OpenedInput {
    try OpenedInput(at: folder.appendingPathComponent(comparison).path)
  }

  func comparisonRead() throws -> Comparison? {
    guard case .comparison(let comparison)? = try opened().content else { return nil }
    return comparison
  }

  func evaluation() throws -> Evaluation? { try opened().evaluate()?.evaluation }

  /// The first lines of all messages, paths from the comparison's folder.
  func messages() throws -> [String] {
    try opened().messages.diagnostics.map {
      "\($0.place.text): \($0.severity.rawValue): \($0.text) [\($0.code.rawValue)]"
    }
  }
}
