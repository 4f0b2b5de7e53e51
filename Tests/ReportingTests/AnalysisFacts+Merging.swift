import Foundation
import Outcome

extension [AnalysisFacts?] {
  /// What several sketches work out of the same providers, as one; of two that say the same the later counts.
  func merged() throws -> AnalysisFacts? {
    let objects = try compactMap { $0 }.map { facts in
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(facts)) as? [String: Any] ?? [:]
    }
    guard let first = objects.first else { return nil }
    let object = objects.dropFirst().reduce(first, Self.merged)
    return try JSONDecoder().decode(AnalysisFacts.self, from: JSONSerialization.data(withJSONObject: object))
  }

  private static func merged(_ one: [String: Any], _ other: [String: Any]) -> [String: Any] {
    one.merging(other) { earlier, later in
      switch (earlier, later) {
      case (let before as [[String: Any]], let after as [[String: Any]])
      where (before + after).allSatisfy { $0["vendor"] is String }:
        return providers(before, after)
      case (let before as [Any], let after as [Any]) where after.isEmpty: return before
      default: return later
      }
    }
  }

  /// Lists of providers, entry by entry.
  private static func providers(_ before: [[String: Any]], _ after: [[String: Any]]) -> [[String: Any]] {
    let ids = Set((before + after).compactMap { $0["vendor"] as? String }).sorted()
    return ids.map { id in
      let parts = (before + after).filter { $0["vendor"] as? String == id }
      return parts.dropFirst().reduce(parts[0], merged)
    }
  }
}
