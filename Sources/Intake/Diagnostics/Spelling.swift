/// Finds what somebody probably meant to write.
package enum Spelling {
  /// Nobody mistypes one of thousands of names he knows, and to compare them all would take long.
  private static let mostCandidates = 1000

  /// The nearest of `candidates`: equal but for case, dashes, dots and blanks, or at most two edits away, where a swap
  /// of neighbours is one edit. Nil if nothing is near; of several equally near ones the first in byte order.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    guard candidates.count <= mostCandidates, word.utf8.count <= 200 else { return nil }
    let plain = letters(word)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = letters(candidate) == plain ? 0 : edits(word, candidate, limit: 2)
      // Two edits turn any word of three letters into any other, so short words must be nearer.
      guard let distance, distance == 0 || distance * 2 < max(word.count, candidate.count) else { continue }
      if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  /// `did you mean "X"?`, or the list of candidates if it is short, or nil.
  static func hint(for word: String, among candidates: [String]) -> String? {
    if let nearest = nearest(to: word, among: candidates) { return "did you mean \"\(nearest)\"?" }
    guard !candidates.isEmpty, candidates.count <= 12 else { return nil }
    return "known are \(candidates.joined(separator: ", "))"
  }

  /// The same for names without an order.
  static func hint(for word: String, among candidates: Set<String>) -> String? {
    guard candidates.count <= mostCandidates else { return nil }
    return hint(for: word, among: candidates.sorted())
  }

  private static func letters(_ word: String) -> String {
    String(word.lowercased().filter { !"-_. ".contains($0) })
  }

  /// Edits (insert, delete, replace, swap neighbours) between two words; nil beyond `limit`.
  private static func edits(_ left: String, _ right: String, limit: Int) -> Int? {
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard (a.count - b.count).magnitude <= limit else { return nil }
    var older: [Int] = []
    var previous = Array(0...b.count)
    for i in 0..<a.count {
      var current = [i + 1]
      for j in 0..<b.count {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
        current.append(cost)
      }
      (older, previous) = (previous, current)
    }
    return previous[b.count] <= limit ? previous[b.count] : nil
  }
}
