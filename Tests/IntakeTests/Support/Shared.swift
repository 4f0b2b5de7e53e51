import Foundation

/// Reference material that belongs to others and is read in place: in the folder that STEELYARD_SHARED names, else in
/// `shared` beside the checkout.
enum Shared {
  /// The path of a file or folder there; nil if it is absent.
  static func folder(_ name: String) -> String? {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["STEELYARD_SHARED"]
      ?? root.deletingLastPathComponent()
      .appendingPathComponent("shared").path
    let path = "\(shared)/\(name)"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  static let samples = folder("samples/native")
  static let hostileBids = folder("corpora/bid-hostile")
  static let fileNames = folder("corpora/file-names")
  static let models = folder("bpo-models.csv")

  /// The objects of a file with one JSON object a line.
  static func records(_ path: String) throws -> [[String: Any]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }
}
